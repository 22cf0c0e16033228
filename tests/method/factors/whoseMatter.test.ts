// A9: whose matter a factor is, over whose head nothing is carried, and what nobody is asked because it is said or because they live by it.
import { makeAddresser } from '../../../src/method/factors/asked';
import { judgeFactor } from '../../../src/method/factors/factors';
import type { Factor } from '../../../src/method/ground/plan';
import type { JudgedFactor, JudgedPerson } from '../../../src/method/ground/judged';
import type { Quadrant } from '../../../src/method/ground/words';
import { en } from '../../../src/text/en';
import { zhCN } from '../../../src/text/zhCN';
import { factor, judgedPerson } from '../plans';

const judged = (text: string, quadrant: Quadrant, given: Partial<Factor> = {}): JudgedFactor =>
  judgeFactor(factor(text, quadrant, given));
const said = (each: JudgedFactor, people: readonly JudgedPerson[], others: readonly JudgedFactor[] = []) => {
  const address = makeAddresser({ people, factors: [each, ...others], rivals: [] })(each);
  const advice = { rule: 'A9', quadrant: each.quadrant, ...address } as const;
  return [en, zhCN].map(({ advice: { suggest } }) => suggest(advice, each.text).action);
};

const olwen = judgedPerson('Olwen', { attitude: 2, contact: 'close' });
const rhodri = judgedPerson('Rhodri', { attitude: 1, notes: 'Sits in the integration working group' });

describe('another house, or somebody’s own choice', () => {
  const merger = judged('Merger with Calder Finch takes effect in January', 'reduce', { weight: 5 });
  const runs = (people: readonly string[]) =>
    judged('Calder Finch runs DocuTarn on 400 desks', 'reduce', { category: 'competition', people });

  test.each([
    ['by the merger', '', [merger]],
    ['by the notes of whoever is linked', 'From Calder Finch', []],
    ['by what they brought in', 'Brought in DocuTarn in 2023', []],
  ])('A9: nobody of our own side is asked about it: %s', (_, notes, others) => {
    const stellan = judgedPerson('Stellan', {
      role: 'approver',
      contact: 'none',
      notes,
      influencedBy: ['Olwen'],
    });
    for (const action of said(runs(['Stellan']), [olwen, stellan], others))
      expect(action).not.toContain('Olwen');
    for (const action of said(runs(['Stellan']), [olwen, rhodri, stellan], others)) {
      expect(action).toContain('Rhodri');
      expect(action).not.toMatch(/Olwen|falls short|不够好/);
    }
  });

  test('A9: what the customer’s own house uses is asked of whom we know there', () => {
    const una = judgedPerson('Una', { contact: 'none', influencedBy: ['Olwen'] });
    for (const action of said(runs(['Una']), [olwen, una])) expect(action).toContain('Olwen');
    for (const action of said(runs([]), [olwen])) expect(action).toContain('Olwen');
  });
});

describe('over the head of an owner who is against us', () => {
  const otto = judgedPerson('Otto', { role: 'owner', attitude: -3, contact: 'none', reportsTo: 'Boss' });
  const boss = judgedPerson('Boss', { role: 'approver', contact: 'none' });

  test.each(['Our trial halved the scrap', 'Reference plant runs with 20 of ours'])(
    'A9, T6g: nothing is carried there before they have been seen: %s',
    (text) => {
      const shown = judged(text, 'maximise', { category: 'offering', people: ['Olwen'] });
      for (const action of said(shown, [olwen, boss, otto])) expect(action).toMatch(/Boss.*Otto/);
      for (const action of said(shown, [olwen, boss])) expect(action).not.toContain('Otto');
      for (const action of said(shown, [olwen, boss, { ...otto, band: 'for', attitude: 1, inContact: true }]))
        expect(action).not.toMatch(/See Otto before|先见过Otto/);
    },
  );
});

test.each(['Kern is on site in two hours', '对手有人常驻，两小时到现场', 'Rival has a fitter on-site'])(
  'A9: what the factor says is not asked; our own answer is put beside it: %s',
  (text) => {
    const lu = judgedPerson('Lu', { attitude: -1, contact: 'none', reportsTo: 'Olwen' });
    const near = judged(text, 'reduce', { category: 'competition', people: ['Lu'] });
    const address = makeAddresser({ people: [olwen, lu], factors: [near], rivals: ['Kern'] })(near);
    const [english, chinese] = [en, zhCN].map(
      ({ advice }) => advice.suggest({ rule: 'A9', quadrant: 'reduce', ...address }, text).action,
    );
    expect(english).not.toMatch(/compares|which proof/);
    expect(chinese).not.toMatch(/比什么|认什么/);
  },
);

describe('one question of price, open with two people', () => {
  const caroline = judgedPerson('Caroline', { role: 'owner', attitude: -1 });
  const neil = judgedPerson('Neil', { attitude: 2 });
  const fiona = judgedPerson('Fiona', {
    role: 'approver',
    attitude: -1,
    contact: 'none',
    influencedBy: ['Neil'],
  });
  const asked = judged('Caroline wants 8 percent off', 'eliminate', {
    category: 'terms',
    people: ['Caroline'],
  });

  test.each(['CFO asks 8 percent of every supplier', 'Finance wants lower prices everywhere'])(
    'A9: who waits for our price hears of it first, and a friend brings us to the other: %s',
    (text) => {
      const other = judged(text, 'reduce', { category: 'terms', people: ['Fiona'] });
      const [english, chinese] = said(other, [caroline, neil, fiona], [asked]);
      expect(english).toContain('Go there through Neil. Tell Caroline beforehand.');
      expect(chinese).toContain('请Neil引见。事先告诉Caroline。');
      expect(said(other, [caroline, neil, fiona])[0]).not.toContain('Caroline');
    },
  );
});

test.each(['Account Manager at Norrvik (our partner)', '经销商'])(
  'A9: whoever lives by it is not asked which way it works: %s',
  (title) => {
    const jens = judgedPerson('Jens', { attitude: 1, title });
    const open = {
      ...judged('They pay for full service', 'reduce', { people: ['Jens'] }),
      direction: null,
      quadrant: null,
    };
    for (const action of said(open, [jens])) {
      expect(action).not.toMatch(/Then enter which way it works|有利还是不利/);
      expect(action).toContain('Jens');
    }
    const ours = { ...open, people: ['Olwen'] };
    for (const action of said(ours, [jens, olwen]))
      expect(action).toMatch(/Then enter which way it works|有利还是不利/);
  },
);
