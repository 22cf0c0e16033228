// N7: what a line quotes keeps its own suggestion, the same act is asked for once, and what the user plans against it is not left alone.
import { analyse } from '../../../src/method/analyse';
import type { AccountAnalysis } from '../../../src/method/analysis';
import type { Factor, Person, Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import type { NextKind, NextLine } from '../../../src/method/next/nextLine';
import { footing } from '../../../src/telling/footing';
import { textOf } from '../../../src/text/text';
import { actionRecord, answer, asOf, criterion, factor, milestone, person } from '../plans';

const judged = (plan: Partial<Plan>): AccountAnalysis =>
  analyse({ people: [], factors: [], goals: [], ...plan }, { asOf, settings: defaultSettings }).accounts[0]!;
const nextOf = (plan: Partial<Plan>): readonly NextLine[] => judged(plan).next;
const paramsOf = (lines: readonly NextLine[], kind: NextKind): unknown =>
  lines.find((line) => line.kind === kind)?.params;
const subjectsOf = (lines: readonly NextLine[]) => lines.map(({ cells: [subject] }) => subject);

const sound = ['one', 'two', 'three', 'four'].map((text) => factor(text, 'maximise', { weight: 3 }));
const ann = person('Ann', { role: 'owner', attitude: 1 });
const bob = person('Bob', { role: 'approver', attitude: 1, influencedBy: ['Ann'] });
const proposal = { ...milestone('it', { planned: '2026-12-01' }), commitment: 'requestProposal' as const };
const worth = answer('value', { amount: 310_000, currency: 'EUR' });

// A quoted factor keeps its own suggestion.
test.each(['Anything above 50k is frozen', '投资冻结，超过5万的都要先批'])(
  'N7: a first stage below the limit of a freeze stands right behind it: %s',
  (text) => {
    const freeze = factor(text, 'reduce', { weight: 5, people: ['Bob'] });
    const plan = {
      people: [ann, bob],
      factors: [...sound, freeze],
      milestones: [proposal],
      profile: [worth],
    };
    const [first, second] = nextOf(plan);
    expect(first).toMatchObject({ kind: 'commitment', params: { frozen: text } });
    expect(first?.also.flatMap(({ cells }) => cells)).not.toContain(freeze.cell);
    expect(second).toMatchObject({ kind: 'suggested', cells: [freeze.cell] });
  },
);

test('N7: what is to be cleared before a proposal stands right behind it, and what it leads with has a line of its own', () => {
  const papers = factor('Our contract has 32 pages', 'eliminate', { weight: 3, category: 'terms' });
  const trial = factor('Trial found 31 leaks', 'maximise', {
    weight: 5,
    category: 'offering',
    people: ['Ann'],
  });
  const lines = nextOf({ people: [ann, bob], factors: [...sound, papers, trial], milestones: [proposal] });
  expect(lines[0]).toMatchObject({ kind: 'commitment', params: { show: trial.text, clear: '' } });
  expect(lines[1]).toMatchObject({ kind: 'suggested', cells: [papers.cell] });
  expect(subjectsOf(lines)).toContain(trial.cell);
});

// The same act is asked for once.
test.each([
  ['Framework is signed until 2028', 'Each plant orders on its own under the framework agreement'],
  ['集团框架签到2028年底', '订单由各厂自己下'],
])('N7: two factors whose topic asks for one act are one line: %s', (one, other) => {
  const factors = [factor(one, 'maximise', { weight: 5 }), factor(other, 'reduce', { weight: 4 })];
  const subjects = subjectsOf(nextOf({ people: [ann, bob], factors: [...sound, ...factors] }));
  expect(subjects.filter((cell) => factors.some((each) => each.cell === cell))).toHaveLength(1);
});

test.each(['Only one contact there, the buyer', '跑了七趟，只到采购和仓库'])(
  'N7: who else is to be met is said once: %s',
  (text) => {
    const people = [
      person('Gil', { role: 'gatekeeper' }),
      person('Gus', { role: 'gatekeeper' }),
      person('Zoe', { role: 'owner', contact: 'none' }),
      person('Ivy', { contact: 'none' }),
    ];
    const repair = factor('We repaired a pump of theirs', 'maximise', { weight: 3, people: ['Ivy'] });
    const few = factor(text, 'eliminate', { weight: 5, people: ['Gil'] });
    const lines = nextOf({ people, factors: [...sound, repair, few] });
    expect(paramsOf(lines, 'fewContacts')).toMatchObject({ to: 'Ivy' });
    expect(subjectsOf(lines)).not.toContain(few.cell);
  },
);

test('N7: nobody calls whom a line above reaches through a friend', () => {
  const una = person('Una', { contact: 'none', influencedBy: ['Finn'] });
  const finn = person('Finn', { attitude: 2 });
  const asks = factor('OEM demands a record for each part', 'leverage', { weight: 5, people: ['Una'] });
  const plan = { people: [ann, bob, finn, una], factors: [...sound, asks] };
  expect(subjectsOf(nextOf(plan))).not.toContain('People!Una');
  expect(subjectsOf(nextOf({ ...plan, factors: sound }))).toContain('People!Una');
});

test('N7, S9: of two complaints of one person that are one line, what is owed is said', () => {
  const late = factor('Machine started three weeks late', 'eliminate', { weight: 5, people: ['Ann'] });
  const owed = factor('Review promised, nobody called', 'eliminate', { weight: 4, people: ['Ann'] });
  const profile = [answer('state', 'won')];
  const [line] = nextOf({ people: [ann, bob], factors: [late, owed], profile });
  expect(line?.cells).toEqual([late.cell, owed.cell]);
  for (const locale of ['en', 'zh-CN'] as const)
    expect(textOf(locale).next.say(line!).action).toMatch(/owed|欠/);
});

test('N7: whoever is asked by name, though nobody is linked, lends the line its owner', () => {
  const olga = person('Olga', { role: 'owner', attitude: 1, ownedBy: 'Harald' });
  const price = factor('Rival is cheaper', 'reduce', { weight: 5 });
  const line = nextOf({ people: [olga, bob], factors: [...sound, price] }).find(
    ({ cells: [subject] }) => subject === price.cell,
  );
  expect(line).toMatchObject({ people: ['Olga'], owner: 'Harald' });
});

test('N7: a second source that nobody knows yet comes behind what can be done', () => {
  const heard = factor('Kern is said to stop often', 'leverage', {
    weight: 4,
    evidence: 'assumed',
    category: 'competition',
  });
  const people = ['Gil', 'Gus'].map((name) => person(name, { role: 'gatekeeper', attitude: 1 }));
  const known = factor('Scrap rate fell by half', 'leverage', { weight: 3, people: ['Gil'] });
  const subjects = subjectsOf(nextOf({ people, factors: [...sound, heard, known] }));
  expect(subjects.indexOf(known.cell)).toBeLessThan(subjects.indexOf(heard.cell));
});

// What the user plans against it.
test.each(['Ask the plant for a better price', 'Build the demo rig', '再便宜一成报给客户'])(
  'N7, R6: on a stop what is to be spent or given waits, and the decision says so: %s',
  (text) => {
    const ratings = [{ competitor: 'Kern', rating: 5 }];
    const lines = nextOf({
      people: [ann, bob],
      factors: [...sound, factor('No certificate', 'eliminate', { weight: 5 })],
      criteria: [criterion('certificate', { ourRating: 1, ratings })],
      actions: [actionRecord(text, { owner: 'Lee' }), actionRecord('Note the names', { owner: 'Lee' })],
    });
    expect(paramsOf(lines, 'decide')).toMatchObject({ waiting: [text] });
    expect(paramsOf(lines, 'putOff')).toBeUndefined();
    const decide = lines.find(({ kind }) => kind === 'decide')!;
    expect(textOf('en').next.say(decide).why).toContain(text);
  },
);

test.each([
  ['Send a technical comparison', 'image', 'forName'],
  ['给老板补一份技术参数对比', 'image', 'forName'],
  ['Send the data sheet', 'financial', 'forMoney'],
] as const)(
  'N7, T4: figures of technique are no proof for who needs something else: %s',
  (text, need, until) => {
    const actions = [actionRecord(text, { from: 'Zoe', owner: 'Lee', due: '2026-12-03' })];
    const planned = (organisationalNeed: Person['organisationalNeed']) =>
      nextOf({
        people: [ann, person('Zoe', { role: 'approver', attitude: 1, organisationalNeed, ownedBy: 'Kim' })],
        factors: sound,
        actions,
      }).find(({ kind }) => kind === 'putOff');
    expect(planned(need)).toMatchObject({ params: { until, name: 'Zoe' }, owner: 'Lee' });
    expect(planned('performance')).toBeUndefined();
  },
);

test.each(['won', 'lost', 'onHold'] as const)(
  'N7, S9: no contact while none is allowed, though the sale is %s',
  (state) => {
    const profile = [answer('noContactBefore', '2027-01-20'), answer('state', state)];
    const tess = person('Tess Wynd', { attitude: 2 });
    for (const action of [actionRecord('Thank Tess with a card'), actionRecord('Visit the store keeper')])
      expect(
        paramsOf(nextOf({ people: [ann, tess], factors: sound, profile, actions: [action] }), 'putOff'),
      ).toMatchObject({ until: 'noContact', day: '2027-01-20' });
  },
);

test.each(['Hans does not want to see Lee', 'Hans点名不见Lee'])(
  'N7: nobody of ours whom a chief does not want to see goes to those below: %s',
  (text) => {
    const hans = person('Hans', { role: 'owner', attitude: -3, contact: 'none' });
    const karl = person('Karl', { attitude: -1, contact: 'none', reportsTo: 'Hans' });
    const other = person('Otto', { attitude: 0, contact: 'none' });
    const refusal = factor(text, 'eliminate', { weight: 4, people: ['Hans'] });
    const lines = nextOf({
      people: [hans, karl, other, ann],
      factors: [...sound, refusal],
      profile: [answer('owner', 'Lee')],
    });
    const ownerOf = (cell: string) => lines.find(({ cells: [subject] }) => subject === cell)?.owner;
    expect(ownerOf('People!Karl')).toBe('');
    expect(ownerOf('People!Otto')).toBe('Lee');
  },
);

// What stands beside it.
test('S9: while nobody may be met, how few have been is not told', () => {
  const zoe = person('Zoe', { role: 'owner', contact: 'none' });
  const of = (profile: Plan['profile']) =>
    footing({
      analysis: judged({ people: [zoe, ann], factors: sound, ...(profile && { profile }) }),
      problems: [],
      text: textOf('en'),
    }).map(({ label }) => label);
  const { coverage } = textOf('en').sheets.footing;
  expect(of([])).toContain(coverage);
  expect(of([answer('noContactBefore', '2027-01-20')])).not.toContain(coverage);
});

test('R6: where the odds are low, no small steps are asked for beside the bold one', () => {
  const few: readonly Factor[] = [
    factor('one', 'leverage', { weight: 4 }),
    factor('two', 'reduce', { weight: 4 }),
  ];
  const { going } = judged({ people: [ann, bob], factors: few });
  const cautious = going?.reasons.find(({ reason }) => reason === 'cautious');
  expect(cautious).toMatchObject({ params: { macro: 'takeARisk', isShaky: true } });
  for (const locale of ['en', 'zh-CN'] as const)
    expect(textOf(locale).strategy.going.reason(cautious!)).not.toMatch(/small steps|小步/);
});
