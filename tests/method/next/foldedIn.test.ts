// N7: what another line settles already is said there, and is no line of its own.
import { analyse } from '../../../src/method/analyse';
import type { Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import type { NextLine } from '../../../src/method/next/nextLine';
import { textOf } from '../../../src/text/text';
import { actionRecord, answer, asOf, criterion, factor, person } from '../plans';

const nextOf = (plan: Partial<Plan>): readonly NextLine[] =>
  analyse({ people: [], factors: [], goals: [], ...plan }, { asOf, settings: defaultSettings }).accounts[0]
    ?.next ?? [];
const en = textOf('en');
const zh = textOf('zh-CN');
const said = (line: NextLine | undefined, text = en): string => {
  if (line === undefined) throw new Error('no such line');
  const { action, why } = text.next.say(line);
  return `${action} ${why}`;
};

const sound = ['one', 'two', 'three', 'four'].map((text) => factor(text, 'maximise', { weight: 3 }));
const ann = person('Ann', { role: 'owner', attitude: 1 });

describe('a sale on hold until a day', () => {
  const profile = [answer('state', 'onHold'), answer('until', '2027-03-15')];
  const press = actionRecord('Press Ann for the contract', { from: 'Ann', owner: 'Lee', due: '2026-12-04' });
  const ofLater = actionRecord('Call Ann about the contract', {
    from: 'Ann',
    owner: 'Lee',
    due: '2027-03-20',
  });

  test('N7: to wait, and what waits with it, are one line, which keeps its day', () => {
    const lines = nextOf({ people: [ann], factors: sound, profile, actions: [press] });
    expect(lines.filter(({ kind }) => kind === 'putOff')).toEqual([]);
    expect(lines[0]).toMatchObject({ kind: 'suggested', due: '2027-03-15', also: [{ kind: 'putOff' }] });
    expect(said(lines[0])).toContain('“Press Ann for the contract” (4 Dec)');
    expect(said(lines[0], zh)).toContain('“Press Ann for the contract”（12月4日）');
  });

  test('N7: two that wait are both said; what is planned for after that day does not wait', () => {
    const visit = actionRecord('Visit Ann with a new quotation', { owner: 'Lee', due: '2026-12-10' });
    const lines = nextOf({ people: [ann], factors: sound, profile, actions: [press, visit, ofLater] });
    expect(lines[0]?.also).toMatchObject([{ kind: 'putOff' }, { kind: 'putOff' }]);
    expect(said(lines[0])).not.toContain('Call Ann about the contract');
  });
});

describe('figures of technique for somebody who needs a name or money', () => {
  const bo = person('Bo', { role: 'advocate', attitude: 2 });
  const sheet = actionRecord('Send Zoe the technical data sheet', {
    from: 'Zoe',
    owner: 'Lee',
    due: '2026-12-05',
  });
  const proof = factor('Trial at the plant: scrap down by half', 'leverage', { weight: 5, people: ['Bo'] });

  test.each([['image' as const], ['financial' as const]])(
    'N7: what is brought instead is said by the line that brings it: %s',
    (organisationalNeed) => {
      const zoe = person('Zoe', { role: 'approver', attitude: 0, organisationalNeed });
      const lines = nextOf({ people: [ann, bo, zoe], factors: [...sound, proof], actions: [sheet] });
      expect(lines.filter(({ kind }) => kind === 'putOff')).toEqual([]);
      const [line] = lines.filter(({ cells }) => cells.includes(proof.cell));
      expect(said(line)).toContain('It takes the place of “Send Zoe the technical data sheet” (5 Dec).');
      expect(line?.due && line.due <= '2026-12-05').toBe(true);
    },
  );

  test('N7: where nothing is brought to that person anyway, it is a line of its own', () => {
    const zoe = person('Zoe', { role: 'approver', attitude: 0, organisationalNeed: 'image' });
    const lines = nextOf({ people: [ann, bo, zoe], factors: sound, actions: [sheet] });
    expect(lines.filter(({ kind }) => kind === 'putOff')).toHaveLength(1);
  });
});

describe('invited late, with few days left', () => {
  const late = factor('We were invited late, award on 18 December', 'reduce', {
    weight: 5,
    people: ['Ann'],
  });
  const zoe = person('Zoe', { role: 'approver', contact: 'none' });
  const must = criterion('Reference', {
    demand: 'must',
    weight: 5,
    ourRating: 3,
    ratings: [{ competitor: 'Rival', rating: 5 }],
  });
  const stock = factor('Eight machines in stock', 'maximise', { weight: 5 });

  test('N7: how far to go is settled with one’s manager once', () => {
    const lines = nextOf({
      people: [ann, zoe],
      factors: [...sound, late, stock],
      criteria: [must],
      profile: [answer('closing', '2026-12-18')],
    });
    expect(lines.filter(({ kind }) => kind === 'goOrNot')).toEqual([]);
    const [line] = lines.filter(({ cells }) => cells.includes(late.cell));
    expect(line?.also.find(({ kind }) => kind === 'goOrNot')).toMatchObject({
      params: { offer: 'Eight machines in stock' },
    });
    expect(said(line)).toContain('one bold offer that builds on “Eight machines in stock”, or withdraw');
    expect(said(line, zh)).toContain('“Eight machines in stock”');
  });

  test('N7: who was not invited late settles it in a line of its own', () => {
    const lines = nextOf({
      people: [ann, zoe],
      factors: [...sound, stock],
      criteria: [must],
      profile: [answer('closing', '2026-12-18')],
    });
    expect(lines.filter(({ kind }) => kind === 'goOrNot')).toHaveLength(1);
  });
});

describe('a friend who takes us along', () => {
  const noRole = { involvement: null, authority: null };
  const jens = person('Jens', { ...noRole, attitude: 1 });
  const ulla = person('Ulla', { ...noRole, contact: 'none' });
  const wish = (text: string) => factor(text, 'leverage', { weight: 3, people: ['Ulla'] });

  test.each([['Ulla looks for lighter tools'], ['Ulla wants a lighter tool']])(
    'N7: nobody is asked twice to bring us to the same person: %s',
    (text) => {
      const lines = nextOf({ people: [jens, ulla], factors: [...sound, wish(text)] });
      const words = lines.map((line) => said(line));
      const asked = words.flatMap((each) => each.match(/(?:introduction to|along to) Ulla/g) ?? []);
      expect(asked).toHaveLength(1);
    },
  );
});

describe('whom a line first brings us to', () => {
  const zoe = person('Zoe', { role: 'approver', contact: 'none' });
  const fay = person('Fay', { attitude: 2, reportsTo: 'Zoe' });
  const trial = factor('The trial was a success', 'leverage', { weight: 5, people: ['Fay'] });

  test('N7: nothing is shown to them before another line has brought us there', () => {
    const gil = person('Gil', { attitude: 1 });
    const hearing = { ...zoe, influencedBy: ['Gil'] };
    const lines = nextOf({ people: [ann, gil, hearing, fay], factors: [...sound, trial] });
    const introduced = lines.find(({ kind }) => kind === 'unmet');
    const shown = lines.find(({ cells }) => cells[0] === trial.cell);
    expect(introduced).toMatchObject({ params: { name: 'Zoe', through: 'Gil' } });
    expect(shown).toMatchObject({ params: { action: { advice: { deciders: ['Zoe'] } } } });
    expect((shown?.due ?? '') > (introduced?.due ?? '')).toBe(true);
  });

  test('N7, T10: nobody who is not won is worked on before whom they listen to', () => {
    const olga = person('Olga', { role: 'approver', attitude: 0, influencedBy: ['Una'] });
    const una = person('Una', { contact: 'none', reportsTo: 'Olga' });
    const calm = factor('Olga sees no need, they may do nothing', 'reduce', { weight: 5, people: ['Olga'] });
    const lines = nextOf({ people: [ann, fay, olga, una], factors: [...sound, calm] });
    const first = lines.find(({ kind }) => kind === 'confidant');
    const then = lines.find(({ cells }) => cells[0] === calm.cell);
    expect(first).toBeDefined();
    expect(said(then)).toContain('See Una before, or have them there.');
    expect((then?.due ?? '') > (first?.due ?? '')).toBe(true);
  });
});

test('N7: a line names its factor, and one that is in no sum weighs nothing', () => {
  const swings = factor('Resin is up since summer', 'reduce', { weight: 3, control: null });
  const lines = nextOf({ people: [ann], factors: [...sound, swings] });
  const [line] = lines.filter(({ cells }) => cells[0] === swings.cell);
  expect(said(line)).toContain('“Resin is up since summer”');
  expect(said(line)).toContain('a rating is missing');
  const counted = factor('Steel is up since summer', 'reduce', { weight: 3, category: 'terms' });
  const [other] = nextOf({ people: [ann], factors: [...sound, counted] }).filter(
    ({ cells }) => cells[0] === counted.cell,
  );
  expect(said(other)).toContain('It weighs 3 against us.');
});
