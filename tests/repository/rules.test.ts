// npm run rules, as a test: the pages of the method and the tests know the same rules.
import { readMethodPages, ruleFaults, rulesOfPage, rulesOfTitle, ruleTests } from '../../scripts/ruleList';

test('every rule is explained in both languages and has a test; no test names another', () => {
  expect(ruleFaults(readMethodPages(), ruleTests())).toStrictEqual([]);
});

test('a page names its rules in bold or at the head of a line of a table', () => {
  const page = '**T6 · Gaps.** See A1.\n\n| T6a | no owner | high |\n| T6b | no approver | high |\n';
  expect(rulesOfPage(page)).toStrictEqual(['T6', 'T6a', 'T6b']);
});

test.each([
  ['T6d–f: silent', ['T6d', 'T6e', 'T6f']],
  ['A1–A3, R2: the sums', ['A1', 'A2', 'A3', 'R2']],
  ['S1 is not this: a title of another kind', []],
  ['nothing', []],
])('%s names its rules', (title, rules) => {
  expect(rulesOfTitle(title)).toStrictEqual(rules);
});

test('a rule without a test, a rule in one language only and a rule that no page explains are faults', () => {
  const pages = [
    { page: 'english', rules: ['A1', 'A2'] },
    { page: 'chinese', rules: ['A1'] },
  ];
  const tests = [{ file: 'x.test.ts', title: 'A1, A9: sums', rules: ['A1', 'A9'] }];
  expect(ruleFaults(pages, tests)).toStrictEqual([
    'A2 is not in chinese.',
    'A2 has no test.',
    'A9 is proved by a test, and no page explains it.',
  ]);
});
