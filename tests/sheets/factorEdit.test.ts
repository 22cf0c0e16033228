// N4: what a yes to a proposal writes: one cell, in the words or on the scale of its column.
import fc from 'fast-check';
import type { SellerMove } from '../../src/method/strategy/moves';
import { proposeChanges } from '../../src/method/actions/proposals';
import { analyse } from '../../src/method/analyse';
import { actionsOfMoves } from '../../src/method/actions/moveActions';
import { defaultSettings } from '../../src/method/ground/settings';
import type { CellValue } from '../../src/sheets/grid/grid';
import { makeFactorEditor, readsAsProposed } from '../../src/sheets/factorEdit';
import { readPlan } from '../../src/sheets/read/read';
import { recognise } from '../../src/sheets/recognise/recognise';
import { actionRecord, asOf } from '../method/plans';
import { sheet } from '../fixtures/sheet';

type Rows = readonly (readonly CellValue[])[];

/** The edit that a done move on the factor of the first row makes, and whether the table then says so. */
function editOf(values: Rows, move: SellerMove) {
  const grid = sheet('Factors', values);
  const recognised = recognise([grid], {}).tables;
  const { plan, tables } = readPlan([grid], recognised);
  const [table] = tables;
  const [account] = analyse(plan, { asOf, settings: defaultSettings }).accounts;
  const action = actionsOfMoves(account!).find(({ advice }) => advice.rule === 'A6' && advice.move === move);
  const actions = [actionRecord('x', { id: action!.id, status: 'done' })];
  const judged = { factors: account!.factors, macro: account!.strategy.macro };
  const [proposal] = proposeChanges(
    { account: null, factors: plan.factors, actions },
    judged,
    defaultSettings,
  );
  const made = makeFactorEditor({ grid, table: table! })(proposal!);
  if (made.kind === 'byHand') return [made.reason, made.cell];
  const place = { grid, table: recognised[0]!, factors: plan.factors };
  return [made.cell, made.edit.value, readsAsProposed(place, made.edit, proposal!)];
}

const english = (...rows: Rows): Rows => [
  ['Factor', 'Direction', 'Control', 'Weight', 'Status'],
  ['No local service', '-', 'Low', 4, 'Open'],
  ...rows,
];

test('N4: resolved is written in the word that the column uses, else in ours', () => {
  expect(editOf(english(), 'resolve')).toStrictEqual(['Factors!E2', 'Resolved', true]);
  const used = english(['Old one', '+', 'High', 3, 'Closed'], ['Other', '+', 'High', 3, 'Closed']);
  expect(editOf(used, 'resolve')).toStrictEqual(['Factors!E2', 'Closed', true]);
});

test('N4: a word with a reason behind it is not copied', () => {
  const used = english(['Old one', '+', 'High', 3, 'Closed, see the minutes of May']);
  expect(editOf(used, 'resolve')).toStrictEqual(['Factors!E2', 'Resolved', true]);
});

test('N4: a Chinese table gets Chinese words, a blank column those of its header', () => {
  const chinese = (status: CellValue): Rows => [
    ['因素', '方向', '控制力', '权重', '状态'],
    ['没有本地服务', '负面', '低', 4, status],
  ];
  expect(editOf(chinese('有效'), 'resolve')).toStrictEqual(['Factors!E2', '已了结', true]);
  expect(editOf(chinese(null), 'resolve')).toStrictEqual(['Factors!E2', '已了结', true]);
  // An older template's drop-down offers the pair of this word.
  expect(editOf(chinese('未解决'), 'resolve')).toStrictEqual(['Factors!E2', '已解决', true]);
  expect(editOf(chinese('有效'), 'winControl')).toStrictEqual(['Factors!C2', '高', true]);
  expect(
    editOf(
      [
        ['Factor', 'Direction', 'Control', 'Weight', 'Status'],
        ['A', '-', 'Low', 4, null],
      ],
      'resolve',
    ),
  ).toStrictEqual(['Factors!E2', 'Resolved', true]);
});

test.each<[string, readonly CellValue[], CellValue]>([
  ['words', ['Low', 'High'], 'High'],
  ['the user’s words', ['none', 'fully effective'], 'fully effective'],
  ['1-5', [2, 5, 1], 5],
  ['1-10', [2, 8, 7], 10],
  ['0-100', [20, 80, 60], 100],
  ['0-1', [0.2, 0.8], 1],
])('N4: control is won at the top of its column: %s', (_, controls, expected) => {
  const rows = controls.map((control, index) => [`F${index}`, '-', control, 3, 'Open'] as const);
  const values: Rows = [['Factor', 'Direction', 'Control', 'Weight', 'Status'], ...rows];
  expect(editOf(values, 'winControl')).toStrictEqual(['Factors!C2', expected, true]);
});

test.each<[string, SellerMove, readonly CellValue[], CellValue]>([
  ['1-5', 'soften', [4, 2, 5], 1],
  ['1-5', 'strengthen', [4, 2, 5], 5],
  ['1-10', 'soften', [8, 7], 2],
  ['1-10', 'strengthen', [6, 9], 8],
  ['0-100', 'strengthen', [60, 90], 80],
  ['words', 'soften', ['High', 'Medium'], 'Low'],
  ['words', 'strengthen', ['Medium', 'Low'], 4],
  ['words of the user’s', 'soften', ['重要', '次要'], '次要'],
])('N4: a weight is written on the scale of its column: %s, %s', (_, move, weights, expected) => {
  const sign = move === 'soften' ? '-' : '+';
  const rows = weights.map((weight, index) => [`F${index}`, sign, 'High', weight, 'Open'] as const);
  const values: Rows = [['Factor', 'Direction', 'Control', 'Weight', 'Status'], ...rows];
  expect(editOf(values, move)).toStrictEqual(['Factors!D2', expected, true]);
});

test('N4: a blank weight counts as 3 and is written as what it becomes', () => {
  const values: Rows = [
    ['Factor', 'Direction', 'Control', 'Weight'],
    ['Trial', '+', 'High', null],
    ['Law', '+', 'Low', 5],
  ];
  expect(editOf(values, 'strengthen')).toStrictEqual(['Factors!D2', 4, true]);
});

test('N4, G6: control that is only suggested is written where its column is blank', () => {
  const values: Rows = [
    ['Factor', 'SWOT', 'Control', 'Weight'],
    ['New rival', 'Threat', null, 5],
    ['Good service', 'Strength', 'High', 2],
  ];
  expect(editOf(values, 'winControl')).toStrictEqual(['Factors!C2', 'High', true]);
});

test('N4: without such a column, or with one that is spread or says two things, it is done by hand', () => {
  const missing: Rows = [
    ['Factor', 'Direction', 'Control'],
    ['No local service', '-', 'Low'],
  ];
  expect(editOf(missing, 'resolve')).toStrictEqual(['noColumn', 'Factors!A2']);
  expect(editOf(missing, 'soften')).toStrictEqual(['noColumn', 'Factors!A2']);
  const spread: Rows = [
    ['Factor', 'Direction', 'Control', null, null],
    [null, null, 'High', 'Medium', 'Low'],
    ['No local service', '-', null, null, 'X'],
    ['Price', '-', 'X', null, null],
    ['Law', '+', null, 'X', null],
  ];
  expect(editOf(spread, 'winControl')).toStrictEqual(['severalColumns', 'Factors!A3']);
});

test('N4: a cell is written only where its column says nothing else', () => {
  const signed: Rows = [
    ['Factor', 'Control', 'Weight', 'Status'],
    ['No local service', 'High', -4, 'Open'],
    ['Law', 'Low', 5, 'Open'],
    ['Team', 'High', 3, 'Open'],
  ];
  // The weight's sign is the direction: a weight of 4 would turn the factor round.
  expect(editOf([signed[0]!, signed[3]!, signed[1]!, signed[2]!], 'strengthen')).toStrictEqual([
    'sharedColumn',
    'Factors!A2',
  ]);
  // What stands in a column of its own is written as ever.
  expect(editOf(signed, 'resolve')).toStrictEqual(['Factors!D2', 'Resolved', true]);
});

test('N4: where several factors share a row, the check before writing says no', () => {
  const square: Rows = [
    ['Strengths', 'Weaknesses', 'Control', 'Status'],
    ['Trial', 'No local service', 'Low', 'Open'],
    ['Team', 'Price', 'High', 'Open'],
    ['Brand', 'Delay', 'High', 'Open'],
  ];
  expect(editOf(square, 'winControl')).toStrictEqual(['Factors!C2', 'High', false]);
});

/** The factors of a table, and what all moves on all of them would propose. */
function readAll(values: Rows) {
  const grid = sheet('Factors', values);
  const recognised = recognise([grid], {}).tables;
  const { plan, tables } = readPlan([grid], recognised);
  const [account] = analyse(plan, { asOf, settings: defaultSettings }).accounts;
  const actions = actionsOfMoves(account!).map(({ id }) => actionRecord(id, { id, status: 'done' }));
  const judged = { factors: account!.factors, macro: account!.strategy.macro };
  const proposals = proposeChanges(
    { account: null, factors: plan.factors, actions },
    judged,
    defaultSettings,
  );
  const place = { grid, table: recognised[0]!, factors: plan.factors };
  return { proposals, place, editFor: makeFactorEditor({ grid, table: tables[0]! }) };
}

test('N4: what passes the check is written once: read again, the factor is so, and nothing else has changed', () => {
  const controls = fc.constantFrom<CellValue>(
    'High',
    'Low',
    'Medium',
    1,
    2,
    3,
    5,
    8,
    40,
    0.4,
    null,
    '3 - partly',
  );
  const weights = fc.constantFrom<CellValue>('High', 'Low', 1, 2, 3, 5, 9, 80, 0.5, null, '4 - strong', 0);
  const statuses = fc.constantFrom<CellValue>('Open', 'Closed', 'done', '关闭', 'watch', null, 'perhaps');
  const row = fc.tuple(fc.constantFrom('+', '-'), controls, weights, statuses);
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 7 }), (rows) => {
      const named = rows.map((cells, index): readonly CellValue[] => [`F${index}`, ...cells]);
      const values: Rows = [['Factor', 'Direction', 'Control', 'Weight', 'Status'], ...named];
      const { proposals, place, editFor } = readAll(values);
      for (const proposal of proposals) {
        const made = editFor(proposal);
        if (made.kind === 'byHand' || !readsAsProposed(place, made.edit, proposal)) continue;
        const { row: at, column, value } = made.edit;
        const written = values.map((cells, index) =>
          cells.map((cell, offset) => (index === at && offset === column ? value : cell)),
        );
        const after = readAll(written);
        const isLeft = after.proposals.some(
          ({ factor, move, weight }) =>
            factor === proposal.factor && move === proposal.move && weight === proposal.weight,
        );
        expect(isLeft).toBe(false);
        const others = (factors: typeof place.factors) =>
          factors.filter(({ cell }) => cell !== proposal.factor);
        expect(others(after.place.factors)).toStrictEqual(others(place.factors));
      }
    }),
    { numRuns: 60 },
  );
});
