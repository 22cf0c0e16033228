// A9: who is no second source: the people of an owner whom we would go round, and whoever is new there.
import { analyse } from '../../../src/method/analyse';
import { makeAddresser } from '../../../src/method/factors/asked';
import { judgeFactor } from '../../../src/method/factors/factors';
import type { Factor } from '../../../src/method/ground/plan';
import type { JudgedPerson } from '../../../src/method/ground/judged';
import { defaultSettings } from '../../../src/method/ground/settings';
import { textOf } from '../../../src/text/text';
import { asOf, factor, judgedPerson, person } from '../plans';

const confirmOf = (text: string, given: Partial<Factor>, people: readonly JudgedPerson[]) => {
  const heard = judgeFactor(factor(text, 'leverage', { evidence: 'assumed', ...given }));
  return makeAddresser({ people, factors: [heard], rivals: [] })(heard).confirm;
};
const nobody = { by: 'them', who: '' };

const boss = judgedPerson('Boss', { role: 'approver', contact: 'none', attitude: 0 });
const otto = judgedPerson('Otto', { role: 'owner', attitude: -3, contact: 'none', reportsTo: 'Boss' });

test.each([
  ['Otto listens to them', { influencedBy: ['Mara'] }, {}],
  ['their notes name Otto', {}, { notes: 'Old master of Otto' }],
  ['Otto’s notes name them', { notes: 'Was trained by Mara' }, {}],
])('A9, T6g: nobody of a hostile owner’s is asked about whoever stands above: %s', (_, ofOtto, ofMara) => {
  const mara = judgedPerson('Mara', { attitude: 1, ...ofMara });
  const una = judgedPerson('Una', { attitude: 1 });
  const people = [boss, { ...otto, ...ofOtto }, mara];
  const wish = { people: ['Boss'] };
  const told = judgedPerson('Tim', { attitude: 2 });
  expect(
    confirmOf('The start date is all that counts', { ...wish, notes: 'Tim says so' }, [...people, told]),
  ).toEqual(nobody);
  expect(confirmOf('The start date is all that counts', wish, [...people, una])?.who).toBe('Una');
  // What does not go over that owner's head may be asked of them.
  expect(confirmOf('A second plant is planned', {}, [...people, told])?.who).not.toBe('');
});

test.each([
  ['Procurement Director', 'Started in August', 'brief'],
  ['采购负责人', '八月才来', 'brief'],
  ['New Head of Purchasing', 'New here', 'none'],
] as const)('A9: whoever is new there and hardly known is no source: %s, %s', (title, notes, contact) => {
  const ines = judgedPerson('Ines', { role: 'owner', attitude: 0, title, notes, contact });
  const mark = judgedPerson('Mark', { attitude: 2 });
  const chief = judgedPerson('Priya', { role: 'approver', contact: 'none' });
  const gate = judgedPerson('Dee', { role: 'gatekeeper', attitude: 1, level: 'staff' });
  const told = { people: ['Priya'], notes: 'Heard from Mark', category: 'timing' } as const;
  expect(confirmOf('They want 96 percent in every plant', told, [ines, mark, chief, gate])).toEqual(nobody);
  const known = { ...ines, contact: 'close', inContact: true } as const;
  expect(confirmOf('They want 96 percent in every plant', told, [known, mark, chief])?.who).toBe('Ines');
  expect(
    confirmOf('They want 96 percent in every plant', { ...told, people: ['Ines'] }, [
      { ...ines, contact: 'brief', inContact: true },
      mark,
    ])?.who,
  ).toBe('Ines');
});

test.each([
  ['en', 'hear what stands behind “', 'about “'],
  ['zh-CN', '听出“', '谈“'],
] as const)(
  'N7: what is only assumed is heard there, and what is confirmed is spoken about: %s',
  (language, heard, spoken) => {
    const people = [
      person('Grant', { attitude: -1, reportsTo: 'Priya' }),
      person('Priya', { role: 'approver', contact: 'none', level: 'executive' }),
      person('Ines', { role: 'owner' }),
    ];
    const { next: words } = textOf(language);
    const said = (evidence: 'assumed' | 'confirmed'): string => {
      const wish = factor('They want 96 percent in every plant', 'leverage', { evidence, people: ['Priya'] });
      const [account] = analyse(
        { people, factors: [wish], goals: [] },
        { asOf, settings: defaultSettings },
      ).accounts;
      const lines = account?.next ?? [];
      // Nobody acts on what another line of the same page still has checked.
      if (evidence === 'assumed') expect(lines.map(({ kind }) => kind)).not.toContain('verify');
      return words.say(lines.find(({ kind }) => kind === 'unmet')!).action;
    };
    expect(said('assumed')).toContain(heard);
    expect(said('confirmed')).toContain(spoken);
  },
);
