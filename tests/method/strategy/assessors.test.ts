import fc from 'fast-check';
import type { JudgedFactor } from '../../../src/method/ground/judged';
import { analyse } from '../../../src/method/analyse';
import { reportSecondOpinions } from '../../../src/method/strategy/secondOpinions';
import { noClues } from '../../../src/method/ground/clues';
import { judgeFactor } from '../../../src/method/factors/factors';
import type { SecondRating, Factor } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import { assembleStrategy } from '../../../src/method/strategy/strategy';
import { directions, levels } from '../../../src/method/ground/words';
import { anyFactors, judgeByOrders } from './orders';
import { asOf, factor, high, low } from '../plans';
import { opinionByTrial } from './trials';

/** How somebody rates the factor of that text; `text` and the assessor make the cell. */
const rated = (text: string, given: Partial<SecondRating> = {}): SecondRating => ({
  cell: `Second!${given.assessor ?? ''}${text}`,
  account: null,
  assessor: '',
  text,
  direction: null,
  control: null,
  weight: null,
  ...given,
});

const report = (factors: readonly JudgedFactor[], assessments: readonly SecondRating[]) =>
  reportSecondOpinions(factors, assessments, assembleStrategy(factors, defaultSettings, 'verdict'));

// leverage 5, maximise 4, reduce 3, eliminate 1: moveFast.
const four = [
  judgeFactor(factor('Law', 'leverage', { weight: 5 })),
  judgeFactor(factor('Team', 'maximise', { weight: 4 })),
  judgeFactor(factor('Price', 'reduce', { weight: 3 })),
  judgeFactor(factor('Delay', 'eliminate', { weight: 1 })),
];

test('A12: without a table of second opinions there is no report', () => {
  expect(reportSecondOpinions(four, undefined, assembleStrategy(four))).toEqual([]);
  expect(report(four, [])).toEqual([]);
});

test('A12: factors are found by their words, whatever the case and spacing; what says nothing is no rating', () => {
  const [one] = report(four, [
    rated(' law', { direction: 'positive', weight: 5 }),
    rated('TEAM', { control: high }),
    rated('Price'),
    rated('Rumours', { weight: 2 }),
    rated('Weather'),
  ]);
  expect(one).toMatchObject({ compared: 2, agreed: 2, discuss: [], unmatched: ['Second!Rumours'] });
});

test('A12: of factors with the same words the second row rates the second', () => {
  const twins = [...four, judgeFactor(factor('Law', 'reduce', { cell: 'Factors!again' }))];
  const [one] = report(twins, [
    rated('Law', { direction: 'positive' }),
    rated('Law', { direction: 'negative' }),
    rated('Law', { weight: 1 }),
  ]);
  expect(one).toMatchObject({ compared: 2, agreed: 2, unmatched: ['Second!Law'] });
});

test('A12: resolved factors and those of weight 0 are not compared, and their rows are no mistake', () => {
  const settled = [
    ...four,
    judgeFactor(factor('Old', 'reduce', { status: 'resolved' })),
    judgeFactor(factor('Nil', 'reduce', { weight: 0 })),
  ];
  const [one] = report(settled, [
    rated('Old', { direction: 'positive' }),
    rated('Nil', { weight: 5 }),
    rated('Law', { weight: 5 }),
  ]);
  expect(one).toMatchObject({ compared: 1, agreed: 1, unmatched: [] });
});

test('A12: a single disagreement that turns the strategy is put up, with what differs and where it leads', () => {
  const [one] = report(four, [
    rated('Law', { direction: 'positive', control: low, weight: 4 }),
    rated('Team', { direction: 'negative', control: high, weight: 4 }),
    rated('Delay', { direction: 'negative', control: high, weight: 2 }),
  ]);
  expect(one).toEqual({
    assessor: '',
    macro: 'proceedWithCare',
    compared: 3,
    agreed: 0,
    discuss: [
      {
        factor: 'Factors!Team',
        assessment: 'Second!Team',
        text: 'Team',
        ours: { direction: 'positive' },
        theirs: { direction: 'negative' },
        to: 'proceedWithCare',
      },
    ],
    together: false,
    unmatched: [],
  });
});

test('A12: disagreements that change nothing are only counted', () => {
  const [one] = report(four, [rated('Law', { weight: 4 }), rated('Delay', { weight: 2 })]);
  expect(one).toMatchObject({ macro: 'moveFast', compared: 2, agreed: 0, discuss: [] });
});

test('A12: what the table does not say and the second person does is a disagreement too', () => {
  const blank = judgeFactor({ ...factor('Strike', 'reduce', { weight: 5 }), direction: null });
  const [one] = report([...four, blank], [rated('Strike', { direction: 'negative' })]);
  expect(one?.discuss).toEqual([
    {
      factor: 'Factors!Strike',
      assessment: 'Second!Strike',
      text: 'Strike',
      ours: { direction: null },
      theirs: { direction: 'negative' },
      to: 'takeARisk',
    },
  ]);
});

test('A12: where no single one turns the strategy, the smallest set that does is put up together', () => {
  // leverage 5, maximise 6, reduce 3. Team at 1 leaves maximise 3, in two factors; Price at 4 then goes before it.
  const rows = [...four, judgeFactor(factor('Trust', 'maximise', { weight: 2 }))];
  const [one] = report(rows, [
    rated('Delay', { weight: 2 }),
    rated('Team', { weight: 1 }),
    rated('Price', { weight: 4 }),
  ]);
  expect(one).toMatchObject({ macro: 'takeARisk', together: true });
  expect(one?.discuss.map(({ text, to }) => [text, to])).toEqual([
    ['Team', 'takeARisk'],
    ['Price', 'takeARisk'],
  ]);
});

test('A12: of equally small sets the one higher in the sheet', () => {
  const rows = [...four, judgeFactor(factor('Trust', 'maximise', { weight: 2 }))];
  // Team and Trust at 1 leave maximise 2 under reduce 3.
  const [one] = report(rows, [
    rated('Trust', { weight: 1 }),
    rated('Price', { weight: 4 }),
    rated('Team', { weight: 1 }),
  ]);
  expect(
    report(rows, [rated('Trust', { weight: 1 }), rated('Team', { weight: 1 })])[0]?.discuss,
  ).toHaveLength(2);
  expect(one?.discuss.map(({ text }) => text)).toEqual(['Team', 'Price']);
});

test('A12: where more than four are needed, all are named', () => {
  const rows = [
    judgeFactor(factor('Base', 'leverage', { weight: 5 })),
    ...Array.from({ length: 6 }, (_, index) => judgeFactor(factor(`M${index}`, 'maximise', { weight: 5 }))),
    judgeFactor(factor('Rival', 'reduce', { weight: 1 })),
  ];
  // leverage 5 and maximise 30; each M at weight 1 takes 4 away: maximise has to fall under reduce.
  const [one] = report(rows, [
    ...rows.slice(1, 7).map(({ text }) => rated(text, { weight: 0 })),
    rated('Rival', { weight: 2 }),
  ]);
  expect(one).toMatchObject({ macro: 'takeARisk', together: true });
  expect(one?.discuss).toHaveLength(7);
});

// leverage 10, and so many of maximise, each 2 for us and 1 for the second person; `reduce` is what they have to fall under.
const fallingUnder = (reduce: readonly number[], number: number) => {
  const names = Array.from({ length: number }, (_, index) => `M${index + 1}`);
  const rows = [
    ...[5, 5].map((weight, index) => judgeFactor(factor(`L${index}`, 'leverage', { weight }))),
    ...names.map((name) => judgeFactor(factor(name, 'maximise', { weight: 2 }))),
    ...reduce.map((weight, index) => judgeFactor(factor(`R${index}`, 'reduce', { weight }))),
  ];
  const [one] = report(
    rows,
    names.map((name) => rated(name, { weight: 1 })),
  );
  return { together: one?.together, texts: one?.discuss.map(({ text }) => text) };
};

test('A12: four disagreements that are alike are found as the smallest set, five are not: all are named', () => {
  // Of five at 2 (10), three at 1 leave 7 in five factors, before reduce 7 in two; four leave 6.
  expect(fallingUnder([5, 2], 5)).toEqual({ together: true, texts: ['M1', 'M2', 'M3', 'M4'] });
  // Of six (12), four leave 8 before reduce 8 in two; it takes five.
  expect(fallingUnder([5, 3], 6)).toEqual({
    together: true,
    texts: ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'],
  });
});

test('A12: whoever rates only factors that are not in the table is reported, and changes nothing', () => {
  const opinions = [rated('Rumours', { direction: 'negative', weight: 5 }), rated('Weather')];
  expect(report(four, opinions)).toEqual([
    {
      assessor: '',
      macro: 'moveFast',
      compared: 0,
      agreed: 0,
      discuss: [],
      together: false,
      unmatched: ['Second!Rumours'],
    },
  ]);
  expect(report(four, [rated('Weather')])).toEqual([]);
});

test('A12: without a verdict of ours, a rating that brings one is put up', () => {
  const blank = judgeFactor({ ...factor('Strike', 'reduce'), control: null });
  const [one] = report([blank], [rated('Strike', { control: high })]);
  expect(one?.discuss.map(({ to }) => to)).toEqual(['rethink']);
});

test('A12: each assessor is compared by themselves, in the order of their first rows', () => {
  const reports = report(four, [
    rated('Law', { assessor: 'M. Ito', weight: 5 }),
    rated('Team', { assessor: 'Jo Brandt', direction: 'negative' }),
    rated('Team', { assessor: 'm. ito', direction: 'positive' }),
  ]);
  expect(reports.map(({ assessor, compared, discuss }) => [assessor, compared, discuss.length])).toEqual([
    ['M. Ito', 2, 0],
    ['Jo Brandt', 1, 1],
  ]);
});

const planOf = (assessments: readonly SecondRating[]) => ({
  people: [],
  factors: four.map(({ quadrant: _, counted: __, ...read }): Factor => read),
  goals: [],
  assessments,
});

const findingsOf = (assessments: readonly SecondRating[]) =>
  analyse(planOf(assessments), { asOf, settings: defaultSettings })
    .accounts[0]!.findings.filter(({ rule }) => rule === 'A12')
    .map(({ severity, cells, params }) => ({ severity, cells, ...params }));

test('A12: a finding of medium severity where there is something to talk about, with both cells', () => {
  expect(findingsOf([rated('Law', { weight: 4 })])).toEqual([]);
  expect(findingsOf([rated('Team', { assessor: 'M. Ito', direction: 'negative' })])).toEqual([
    {
      severity: 'medium',
      cells: ['Factors!Team', 'Second!M. ItoTeam'],
      kind: 'one',
      assessor: 'M. Ito',
      text: 'Team',
      to: 'proceedWithCare',
      count: 1,
    },
  ]);
  expect(
    findingsOf([rated('Team', { direction: 'negative' }), rated('Law', { direction: 'negative' })]),
  ).toMatchObject([{ kind: 'several', text: '', to: null, count: 2 }]);
});

const anyOpinions = (factors: readonly JudgedFactor[]): fc.Arbitrary<readonly SecondRating[]> =>
  fc
    .array(
      fc.record({
        direction: fc.constantFrom(...directions, null),
        control: fc.constantFrom(...levels.map((level) => ({ level, borderline: false })), null),
        weight: fc.constantFrom(1, 2, 3, 4, 5, 0, null),
      }),
      { minLength: factors.length, maxLength: factors.length },
    )
    .map((rows) => rows.map((row, index) => rated(factors[index]!.text, row)));

const anyTwice = anyFactors.chain((all) => {
  const factors = all.slice(0, 6);
  return anyOpinions(factors).map((opinions) => ({ factors, opinions }));
});

test('A12: the disagreements put up equal those of trying every set of them', () => {
  fc.assert(
    fc.property(anyTwice, ({ factors, opinions }) => {
      const [one] = report(factors, opinions);
      const trial = opinionByTrial(factors, opinions);
      expect(one === undefined ? judgeByOrders(factors).macro : one.macro).toBe(trial.macro);
      expect(one?.discuss.map((each) => [each.factor, each.to]) ?? []).toEqual(trial.discuss);
    }),
    { numRuns: 3000 },
  );
});

test('A12: where no four of sixty disagreements are enough, all sixty are named', () => {
  const base = Array.from({ length: 40 }, (_, index) =>
    judgeFactor(factor(`L${index}`, 'leverage', { weight: 5 })),
  );
  const rows = Array.from({ length: 60 }, (_, index) =>
    judgeFactor(factor(`M${index}`, 'maximise', { weight: 1 + (index % 5) })),
  );
  const opinions = rows.map(({ text }, index) =>
    rated(text, { direction: 'negative', control: index % 2 ? high : low, weight: index % 6 }),
  );
  const [one] = report([...base, ...rows], opinions);
  expect(one).toMatchObject({ compared: 60, together: true });
  expect(one?.discuss).toHaveLength(60);
});

test('A12, G6: a control that is only suggested is held against theirs as it counts', () => {
  const clues = { ...noClues, response: { code: 'avoid', words: 'Avoid' } as const };
  const suggested = judgeFactor(
    factor('Delay', 'eliminate', { control: null, clues, category: 'timing', weight: 3 }),
  );
  expect(suggested.quadrant).toBe('eliminate');
  expect(report([suggested], [rated('Delay', { control: high })])[0]).toMatchObject({
    compared: 1,
    agreed: 1,
  });
  expect(report([suggested], [rated('Delay', { control: low })])[0]).toMatchObject({
    compared: 1,
    agreed: 0,
  });
});

test('A12, G6: where they see another direction, what the words suggest is looked at again', () => {
  const clues = { ...noClues, response: { code: 'avoid', words: 'Avoid' } as const };
  // Against us its response says that it is in our hands; for us there is only its category, which says that it is not.
  const delay = judgeFactor(
    factor('Delay', 'eliminate', { control: null, clues, category: 'timing', weight: 5 }),
  );
  const others = [
    judgeFactor(factor('Team', 'maximise', { weight: 4 })),
    judgeFactor(factor('Price', 'reduce', { weight: 3 })),
  ];
  const [one] = report([delay, ...others], [rated('Delay', { direction: 'positive' })]);
  // Leverage 5 and maximise 4; were it in our hands, maximise 9 and reduce 3 would say to sell through it.
  expect(one?.macro).toBe('moveFast');
});
