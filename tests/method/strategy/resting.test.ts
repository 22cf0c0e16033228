// G6: what rests on suggestions is said with the verdict, and caps its standing.
import { noClues } from '../../../src/method/ground/clues';
import { judgeFactor } from '../../../src/method/factors/factors';
import type { Factor } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import type { Quadrant, Standing } from '../../../src/method/ground/words';
import { goOn } from '../../../src/method/next/going';
import { capStanding } from '../../../src/method/strategy/resting';
import { assembleStrategy } from '../../../src/method/strategy/strategy';
import { factor } from '../plans';

/** Rated by nobody, and said by its words. */
const suggested = (text: string, quadrant: Quadrant, weight: number): Factor => {
  const code = (
    { leverage: 'opportunity', maximise: 'strength', reduce: 'threat', eliminate: 'weakness' } as const
  )[quadrant];
  const clues = { ...noClues, swot: [{ code, words: code }] };
  return factor(text, quadrant, { control: null, clues, weight });
};

/** Move fast by far: as it stands it is firm. */
const rated = (weight: number) => [
  factor('a', 'maximise', { weight }),
  factor('b', 'maximise', { weight }),
  factor('c', 'leverage', { weight }),
  factor('d', 'leverage', { weight }),
];
const words = (weight: number) => [
  suggested('e', 'maximise', weight),
  suggested('f', 'maximise', weight),
  suggested('g', 'leverage', weight),
  suggested('h', 'leverage', weight),
];
const standing = (factors: readonly Factor[]) => {
  const strategy = assembleStrategy(factors.map(judgeFactor));
  return [strategy.macro, strategy.standing, strategy.resting];
};

test('G6: without suggestions nothing rests on them', () => {
  expect(standing([...rated(3), ...rated(3)])).toEqual(['moveFast', 'firm', { share: 0, capped: false }]);
});

test('G6: exactly half of the weight is no cap, more is', () => {
  expect(standing([...rated(3), ...words(3)])).toEqual(['moveFast', 'firm', { share: 0.5, capped: false }]);
  const more = [...rated(2), ...words(3)];
  expect(standing(more)).toEqual(['moveFast', 'fragile', { share: 0.6, capped: true }]);
});

test('G6: only what is in the sums counts, by its weight', () => {
  const out = [
    { ...suggested('x', 'reduce', 5), status: 'resolved' as const },
    { ...suggested('y', 'reduce', 5), weight: 0 },
    { ...suggested('z', 'reduce', 5), direction: null },
  ];
  expect(standing([...rated(3), ...words(3), ...out])[2]).toEqual({ share: 0.5, capped: false });
});

test.each([
  ['firm', 'fragile'],
  ['fair', 'fragile'],
  ['fragile', 'fragile'],
  ['tied', 'tied'],
  ['thin', 'thin'],
  [null, null],
] as const)('G6: %s becomes %s', (before: Standing | null, after: Standing | null) => {
  const { standing: capped, resting } = capStanding(before, 0.51, defaultSettings);
  expect([capped, resting.capped]).toEqual([after, before !== after]);
});

test('G6, O2: a company sets the limit itself', () => {
  const own = { mostSuggested: 0.8 };
  expect(capStanding('firm', 0.8, own).standing).toBe('firm');
  expect(capStanding('firm', 0.81, own).standing).toBe('fragile');
});

test('G6, A7: the standing of the confirmed ones is capped by what they themselves rest on', () => {
  const assumed = words(3).map((each) => ({ ...each, evidence: 'assumed' as const }));
  const { standing: all, confirmedOnly } = assembleStrategy([...rated(2), ...assumed].map(judgeFactor));
  expect([all, confirmedOnly.standing]).toEqual(['fragile', 'fair']);
});

test('G6, R6: a standing that is lower for suggestions says so among the conditions', () => {
  const strategy = assembleStrategy([...rated(2), ...words(3)].map(judgeFactor));
  const grounds = { isUnrated: false, criteria: null, people: [], gate: null, overdue: [] };
  const going = goOn({ strategy, coverage: 0.9, ...grounds }, defaultSettings);
  expect(going?.decision).toBe('goWithConditions');
  expect(going?.reasons).toEqual([
    {
      reason: 'unsure',
      decision: 'goWithConditions',
      cells: [],
      params: { standing: 'fragile', suggested: 0.6 },
    },
  ]);
});
