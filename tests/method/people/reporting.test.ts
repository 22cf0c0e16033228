import { makeNameFinder } from '../../../src/method/ground/names';
import { findReportingGaps } from '../../../src/method/people/reporting';
import type { JudgedPerson } from '../../../src/method/ground/judged';
import { judgedPerson } from '../plans';

const find = (...people: readonly JudgedPerson[]) => findReportingGaps(people, makeNameFinder(people));
const boss = judgedPerson('Olga Berg', { role: 'owner' });

test('T6h: we talk to a manager, and not to the advocate or gatekeeper below', () => {
  const found = find(
    boss,
    judgedPerson('Sven', { role: 'advocate', contact: 'none', reportsTo: 'berg' }),
    judgedPerson('Gita', { role: 'gatekeeper', contact: 'none', reportsTo: 'Ms. Olga Berg' }),
  );
  expect(found).toEqual([
    {
      rule: 'T6h',
      severity: 'medium',
      cells: ['People!Sven', 'People!Olga Berg'],
      params: { name: 'Sven', manager: 'Olga Berg' },
    },
    {
      rule: 'T6h',
      severity: 'medium',
      cells: ['People!Gita', 'People!Olga Berg'],
      params: { name: 'Gita', manager: 'Olga Berg' },
    },
  ]);
});

test('T6h: no head is passed over where the manager is not met either, the person is, or decides', () => {
  const unmet = judgedPerson('Uma', { role: 'owner', contact: 'none' });
  expect(
    find(
      boss,
      unmet,
      judgedPerson('A', { role: 'advocate', contact: 'none', reportsTo: 'Uma' }),
      judgedPerson('B', { role: 'advocate', contact: 'brief', reportsTo: 'Olga Berg' }),
      judgedPerson('C', { role: 'approver', contact: 'none', reportsTo: 'Olga Berg' }),
    ),
  ).toEqual([]);
});

test('T6l: reports-to names nobody in the table, or could be several', () => {
  const found = find(
    boss,
    judgedPerson('Bo Berg'),
    judgedPerson('A', { reportsTo: 'The board' }),
    judgedPerson('B', { reportsTo: 'Berg' }),
    judgedPerson('C', { reportsTo: 'n/a' }),
    judgedPerson('D', { reportsTo: 'Olga' }),
  );
  expect(found).toEqual([
    {
      rule: 'T6l',
      severity: 'low',
      cells: ['People!A'],
      params: { kind: 'nobody', name: 'A', manager: 'The board' },
    },
    {
      rule: 'T6l',
      severity: 'low',
      cells: ['People!B'],
      params: { kind: 'several', name: 'B', manager: 'Berg' },
    },
  ]);
});

test('T6l: reports-to runs in a circle, which is told once; those who only lead to it are not in it', () => {
  const found = find(
    judgedPerson('Cy', { reportsTo: 'Ann' }),
    judgedPerson('Dee', { reportsTo: 'Cy' }),
    judgedPerson('Ann', { reportsTo: 'Bo' }),
    judgedPerson('Bo', { reportsTo: 'Cy' }),
  );
  expect(found).toEqual([
    {
      rule: 'T6l',
      severity: 'low',
      cells: ['People!Cy', 'People!Ann', 'People!Bo'],
      params: { kind: 'circle', name: 'Ann', manager: 'Bo', count: 3 },
    },
  ]);
});

test('T6l: whoever reports to themselves is a circle of one', () => {
  const [found] = find(judgedPerson('Ann', { reportsTo: 'Ann' }));
  expect(found?.params).toEqual({ kind: 'circle', name: 'Ann', manager: 'Ann', count: 1 });
});

test('T6h, T6l: a table without reports-to has neither', () => {
  expect(find(boss, judgedPerson('Sven', { contact: 'none' }))).toEqual([]);
});

test('T6l: a chain of 10,000 people is walked once', () => {
  const people = Array.from({ length: 10_000 }, (_, row) =>
    judgedPerson(`Person ${row}`, { reportsTo: row === 0 ? '' : `Person ${row - 1}` }),
  );
  expect(find(...people)).toEqual([]);
});
