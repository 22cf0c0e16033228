// A9: every open factor is advised on, rated or not.
import { suggestActions } from '../../../src/method/actions/actions';
import { judgeFactor } from '../../../src/method/factors/factors';
import { adviceQuadrant, isAdvised } from '../../../src/method/factors/ownHands';
import type { Factor } from '../../../src/method/ground/plan';
import { en } from '../../../src/text/en';
import { zhCN } from '../../../src/text/zhCN';
import { factor } from '../plans';

const unrated = (text: string, given: Partial<Factor> = {}) =>
  judgeFactor({ ...factor(text, 'reduce', given), control: null, weight: null, ...given });

test.each([
  ['The dealer also sells Hydrex', { category: 'competition', direction: 'negative' }, 'reduce'],
  ['Our last sample leaked', { category: 'history', direction: 'negative' }, 'eliminate'],
  ['我们上次的样品漏了', { category: 'history', direction: 'negative' }, 'eliminate'],
  ['Their board meets in May', { category: null, direction: 'positive' }, 'leverage'],
  ['The foreman is looking for lighter drills', { category: 'offering', direction: 'positive' }, 'leverage'],
  ['班长想换轻一点的扳手', { category: 'offering', direction: 'positive' }, 'leverage'],
  ['Light drills in the catalogue', { category: 'offering', direction: 'positive' }, 'maximise'],
  ['They pay for full service', { category: 'culture', direction: null }, null],
] as const)('A9: “%s” without a rating is advised on as %j says', (text, given, quadrant) => {
  expect(adviceQuadrant(unrated(text, given))).toBe(quadrant);
});

test('A9: every open factor gets a suggestion, those with a weight first; none for what is resolved or weighs nothing', () => {
  const factors = [
    unrated('The dealer also sells Hydrex', { cell: 'F!A2', category: 'competition' }),
    unrated('They pay for full service', { cell: 'F!A3', direction: null }),
    judgeFactor(factor('Our price is too high', 'eliminate', { cell: 'F!A4', weight: 1 })),
    unrated('Old story', { cell: 'F!A5', status: 'resolved' }),
    unrated('Nothing to it', { cell: 'F!A6', weight: 0 }),
  ];
  expect(factors.map(isAdvised)).toEqual([true, true, true, false, false]);
  const actions = suggestActions({ account: null, people: [], factors, strategy: { macro: null } });
  expect(actions.map(({ source }) => source)).toEqual(['F!A4', 'F!A2', 'F!A3']);
});

test('A9: where it is not said whether it is for us, that is asked', () => {
  const given = { rule: 'A9', topic: null, quadrant: null, people: ['Ann'] } as const;
  expect(en.advice.suggest(given, 'They pay for full service').action).toBe(
    'Ask Ann how “They pay for full service” will be decided, and by whom. Then enter which way it works for us.',
  );
  expect(zhCN.advice.suggest(given, '他们付全包服务费').action).toContain('有利还是不利');
});
