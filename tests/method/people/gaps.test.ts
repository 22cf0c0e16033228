import fc from 'fast-check';
import { findGaps } from '../../../src/method/people/gaps';
import { contactDepths, roles } from '../../../src/method/ground/words';
import { judgedPerson } from '../plans';

const owner = judgedPerson('Olga', { role: 'owner' });
const approver = judgedPerson('Anna', { role: 'approver' });
const supporter = judgedPerson('Sven', { role: 'advocate', attitude: 1 });
const gatekeeper = judgedPerson('Gita', { role: 'gatekeeper' });

const rulesOf = (...people: Parameters<typeof findGaps>[0]) => findGaps(people).map(({ rule }) => rule);

test('T6: a full cast, all met and none against us, has no gaps', () => {
  expect(findGaps([owner, approver, supporter, gatekeeper])).toEqual([]);
});

test('T6: no people at all is a problem of reading, not a gap', () => {
  expect(findGaps([])).toEqual([]);
});

test('T6a: no owner', () => {
  const found = findGaps([approver, supporter]);
  expect(found).toEqual([{ rule: 'T6a', severity: 'high', cells: [], params: {} }]);
});

test.each(['executive', 'senior'] as const)('T6b: an owner of level %s', (level) => {
  const rules = findGaps([judgedPerson('Ann', { role: 'owner', level })]).map(({ rule }) => rule);
  // At the top of the house nobody else has to say yes.
  expect(rules.includes('T6b')).toBe(level !== 'executive');
});

test('T6b: no approver', () => {
  const found = findGaps([owner, supporter]);
  expect(found).toEqual([{ rule: 'T6b', severity: 'high', cells: [], params: {} }]);
});

test('T6a: a person without a rating is no owner', () => {
  expect(rulesOf(judgedPerson('X', { role: 'owner', authority: null }), approver, supporter)).toEqual([
    'T6a',
  ]);
});

test('T6c: no advocate with an attitude of +1 or more; the advocates there are are named', () => {
  const neutral = judgedPerson('Nils', { role: 'advocate', attitude: 0 });
  const found = findGaps([owner, approver, neutral]);
  expect(found).toEqual([{ rule: 'T6c', severity: 'medium', cells: ['People!Nils'], params: {} }]);
  expect(rulesOf(owner, approver)).toEqual(['T6c']);
});

test('T6c: where no advocate has an attitude, there is no telling; where one has, there is', () => {
  const blank = judgedPerson('Nora', { role: 'advocate', attitudeKnown: false });
  const neutral = judgedPerson('Nils', { role: 'advocate', attitude: 0 });
  expect(rulesOf(owner, approver, blank)).toEqual([]);
  expect(rulesOf(owner, approver, blank, neutral)).toEqual(['T6c']);
});

test('T6a–c: where nobody has a role, nothing is said of roles', () => {
  const unrated = ['X', 'Y'].map((name) => judgedPerson(name, { authority: null, involvement: null }));
  expect(findGaps(unrated)).toEqual([]);
});

test('T6d: one person in contact among several', () => {
  const unmet = { ...supporter, inContact: false };
  const found = findGaps([owner, { ...approver, inContact: false }, unmet]);
  expect(found[0]).toEqual({
    rule: 'T6d',
    severity: 'medium',
    cells: ['People!Olga'],
    params: { name: 'Olga' },
  });
});

test('T6d: a table of one person has no other thread, nor has one where nobody is in contact', () => {
  expect(rulesOf(owner)).not.toContain('T6d');
  const none = [owner, approver].map((person) => ({ ...person, inContact: false }));
  expect(rulesOf(...none)).not.toContain('T6d');
});

test('T6e: only gatekeepers in contact', () => {
  const second = judgedPerson('Gus', { role: 'gatekeeper', contact: 'brief' });
  const unmet = { ...supporter, inContact: false };
  expect(findGaps([gatekeeper, second, unmet])).toContainEqual({
    rule: 'T6e',
    severity: 'medium',
    cells: ['People!Gita', 'People!Gus'],
    params: { count: 2 },
  });
  expect(rulesOf(gatekeeper, second, supporter)).not.toContain('T6e');
});

test('T6e: somebody in contact without a role may be more than a gatekeeper', () => {
  expect(rulesOf(gatekeeper, judgedPerson('X', { involvement: null }))).not.toContain('T6e');
});

test('T6f: an owner or approver with no contact, each by name; a blank cell is not known', () => {
  const found = findGaps([
    judgedPerson('Olga', { role: 'owner', contact: 'none' }),
    judgedPerson('Anna', { role: 'approver', contact: 'none' }),
    judgedPerson('Pia', { role: 'approver', contact: null }),
    judgedPerson('Gita', { role: 'gatekeeper', contact: 'none' }),
    supporter,
    judgedPerson('Omar', { role: 'owner' }),
  ]);
  expect(found).toEqual([
    { rule: 'T6f', severity: 'high', cells: ['People!Olga'], params: { name: 'Olga', role: 'owner' } },
    { rule: 'T6f', severity: 'high', cells: ['People!Anna'], params: { name: 'Anna', role: 'approver' } },
  ]);
});

test('T6d–f: where the table says nothing of contact, its absence means nothing', () => {
  const silent = { contact: null, lastContact: null };
  const people = [
    judgedPerson('Olga', { role: 'owner', ...silent }),
    judgedPerson('Anna', { role: 'approver', ...silent }),
    judgedPerson('Sven', { role: 'advocate', attitude: 2, ...silent }),
  ];
  expect(findGaps(people)).toEqual([]);
});

test('T6g: an owner or approver against us, each by name; other roles are not', () => {
  const found = findGaps([
    judgedPerson('Olga', { role: 'owner', attitude: -1 }),
    judgedPerson('Anna', { role: 'approver', attitude: -3 }),
    judgedPerson('Gita', { role: 'gatekeeper', attitude: -3 }),
    supporter,
  ]);
  expect(found).toEqual([
    { rule: 'T6g', severity: 'high', cells: ['People!Olga'], params: { name: 'Olga', role: 'owner' } },
    { rule: 'T6g', severity: 'high', cells: ['People!Anna'], params: { name: 'Anna', role: 'approver' } },
  ]);
});

test('T6m: an advocate against us, each by name; other roles are not', () => {
  const found = findGaps([
    owner,
    approver,
    supporter,
    judgedPerson('Nils', { role: 'advocate', attitude: -1 }),
    judgedPerson('Gita', { role: 'gatekeeper', attitude: -2 }),
    judgedPerson('Nora', { role: 'advocate', attitude: -3 }),
    judgedPerson('Ned', { role: 'advocate', attitude: 0, attitudeKnown: false }),
  ]);
  expect(found).toEqual([
    { rule: 'T6m', severity: 'medium', cells: ['People!Nils'], params: { name: 'Nils' } },
    { rule: 'T6m', severity: 'medium', cells: ['People!Nora'], params: { name: 'Nora' } },
  ]);
});

test('T6: row order changes only the order of what is found', () => {
  const row = fc.record({
    role: fc.constantFrom(...roles),
    attitude: fc.integer({ min: -3, max: 3 }),
    contact: fc.constantFrom(null, ...contactDepths),
  });
  const rows = fc
    .array(row, { maxLength: 6 })
    .map((list) => list.map((each, index) => judgedPerson(`${index}`, each)));
  const keys = (people: Parameters<typeof findGaps>[0]) =>
    findGaps(people).map(({ rule, cells }) => `${rule} ${[...cells].sort().join()}`).sort(); // prettier-ignore
  fc.assert(fc.property(rows, (people) => expect(keys([...people].reverse())).toEqual(keys(people))));
});
