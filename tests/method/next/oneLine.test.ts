// N7: within one line nothing is asked twice, nothing says that most hangs on two things, and no weight is against us that may be for us.
import { analyse } from '../../../src/method/analyse';
import type { Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import { textOf } from '../../../src/text/text';
import { answer, asOf, factor, person } from '../plans';

const pageOf = (plan: Partial<Plan>, language: 'en' | 'zh-CN' = 'en') => {
  const text = textOf(language);
  const [account] = analyse(
    { people: [], factors: [], goals: [], ...plan },
    { asOf, settings: defaultSettings },
  ).accounts;
  return (account?.next ?? []).map((line) => ({ ...text.next.say(line), cells: line.cells }));
};
const countOf = (words: string, part: string): number => words.split(part).length - 1;

const ann = person('Ann', { role: 'owner', attitude: 1 });
const heard = { evidence: 'assumed', people: ['Zoe'] } as const;
const sound = ['one', 'two', 'three'].map((each) => factor(each, 'maximise', { weight: 3 }));
const zoe = person('Zoe', { role: 'approver', contact: 'none', influencedBy: ['Ann'] });

test.each([
  [
    'A second plant is planned',
    'whether “A second plant is planned” is true',
    '核实“A second plant is planned”',
  ],
  ['Zoe likes our valves', 'hear what stands behind “Zoe likes our valves”', '听出“Zoe likes our valves”'],
])(
  'N7: who brings us to somebody is asked for that once, and the rest is asked there: %s',
  (text, english, chinese) => {
    const plan = {
      people: [ann, zoe],
      factors: [...sound, factor(text, 'leverage', { weight: 4, ...heard })],
    };
    const line = pageOf(plan).find(({ action }) => action.includes('introduce us to Zoe'));
    expect(line?.why).toContain(english);
    expect(line?.why).toContain('Once there');
    expect(countOf(`${line?.action} ${line?.why}`, 'introduc')).toBe(1);
    const other = pageOf(plan, 'zh-CN').find(({ action }) => action.includes('引见Zoe'));
    expect(other?.why).toContain(`见面时${chinese}`);
    expect(countOf(`${other?.action}${other?.why}`, '引见')).toBe(1);
  },
);

test.each([
  ['en', /Then: First|^First.*\. First/],
  ['zh-CN', /然后：先/],
] as const)('N7: nothing is “first” behind something else: %s', (language, wrong) => {
  const people = [ann, person('Bob', { role: 'approver', attitude: 0 })];
  const factors = [
    ...sound,
    factor('Rival is 6 percent lower', 'reduce', { weight: 4, evidence: 'assumed', people: ['Bob'] }),
    factor('A second plant is planned', 'leverage', { weight: 4, evidence: 'assumed', people: ['Bob'] }),
    factor('Shutdown in January', 'leverage', { weight: 3, evidence: 'assumed', people: ['Bob'] }),
    factor('Two late deliveries in spring', 'eliminate', { weight: 5, people: ['Bob'] }),
  ];
  const words = pageOf({ people, factors }, language).map(({ action, why }) => `${action} ${why}`);
  expect(words.filter((each) => wrong.test(each))).toEqual([]);
});

test.each([
  ['Merger with Kern takes effect in January', 'Ann may get the joint division'],
  ['They are taken over by Kern', 'The parent company decides from May'],
])('N7, A9: who decides from then on is asked once in a talk: %s; %s', (one, other) => {
  const people = [ann, person('Bob', { role: 'approver', attitude: 1 })];
  const factors = [
    ...sound,
    factor(one, 'reduce', { weight: 5, people: ['Ann'] }),
    factor(other, 'reduce', { weight: 4, people: ['Ann'] }),
  ];
  for (const { action, why } of pageOf({ people, factors }))
    expect(countOf(`${action} ${why}`, 'who decides')).toBeLessThanOrEqual(1);
});

test.each([
  ['en', 'Most of the strategy hangs on it'],
  ['zh-CN', '策略大半靠它'],
] as const)('A13: most of the strategy hangs on one thing at most: %s', (language, most) => {
  const people = [ann, person('Bob', { role: 'approver', attitude: 0 })];
  for (const quadrant of ['leverage', 'maximise'] as const) {
    const factors = ['A second plant is planned', 'Their law changes in May', 'Kern stops often'].map(
      (text) => factor(text, quadrant, { weight: 4, evidence: 'assumed', people: ['Bob'] }),
    );
    const others = [factor('four', 'reduce', { weight: 5 }), factor('five', 'eliminate', { weight: 5 })];
    const words = pageOf({ people, factors: [...factors, ...others] }, language).map(({ why }) => why);
    expect(words.filter((each) => each.includes(most)).length).toBeLessThanOrEqual(1);
  }
});

test.each(['They want one system for each task', 'They pay for full service'])(
  'A9, N7: while it is asked which way it works, its weight is against nobody: %s',
  (text) => {
    const open = { ...factor(text, 'reduce', { people: ['Ann'] }), direction: null };
    const line = pageOf({ people: [ann], factors: [...sound, open] }).find(
      ({ cells }) => cells[0] === open.cell,
    );
    expect(line?.why).not.toMatch(/against us|for us/);
    expect(line?.why).not.toBe('');
  },
);

test.each(['Purchaser says we are 9 percent over target price', 'They ask for a discount of 8 percent'])(
  'R6, N7: on a stop nothing is given or asked for in price: %s',
  (text) => {
    const price = factor(text, 'eliminate', { weight: 4, category: 'terms', people: ['Ann'] });
    const plan = { people: [ann], factors: [...sound, price] };
    const isSaid = (profile: Plan['profile'] = []): boolean =>
      pageOf({ ...plan, profile }).some(({ cells }) => cells[0] === price.cell);
    expect(isSaid([answer('decision', 'stopAndRethink')])).toBe(false);
    expect(isSaid()).toBe(true);
  },
);
