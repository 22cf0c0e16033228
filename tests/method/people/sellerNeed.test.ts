import { analyse } from '../../../src/method/analyse';
import type { Plan } from '../../../src/method/ground/plan';
import { clashingNeed } from '../../../src/method/people/sellerNeed';
import { defaultSettings } from '../../../src/method/ground/settings';
import { individualNeeds } from '../../../src/method/ground/words';
import { en } from '../../../src/text/en';
import { zhCN } from '../../../src/text/zhCN';
import { answer, asOf, person } from '../plans';

const accountOf = (plan: Partial<Plan>) =>
  analyse({ people: [], factors: [], goals: [], ...plan }, { asOf, settings: defaultSettings }).accounts[0]!;

const people = [
  person('Ann', { role: 'owner', individualNeed: 'achievement' }),
  person('Bob', { role: 'approver', individualNeed: 'safety' }),
  person('Cho', { role: 'owner', individualNeed: 'order' }),
  person('Dan', { role: 'approver', individualNeed: null }),
  person('Eva', { role: 'advocate', individualNeed: 'achievement' }),
];

test('T9: equal and clashing needs of owners and approvers are told', () => {
  const { needMatches } = accountOf({ people, profile: [answer('sellerNeed', 'achievement')] });
  expect(needMatches).toStrictEqual([
    { cell: 'People!Ann', name: 'Ann', match: 'equal', seller: 'achievement', need: 'achievement' },
    { cell: 'People!Bob', name: 'Bob', match: 'clash', seller: 'achievement', need: 'safety' },
  ]);
});

test('T9: each need clashes with one other, and that one with it', () => {
  for (const need of individualNeeds) {
    expect(clashingNeed[need]).not.toBe(need);
    expect(clashingNeed[clashingNeed[need]]).toBe(need);
  }
});

test('T9: the advice for that person says so, and no other advice does', () => {
  const reasonsOf = (plan: Partial<Plan>, text: typeof en) =>
    new Map(
      accountOf(plan)
        .actions.filter(({ rule }) => rule === 'T7')
        .map(({ advice, from }) => [from, text.advice.suggest(advice, from).why]),
    );
  for (const text of [en, zhCN]) {
    const plain = reasonsOf({ people }, text);
    const told = reasonsOf({ people, profile: [answer('sellerNeed', 'achievement')] }, text);
    const joiner = text === en ? ' ' : '';
    expect(told.get('Ann')).toBe(plain.get('Ann') + joiner + text.advice.sameNeeds.achievement);
    expect(told.get('Bob')).toBe(plain.get('Bob') + joiner + text.advice.clashingNeeds.achievement);
    for (const name of ['Cho', 'Dan', 'Eva']) expect(told.get(name)).toBe(plain.get(name));
  }
});

test('T9: there is a sentence of its own for every equal need and for every clash', () => {
  for (const { advice } of [en, zhCN]) {
    const sentences = [...Object.values(advice.sameNeeds), ...Object.values(advice.clashingNeeds)];
    expect(new Set(sentences).size).toBe(12);
  }
});

test('T9: silent where the seller’s need is not said', () => {
  expect(accountOf({ people }).needMatches).toStrictEqual([]);
});
