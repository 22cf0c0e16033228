import fc from 'fast-check';
import { findFindings } from '../../src/method/findings';
import { defaultSettings } from '../../src/method/settings';
import type { JudgedFactor, JudgedPerson } from '../../src/method/analysis';
import { judgeFactor } from '../../src/method/factors';
import { evidences, quadrants, roles } from '../../src/method/words';
import { asOf, factor, judgedPerson } from './plans';

const find = (...people: readonly JudgedPerson[]) =>
  findFindings({ people, factors: [] }, { asOf, settings: defaultSettings });
const only = (rule: string, ...people: readonly JudgedPerson[]) =>
  find(...people).filter((finding) => finding.rule === rule);

test('T2: a named role that differs from the computed one', () => {
  expect(only('T2', judgedPerson('Ann', { role: 'owner', namedRole: 'advocate' }))).toEqual([
    {
      rule: 'T2',
      severity: 'medium',
      cells: ['People!Ann'],
      params: { name: 'Ann', named: 'advocate', computed: 'owner' },
    },
  ]);
});

test('T2: the same role, no named role, or no computed one is no conflict', () => {
  expect(
    only(
      'T2',
      judgedPerson('A', { role: 'owner', namedRole: 'owner' }),
      judgedPerson('B', { role: 'owner', namedRole: null }),
      judgedPerson('C', { namedRole: 'owner', authority: null }),
    ),
  ).toEqual([]);
});

test('T4: missing needs, which ones, and more severe for owners and approvers', () => {
  const found = only(
    'T4',
    judgedPerson('Gus', { role: 'gatekeeper', individualNeed: null, organisationalNeed: null }),
    judgedPerson('Olga', { role: 'owner', individualNeed: null }),
    judgedPerson('Anna', { role: 'approver', organisationalNeed: null }),
    judgedPerson('Sven', { role: 'advocate' }),
  );
  expect(found.map(({ severity, params }) => [severity, params])).toEqual([
    ['medium', { name: 'Olga', missing: 'individual' }],
    ['medium', { name: 'Anna', missing: 'organisational' }],
    ['low', { name: 'Gus', missing: 'both' }],
  ]);
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
    judgedPerson('Olga', { role: 'owner', attitude: -1, namedRole: 'approver', individualNeed: null }),
  );
  expect(found.map(({ rule, severity, cells }) => [rule, severity, ...cells])).toEqual([
    ['T6b', 'high'],
    ['T6g', 'high', 'People!Omar'],
    ['T6g', 'high', 'People!Olga'],
    ['T2', 'medium', 'People!Olga'],
    ['T4', 'medium', 'People!Omar'],
    ['T4', 'medium', 'People!Olga'],
    ['T6c', 'medium'],
    ['T4', 'low', 'People!Gus'],
  ]);
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
