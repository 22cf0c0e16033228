import { joinHigh } from '../../src/method/fewHigh';
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
