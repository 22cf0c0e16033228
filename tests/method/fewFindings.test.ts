import { fewFindings, joinHigh, joinMany } from '../../src/method/fewFindings';
import type { Finding } from '../../src/method/ground/finding';
import { en } from '../../src/text/en';
import { zhCN } from '../../src/text/zhCN';

const unmet = (name: string): Finding => ({
  rule: 'T6f',
  severity: 'high',
  cells: [`People!${name}`],
  params: { name, role: 'owner' },
});
const against = (name: string): Finding => ({
  rule: 'T6g',
  severity: 'high',
  cells: [`People!${name}`],
  params: { name, role: 'approver' },
});
const noOwner: Finding = { rule: 'T6a', severity: 'high', cells: [], params: {} };
const level: Finding = { rule: 'T6k', severity: 'medium', cells: [], params: {} };

test('R8: up to seven findings of severity high stand each by itself', () => {
  const seven = [noOwner, ...['A', 'B', 'C', 'D'].map(unmet), ...['E', 'F'].map(against), level];
  expect(joinHigh(seven)).toEqual(seven);
});

test('R8: beyond that the kind with the most is one line: whose first, and of how many more', () => {
  const found = [noOwner, ...['A', 'B', 'C', 'D'].map(unmet), ...['E', 'F', 'G'].map(against), level];
  expect(joinHigh(found)).toEqual([
    noOwner,
    { ...unmet('A'), cells: ['People!A', 'People!B', 'People!C', 'People!D'], more: 3 },
    ...['E', 'F', 'G'].map(against),
    level,
  ]);
});

test('R8: where one kind is not enough, the next is joined too; what is not high stays as it is', () => {
  const names = 'ABCDEFGHIJ'.split('');
  const stale = names.map((name): Finding => ({
    rule: 'T5',
    severity: 'medium',
    cells: [`People!${name}`],
    params: { name, days: 70, limit: 60 },
  }));
  const joined = joinHigh([...names.map(unmet), ...names.map(against), ...stale]);
  expect(joined.map(({ rule, more = 0 }) => [rule, more]).slice(0, 3)).toEqual([
    ['T6f', 9],
    ['T6g', 9],
    ['T5', 0],
  ]);
  expect(joined).toHaveLength(12);
});

test('R8: the line says how many more there are, in both languages', () => {
  const [one] = joinHigh('ABCDEFGH'.split('').map(unmet));
  expect(en.finding(one!)).toBe('None of us has met the owner, A. The same goes for 7 more.');
  expect(zhCN.finding(one!)).toBe('我们还没有人见过拥有者A。另有 7 处也是这样。');
});

const idle = (name: string, severity: 'medium' | 'low' = 'low'): Finding => ({
  rule: 'N6',
  severity,
  cells: [`People!${name}`],
  params: { kind: 'person', name, role: 'owner', late: false },
});
const idleFactor: Finding = {
  rule: 'N6',
  severity: 'medium',
  cells: ['Factors!1'],
  params: { kind: 'factor', text: 'Price', weight: 5, late: false },
};

test('N6: for whom and for what nothing is under way is one line each, the most severe first', () => {
  expect(fewFindings([idle('A', 'medium'), idleFactor, idle('B'), idle('C')])).toEqual([
    { ...idle('A', 'medium'), cells: ['People!A', 'People!B', 'People!C'], more: 2 },
    idleFactor,
  ]);
});

test('R8: twelve findings stand, a thirteenth joins what is least severe, the kind with the most first', () => {
  const met = (name: string, severity: 'medium' | 'low'): Finding => ({
    rule: 'T5',
    severity,
    cells: [`People!${name}`],
    params: { name, days: 100, limit: 90 },
  });
  const plan = (text: string): Finding => ({
    rule: 'N3',
    severity: 'low',
    cells: [`Commitments!${text}`],
    params: { kind: 'commitment', text, missing: 'both' },
  });
  const medium = 'ABCDEFGH'.split('').map((name) => met(name, 'medium'));
  const twelve = [...medium, met('I', 'low'), met('J', 'low'), plan('1'), plan('2')];
  expect(joinMany(twelve)).toEqual(twelve);
  expect(joinMany([...twelve, plan('3')])).toEqual([
    ...medium,
    met('I', 'low'),
    met('J', 'low'),
    { ...plan('1'), cells: ['Commitments!1', 'Commitments!2', 'Commitments!3'], more: 2 },
  ]);
});

test('R8, N6: what is joined is the same whatever the action table says, since a run changes it', () => {
  const gap = (name: string): Finding => ({
    rule: 'T5',
    severity: 'low',
    cells: [`People!${name}`],
    params: { name, days: 100, limit: 90 },
  });
  const gaps = 'ABCDEFGHIJK'.split('').map(gap);
  const others = (found: readonly Finding[]) => found.filter(({ rule }) => rule !== 'N6');
  const without = fewFindings(gaps);
  expect(without).toHaveLength(1);
  expect(others(fewFindings([idle('A', 'medium'), idleFactor, ...gaps]))).toEqual(without);
  expect(others(fewFindings([...gaps, idle('B')]))).toEqual(without);
});
