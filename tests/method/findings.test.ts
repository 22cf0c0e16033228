import fc from 'fast-check';
import { findFindings } from '../../src/method/findings';
import { defaultSettings } from '../../src/method/ground/settings';
import type { JudgedFactor, JudgedPerson } from '../../src/method/ground/judged';
import { judgeFactor } from '../../src/method/factors/factors';
import {
  nameRole,
  otherRoles,
  roleNames,
  type OtherRole,
  type RoleName,
} from '../../src/method/ground/roleNames';
import { evidences, quadrants, roles } from '../../src/method/ground/words';
import { asOf, factor, judgedPerson } from './plans';
import { paramOf } from '../fixtures/paramOf';

const find = (...people: readonly JudgedPerson[]) =>
  findFindings({ people, factors: [] }, { asOf, settings: defaultSettings });
const only = (rule: string, ...people: readonly JudgedPerson[]) =>
  find(...people).filter((finding) => finding.rule === rule);

const nothingSaid = { attitudeKnown: false, contact: null } as const;

const named = (...names: readonly RoleName[]) => nameRole(names, 'as written');

test('T2: a named role that differs from the computed one', () => {
  expect(only('T2', judgedPerson('Ann', { role: 'owner', namedRole: named('advocate') }))).toEqual([
    {
      rule: 'T2',
      severity: 'medium',
      cells: ['People!Ann'],
      params: { name: 'Ann', named: 'advocate', said: '', computed: 'owner', differsIn: 'authority' },
    },
  ]);
});

test('T2: the same role, no named role, or no computed one is no conflict', () => {
  expect(
    only(
      'T2',
      judgedPerson('A', { role: 'owner', namedRole: named('owner') }),
      judgedPerson('B', { role: 'owner', namedRole: null }),
      judgedPerson('C', { namedRole: named('owner'), authority: null }),
    ),
  ).toEqual([]);
});

test('T2: what to ask is what the two roles differ in', () => {
  const asked = roles.flatMap((name) =>
    roles.map(
      (role) =>
        only('T2', judgedPerson('Ann', { role, namedRole: named(name) })).map((each) =>
          paramOf(each, 'differsIn'),
        )[0],
    ),
  );
  expect(roles).toEqual(['advocate', 'owner', 'gatekeeper', 'approver']);
  expect(asked).toEqual([
    ...[undefined, 'authority', 'involvement', 'both'],
    ...['authority', undefined, 'both', 'involvement'],
    ...['involvement', 'both', undefined, 'authority'],
    ...['both', 'involvement', 'authority', undefined],
  ]);
});

test('O3: a word of another method conflicts only where the ratings deny what it says', () => {
  const conflicts = (name: OtherRole) =>
    roles.filter((role) => only('T2', judgedPerson('Ann', { role, namedRole: named(name) })).length > 0);
  expect(Object.fromEntries(otherRoles.map((name) => [name, conflicts(name)]))).toEqual({
    economicBuyer: ['advocate', 'gatekeeper'],
    decisionMaker: ['advocate', 'gatekeeper'],
    sponsor: ['advocate', 'gatekeeper'],
    userBuyer: ['gatekeeper', 'approver'],
    technicalBuyer: ['owner', 'approver'],
    evaluator: ['owner', 'approver'],
    influencer: ['owner', 'approver'],
    coach: ['gatekeeper', 'approver'],
    champion: ['gatekeeper', 'approver'],
  });
});

test('O3: the finding keeps the word, the role it stands for and what to ask', () => {
  const namedRole = nameRole(['economicBuyer'], 'Economic buyer');
  expect(only('T2', judgedPerson('Ann', { role: 'advocate', namedRole }))[0]?.params).toEqual({
    name: 'Ann',
    named: 'approver',
    said: 'Economic buyer',
    computed: 'advocate',
    differsIn: 'authority',
  });
});

test('O3: of several words one may be the right one', () => {
  const both = named('economicBuyer', 'coach');
  expect(
    roles.filter((role) => only('T2', judgedPerson('Ann', { role, namedRole: both })).length > 0),
  ).toEqual(['gatekeeper']);
  expect(nameRole([], 'Supporter')).toBeNull();
});

test('O3: no word of a role column is an input to the role', () => {
  for (const name of roleNames)
    for (const role of roles) expect(judgedPerson('Ann', { role, namedRole: named(name) }).role).toBe(role);
});

test('T4, R8: needs that are missing are asked for (R5), and are no findings', () => {
  const none = { individualNeed: null, organisationalNeed: null };
  const cast = roles.map((role) => judgedPerson(role, { role, attitude: 1 }));
  expect(find(...cast.map((each) => ({ ...each, ...none })))).toEqual(find(...cast));
});

test('T5: a stale contact with its age and limit', () => {
  const found = only(
    'T5',
    judgedPerson('Sven', { role: 'advocate', lastContact: '2026-08-15' }),
    judgedPerson('Olga', { role: 'owner', lastContact: '2026-09-14' }),
    judgedPerson('Anna', { role: 'approver', lastContact: '2026-11-20' }),
  );
  expect(found).toEqual([
    { rule: 'T5', severity: 'medium', cells: ['People!Olga'], params: { name: 'Olga', days: 70, limit: 60 } },
    { rule: 'T5', severity: 'low', cells: ['People!Sven'], params: { name: 'Sven', days: 100, limit: 90 } },
  ]);
});

test('T6: findings stand by severity, then rule, then sheet order', () => {
  const found = find(
    judgedPerson('Gus', { role: 'gatekeeper', individualNeed: null }),
    judgedPerson('Omar', { role: 'owner', attitude: -2, organisationalNeed: null }),
    judgedPerson('Olga', { role: 'owner', attitude: -1, namedRole: named('approver'), individualNeed: null }),
  );
  expect(found.map(({ rule, severity, cells }) => [rule, severity, ...cells])).toEqual([
    ['T6b', 'high'],
    ['T6g', 'high', 'People!Omar'],
    ['T6g', 'high', 'People!Olga'],
    ['T2', 'medium', 'People!Olga'],
    ['T6c', 'medium'],
    ['T6', 'low'],
  ]);
});

/** Everything that the rules on people go by, in the rows of three people. */
const whole = [
  judgedPerson('Olga', { role: 'owner', attitude: 1, level: 'executive' }),
  judgedPerson('Anna', { role: 'approver', attitude: 1, level: 'senior', influencedBy: ['Sven'] }),
  judgedPerson('Sven', { role: 'advocate', attitude: 2, level: 'middle', reportsTo: 'Olga' }),
];

test('T6: where every column is filled, nothing is said to be missing', () => {
  expect(find(...whole)).toEqual([]);
});

test.each([
  ['attitude', 'medium', { attitude: 0, attitudeKnown: false }],
  ['contact', 'medium', { contact: null, inContact: false }],
  ['level', 'low', { level: null }],
  ['reportsTo', 'low', { reportsTo: '' }],
  ['influencedBy', 'low', { influencedBy: [] }],
] as const)(
  'T6: a table without %s is one finding, %s, and its rules keep silent',
  (column, severity, blank) => {
    const params = { columns: [column] };
    expect(find(...whole.map((each): JudgedPerson => ({ ...each, band: 'neutral', ...blank })))).toEqual([
      { rule: 'T6', severity, cells: [], params },
    ]);
  },
);

test('T6: several columns that are missing are one finding', () => {
  const bare = whole.map(({ name, role }) =>
    judgedPerson(name, role === null ? {} : { role, ...nothingSaid }),
  );
  expect(find(...bare)).toEqual([
    {
      rule: 'T6',
      severity: 'medium',
      cells: [],
      params: { columns: ['attitude', 'contact', 'level', 'reportsTo', 'influencedBy'] },
    },
  ]);
});

test('T6: of one person alone, blank cells are no missing columns; without an approver nobody has to be listened to', () => {
  const rules = find(judgedPerson('Olga', { role: 'owner', ...nothingSaid })).map(({ rule }) => rule);
  expect(rules).toEqual(['T6b', 'T6c']);
  const columns = find(
    ...['Olga', 'Omar'].map((name) => judgedPerson(name, { role: 'owner', ...nothingSaid })),
  )
    .filter(({ rule }) => rule === 'T6')
    .map((each) => paramOf(each, 'columns'));
  expect(columns).toEqual([['attitude', 'contact', 'level', 'reportsTo']]);
});

test('P1: row order changes only the order of what is found, in all rules together', () => {
  const name = fc.constantFrom('Ann', 'Bo', 'Cy', 'Dee');
  const row = fc.record({
    role: fc.constantFrom(...roles),
    attitude: fc.integer({ min: -2, max: 2 }),
    attitudeKnown: fc.boolean(),
    contact: fc.constantFrom(null, 'none', 'close'),
    level: fc.constantFrom(null, 'executive', 'staff'),
    group: fc.constantFrom('', 'Board', 'board '),
    reportsTo: fc.oneof(name, fc.constantFrom('', 'Zed')),
    influencedBy: fc.array(name, { maxLength: 2 }),
  });
  const factorRow = fc.record({
    text: fc.constantFrom('price', 'Price', 'trust'),
    quadrant: fc.constantFrom(...quadrants),
    people: fc.array(name, { maxLength: 2 }),
    evidence: fc.constantFrom(...evidences),
  });
  const told = (people: readonly JudgedPerson[], factors: readonly JudgedFactor[]) =>
    findFindings({ people, factors }, { asOf, settings: defaultSettings })
      .map((each) => JSON.stringify({ ...each, cells: [...each.cells].sort() }))
      .sort();
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 4 }),
      fc.array(factorRow, { maxLength: 6 }),
      (rows, factorRows) => {
        const people = rows.map((each, index) => judgedPerson(['Ann', 'Bo', 'Cy', 'Dee'][index] ?? '', each));
        const factors = factorRows.map(({ quadrant, ...each }, index) =>
          judgeFactor({ ...factor(`${index}`, quadrant), ...each }),
        );
        expect(told([...people].reverse(), [...factors].reverse())).toEqual(told(people, factors));
      },
    ),
  );
});
