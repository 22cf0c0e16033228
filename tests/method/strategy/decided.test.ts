import { analyse } from '../../../src/method/analyse';
import { defaultSettings } from '../../../src/method/ground/settings';
import type { Answer } from '../../../src/method/ground/plan';
import { en } from '../../../src/text/en';
import { zhCN } from '../../../src/text/zhCN';
import { tell } from '../../../src/telling/account';
import { answer, asOf, factor } from '../plans';

/** All against us, so that the computed strategy is to rethink and the computed decision to stop or to settle conditions. */
const against = ['a', 'b', 'c', 'd', 'e', 'f'].map((text, index) =>
  factor(text, index % 2 === 0 ? 'reduce' : 'eliminate', { weight: 5 }),
);
const accountOf = (profile: readonly Answer[]) =>
  analyse({ people: [], factors: against, goals: [], profile }, { asOf, settings: defaultSettings })
    .accounts[0]!;

const whole = [
  answer('decision', 'goWithConditions'),
  answer('decisionBy', 'Dan Okello'),
  answer('decisionOn', '2026-11-12'),
  answer('decisionReason', 'their director asked for us'),
];

test('A14: without a decision of our own there is none, whatever else is written', () => {
  expect(accountOf([]).decided).toBeNull();
  expect(accountOf([answer('decisionBy', 'Dan'), answer('decisionReason', 'because')]).decided).toBeNull();
});

test('A14: a decision, a strategy or both, by whom, when and why', () => {
  expect(accountOf(whole).decided).toStrictEqual({
    decision: 'goWithConditions',
    macro: null,
    by: 'Dan Okello',
    on: '2026-11-12',
    reason: 'their director asked for us',
    lapsed: false,
  });
  expect(accountOf([answer('decisionStrategy', 'persevere')]).decided).toMatchObject({
    decision: null,
    macro: 'persevere',
    by: '',
    on: null,
    reason: '',
  });
});

test('A14: what is computed stays beside it, as it is without a decision', () => {
  const [with_, without] = [accountOf(whole), accountOf([])];
  expect(with_.strategy).toStrictEqual(without.strategy);
  expect(with_.going).toStrictEqual(without.going);
  expect(without.strategy.macro).toBe('rethink');
  expect(without.going?.decision).toBe('stopAndRethink');
});

test.each([
  ['nothing is kept of then', [], false],
  ['the decision is still computed', ['stopAndRethink'], false],
  ['the strategy is still computed', ['rethink'], false],
  ['both are', ['stopAndRethink', 'rethink'], false],
  ['another decision was computed', ['go'], true],
  ['another strategy was computed', ['moveFast'], true],
  ['the decision is the same and the strategy another', ['stopAndRethink', 'persevere'], true],
  ['the strategy is the same and the decision another', ['goWithConditions', 'rethink'], true],
] as const)('A14: where %s, whether it asks to be renewed', (_, then, lapsed) => {
  const profile = then.length === 0 ? whole : [...whole, answer('computedThen', then)];
  expect(accountOf(profile).decided?.lapsed).toBe(lapsed);
});

test('A14: a decision without a reason is a finding, with a reason it is none', () => {
  const found = (profile: readonly Answer[]) =>
    accountOf(profile).findings.filter(({ rule }) => rule === 'A14');
  expect(found([answer('decision', 'go'), answer('decisionBy', 'Dan')])).toStrictEqual([
    { rule: 'A14', severity: 'medium', cells: ['Profile!decision'], params: { by: 'Dan' } },
  ]);
  expect(found([answer('decisionStrategy', 'persevere')])).toMatchObject([
    { cells: ['Profile!decisionStrategy'], params: { by: '' } },
  ]);
  expect(found([...whole, answer('computedThen', ['go'])])).toStrictEqual([]);
  expect(found([])).toStrictEqual([]);
});

test('A14: one line says what was decided and what is computed, in both languages', () => {
  expect(tell(accountOf(whole), en).going.decided?.words).toBe(
    'Decided: go with conditions, by Dan Okello on 12 Nov 2026, because “their director asked for us”. Computed: stop and rethink, “Rethink the situation”.',
  );
  expect(tell(accountOf(whole), zhCN).going.decided?.words).toBe(
    '2026年11月12日由Dan Okello决定：有条件地继续。理由：“their director asked for us”。计算结果：停下来重新考虑，“重新考虑形势”。',
  );
  const lapsed = tell(accountOf([...whole, answer('computedThen', ['go'])]), en).going.decided;
  expect(lapsed).toMatchObject({ severity: 'medium', cells: ['Profile!decision'] });
  expect(lapsed?.words).toMatch(/Look at the decision again: what is computed has changed since\.$/);
  expect(tell(accountOf([]), en).going.decided).toBeNull();
});
