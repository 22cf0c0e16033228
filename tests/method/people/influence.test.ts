import type { JudgedPerson } from '../../../src/method/ground/judged';
import { findInfluenceGaps } from '../../../src/method/people/influence';
import { makeNameFinder } from '../../../src/method/ground/names';
import { judgedPerson } from '../plans';

const find = (...people: readonly JudgedPerson[]) => findInfluenceGaps(people, makeNameFinder(people));
const approver = (...influencedBy: readonly string[]) =>
  judgedPerson('Anna', { role: 'approver', influencedBy });

test('T10: an approver who listens to somebody for us and in contact is no finding', () => {
  const people = [judgedPerson('Sven Ek', { attitude: 1 }), judgedPerson('Nils', { attitude: -2 })];
  expect(find(approver('Nils', 'Dr. Ek'), ...people)).toEqual([]);
});

test('T10: only persons at attitude 0 or below, or without contact: the nearest to us is to be won first', () => {
  const found = find(
    approver('Nils', 'Olga', 'Sven'),
    judgedPerson('Nils', { attitude: -2 }),
    judgedPerson('Olga', { attitude: 0 }),
    judgedPerson('Sven', { attitude: 2, contact: 'none' }),
  );
  expect(found).toEqual([
    {
      rule: 'T10',
      severity: 'medium',
      cells: ['People!Anna', 'People!Sven'],
      params: { kind: 'notWon', name: 'Anna', first: 'Sven' },
    },
  ]);
});

test('T10: an approver who names nobody: whom they listen to is to be found out, whoever else there is', () => {
  const other = judgedPerson('Otto', { role: 'owner', influencedBy: ['Anna'] });
  const under = judgedPerson('Uwe', { role: 'gatekeeper', attitude: 3, reportsTo: 'Anna' });
  expect(find(approver(), other, under)).toEqual([
    { rule: 'T10', severity: 'medium', cells: ['People!Anna'], params: { kind: 'nobody', name: 'Anna' } },
  ]);
});

test('T10: oneself, and names that are not in the table, are nobody', () => {
  const found = find(approver('Anna', 'The market', '-'), judgedPerson('Sven', { attitude: 2 }));
  expect(found.map(({ params }) => params)).toEqual([{ kind: 'nobody', name: 'Anna' }]);
});

test('T10: where nobody names anybody, nothing is said; nor of those who are not approvers', () => {
  expect(find(approver(), judgedPerson('Sven'))).toEqual([]);
  expect(find(judgedPerson('Otto', { role: 'owner', influencedBy: ['Sven'] }), judgedPerson('Sven'))).toEqual(
    [],
  );
});

test('T10: what the table does not say at all is not held against anybody', () => {
  const silent = { contact: null, lastContact: null };
  const anna = { ...approver('Sven'), ...silent };
  expect(find(anna, judgedPerson('Sven', { attitude: 1, ...silent }))).toEqual([]);
  const unknown = { attitudeKnown: false };
  expect(find({ ...approver('Sven'), ...unknown }, judgedPerson('Sven', unknown))).toEqual([]);
});
