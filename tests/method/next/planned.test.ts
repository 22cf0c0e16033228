// N7: what the user plans to do, held against what has to come first.
import { analyse } from '../../../src/method/analyse';
import type { Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import type { NextLine } from '../../../src/method/next/nextLine';
import { textOf } from '../../../src/text/text';
import { actionRecord, answer, asOf, criterion, factor, milestone, person } from '../plans';

const nextOf = (plan: Partial<Plan>): readonly NextLine[] =>
  analyse({ people: [], factors: [], goals: [], ...plan }, { asOf, settings: defaultSettings }).accounts[0]
    ?.next ?? [];
const putOff = (plan: Partial<Plan>) =>
  nextOf(plan).flatMap((line) => (line.kind === 'putOff' ? [line.params] : []));

const sound = ['one', 'two', 'three', 'four'].map((text) => factor(text, 'maximise', { weight: 3 }));
const ann = person('Ann', { role: 'owner', attitude: 1 });
const bob = person('Bob', { role: 'approver', attitude: 1, influencedBy: ['Ann'] });
const quote = actionRecord('Send a quotation for two presses', { owner: 'Lee', due: '2026-12-03' });

test.each([
  ['Send a quotation for two presses', 'They need a second press'],
  ['寄一台样机去试用', '听说明年要扩线'],
])('N7: nothing is offered while the strategy is hearsay: %s', (text, said) => {
  const factors = [
    factor(said, 'leverage', { weight: 5, evidence: 'assumed' }),
    factor('Budget is there', 'leverage', { weight: 4, evidence: 'assumed' }),
    factor('Ours is finer', 'maximise', { weight: 4, evidence: 'assumed' }),
    factor('Old rival', 'reduce', { weight: 2, evidence: 'assumed' }),
  ];
  const actions = [actionRecord(text, { owner: 'Lee', due: '2026-12-03' })];
  expect(putOff({ people: [ann, bob], factors, actions })).toMatchObject([
    { text, until: 'confirmed', about: said, planned: '2026-12-03' },
  ]);
});

test('N7: what costs nothing and offers nothing is left alone', () => {
  const actions = [actionRecord('Note who sits in which meeting', { owner: 'Lee', due: '2026-12-03' })];
  const factors = [factor('Hearsay', 'leverage', { weight: 5, evidence: 'assumed' })];
  expect(putOff({ people: [ann, bob], factors, actions })).toEqual([]);
});

test('N7: all is well: an offer is nobody’s business but the user’s', () => {
  expect(putOff({ people: [ann, bob], factors: sound, actions: [quote] })).toEqual([]);
});

describe('over the head of an owner who is against us', () => {
  const hans = person('Hans', { role: 'owner', attitude: -3, reportsTo: 'Zoe' });
  const zoe = person('Zoe', { role: 'approver', contact: 'none' });
  const fay = person('Fay', { attitude: 2, reportsTo: 'Zoe' });
  const call = actionRecord('See the managing director', { from: 'Zoe', owner: 'Lee', due: '2026-12-01' });
  const plan = { people: [hans, zoe, fay], factors: sound, actions: [call] };

  test('N7: it waits until that owner has been seen, and stands right behind the line about them', () => {
    const lines = nextOf(plan);
    const place = lines.findIndex(({ kind }) => kind === 'putOff');
    expect(lines[place]).toMatchObject({ params: { until: 'seen', name: 'Hans', refused: '' } });
    expect(lines[place - 1]).toMatchObject({ kind: 'against', params: { name: 'Hans' } });
  });

  test('N7: its owner and its day go into no line, and nobody above is seen before', () => {
    const lines = nextOf(plan);
    const unmet = lines.find(({ kind }) => kind === 'unmet');
    const against = lines.find(({ kind }) => kind === 'against');
    expect(unmet).toMatchObject({ owner: '', state: 'suggested', params: { after: 'Hans', through: 'Fay' } });
    expect((unmet?.due ?? '') > (against?.due ?? '')).toBe(true);
  });

  test.each([
    ['Hans refuses to see Lee Moss', 'Lee Moss'],
    ['Hans不见罗敏', '罗敏'],
  ])('N7: whoever is not wanted hands over: %s', (text, who) => {
    const refusal = factor(text, 'eliminate', { weight: 4, people: ['Hans'] });
    const own = { ...call, owner: who };
    expect(putOff({ ...plan, factors: [...sound, refusal], actions: [own] })).toMatchObject([
      { until: 'seen', refused: who },
    ]);
    const there = actionRecord('Call on Hans', { from: 'Hans', owner: who, due: '2026-12-01' });
    expect(putOff({ ...plan, factors: [...sound, refusal], actions: [there] })).toMatchObject([
      { until: 'other', name: 'Hans', refused: who },
    ]);
  });

  test('N7: whoever is for us and sees us may be seen', () => {
    const friend = { ...zoe, contact: 'several' as const, attitude: 2 };
    expect(putOff({ ...plan, people: [hans, friend, fay] })).toEqual([]);
  });
});

test.each([
  ['Send a quotation for two presses', 'Gil'],
  ['给小丁报价', '小丁'],
])('N7: no offer to who does not decide while nobody who does has met us: %s', (text, name) => {
  const people = [
    person(name, { role: 'gatekeeper' }),
    person('Zoe', { role: 'owner', contact: 'none' }),
    person('Yan', { role: 'approver', contact: 'none' }),
  ];
  const actions = [actionRecord(text, { from: name, owner: 'Lee', due: '2026-12-03' })];
  expect(putOff({ people, factors: sound, actions })).toMatchObject([{ until: 'met', name: 'Zoe' }]);
});

test.each(['All investments are frozen until February', '全部投资暂停，2月再看；投资已冻结'])(
  'N7: no offer into a freeze, and the proposal waits with it: %s',
  (text) => {
    const freeze = factor(text, 'reduce', { weight: 5, people: ['Bob'] });
    const lines = nextOf({
      people: [ann, bob],
      factors: [...sound, freeze],
      actions: [actionRecord('Send the offer', { due: '2026-12-03' })],
      milestones: [{ ...milestone('Ask for it', { planned: '2026-12-03' }), commitment: 'requestProposal' }],
    });
    expect(lines[0]).toMatchObject({ kind: 'commitment', params: { frozen: text, names: ['Ann'] } });
    // What can be done within it is said with it.
    expect(lines[0]?.also[0]).toMatchObject({ kind: 'suggested', cells: [freeze.cell] });
    // And what waits with it.
    const waits = { kind: 'putOff', params: { until: 'settled', about: text, text: 'Send the offer' } };
    expect(lines[0]?.also.find(({ kind }) => kind === 'putOff')).toMatchObject(waits);
    expect(lines.filter(({ kind }) => kind === 'putOff')).toEqual([]);
  },
);

test.each([
  ['Budget closes on 15 December', '2026-12-20', 'Write the proposal'],
  ['12月15日预算定稿', '2026-12-18', '写建议书'],
])('N7: what comes after the day that counts is brought forward: %s', (text, due, action) => {
  const closes = factor(text, 'reduce', { weight: 5 });
  const actions = [actionRecord(action, { owner: 'Lee', due })];
  expect(putOff({ people: [ann, bob], factors: [...sound, closes], actions })).toMatchObject([
    { until: 'earlier', about: text, day: '2026-12-15' },
  ]);
  const early = [actionRecord(action, { owner: 'Lee', due: '2026-12-10' })];
  expect(putOff({ people: [ann, bob], factors: [...sound, closes], actions: early })).toEqual([]);
});

test.each(['Lunch with Bob', '请Bob吃饭'])('N7, S9: no contact while none is allowed: %s', (text) => {
  const profile = [answer('noContactBefore', '2027-01-20')];
  const actions = [actionRecord(text, { from: 'Bob', owner: 'Lee', due: '2026-12-03' })];
  expect(putOff({ people: [ann, bob], factors: sound, profile, actions })).toMatchObject([
    { until: 'noContact', day: '2027-01-20' },
  ]);
  const after = [actionRecord(text, { from: 'Bob', owner: 'Lee', due: '2027-01-25' })];
  expect(putOff({ people: [ann, bob], factors: sound, profile, actions: after })).toEqual([]);
});

describe('a must at which we are weak, and the cost of going on', () => {
  const must = criterion('Runs at minus 30', { ourRating: 2 });
  const goOrNot = (plan: Partial<Plan>) =>
    nextOf({ people: [ann, bob], factors: sound, ...plan }).flatMap((line) =>
      line.kind === 'goOrNot' ? [line.params] : [],
    );

  test('N7, R4: a red flag is decided with one’s manager', () => {
    expect(goOrNot({ criteria: [must] })).toMatchObject([{ on: 'must', text: 'Runs at minus 30' }]);
    expect(goOrNot({ criteria: [{ ...must, ourRating: 4 }] })).toEqual([]);
  });

  test('N7, S9: in a tender, on the day of the answer, also where the must is not sure', () => {
    const profile = [answer('noContactBefore', '2027-01-20')];
    const unsure = { ...must, believed: 'unsure' as const };
    expect(goOrNot({ criteria: [unsure], profile })).toMatchObject([{ on: 'answer' }]);
    expect(goOrNot({ criteria: [unsure] })).toEqual([]);
  });

  test('N7: few days, a better rival at a must, and whoever decides has not met us', () => {
    const plan = {
      people: [ann, person('Zoe', { role: 'approver', contact: 'none' })],
      criteria: [criterion('Speed', { ourRating: 3, ratings: [{ competitor: 'Kern', rating: 5 }] })],
    };
    const late = { ...plan, profile: [answer('closing', '2026-12-15')] };
    expect(goOrNot(late)).toMatchObject([{ on: 'late', offer: 'one' }]);
    expect(goOrNot({ ...plan, profile: [answer('closing', '2027-03-15')] })).toEqual([]);
    expect(goOrNot({ ...late, people: [ann, bob] })).toEqual([]);
  });
});

test('N7: what waits says what, until when, and with whom to agree', () => {
  const say = (until: 'seen' | 'never' | 'earlier', locale: 'en' | 'zh-CN') =>
    textOf(locale).next.putOff({
      text: 'Quote',
      planned: '2026-12-04',
      until,
      name: 'Hans',
      about: 'Budget closes',
      day: '2026-12-01',
      refused: '',
    }).action;
  expect(say('seen', 'en')).toBe(
    'Put off “Quote” (4 Dec) until Hans has been seen. Agree on that with your manager.',
  );
  expect(say('never', 'en')).toBe('Drop “Quote” (4 Dec), and agree on that with your manager.');
  expect(say('earlier', 'en')).toBe('Bring “Quote” (4 Dec) forward, before 1 Dec.');
  expect(say('seen', 'zh-CN')).toBe('“Quote”（12月4日）先放一放。等见过Hans再做。和经理商定这一点。');
});

test('N7: two that wait for the same are two lines', () => {
  const profile = [answer('noContactBefore', '2027-01-20')];
  const actions = ['Call the plant manager', 'Visit the plant'].map((text) =>
    actionRecord(text, { owner: 'Lee', due: '2026-12-03' }),
  );
  expect(putOff({ people: [ann, bob], factors: sound, profile, actions }).map(({ text }) => text)).toEqual([
    'Call the plant manager',
    'Visit the plant',
  ]);
});
