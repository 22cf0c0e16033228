import fc from 'fast-check';
import { analyse } from '../../../src/method/analyse';
import { mostMoves, setbackMoves } from '../../../src/method/strategy/moves';
import { applyScenario, editOfOpinion, editsOf, type Edit } from '../../../src/method/strategy/scenario';
import { defaultSettings } from '../../../src/method/ground/settings';
import { anyFactors } from './orders';
import { asOf, factor, high, low, person } from '../plans';

const viewpoint = { asOf, settings: defaultSettings };
const plan = {
  people: [person('Ann', { role: 'approver', attitude: -2 })],
  factors: [factor('price', 'reduce', { weight: 4 }), factor('trust', 'maximise', { weight: 2 })],
  goals: [],
};

test('A8: a scenario changes factors and people, and leaves the plan as it was', () => {
  const before = JSON.stringify(plan);
  const changed = applyScenario(plan, [
    { kind: 'factor', cell: 'Factors!price', change: { control: high, weight: 1 } },
    { kind: 'person', cell: 'People!Ann', change: { attitude: 1, involvement: high } },
  ]);
  expect(changed.factors[0]).toEqual({ ...plan.factors[0], control: high, weight: 1 });
  expect(changed.factors[1]).toEqual(plan.factors[1]);
  expect(changed.people[0]).toEqual({ ...plan.people[0], attitude: 1, involvement: high });
  expect(JSON.stringify(plan)).toBe(before);
});

test('A8: edits of one row add up, the later goes before', () => {
  const [price] = applyScenario(plan, [
    { kind: 'factor', cell: 'Factors!price', change: { weight: 5, evidence: 'assumed' } },
    { kind: 'factor', cell: 'Factors!price', change: { weight: 2 } },
  ]).factors;
  expect(price).toMatchObject({ weight: 2, evidence: 'assumed' });
});

test('A8: an edit of a row that is gone changes nothing', () => {
  expect(applyScenario(plan, [{ kind: 'factor', cell: 'Factors!gone', change: { weight: 5 } }])).toEqual(
    plan,
  );
});

test('A8: several scenarios stand side by side, each of the plan as it is', () => {
  const scenarios: readonly (readonly Edit[])[] = [
    [],
    [{ kind: 'factor', cell: 'Factors!price', change: { status: 'resolved' } }],
    [{ kind: 'factor', cell: 'Factors!trust', change: { status: 'resolved' } }],
  ];
  const macros = scenarios.map(
    (edits) => analyse(applyScenario(plan, edits), viewpoint).accounts[0]!.strategy.macro,
  );
  expect(macros).toEqual(['sellThrough', 'moveFast', 'rethink']);
});

test('A8, A12: a second opinion as an edit changes what it says otherwise and nothing else', () => {
  const changeOf = (theirs: Parameters<typeof editOfOpinion>[0]['theirs']) =>
    editOfOpinion({ factor: 'Factors!price', theirs });
  const edit = (change: object) => ({ kind: 'factor', cell: 'Factors!price', change });
  expect(changeOf({ direction: 'positive', control: 'high', weight: 2 })).toEqual(
    edit({ direction: 'positive', control: high, weight: 2 }),
  );
  expect(changeOf({ control: 'low' })).toStrictEqual(edit({ control: low }));
  expect(changeOf({ direction: 'negative' })).toStrictEqual(edit({ direction: 'negative' }));
  expect(changeOf({ weight: 0 })).toStrictEqual(edit({ weight: 0 }));
});

test('A8: moves on one factor go on from what the ones before made of it', () => {
  // trust weighs 2: strengthened twice it weighs 3, then 4.
  const moves = (['strengthen', 'strengthen', 'loseControl'] as const).map((move) => ({
    move,
    factor: 'Factors!trust',
  }));
  expect(editsOf(moves, plan.factors)).toEqual(
    [{ weight: 3 }, { weight: 4 }, { control: low }].map((change) => ({
      kind: 'factor',
      cell: 'Factors!trust',
      change,
    })),
  );
});

test('A8: what the paths and setbacks say comes true when they are made', () => {
  fc.assert(
    fc.property(anyFactors, (judged) => {
      const factors = judged.map(({ quadrant: _quadrant, counted: _counted, ...read }) => read);
      const given = { people: [], factors, goals: [] };
      const strategyOf = (changed: typeof given | ReturnType<typeof applyScenario>) =>
        analyse(changed, viewpoint).accounts[0]!.strategy;
      const { paths, setbacks } = strategyOf(given);
      for (const { to, moves } of paths) {
        if (moves === null) continue;
        expect(moves.length).toBeLessThanOrEqual(mostMoves);
        const reached = strategyOf(applyScenario(given, editsOf(moves, factors)));
        expect([reached.macro, reached.candidates]).toEqual([to, []]);
      }
      if (setbacks === null) return;
      expect(setbacks.moves.every(({ move }) => setbackMoves.includes(move))).toBe(true);
      expect(strategyOf(applyScenario(given, editsOf(setbacks.moves, factors))).macro).toBe(setbacks.to);
    }),
    { numRuns: 500 },
  );
});
