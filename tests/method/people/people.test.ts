import fc from 'fast-check';
import { judgePerson } from '../../../src/method/people/people';
import { roleOf } from '../../../src/method/ground/roles';
import { defaultSettings } from '../../../src/method/ground/settings';
import { contactDepths, levels, roles } from '../../../src/method/ground/words';
import { asOf, high, judgedPerson, low, person } from '../plans';

test.each([
  ['high', 'low', 'advocate'],
  ['high', 'high', 'owner'],
  ['low', 'low', 'gatekeeper'],
  ['low', 'high', 'approver'],
  [null, 'high', null],
  ['high', null, null],
  [null, null, null],
] as const)('T1: involvement %p and authority %p make %p', (involvement, authority, role) => {
  expect(roleOf(involvement, authority)).toBe(role);
});

test('T1: everyone with two ratings has exactly one of the four roles', () => {
  const found = levels.flatMap((involvement) => levels.map((authority) => roleOf(involvement, authority)));
  expect([...found].sort()).toEqual([...roles].sort());
});

test('T1: high authority makes a decision maker, even where involvement is not known', () => {
  expect(judgedPerson('A', { involvement: null, authority: high })).toMatchObject({
    role: null,
    decider: true,
  });
  expect(judgedPerson('B', { involvement: high, authority: low })).toMatchObject({ decider: false });
  expect(judgedPerson('C', { authority: null })).toMatchObject({ role: null, decider: false });
});

test.each([
  [-3, 'against'],
  [-1, 'against'],
  [0, 'neutral'],
  [1, 'for'],
  [3, 'for'],
])('T3: attitude %p is %s', (attitude, band) => {
  expect(judgedPerson('A', { attitude }).band).toBe(band);
});

test.each([
  ['none', null, false],
  ['none', '2026-11-01', false],
  ['brief', null, true],
  ['close', '2020-01-01', true],
  [null, '2026-11-01', true],
  [null, null, false],
] as const)('T5: depth %p and last contact %p: in contact %p', (contact, lastContact, inContact) => {
  expect(judgedPerson('A', { contact, lastContact }).inContact).toBe(inContact);
});

test.each([
  ['owner', '2026-09-24', false],
  ['owner', '2026-09-23', true],
  ['approver', '2026-09-23', true],
  ['advocate', '2026-09-23', false],
  ['advocate', '2026-08-25', false],
  ['advocate', '2026-08-24', true],
  ['gatekeeper', '2026-08-24', true],
  ['owner', '2027-05-01', false],
  ['owner', 'last spring', false],
] as const)(
  'T5: %s last met on %s is stale: %p (60 and 90 days before 23 Nov 2026)',
  (role, lastContact, stale) => {
    expect(judgedPerson('A', { role, lastContact }).stale).toBe(stale);
  },
);

test('T5: a person without a role has 90 days, and no contact cannot be stale', () => {
  expect(judgedPerson('A', { authority: null, lastContact: '2026-09-01' }).stale).toBe(false);
  expect(judgedPerson('B', { authority: null, lastContact: '2026-08-01' }).stale).toBe(true);
  expect(judgedPerson('C', { contact: 'none', lastContact: '2020-01-01' }).stale).toBe(false);
});

test('T5: the limits are settings', () => {
  const settings = { ...defaultSettings, staleDays: { ...defaultSettings.staleDays, owner: 10 } };
  const met = person('A', { role: 'owner', lastContact: '2026-11-10' });
  expect(judgePerson(met, { asOf, settings }).stale).toBe(true);
});

test('T5: who is stale is in contact and has a date', () => {
  const rows = fc.record({
    contact: fc.constantFrom(null, ...contactDepths),
    lastContact: fc.constantFrom(null, '2026-01-01', '2026-11-20', 'x'),
  });
  fc.assert(
    fc.property(rows, (row) => {
      const { stale, inContact } = judgedPerson('A', row);
      expect(!stale || (inContact && row.lastContact === '2026-01-01')).toBe(true);
    }),
  );
});
