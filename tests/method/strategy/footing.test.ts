// A4: what a verdict rests on, and how that bounds what it is called.
import { judgeFactor } from '../../../src/method/factors/factors';
import type { Factor } from '../../../src/method/ground/plan';
import { defaultSettings, withFigure } from '../../../src/method/ground/settings';
import type { Quadrant, Standing } from '../../../src/method/ground/words';
import { assembleStrategy } from '../../../src/method/strategy/strategy';
import { factor } from '../plans';

type Row = readonly [Quadrant, number, 'confirmed' | 'assumed' | ''];

const rows = (...given: readonly Row[]): readonly Factor[] =>
  given.map(([quadrant, weight, evidence], index) =>
    factor(String(index + 1), quadrant, {
      weight,
      evidence: evidence === 'confirmed' ? 'confirmed' : 'assumed',
      evidenceKnown: evidence !== '',
    }),
  );
const judge = (given: readonly Factor[]) => assembleStrategy(given.map(judgeFactor));

/** Move fast by far, five of weight 4 each. */
const sure = (...evidences: readonly Row[2][]): readonly Factor[] =>
  rows(...evidences.map((evidence, index): Row => [index % 2 === 0 ? 'leverage' : 'maximise', 4, evidence]), [
    'eliminate',
    1,
    'confirmed',
  ]);

test('A4: the balance is the weight for us and against us in the sums', () => {
  const given = rows(
    ['leverage', 5, 'confirmed'],
    ['maximise', 2, 'assumed'],
    ['reduce', 4, ''],
    ['eliminate', 1, ''],
  );
  const resolved = factor('done', 'eliminate', { weight: 5, status: 'resolved' });
  expect(judge([...given, resolved]).balance).toStrictEqual({ for: 7, against: 5 });
});

test('A4: evidence is the confirmed weight by the weight in the sums', () => {
  const given = rows(['leverage', 5, 'confirmed'], ['maximise', 3, 'assumed'], ['reduce', 2, '']);
  expect(judge(given).evidence).toBe(0.5);
});

test('A4, A13: where evidence is kept nowhere, evidence and hold are null, and the strategy is fragile at best', () => {
  const { evidence, hold, standing, macro } = judge(
    rows(['leverage', 5, ''], ['leverage', 5, ''], ['maximise', 5, ''], ['maximise', 5, '']),
  );
  expect([evidence, hold, standing, macro]).toStrictEqual([null, null, 'fragile', 'moveFast']);
});

test('A4: one row that says it is enough to keep evidence, a resolved one too', () => {
  const given = rows(['leverage', 5, ''], ['leverage', 5, ''], ['maximise', 5, ''], ['maximise', 5, '']);
  const resolved = factor('done', 'eliminate', { status: 'resolved', evidence: 'confirmed' });
  expect(judge([...given, resolved])).toMatchObject({ evidence: 0, standing: 'unproven' });
});

test.each<[string, readonly Factor[], Standing]>([
  ['all confirmed', sure('confirmed', 'confirmed', 'confirmed', 'confirmed', 'confirmed'), 'firm'],
  ['too few, all confirmed', rows(['leverage', 4, 'confirmed'], ['maximise', 4, 'confirmed']), 'thin'],
  ['too few, all assumed', rows(['leverage', 4, 'assumed'], ['maximise', 4, 'assumed']), 'thin'],
  // 1 of 21 is confirmed.
  ['hearsay alone', sure('assumed', 'assumed', 'assumed', 'assumed', 'assumed'), 'unproven'],
  // 5 of 20: exactly the limit. No assumption can turn it; of the four edits of each factor only another direction does.
  [
    'a quarter confirmed',
    rows(
      ['leverage', 5, 'confirmed'],
      ['leverage', 5, 'assumed'],
      ['maximise', 5, 'assumed'],
      ['maximise', 5, 'assumed'],
    ),
    'fair',
  ],
  [
    'tied and hearsay',
    rows(
      ['leverage', 5, 'assumed'],
      ['maximise', 3, 'assumed'],
      ['reduce', 3, 'assumed'],
      ['leverage', 1, 'assumed'],
    ),
    'unproven',
  ],
  [
    'tied',
    rows(
      ['leverage', 5, 'confirmed'],
      ['maximise', 3, 'confirmed'],
      ['reduce', 3, 'confirmed'],
      ['leverage', 1, 'confirmed'],
    ),
    'tied',
  ],
  [
    'tied, and evidence kept nowhere',
    rows(['leverage', 5, ''], ['maximise', 3, ''], ['reduce', 3, ''], ['leverage', 1, '']),
    'tied',
  ],
])('A4: %s', (_, given, standing) => {
  expect(judge(given).standing).toBe(standing);
});

test('A4: a thin verdict on hearsay is unproven as well', () => {
  expect(judge(rows(['leverage', 4, 'assumed'], ['maximise', 4, 'assumed'])).isUnproven).toBe(true);
  expect(judge(rows(['leverage', 4, 'confirmed'], ['maximise', 4, 'assumed'])).isUnproven).toBe(false);
});

test('A4, A13: what single changes leave as it is, false assumptions can still turn', () => {
  // Leverage 20 and maximise 20 against eliminate 12: no single edit turns it. But maximise is assumed whole: of its four factors of
  // weight 5 at most one may be false (12 < 15), or two (10 < 12 is not enough): 5 of 16 worlds hold.
  const given = rows(
    ...Array.from({ length: 4 }, (): Row => ['leverage', 5, 'confirmed']),
    ...Array.from({ length: 4 }, (): Row => ['maximise', 5, 'assumed']),
    ...Array.from({ length: 3 }, (): Row => ['eliminate', 4, 'confirmed']),
  );
  const { macro, robustness, hold, standing } = judge(given);
  expect([macro, hold, standing]).toStrictEqual(['moveFast', 5 / 16, 'fragile']);
  expect(robustness).toBeGreaterThanOrEqual(0.9);
});

test('A4, O2: a company sets the least evidence itself', () => {
  const given = sure('assumed', 'assumed', 'assumed', 'assumed', 'confirmed').map(judgeFactor);
  expect(assembleStrategy(given).standing).toBe('unproven' satisfies Standing);
  const lenient = withFigure(defaultSettings, 'leastEvidence', 0.2);
  expect(assembleStrategy(given, lenient).standing).not.toBe('unproven');
});

test('A4: no verdict, nothing to rest on', () => {
  expect(judge([])).toMatchObject({ balance: { for: 0, against: 0 }, evidence: null, hold: null });
});
