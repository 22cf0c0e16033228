// A9: whom the advice on a factor addresses, and what is confirmed first.
import { makeAddresser } from '../../../src/method/factors/asked';
import { makeSourceTest } from '../../../src/method/factors/hearsay';
import { isCounted, judgeFactor, type CountedFactor } from '../../../src/method/factors/factors';
import type { Factor } from '../../../src/method/ground/plan';
import type { JudgedPerson } from '../../../src/method/ground/judged';
import type { Quadrant } from '../../../src/method/ground/words';
import { en } from '../../../src/text/en';
import { zhCN } from '../../../src/text/zhCN';
import { factor, judgedPerson } from '../plans';

const counted = (text: string, quadrant: Quadrant, given: Partial<Factor> = {}): CountedFactor => {
  const judged = judgeFactor(factor(text, quadrant, given));
  if (!isCounted(judged)) throw new Error(`${text} is in no sum`);
  return judged;
};
const addressOf = (each: CountedFactor, ...people: readonly JudgedPerson[]) =>
  makeAddresser({ people, factors: [each], rivals: [] })(each);
const said = (each: CountedFactor, ...people: readonly JudgedPerson[]) => {
  const advice = { rule: 'A9', quadrant: each.quadrant, ...addressOf(each, ...people) } as const;
  return [en, zhCN].map(({ advice: { suggest } }) => suggest(advice, each.text).action);
};

const friend = judgedPerson('Finn', { attitude: 2 });
const unmet = judgedPerson('Una', { attitude: 0, contact: 'none' });
const critic = judgedPerson('Cora', { attitude: -1 });
const enemy = judgedPerson('Eno', { attitude: -3 });

test('A9: of those linked only those in contact and not against us are asked', () => {
  const people = ['Finn', 'Una', 'Cora', 'Eno'];
  const growth = counted('A second plant is planned', 'leverage', { people });
  expect(addressOf(growth, friend, unmet, critic, enemy)).toMatchObject({ people, ask: ['Finn'] });
  const complaint = counted('Complaint about the last delivery', 'eliminate', { people });
  expect(addressOf(complaint, friend, unmet, critic, enemy).ask).toEqual(['Finn', 'Cora']);
});

test('A9: where none of those linked can be asked, a friend speaks with them; no question is left', () => {
  for (const person of [unmet, critic, enemy]) {
    const growth = counted('A second plant is planned', 'leverage', { people: [person.name] });
    const own = counted('Colour of the casing is wrong', 'reduce', { people: [person.name] });
    for (const each of [growth, own])
      for (const action of said(each, friend, person)) {
        expect(action).toContain(person.name);
        expect(action).toContain('Finn');
        expect(action).not.toMatch(/[?？]/);
      }
  }
});

test('A9: what is ours to put right is told to whoever minds it, though they be against us', () => {
  const gap = counted('Third fitter of ours this year', 'eliminate', { people: ['Cora'] });
  for (const action of said(gap, friend, critic)) expect(action).toContain('Cora');
  expect(addressOf(gap, friend, enemy)).not.toHaveProperty('friend');
  const minded = counted('Third fitter of ours this year', 'eliminate', { people: ['Eno'] });
  expect(addressOf(minded, friend, enemy)).toMatchObject({ ask: [], friend: 'Finn' });
});

test('A9: a topic without a text, and words without a topic, become an act by sign, control and person', () => {
  const words = 'Colour of the casing is wrong';
  for (const quadrant of ['leverage', 'maximise', 'reduce', 'eliminate'] as const) {
    const alone = said(counted(words, quadrant));
    const met = said(counted(words, quadrant, { people: ['Finn'] }), friend);
    const away = said(counted(words, quadrant, { people: ['Una'] }), friend, unmet);
    for (const action of [...alone, ...met, ...away]) {
      expect(action).not.toMatch(/[?？]|[{}]/);
      expect(action).toContain(words);
    }
    for (const action of away) expect(action).toMatch(/Finn.*Una|Una.*Finn/);
  }
});

test('A9: what those linked did or know goes with their help before those who decide', () => {
  const olga = judgedPerson('Olga', { role: 'owner', attitude: 0 });
  for (const text of ['Trial found 31 leaks', 'Scrap rate fell from four to one', 'Interface is live']) {
    const [english, chinese] = said(counted(text, 'maximise', { people: ['Finn'] }), friend, olga);
    for (const action of [english, chinese]) {
      expect(action).toContain('Finn');
      expect(action).toContain('Olga');
    }
    expect(english).not.toMatch(/(show|give|test).*Finn/i);
  }
});

test('A9: a proof goes to whoever decides and has not seen it, met or not, but to nobody who made it or is for us', () => {
  const olga = judgedPerson('Olga', { role: 'owner', attitude: 2 });
  const anna = judgedPerson('Anna', { role: 'approver', contact: 'none', organisationalNeed: 'performance' });
  const paul = judgedPerson('Paul', { role: 'approver', attitude: 1 });
  const trial = counted('Trial found 31 leaks', 'maximise', { people: ['Finn', 'Olga'] });
  expect(addressOf(trial, friend, olga, anna, paul).deciders).toEqual(['Anna']);
  for (const action of said(trial, friend, olga, anna, paul)) {
    expect(action).toContain('Anna');
    expect(action).not.toContain('Paul');
  }
});

test('A9: where all who decide have seen it or are for us, those who have to act see it; else it is for others', () => {
  const olga = judgedPerson('Olga', { role: 'owner', attitude: 2 });
  const trial = counted('Trial found 31 leaks', 'maximise', { people: ['Finn', 'Olga'] });
  const acting = judgedPerson('Al', { role: 'advocate', attitude: 0 });
  expect(addressOf(trial, friend, olga, acting).deciders).toEqual(['Al']);
  expect(addressOf(trial, friend, olga)).toMatchObject({ outside: true });
  const [english, chinese] = said(trial, friend, olga);
  expect(english).toMatch(/^Ask Finn and Olga to let others see “Trial found 31 leaks”/);
  expect(chinese).toMatch(/^请Finn、?和?Olga让外面的人/);
  const doubting = judgedPerson('Olga', { role: 'owner', attitude: 0 });
  expect(addressOf(trial, friend, doubting)).toMatchObject({ ask: ['Finn'], deciders: ['Olga'] });
});

test('A9: of those who decide, who listens to one of those linked is shown it alone', () => {
  const anna = judgedPerson('Anna', { role: 'approver', contact: 'none', influencedBy: ['Finn'] });
  const bo = judgedPerson('Bo', { role: 'owner', attitude: 0 });
  const trial = counted('Trial found 31 leaks', 'maximise', { people: ['Finn'] });
  expect(addressOf(trial, friend, bo, anna).deciders).toEqual(['Anna']);
});

test.each([
  ['financial', /money|钱/],
  ['image', /name|口碑/],
  ['performance', /figures|数据/],
] as const)('A9, T4: figures of a trial for whoever needs %s', (organisationalNeed, words) => {
  const anna = judgedPerson('Anna', { role: 'approver', contact: 'none', organisationalNeed });
  const trial = counted('Trial found 31 leaks', 'maximise', { people: ['Finn'] });
  for (const action of said(trial, friend, anna)) expect(action).toMatch(words);
});

test('A9: what it is worth is for whoever decides, not for whoever keeps the gate', () => {
  const clerk = judgedPerson('Gus', { role: 'gatekeeper', attitude: 1 });
  const olga = judgedPerson('Olga', { role: 'owner', attitude: 0 });
  const price = counted('Our price is too high', 'eliminate', { people: ['Gus'] });
  for (const action of said(price, clerk, olga)) {
    expect(action).toContain('Olga');
    expect(action).not.toContain('Gus');
  }
  for (const action of said(price, clerk)) expect(action).toContain('Gus');
});

test('A9: what is assumed is confirmed first, in our own house where it is in our hands', () => {
  const assumed = { evidence: 'assumed' } as const;
  const slot = counted('Delivery nine weeks after order', 'maximise', assumed);
  expect(addressOf(slot).confirm).toEqual({ by: 'us', who: '' });
  const price = counted('Price is 12 percent above the rival', 'eliminate', assumed);
  expect(addressOf(price).confirm).toEqual({ by: 'us', who: '' });
  const growth = counted('A second plant is planned', 'leverage', { ...assumed, people: ['Una', 'Finn'] });
  expect(addressOf(growth, friend, unmet).confirm).toEqual({ by: 'them', who: 'Finn' });
  for (const action of said(growth, friend, unmet)) expect(action).toContain('Finn');
  expect(addressOf(counted('A second plant is planned', 'leverage'))).not.toHaveProperty('confirm');
});

test('A9: what is in our hands and is not of us is asked of whoever is linked and may know', () => {
  const cost = { evidence: 'assumed', people: ['Finn'] } as const;
  const budget = counted('Costs most of their yearly budget', 'eliminate', cost);
  expect(addressOf(budget, friend).confirm).toEqual({ by: 'them', who: 'Finn' });
  const slot = counted('We deliver nine weeks after order', 'maximise', cost);
  expect(addressOf(slot, friend).confirm).toEqual({ by: 'us', who: '' });
});

test('A9: of what we bring ourselves nobody is named as who decides below an approver whom none of us has met', () => {
  const seen = counted('Two departments disagree', 'reduce');
  const chief = judgedPerson('Chief', { role: 'approver', contact: 'none', level: 'executive' });
  const head = judgedPerson('Hanna', { role: 'owner', level: 'senior' });
  const director = judgedPerson('Dora', { role: 'approver', level: 'executive' });
  expect(addressOf(seen, friend, chief, head)).not.toHaveProperty('deciders');
  expect(addressOf(seen, friend, chief, director).deciders).toEqual(['Dora']);
});

test('A9: what is assumed of somebody whom we have not met is asked there, where a friend brings us', () => {
  const heard = counted('A second plant is planned', 'leverage', {
    evidence: 'assumed',
    people: ['Una', 'Finn'],
  });
  const alone = { ...heard, people: ['Una'] };
  const shared = counted('They share a canteen', 'leverage', { people: ['Una', 'Finn'] });
  const address = makeAddresser({ people: [friend, unmet], factors: [alone, shared], rivals: [] })(alone);
  expect(address.confirm).toEqual({ by: 'them', who: 'Una', through: 'Finn' });
  for (const { advice } of [en, zhCN]) {
    const { action } = advice.suggest({ rule: 'A9', quadrant: 'leverage', ...address }, alone.text);
    expect(action).toMatch(/Finn.*Una/);
  }
});

test('A9: of an unlinked assumption whoever decides is asked; where we know but one person, a second source', () => {
  const heard = counted('A second plant is planned', 'leverage', { evidence: 'assumed' });
  const olga = judgedPerson('Olga', { role: 'owner', attitude: 0 });
  expect(addressOf(heard, friend, olga).confirm).toEqual({ by: 'them', who: 'Olga' });
  expect(addressOf(heard, friend, unmet).confirm).toEqual({ by: 'them', who: '' });
});

test('A9: what the customer wants is never confirmed in our own house', () => {
  const olga = judgedPerson('Olga', { role: 'owner', attitude: 0 });
  const wish = counted('IT wants its own platform', 'eliminate', { evidence: 'assumed' });
  expect(addressOf(wish, friend, olga).confirm).toEqual({ by: 'them', who: 'Olga' });
});

test('A9: nobody linked, and somebody to meet: an owner first, then whoever is linked to what is for us', () => {
  const nobody = counted('Nobody there knows us', 'eliminate');
  const gain = counted('New line from May', 'leverage', { people: ['Una'] });
  const boss = judgedPerson('Boss', { role: 'approver', contact: 'none', attitude: 0 });
  const ask = (...people: readonly JudgedPerson[]) =>
    makeAddresser({ people, factors: [nobody, gain], rivals: [] })(nobody);
  expect(ask(friend, boss, unmet)).toMatchObject({ ask: ['Una'], friend: 'Finn' });
  const owner = judgedPerson('Olga', { role: 'owner', contact: 'none', attitude: 0 });
  expect(ask(friend, boss, unmet, owner).ask).toEqual(['Olga']);
});

test('A9: a limit matters only to a sale above it', () => {
  const limit = counted('Anything above 50k is frozen', 'reduce');
  const of = (value: number) =>
    makeAddresser({ people: [friend], factors: [limit], rivals: [], value })(limit);
  expect(of(310_000).topic).toBe('amountLimit');
  expect(of(40_000).topic).not.toBe('amountLimit');
});

test('A9: where evidence is kept nowhere, nothing is confirmed first', () => {
  const growth = counted('A second plant is planned', 'leverage', {
    evidence: 'assumed',
    evidenceKnown: false,
  });
  expect(addressOf(growth)).not.toHaveProperty('confirm');
});

test.each([
  ['Finn Berg', 'Rival is cheaper, says Finn', ''],
  ['Finn Berg', 'Rival is cheaper', 'Heard from Finn Berg'],
  ['蒋德旺', '老蒋说冯总就认我们', ''],
  ['沈若兰', '汪总只盯投产日期', '沈总监说的'],
])('A9: who told us cannot confirm it: %s, %s', (name, text, notes) => {
  const heard = counted(text, 'leverage', { evidence: 'assumed', people: [name], notes });
  const teller = judgedPerson(name, { attitude: 2 });
  expect(addressOf(heard, teller).confirm).toEqual({ by: 'them', who: '' });
  const silent = counted(text, 'leverage', { evidence: 'assumed', people: ['Una'], notes });
  expect(addressOf(silent, judgedPerson('Una', { attitude: 1 })).confirm?.who).toBe('Una');
});

test.each([
  ['Finn Berg', '', 'Finn hinted at a second line', ''],
  ['Finn Berg', 'Plant Manager', 'They order in May', 'The plant manager told us'],
  ['Finn Berg', 'Chief Financial Officer', 'Rival is cheaper, says the CFO', ''],
  ['Éva Kiss', '', 'They order in May', 'Known from Éva'],
  ['邓福来', '', '泵三个月漏一次', '邓福来从备件领用看出来的'],
  ['丁雅', '采购经理', '听采购经理说预算批了', ''],
  ['王强', '', '据说明年扩产', '从王总那里听来的'],
  ['欧阳倩', '', '欧阳总监说明年扩产', ''],
])('A9, N7: who told it is known by more than “says”: %s, %s: %s %s', (name, title, text, notes) => {
  expect(makeSourceTest({ text, notes })({ name, title })).toBe(true);
});

test.each([
  ['Finn Berg', 'Finn wants deliveries from May', ''],
  ['Finn Berg', 'They told Finn nothing', ''],
  ['Finn Berg', 'Heard from Mark, when Finn was away', ''],
  ['冯启明', '老蒋说冯总就认我们', ''],
  ['冯启明', '冯总据说看好我们', ''],
  ['冯启明', '冯总要我们说明交期', ''],
  ['欧阳倩', '欧总说明年扩产', ''],
])('A9, N7: who is only spoken of has not told it: %s: %s', (name, text, notes) => {
  expect(makeSourceTest({ text, notes })({ name, title: '' })).toBe(false);
});

const only = { evidence: 'assumed' } as const;

test.each([
  ['Finn may get the joint division by a vote', 'leverage'],
  ['Finn is said to like our valves', 'leverage'],
  ['They lean to a second supplier, a second source is sought', 'leverage'],
  ['They are unhappy with the current supplier', 'leverage'],
] as const)('A9: nobody is asked whether what is said of them is so: %s', (text, quadrant) => {
  const told = counted(text, quadrant, { ...only, people: ['Finn'] });
  expect(addressOf(told, friend).confirm ?? { how: 'openly' }).toMatchObject({ how: 'openly' });
  for (const action of said(told, friend)) expect(action).not.toMatch(/whether|是否|核实/);
});

test.each([
  ['They may just do nothing', 'reduce'],
  ['Profit fell by a third, orders are down', 'reduce'],
  ['Una looks for a lighter tool', 'leverage'],
  ['They use Kern pumps since ten years', 'reduce'],
] as const)('A9: where the advice is good either way, nothing is confirmed first: %s', (text, quadrant) => {
  const una = { ...unmet, influencedBy: ['Finn'] };
  const heard = counted(text, quadrant, { ...only, people: ['Una'] });
  expect(addressOf(heard, friend, una)).not.toHaveProperty('confirm');
  expect(addressOf(heard, friend, una)).toMatchObject({ eitherWay: true });
  for (const action of said(heard, friend, una)) expect(action).not.toMatch(/whether|是否|核实/);
});

test('A9: of a chance it is asked whether there is still room for us, not whether it is so', () => {
  for (const text of ['Shutdown in January, pumps can be changed then', '1月停车检修，正好能换']) {
    const chance = counted(text, 'leverage', { ...only, people: ['Finn'] });
    expect(addressOf(chance, friend).confirm).toEqual({ by: 'them', who: 'Finn', how: 'stillOpen' });
    const [english, chinese] = said(chance, friend);
    expect(english).toMatch(/still be in time/);
    expect(chinese).toMatch(/赶不赶得上/);
  }
});

test('A9: nobody is asked over the head of an owner who is against us, and no dealer before somebody of the house', () => {
  const boss = judgedPerson('Boss', {
    role: 'approver',
    contact: 'none',
    attitude: 0,
    influencedBy: ['Finn'],
  });
  const owner = judgedPerson('Otto', { role: 'owner', attitude: -2, reportsTo: 'Boss' });
  const heard = counted('A second plant is planned', 'leverage', { ...only, people: ['Boss'] });
  expect(addressOf(heard, friend, boss).confirm).toEqual({ by: 'them', who: 'Boss', through: 'Finn' });
  const gil = judgedPerson('Gil', { role: 'gatekeeper', attitude: 0 });
  expect(addressOf(heard, gil, friend, boss, owner).confirm).toEqual({ by: 'them', who: 'Finn' });
  const dealer = judgedPerson('Dirk', { title: 'Dealer', attitude: 3 });
  const heeding = { ...boss, influencedBy: ['Dirk'] };
  const olga = judgedPerson('Olga', { role: 'owner', attitude: 0 });
  expect(addressOf(heard, dealer, heeding, olga).confirm).toEqual({ by: 'them', who: 'Olga' });
});

test('A9: what they use is not asked of whoever only keeps the gate, unless it is what they know', () => {
  const clerks = ['Gus', 'Gil'].map((name) => judgedPerson(name, { role: 'gatekeeper', attitude: 1 }));
  const confirm = (category: 'competition' | 'terms') =>
    addressOf(counted('Kern is said to stop often', 'leverage', { ...only, category }), ...clerks).confirm;
  expect(confirm('competition')).toEqual({ by: 'them', who: '' });
  expect(confirm('terms')).toEqual({ by: 'them', who: 'Gus' });
});

test('A9: only where something was promised is anything owed', () => {
  const [late, zh] = said(counted('Machine started three weeks late', 'eliminate'));
  expect(late).toMatch(/^Apologise/);
  expect(late).not.toMatch(/owed/);
  expect(zh).not.toMatch(/欠/);
  const [noted] = said(
    counted('Machine started three weeks late', 'eliminate', { notes: 'Report promised for May, not sent' }),
  );
  expect(noted).toMatch(/owed/);
});

test('A9: that one of us is ill is nothing to tell the customer', () => {
  const [english, chinese] = said(
    counted('Our service manager is off sick', 'eliminate', { people: ['Finn'] }),
    friend,
  );
  expect(`${english}${chinese}`).not.toMatch(/Finn|customer|客户/);
});

test('A9: a criterion that scores is nothing to make up for', () => {
  for (const action of said(counted('Price counts 60 percent of the score', 'reduce')))
    expect(action).not.toMatch(/make up|抵过/i);
});

test('A9: a text about a day says which', () => {
  for (const quadrant of ['leverage', 'maximise', 'reduce', 'eliminate'] as const)
    for (const action of said(counted('Contract ends on 31 December', quadrant)))
      expect(action).toContain('Contract ends on 31 December');
});

test('A9: price against us begins with the value, and a complaint with what we owe', () => {
  const [price] = said(counted('Our price is too high', 'eliminate'));
  expect(price).toMatch(/worth.*in return/);
  const [late, zh] = said(counted('Review promised in May, nobody called', 'eliminate'));
  expect(late).toMatch(/^Apologise .*owed/);
  expect(zh).toMatch(/道歉.*欠/);
});
