// A11, A12: the tables of the team and of second opinions, from headers to the plan, and as they are offered.
import { analyse } from '../../src/method/analyse';
import { emptyPlan, type Plan } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import type { CellValue } from '../../src/sheets/grid/grid';
import { readPlan } from '../../src/sheets/read/read';
import { recognise } from '../../src/sheets/recognise/recognise';
import { draftTemplate } from '../../src/sheets/template/template';
import type { OfferedKind } from '../../src/tables/tables';
import { textOf, type Locale } from '../../src/text/text';
import { sheet } from '../fixtures/sheet';
import { factor } from '../method/plans';
import { draftFaults } from './draftFaults';

type Values = readonly (readonly CellValue[])[];

const read = (...sheets: readonly (readonly [string, Values])[]) => {
  const grids = sheets.map(([name, values]) => sheet(name, values));
  const { tables, problems } = recognise(grids, {});
  const reading = readPlan(grids, tables);
  return {
    ...reading,
    problems: [...problems, ...reading.problems]
      .filter(({ code }) => code !== 'noTable')
      .map(({ code, severity, cell }) => [code, severity, cell]),
  };
};

test('A11: the team is read by duty; own words are a function of one’s own, and nobody is nobody', () => {
  const { plan, problems } = read([
    'Team',
    [
      ['Support function', 'Who of us', 'Looks after', 'Notes'],
      ['Coordination', 'Jo Brandt', null, 'since May'],
      ['Executive sponsor', 'R. Vega', 'Ann, Bob', null],
      ['Legal advice', 'n/a', null, null],
      [null, 'P. Okoro', null, null],
    ],
  ]);
  expect(
    plan.team?.map(({ cell, duty, text, person, counterparts }) => [cell, duty, text, person, counterparts]),
  ).toEqual([
    ['Team!A2', 'coordination', 'Coordination', 'Jo Brandt', []],
    ['Team!A3', 'sponsor', 'Executive sponsor', 'R. Vega', ['Ann', 'Bob']],
    ['Team!A4', null, 'Legal advice', '', []],
  ]);
  expect(problems).toEqual([['missingName', 'error', 'Team!A5']]);
});

test('A12: a second opinion is read without complaint of what is blank, and with every other problem', () => {
  const { plan, problems } = read([
    'Opinions',
    [
      ['Assessor', 'Factor', 'Direction', 'Control', 'Weight'],
      ['M. Ito', null, null, null, null],
      [null, 'Law', '+', 'High', 5],
      [null, 'Price', null, null, null],
      ['Jo Brandt', 'Law', '−', 'sideways', null],
      [null, null, '+', null, null],
      [null, 'Delay', null, 'Medium', 'bulky'],
    ],
  ]);
  expect(
    plan.assessments?.map(({ assessor, text, direction, control, weight }) => [
      assessor,
      text,
      direction,
      control?.level ?? null,
      weight,
    ]),
  ).toEqual([
    ['M. Ito', 'Law', 'positive', 'high', 5],
    ['M. Ito', 'Price', null, null, null],
    ['Jo Brandt', 'Law', 'negative', null, null],
    ['Jo Brandt', 'Delay', null, 'low', null],
  ]);
  expect(problems).toEqual([
    ['missingName', 'error', 'Opinions!B6'],
    ['unknownValue', 'error', 'Opinions!D5'],
    ['borderlineRating', 'note', 'Opinions!D7'],
    ['badWeight', 'error', 'Opinions!E7'],
  ]);
});

test('A12: a second opinion in numbers has scales of its own, by what is filled in', () => {
  const { plan, tables } = read([
    'Opinions',
    [
      ['Assessor', 'Factor', 'Direction', 'Control', 'Weight'],
      ['M. Ito', 'Law', '+', 9, 10],
      ['M. Ito', 'Price', '-', null, 4],
      ['M. Ito', 'Delay', '-', 3, null],
    ],
  ]);
  expect(plan.assessments?.map(({ control, weight }) => [control?.level ?? null, weight])).toEqual([
    ['high', 5],
    [null, 2],
    ['low', null],
  ]);
  expect(tables[0]?.scales).toEqual({ control: '1-10', weight: '1-10' });
});

test('A12: a factor table without an assessor stays one beside a table of second opinions', () => {
  const factors: Values = [
    ['Factor', 'Direction', 'Control', 'Weight'],
    ['Law', '+', 'Low', 5],
    ['Team', '+', 'High', 4],
    ['Price', '-', 'Low', 3],
    ['Delay', '-', 'High', 1],
  ];
  const opinions: Values = [
    ['Assessor', 'Factor', 'Direction', 'Control', 'Weight'],
    ['M. Ito', 'Team', '-', 'High', null],
  ];
  const { plan, tables } = read(['Opinions', opinions], ['Factors', factors]);
  expect(tables.map(({ kind, sheet: name }) => [kind, name])).toEqual([
    ['factors', 'Factors'],
    ['assessments', 'Opinions'],
  ]);
  const [account] = analyse(plan, { asOf: '2026-11-23', settings: defaultSettings }).accounts;
  expect(account?.secondOpinions[0]?.discuss).toMatchObject([
    { factor: 'Factors!A3', assessment: 'Opinions!B2', to: 'proceedWithCare' },
  ]);
});

const offered = (kind: OfferedKind, locale: Locale, plan: Plan) =>
  draftTemplate({
    text: textOf(locale),
    kinds: [kind],
    sample: null,
    takenSheets: [],
    takenTables: [],
    grids: [],
    plan,
  })[0]!;

test.each(['en', 'zh-CN'] as const)(
  'A11: the table that is offered asks for every duty, and is read back (%s)',
  (locale) => {
    const draft = offered('team', locale, emptyPlan);
    expect(draftFaults(draft)).toEqual([]);
    const { plan, problems } = read([draft.name, draft.values]);
    expect(plan.team?.map(({ duty }) => duty)).toEqual([
      'coordination',
      'meetings',
      'sponsor',
      'expert',
      'service',
    ]);
    expect(problems).toEqual([]);
  },
);

test.each(['en', 'zh-CN'] as const)(
  'A12: the table that is offered holds the open factors with blank ratings, and is read back (%s)',
  (locale) => {
    const factors = [
      factor('Law', 'leverage'),
      factor('Old', 'reduce', { status: 'resolved' }),
      factor('Price', 'reduce'),
    ];
    const draft = offered('assessments', locale, { ...emptyPlan, factors });
    expect(draftFaults(draft)).toEqual([]);
    const { plan, problems } = read([draft.name, draft.values]);
    expect(
      plan.assessments?.map(({ text, direction, control, weight }) => [text, direction, control, weight]),
    ).toEqual([
      ['Law', null, null, null],
      ['Price', null, null, null],
    ]);
    expect(problems).toEqual([]);
  },
);

test('A12: with several accounts the rows that are offered name theirs', () => {
  const factors = [
    factor('Law', 'leverage', { account: 'Acme' }),
    factor('Law', 'reduce', { account: 'Borea' }),
  ];
  const draft = offered('assessments', 'en', { ...emptyPlan, factors });
  expect(draft.values.slice(3, 6).map((row) => row.slice(1, 4))).toEqual([
    ['Account', 'Assessor', 'Factor'],
    ['Acme', null, 'Law'],
    ['Borea', null, 'Law'],
  ]);
});
