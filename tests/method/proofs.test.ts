// T4, S1: the organisational need and the leadership path name the proof to bring.
import { analyse } from '../../src/method/analyse';
import { emptyPlan, type Answer, type Person } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import { leadershipPaths, organisationalNeeds } from '../../src/method/ground/words';
import { tell } from '../../src/telling/account';
import { briefParts } from '../../src/telling/brief';
import { en } from '../../src/text/en';
import { zhCN } from '../../src/text/zhCN';
import { answer, asOf, factor, person } from './plans';

const accountOf = (people: readonly Person[], profile: readonly Answer[] = []) =>
  analyse(
    {
      ...emptyPlan,
      people,
      factors: ['A', 'B'].flatMap((name) => [
        factor(`${name}1`, 'leverage', { weight: 4 }),
        factor(`${name}2`, 'maximise', { weight: 5 }),
      ]),
      ...(profile.length > 0 && { profile }),
    },
    { asOf, settings: defaultSettings },
  ).accounts[0]!;

describe.each([en, zhCN])('in $locale', (text) => {
  const whyOf = (given: Partial<Person>): string => {
    const { actions } = accountOf([person('Ann', { role: 'owner', ...given })]);
    const { advice, from } = actions.find(({ rule }) => rule === 'T7')!;
    return text.advice.suggest(advice, from).why;
  };

  test.each(organisationalNeeds)(
    'T4: the need for %s names its proof in the advice, and no other',
    (need) => {
      const why = whyOf({ organisationalNeed: need });
      const named = organisationalNeeds.filter((each) => why.includes(text.advice.proofs[each]));
      expect(named).toEqual([need]);
    },
  );

  test('T4: the proof stands beside what the individual need adds, and without it; unknown, nothing is said', () => {
    const both = whyOf({ individualNeed: 'order', organisationalNeed: 'image' });
    expect(both).toContain(text.advice.needs.order);
    expect(both).toContain(text.advice.proofs.image);
    expect(whyOf({ individualNeed: null, organisationalNeed: 'image' })).toContain(text.advice.proofs.image);
    const neither = whyOf({ individualNeed: null, organisationalNeed: null });
    expect(Object.values(text.advice.proofs).filter((proof) => neither.includes(proof))).toEqual([]);
  });

  test.each(leadershipPaths)(
    'S1: a customer that leads by %s wants its proof: first move and brief say so',
    (path) => {
      const account = accountOf([person('Ann', { role: 'owner' })], [answer('leadership', path)]);
      const moves = account.actions.filter(({ rule }) => rule === 'A10');
      const [first, ...others] = moves.map(({ advice, from }) => text.advice.suggest(advice, from).why);
      const proof = text.advice.pathProofs[path];
      expect(first).toContain(proof);
      expect(others.filter((why) => why.includes(proof))).toEqual([]);
      expect(tell(account, text).todo.map(({ why }) => why.includes(proof))).toEqual([true, false, false]);
      expect(briefParts(account, text).flatMap(({ lines }) => lines)).toContain(proof);
    },
  );

  test('S1: where the path is not known, no proof is claimed', () => {
    const account = accountOf([person('Ann', { role: 'owner' })]);
    const said = [
      ...tell(account, text).todo.map(({ why }) => why),
      ...briefParts(account, text).flatMap(({ lines }) => lines),
    ].join('\n');
    expect(Object.values(text.advice.pathProofs).filter((proof) => said.includes(proof))).toEqual([]);
  });
});

test('N1: path and organisational need change what an action says, and never which one it is', () => {
  const idsOf = (given: Partial<Person>, profile: readonly Answer[]): readonly string[] =>
    accountOf([person('Ann', { role: 'owner', ...given })], profile).actions.map(({ id }) => id);
  const plain = idsOf({ organisationalNeed: null }, [answer('state', 'open')]);
  expect(idsOf({ organisationalNeed: 'financial' }, [answer('leadership', 'product')])).toEqual(plain);
});
