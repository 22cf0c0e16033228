import { findCircleGaps, isCustomersCustomer } from '../../../src/method/people/circles';
import type { PersonLevel } from '../../../src/method/ground/words';
import { judgedPerson } from '../plans';

const chief = judgedPerson('Chief', { level: 'executive' });

test('T6i: nobody at staff level is in contact', () => {
  const juniors = ['Jo', 'Ji'].map((name) => judgedPerson(name, { level: 'staff', contact: 'none' }));
  expect(findCircleGaps([chief, ...juniors])).toEqual([
    { rule: 'T6i', severity: 'low', cells: ['People!Jo', 'People!Ji'], params: { count: 2 } },
  ]);
});

test('T6i: one of them in contact is enough; and without juniors or contact there is nothing to say', () => {
  const met = judgedPerson('Jo', { level: 'staff', contact: 'brief' });
  const unmet = judgedPerson('Ji', { level: 'staff', contact: 'none' });
  const silent = judgedPerson('Ja', { level: 'staff', contact: null });
  expect(findCircleGaps([chief, met, unmet])).toEqual([]);
  expect(findCircleGaps([chief])).toEqual([]);
  expect(findCircleGaps([{ ...chief, contact: null }, silent])).toEqual([]);
});

test('T6i: a junior whose contact is blank may have been met', () => {
  const unmet = judgedPerson('Jo', { level: 'staff', contact: 'none' });
  const blank = judgedPerson('Ji', { level: 'staff', contact: null });
  expect(findCircleGaps([chief, unmet, blank])).toEqual([]);
});

test('T6n: a level of two or more people, none of them in contact; the lowest level is that of T6i', () => {
  const unmet = (name: string, level: PersonLevel | null) => judgedPerson(name, { level, contact: 'none' });
  expect(
    findCircleGaps([
      chief,
      unmet('Sue', 'senior'),
      unmet('Mo', 'middle'),
      unmet('Sam', 'senior'),
      unmet('Jo', 'staff'),
      unmet('Ji', 'staff'),
      unmet('Nell', null),
      unmet('Ned', null),
    ]),
  ).toEqual([
    { rule: 'T6i', severity: 'low', cells: ['People!Jo', 'People!Ji'], params: { count: 2 } },
    {
      rule: 'T6n',
      severity: 'medium',
      cells: ['People!Sue', 'People!Sam'],
      params: { level: 'senior', count: 2 },
    },
  ]);
});

test('T6n: one in contact is enough, and a blank cell is not known', () => {
  const unmet = judgedPerson('Sue', { level: 'senior', contact: 'none' });
  const other = (contact: 'brief' | null) => judgedPerson('Sam', { level: 'senior', contact });
  expect(findCircleGaps([chief, unmet, other('brief')])).toEqual([]);
  expect(findCircleGaps([chief, unmet, other(null)])).toEqual([]);
  expect(findCircleGaps([chief, unmet])).toEqual([]);
});

test('T6j: a group with a member against us is high, one with an unknown attitude medium', () => {
  const people = [
    judgedPerson('Ann', { group: 'Board', attitude: -1 }),
    judgedPerson('Bo', { group: 'board ', attitudeKnown: false }),
    judgedPerson('Cy', { group: 'Board', attitude: 0 }),
    judgedPerson('Dee', { group: 'IT', attitudeKnown: false }),
    judgedPerson('Eve', { group: 'Sales', attitude: 2 }),
    judgedPerson('Flo', { group: '-', attitude: -2 }),
  ];
  expect(findCircleGaps(people)).toEqual([
    {
      rule: 'T6j',
      severity: 'high',
      cells: ['People!Ann', 'People!Bo'],
      params: { group: 'Board', count: 2, name: '' },
    },
    {
      rule: 'T6j',
      severity: 'medium',
      cells: ['People!Dee'],
      params: { group: 'IT', count: 1, name: 'Dee' },
    },
  ]);
});

test('T6j: where no attitude is filled in, none of them is called unknown', () => {
  expect(findCircleGaps([judgedPerson('Ann', { group: 'Board', attitudeKnown: false })])).toEqual([]);
});

test("T6j: the customer's customers are no committee", () => {
  expect(findCircleGaps([judgedPerson('Ann', { group: 'End customers', attitude: -1 })])).toEqual([]);
});

test("T6k: no executive, and nobody of the customer's customer", () => {
  const middle = judgedPerson('Mia', { level: 'middle' });
  expect(findCircleGaps([middle])).toEqual([{ rule: 'T6k', severity: 'medium', cells: [], params: {} }]);
  expect(findCircleGaps([middle, chief])).toEqual([]);
  expect(findCircleGaps([middle, judgedPerson('Zoe', { group: '客户的客户' })])).toEqual([]);
});

test('T6i, T6k: a table without levels has neither', () => {
  expect(findCircleGaps([judgedPerson('Ann', { contact: 'none' }), judgedPerson('Bo')])).toEqual([]);
});

test.each([
  "customer's customer",
  'Customer’s customers',
  "Customers' Customers",
  "the customer's customer",
  'customers of the customer',
  'Clients of our client',
  'End customer',
  'end-clients',
  '客户的客户',
  '终端客户',
  '最终客户',
])("T6k: %p is the customer's customer", (group) => {
  expect(isCustomersCustomer(group)).toBe(true);
});

test.each(['customer', 'Customer service', '客户', '客户经理', 'End users', ''])(
  "T6k: %p is not the customer's customer",
  (group) => {
    expect(isCustomersCustomer(group)).toBe(false);
  },
);
