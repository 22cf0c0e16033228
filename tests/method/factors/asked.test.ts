// A9: whom the advice on a factor addresses, and what is confirmed first.
import { makeAddresser } from '../../../src/method/factors/asked';
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
  makeAddresser(people, [each], [])(each);
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

test('A9: where none of those linked can be asked, the quadrant’s own question names them', () => {
  for (const person of [unmet, critic, enemy]) {
    const growth = counted('A second plant is planned', 'leverage', { people: [person.name] });
    const [english, chinese] = said(growth, friend, person);
    expect(english).toMatch(/^How could we use /);
    expect(chinese).toMatch(/^怎样用好/);
    expect(english).toContain(person.name);
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

test('A9: an owner who knows it already is not shown it, unless nobody else decides', () => {
  const olga = judgedPerson('Olga', { role: 'owner', attitude: 2 });
  const anna = judgedPerson('Anna', { role: 'approver', contact: 'none' });
  const trial = counted('Trial found 31 leaks', 'maximise', { people: ['Finn', 'Olga'] });
  expect(addressOf(trial, friend, olga, anna)).not.toHaveProperty('deciders');
  expect(said(trial, friend, olga, anna)[0]).toContain('those who decide');
  expect(addressOf(trial, friend, olga)).toMatchObject({ ask: ['Finn'], deciders: ['Olga'] });
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

test('A9: nobody is named as who decides below an approver whom none of us has met', () => {
  const trial = counted('Trial found 31 leaks', 'maximise', { people: ['Finn'] });
  const chief = judgedPerson('Chief', { role: 'approver', contact: 'none', level: 'executive' });
  const head = judgedPerson('Hanna', { role: 'owner', level: 'senior' });
  const director = judgedPerson('Dora', { role: 'approver', level: 'executive' });
  expect(addressOf(trial, friend, chief, head)).not.toHaveProperty('deciders');
  expect(addressOf(trial, friend, chief, director).deciders).toEqual(['Dora']);
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
