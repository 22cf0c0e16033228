import { findingRules } from '../../src/method/ground/finding';
import { differenceOf } from '../../src/method/ground/roleNames';
import { roles, type Role } from '../../src/method/ground/words';
import { hostErrorCodes } from '../../src/planner/workbook';
import { en } from '../../src/text/en';
import { localeOf, textOf } from '../../src/text/text';
import { zhCN } from '../../src/text/zhCN';

test('any Chinese display language gives Chinese, all others English', () => {
  const tags = ['zh-CN', 'zh-TW', 'zh-Hans-SG', 'ZH', 'en-US', 'de-DE', '', 'zha'];
  expect(tags.map(localeOf)).toEqual(['zh-CN', 'zh-CN', 'zh-CN', 'zh-CN', 'en', 'en', 'en', 'en']);
});

test('each locale gives its own texts', () => {
  expect([textOf('en').locale, textOf('zh-CN').locale]).toEqual(['en', 'zh-CN']);
});

test('every host error has a title and a help, and there is none for anything else', () => {
  expect(Object.keys(en.errors).sort()).toEqual([...hostErrorCodes].sort());
});

test('findings have their sentences in the order of the rules', () => {
  expect(Object.keys(en.findings)).toEqual([...findingRules]);
});

test('T6f names the person and the role in plain words', () => {
  const params = { name: 'M. Okafor', role: 'approver' } as const;
  expect(en.findings.T6f(params)).toBe('None of us has met the approver, M. Okafor.');
  expect(zhCN.findings.T6f({ name: '奥卡福', role: 'approver' })).toBe('我们还没有人见过批准者奥卡福。');
});

test('T6e counts the people', () => {
  expect([1, 3].map((count) => en.findings.T6e({ count }))).toEqual([
    'Only gatekeepers are in contact with us: 1 person.',
    'Only gatekeepers are in contact with us: 3 people.',
  ]);
});

const conflict = (name: string, named: Role, computed: Role) => {
  const differsIn = differenceOf({ roles: [named] }, computed)!;
  return { name, named, said: '', computed, differsIn };
};

test('T2 asks about the one thing in which the two roles differ', () => {
  const ask = (named: Role, computed: Role): string => en.findings.T2(conflict('Ann', named, computed));
  expect(ask('owner', 'approver')).toBe(
    'Ann is named owner, but the ratings say approver: are they at most of the meetings?',
  );
  expect(ask('owner', 'advocate')).toContain('does the final yes lie with them?');
  expect(ask('owner', 'gatekeeper')).toContain('do they both decide and come to the meetings?');
});

test('T2 has a question for every pair of different roles in both languages', () => {
  const pairs = roles.flatMap((named) =>
    roles.filter((role) => role !== named).map((computed) => [named, computed] as const),
  );
  const sentences = pairs.flatMap((pair) => [
    en.findings.T2(conflict('Ann', ...pair)),
    zhCN.findings.T2(conflict('安', ...pair)),
  ]);
  expect(sentences.filter((sentence) => !/[?？]$/.test(sentence))).toEqual([]);
});

test('O3: a conflict names the word of the other method, and the role it stands for', () => {
  const params = {
    ...conflict('Ann', 'approver', 'advocate'),
    differsIn: 'authority',
    said: 'Economic buyer',
  } as const;
  expect(en.findings.T2(params)).toBe(
    'Ann is named “Economic buyer” (= approver), but the ratings say advocate: does the final yes lie with them?',
  );
  expect(zhCN.findings.T2({ ...params, name: '王伟', said: '经济购买者' })).toBe(
    '王伟标为“经济购买者”（相当于批准者），按评级应为倡导者：最后由他点头吗？',
  );
});

test('G2 a borderline rating says how it was read and what settles it', () => {
  expect(en.problems.borderlineRating({ value: '3', column: 'Control', table: 'factors' })).toBe(
    '“3” is exactly the middle of Control and was read as low; choose high or low.',
  );
});

test('R1 a list that is one-sided by its name says which side', () => {
  const place = { column: 'Direction', table: 'factors' } as const;
  expect(en.problems.assumedDirection({ direction: 'positive', ...place })).toMatch(
    /^By its name this list is all for us,/,
  );
  expect(en.problems.assumedDirection({ direction: 'negative', ...place })).toMatch(/ all against us,/);
  expect(zhCN.problems.assumedDirection({ direction: 'positive', ...place })).toContain('有利');
  expect(zhCN.problems.assumedDirection({ direction: 'negative', ...place })).toContain('不利');
});

test('G4 one blank weight is another sentence than no weights at all', () => {
  const place = { column: 'Weight', table: 'factors' } as const;
  expect(en.problems.assumedWeight(place)).toContain('is blank');
  expect(en.problems.assumedWeight({ ...place, rows: 7 })).toContain('No column says the weight');
  expect(zhCN.problems.assumedWeight({ ...place, rows: 7 })).toContain('没有权重列');
});

test('a table kind is named by its label', () => {
  expect(en.problems.noTable({ table: 'people' })).toContain('People');
  expect(zhCN.problems.noTable({ table: 'people' })).toContain('人物');
});

test('a long cell text is cut in a problem, by whole characters', () => {
  const sentence = en.problems.unknownValue({
    value: '😀'.repeat(500),
    column: 'Control',
    table: 'factors',
  });
  expect(sentence).toContain(`“${'😀'.repeat(59)}…”`);
});

test('A1 the reason names both quadrants with their loads', () => {
  const loads = { leverage: 9, maximise: 13, reduce: 5, eliminate: 12 };
  expect(en.strategy.reason('persevere', ['maximise', 'eliminate'], loads)).toMatch(
    /^The heaviest quadrants are Maximise \(13\) and Eliminate \(12\): /,
  );
});

test('A3 with one populated quadrant the reason names that one alone', () => {
  const loads = { leverage: 0, maximise: 0, reduce: 7, eliminate: 0 };
  expect(en.strategy.reason('rethink', ['reduce', 'eliminate'], loads)).toBe(
    'All the weight lies in Reduce (7): everything counted works against us and is out of our hands.',
  );
});

test('A4 a robustness just under a limit is not rounded up to it', () => {
  expect(en.strategy.standing('fair', 0.8999)).toBe('Fair: holds in 89\u00a0% of single rating changes');
  expect(en.strategy.standing('firm', 0.9)).toBe('Firm: holds in 90\u00a0% of single rating changes');
  expect(zhCN.strategy.standing('fair', 0.29 + 0.49)).toBe('较稳：任改一项评级，78% 的情况下策略不变');
});

test('A2 a tie names its candidates', () => {
  expect(en.strategy.tie(['rethink', 'persevere'])).toBe(
    'Equally supported: “Rethink the situation” and “Persevere”. The most cautious is shown.',
  );
});
