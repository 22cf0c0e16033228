// N7, S9: what is to be done once a sale is won, lost or on hold.
import { analyse } from '../../../src/method/analyse';
import type { Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import type { NextLine } from '../../../src/method/next/nextLine';
import { textOf } from '../../../src/text/text';
import { actionRecord, answer, asOf, factor, person } from '../plans';

const nextOf = (plan: Partial<Plan>): readonly NextLine[] =>
  analyse({ people: [], factors: [], goals: [], ...plan }, { asOf, settings: defaultSettings }).accounts[0]
    ?.next ?? [];
const kindsOf = (lines: readonly NextLine[]) => lines.map(({ kind }) => kind);
const said = (lines: readonly NextLine[]) => lines.map((line) => textOf('en').next.say(line).action);

const ann = person('Ann', { role: 'owner', attitude: 1 });
const fay = person('Fay', { attitude: 2 });

describe('on hold', () => {
  const hold = [answer('state', 'onHold'), answer('until', '2027-03-15')];
  const factors = [
    factor('Two pumps reported their own wear', 'maximise', {
      weight: 5,
      category: 'offering',
      people: ['Ann', 'Fay'],
    }),
    factor('Ann will put us into the first round', 'leverage', {
      weight: 4,
      evidence: 'assumed',
      people: ['Ann'],
    }),
  ];

  test('N7, N3: wait, ask who speaks and what they look at, prepare it, and let the best proof grow', () => {
    const lines = nextOf({ people: [ann, fay], factors, profile: hold });
    expect(kindsOf(lines)).toEqual(['suggested', 'review', 'suggested', 'keepProof']);
    expect(lines[1]).toMatchObject({
      params: { name: 'Ann', day: '2027-03-15', promise: 'Ann will put us into the first round' },
    });
    expect(lines[3]).toMatchObject({ params: { names: ['Fay'] } });
    expect(lines.every(({ rule }) => rule === 'N3')).toBe(true);
  });

  test('N7, N3: to press waits for that day, as the plan itself does', () => {
    const actions = [actionRecord('Push Ann to sign', { from: 'Ann', owner: 'Lee', due: '2026-12-04' })];
    const lines = nextOf({ people: [ann, fay], factors, profile: hold, actions });
    const until = { kind: 'putOff', params: { until: 'onHold', day: '2027-03-15' } };
    expect(lines[0]).toMatchObject({ state: 'suggested', due: '2027-03-15', also: [until] });
  });

  test('N7, N3: without proof or anybody known there is only the plan', () => {
    expect(kindsOf(nextOf({ factors: [factor('Budget', 'reduce')], profile: hold }))).toEqual([
      'suggested',
      'suggested',
    ]);
  });
});

describe('lost', () => {
  const lost = [answer('state', 'lost')];

  test('N7, N3: who spoke for us is thanked by name, and the day to come back is taken from the facts', () => {
    const factors = [factor('Their first line is accepted on 30 June 2027', 'reduce', { weight: 4 })];
    const lines = nextOf({ people: [ann, fay], factors, profile: lost });
    // A day in the facts says when, so that nobody is asked for one.
    expect(kindsOf(lines)).toEqual(['suggested', 'thank', 'comeBackAfter']);
    expect(said(lines)[1]).toBe(
      'Thank Fay in person, stay in touch on the subject, and ask nothing about the decision.',
    );
    expect(lines[2]).toMatchObject({ params: { name: 'Ann', day: '2027-06-30' } });
  });

  test('N7, N3: a plan with a day of its own needs none from the facts', () => {
    const factors = [factor('Their first line is accepted on 30 June 2027', 'reduce', { weight: 4 })];
    const profile = [...lost, answer('comeBack', '2027-05-01')];
    expect(kindsOf(nextOf({ people: [ann], factors, profile }))).not.toContain('comeBackAfter');
  });

  test.each(['Ask the board to reopen the award', '托人重新评标'])(
    'N7, N3: nothing is reopened: %s',
    (text) => {
      const actions = [actionRecord(text, { owner: 'Lee', due: '2026-12-04' })];
      expect(nextOf({ people: [ann], factors: [], profile: lost, actions })).toContainEqual(
        expect.objectContaining({
          kind: 'putOff',
          params: expect.objectContaining({ until: 'never' }) as object,
        }),
      );
    },
  );
});

describe('won, with something not right', () => {
  const won = [answer('state', 'won')];
  const factors = [
    factor('The press leaks oil, complaint of 3 November', 'eliminate', { weight: 5, people: ['Ann'] }),
    factor('Operators had no training', 'eliminate', { weight: 3, people: ['Fay'] }),
    factor('It is faster than promised', 'maximise', { weight: 4, people: ['Fay'] }),
  ];
  const ben = person('Ben', { attitude: 2 });

  test('N7, N5: every open complaint comes first, within the week, and nobody is asked how it goes', () => {
    const lines = nextOf({ people: [ann, fay, ben], factors, profile: won });
    expect(lines.map(({ cells: [subject] }) => subject)).toEqual([
      'Factors!The press leaks oil, complaint of 3 November',
      'Factors!Operators had no training',
    ]);
    expect((lines[0]?.due ?? '') <= '2026-11-27').toBe(true);
  });

  test('N7, N5: nothing new is offered before', () => {
    const actions = [actionRecord('Present the second press to Ann', { from: 'Ann', due: '2026-12-02' })];
    const lines = nextOf({ people: [ann, fay], factors, profile: won, actions });
    expect(lines[2]).toMatchObject({
      kind: 'putOff',
      params: { until: 'settled', about: 'The press leaks oil, complaint of 3 November' },
    });
    const [heavy, ...others] = factors;
    const settled = { people: [ann, fay], factors: [{ ...heavy!, status: 'resolved' as const }, ...others] };
    expect(kindsOf(nextOf({ ...settled, profile: won, actions }))).not.toContain('putOff');
  });

  test('N7: a second complaint of the same person is named in the same line', () => {
    const two = [
      factor('Two late deliveries and a complaint', 'eliminate', { weight: 5, people: ['Ann'] }),
      factor('Complaint about the manual', 'eliminate', { weight: 4, people: ['Ann'] }),
    ];
    const [line] = nextOf({ people: [ann], factors: two, profile: won });
    expect(textOf('en').next.say(line!).why).toContain('“Complaint about the manual”');
    expect(textOf('zh-CN').next.say(line!).why).toContain('“Complaint about the manual”');
  });
});
