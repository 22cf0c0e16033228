// N7: the day that comes near is looked for once, however many lines ask for it.
import { nextDayOf } from '../../../src/method/next/ownDays';
import type { NextGround } from '../../../src/method/next/ground';
import { defaultSettings } from '../../../src/method/ground/settings';

const factor = (text: string, weight: number) => ({ text, notes: '', weight });

function makeGround(factors: readonly ReturnType<typeof factor>[]) {
  let looks = 0;
  const ground = {
    asOf: '2026-11-23',
    settings: defaultSettings,
    commitments: null,
    get counted() {
      looks += 1;
      return factors;
    },
  } as unknown as NextGround;
  return { ground, looks: () => looks };
}

test('N7: every line of one plan gets the same day, and the factors are read once', () => {
  const { ground, looks } = makeGround([
    factor('They decide on 2026-12-04', 5),
    factor('Open by 2026-12-01', 1),
  ]);
  expect([1, 2, 3].map(() => nextDayOf(ground))).toEqual(['2026-12-04', '2026-12-04', '2026-12-04']);
  expect(looks()).toBe(1);
});

test('N7: that no day comes near is known too', () => {
  const { ground, looks } = makeGround([factor('They decide one day', 5)]);
  expect([nextDayOf(ground), nextDayOf(ground)]).toEqual([null, null]);
  expect(looks()).toBe(1);
});

test('N7: another plan has its own day', () => {
  const one = makeGround([factor('They decide on 2026-12-04', 5)]);
  const other = makeGround([factor('They decide on 2026-12-09', 5)]);
  expect([nextDayOf(one.ground), nextDayOf(other.ground)]).toEqual(['2026-12-04', '2026-12-09']);
});
