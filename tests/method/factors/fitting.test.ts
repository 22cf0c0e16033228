// A9: what a director struck out as wrong for the factor, the people or the moment; each kind with its sibling, and where it does not hold.
import { makeAddresser } from '../../../src/method/factors/asked';
import { judgeFactor } from '../../../src/method/factors/factors';
import type { Factor } from '../../../src/method/ground/plan';
import type { JudgedPerson } from '../../../src/method/ground/judged';
import type { Quadrant } from '../../../src/method/ground/words';
import { en } from '../../../src/text/en';
import { zhCN } from '../../../src/text/zhCN';
import { factor, judgedPerson } from '../plans';

const judged = (text: string, quadrant: Quadrant, given: Partial<Factor> = {}) =>
  judgeFactor(factor(text, quadrant, given));
type Judged = ReturnType<typeof judged>;
const addressOf = (each: Judged, people: readonly JudgedPerson[], others: readonly Judged[] = []) =>
  makeAddresser({ people, factors: [each, ...others], rivals: ['Kern'] })(each);
const said = (each: Judged, people: readonly JudgedPerson[], others: readonly Judged[] = []) => {
  const advice = {
    rule: 'A9',
    quadrant: each.direction === null ? null : each.quadrant,
    ...addressOf(each, people, others),
  } as const;
  return [en, zhCN].map(({ advice: { suggest } }) => suggest(advice, each.text).action);
};

describe('terms that weigh least', () => {
  test.each([
    ['They pay in 60 days', 'reduce'],
    ['We are 2 percent dearer', 'eliminate'],
    ['账期要90天', 'reduce'],
  ] as const)('A9: accepted, and not opened again: %s', (text, quadrant) => {
    const [english, chinese] = said(judged(text, quadrant, { weight: 1 }), []);
    expect(english).toContain('do not open it again');
    expect(chinese).toContain('不主动再提');
  });

  test.each([
    ['heavier', 'They pay in 60 days', 'reduce', { weight: 2 }],
    ['for us', 'They pay in 60 days', 'leverage', { weight: 1 }],
    ['no term', 'Complaint about the last delivery', 'eliminate', { weight: 1 }],
    ['only assumed', 'They pay in 60 days', 'reduce', { weight: 1, evidence: 'assumed' }],
  ] as const)('A9: worked on as ever: %s', (_, text, quadrant, given) => {
    expect(addressOf(judged(text, quadrant, given), [])).not.toHaveProperty('accepted');
  });
});

describe('whose matter it is', () => {
  const olga = judgedPerson('Olga', { role: 'approver', attitude: 0, influencedBy: ['Una'] });
  const finn = judgedPerson('Finn', { attitude: 2 });
  const una = judgedPerson('Una', { contact: 'none' });
  const people = ['Una', 'Finn'];

  test.each([
    ['Two complaints about bones in the meat cost them 40,000', 'leverage'],
    ['Trial on line 3: rejects down by half', 'maximise'],
  ] as const)(
    'A9, T10: who is listened to and has not met us is seen before it goes past them: %s',
    (text, quadrant) => {
      const each = judged(text, quadrant, { people });
      expect(addressOf(each, [olga, finn, una])).toMatchObject({
        deciders: ['Olga'],
        after: { name: 'Una', of: 'Olga' },
      });
      for (const words of said(each, [olga, finn, una])) expect(words).toContain('Una');
    },
  );

  test('A9, T10: who is listened to and sees us needs no order', () => {
    const met = judgedPerson('Una', { attitude: 1 });
    const each = judged('Trial on line 3: rejects down by half', 'maximise', { people });
    expect(addressOf(each, [olga, finn, met])).not.toHaveProperty('after');
  });
});

describe('what it is worth', () => {
  const gus = judgedPerson('Gus', { role: 'gatekeeper' });
  const price = judged('We are 18 percent dearer', 'eliminate', { people: ['Gus'] });
  const approver = (given: Partial<Parameters<typeof judgedPerson>[1]>) =>
    judgedPerson('Olga', { role: 'approver', attitude: 0, ...given });

  test('A9, T4: is done with whoever is linked where those who decide need a name, or are won', () => {
    for (const given of [{ organisationalNeed: 'image' as const }, { attitude: 2 }]) {
      const address = addressOf(price, [approver(given), gus]);
      expect(address.ask ?? address.people).toEqual(['Gus']);
      expect(address).not.toHaveProperty('deciders');
    }
  });

  test('A9: goes to whoever decides and needs money or is not known to need else', () => {
    for (const organisationalNeed of ['financial', 'performance', null] as const)
      expect(addressOf(price, [approver({ organisationalNeed }), gus])).toMatchObject({
        ask: [],
        deciders: ['Olga'],
      });
  });
});

describe('a rival', () => {
  const olga = judgedPerson('Olga', { role: 'approver', attitude: 1 });
  const finn = judgedPerson('Finn', { attitude: 2 });
  const move = judged('Kern delivered the last two series', 'reduce');

  test.each([
    ['Olga wants a second source since the strike at Kern'],
    ['Kern was late twice this year and Olga is angry'],
  ])('A9: whoever wants away is not asked what speaks for it: %s', (text) => {
    const away = judged(text, 'leverage', { people: ['Olga'] });
    for (const words of said(move, [olga, finn], [away])) {
      expect(words).not.toContain('Olga');
      expect(words).toContain('Finn');
    }
  });

  test('A9: else whoever decides is', () => {
    for (const words of said(move, [olga, finn])) expect(words).toContain('Olga');
  });
});

describe('a boss who is against us', () => {
  const boss = judgedPerson('Otto', { role: 'owner', attitude: -1, organisationalNeed: 'performance' });
  const sam = judgedPerson('Sam', { attitude: 2, reportsTo: 'Otto' });
  const gwen = judgedPerson('Gwen', { attitude: -1, organisationalNeed: 'financial' });

  test.each([
    ['Sam measured 6 percent less energy with ours', 'maximise'],
    ['The trial was a success', 'leverage'],
  ] as const)('A9: nobody brings them a proof from below: %s', (text, quadrant) => {
    const each = judged(text, quadrant, { people: ['Sam'] });
    expect(addressOf(each, [boss, sam, gwen]).deciders).toEqual(['Gwen']);
    const equal = judgedPerson('Sam', { attitude: 2 });
    expect(addressOf(each, [boss, equal, gwen]).deciders).toEqual(['Otto']);
  });

  const hans = judgedPerson('Hans', { role: 'owner', attitude: -3, contact: 'none', influencedBy: ['Tao'] });
  const lu = judgedPerson('Lu', { attitude: -1, contact: 'none', reportsTo: 'Hans' });
  const tao = judgedPerson('Tao', { role: 'gatekeeper', attitude: 1 });
  const shen = judgedPerson('Shen', { attitude: 2 });

  test.each([['Kern has a fitter on site within two hours'], ['Spare parts come late']])(
    'A9, T6g: nobody goes past them to whoever reports to them: %s',
    (text) => {
      const each = judged(text, 'reduce', { people: ['Lu'], category: 'competition' });
      expect(addressOf(each, [hans, lu, tao, shen])).not.toHaveProperty('friend');
      for (const words of said(each, [hans, lu, tao, shen])) expect(words).not.toMatch(/Tao|Shen|Lu\b/);
    },
  );

  test('A9: past a boss who is not against us a friend may go', () => {
    const neutral = judgedPerson('Hans', {
      role: 'owner',
      attitude: 0,
      contact: 'none',
      influencedBy: ['Tao'],
    });
    const each = judged('Spare parts come late', 'reduce', { people: ['Lu'] });
    expect(addressOf(each, [neutral, lu, tao, shen])).not.toHaveProperty('after');
  });
});

describe('what is against us below whom we go to', () => {
  const zoe = judgedPerson('Zoe', { role: 'approver', contact: 'none' });
  const hans = judgedPerson('Hans', { role: 'owner', attitude: -1, reportsTo: 'Zoe' });
  const finn = judgedPerson('Finn', { attitude: 2, reportsTo: 'Zoe' });

  test.each([
    ['The trial was a success', 'leverage'],
    ['Result: scrap down by half', 'maximise'],
  ] as const)('A9, T6g: hears of it beforehand: %s', (text, quadrant) => {
    const each = judged(text, quadrant, { people: ['Finn'] });
    const [english, chinese] = said(each, [zoe, hans, finn]);
    expect(english).toContain('Tell Hans beforehand.');
    expect(chinese).toContain('事先告诉Hans。');
  });

  test('A9: nobody is told where nobody is against us, or it goes to somebody else', () => {
    const calm = judgedPerson('Hans', { role: 'owner', attitude: 0, reportsTo: 'Zoe' });
    const each = judged('The trial was a success', 'leverage', { people: ['Finn'] });
    for (const words of said(each, [zoe, calm, finn])) expect(words).not.toMatch(/beforehand|事先/);
  });
});

describe('it is not said which way it works', () => {
  const olwen = judgedPerson('Olwen', { role: 'owner', attitude: 2 });
  const derek = judgedPerson('Derek', { title: 'Head of Integration Office', contact: 'none' });
  const unrated = judged('One system for each task', 'reduce', { people: ['Derek'], direction: null });

  test.each([
    ['Sits in the integration working group', 'Head of Integration Office'],
    ['在整合工作组里', '整合办主任'],
  ])('A9, T7: whoever sits with them in one group is asked: %s', (notes, title) => {
    const rhodri = judgedPerson('Rhodri', { attitude: 1, notes });
    const head = judgedPerson('Derek', { title, contact: 'none' });
    for (const words of said(unrated, [olwen, head, rhodri])) expect(words).toContain('Rhodri');
  });

  test.each([['Knows the integration well'], ['Sits in the works council'], ['']])(
    'A9, T7: notes that put nobody into that group tell nothing: %s',
    (notes) => {
      const rhodri = judgedPerson('Rhodri', { attitude: 1, notes });
      for (const words of said(unrated, [olwen, derek, rhodri])) expect(words).toContain('Olwen');
    },
  );
});
