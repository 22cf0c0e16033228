// The worked example of the method's pages: everything it states is worked out from its own tables, in both languages.
import type { AccountAnalysis } from '../../src/method/analysis';
import { movesByFactor, tellWays } from '../../src/telling/ways';
import { textOf, type Locale, type Text } from '../../src/text/text';
import { workThrough } from './methodPage';

const locales: readonly Locale[] = ['en', 'zh-CN'];

/** The results table without its header: rule and what came out. */
function resultsOf(
  account: AccountAnalysis,
  { labels, format, strategy: texts }: Text,
): readonly (readonly string[])[] {
  const { people, factors, strategy, coverage, going } = account;
  const words = (list: readonly string[]): string => list.join(' · ');
  const named = (cells: readonly string[]): string =>
    words(cells.map((cell) => factors.find((factor) => factor.cell === cell)?.text ?? '?'));
  const macro = strategy.macro === null ? '?' : labels.macros[strategy.macro];
  const quadrants = ['leverage', 'maximise', 'reduce', 'eliminate'] as const;
  const { confirmedOnly } = strategy;
  return [
    ...people.map(({ name, role }) => ['T1', name, role === null ? '?' : labels.roles[role]]),
    ...factors.map(({ text, quadrant }) => [
      'R1',
      text,
      quadrant === null ? '?' : labels.quadrants[quadrant],
    ]),
    ...quadrants.map((quadrant) => ['A1', labels.quadrants[quadrant], String(strategy.loads[quadrant])]),
    ['A1', '', words(strategy.pair.map((quadrant) => labels.quadrants[quadrant]))],
    ['A1', '', macro],
    ['A4', '', format.percent(strategy.share ?? NaN)],
    ['A4', '', format.percent(strategy.margin ?? NaN)],
    ['A4', '', strategy.runnerUp === null ? '?' : labels.macros[strategy.runnerUp]],
    ['A5', '', format.percentDown(strategy.robustness ?? NaN)],
    ['A4', '', strategy.standing === null ? '?' : labels.standings[strategy.standing]],
    ['A5', '', named(strategy.critical)],
    ['A7', '', confirmedOnly.macro === null ? '?' : labels.macros[confirmedOnly.macro]],
    ['A7', '', named(confirmedOnly.differsBecauseOf)],
    ['T8', '', format.percent(coverage ?? NaN)],
    ['R6', '', going === null ? '?' : texts.going.decisions[going.decision]],
  ];
}

/** What the product says of it: why, each path, the way down, what is confirmed, and the findings in their order. */
function sentencesOf(account: AccountAnalysis, text: Text): readonly string[] {
  const { strategy, finding } = text;
  const { macro, pair, loads, setbacks, confirmedOnly } = account.strategy;
  const textAt = (cell: string): string =>
    account.factors.find((factor) => factor.cell === cell)?.text ?? '?';
  if (macro === null || setbacks === null) throw new Error('the example has a verdict and a way down');
  return [
    strategy.reason(macro, pair, loads),
    ...tellWays(account, text).flatMap(({ words, steps }) => [words, ...steps]),
    strategy.setbacks({ to: setbacks.to, steps: movesByFactor(setbacks.moves, textAt) }),
    strategy.confirmedOnly(confirmedOnly.macro, confirmedOnly.differsBecauseOf.map(textAt)),
    ...account.findings.map(finding),
  ];
}

test.each(locales)('A1: every figure of the worked example comes from its tables (%s)', (locale) => {
  const { results, account } = workThrough(locale);
  const expected = resultsOf(account, textOf(locale));
  const stated = results.slice(1).map(([rule, what, result], index) => {
    // Where the product has no name for what is asked, the page's own words stand.
    return [rule, expected[index]?.[1] === '' ? '' : what, result];
  });
  expect(stated).toStrictEqual(expected);
});

test.each(locales)('A1: the worked example quotes the product (%s)', (locale) => {
  const { sentences, account } = workThrough(locale);
  expect(sentences).toStrictEqual(sentencesOf(account, textOf(locale)));
});

test.each(locales)('G3: the worked example is read without an error (%s)', (locale) => {
  const { people, factors, account, problems } = workThrough(locale);
  expect(problems.filter(({ severity }) => severity === 'error')).toStrictEqual([]);
  expect([account.people.length, account.factors.length]).toStrictEqual([
    people.length - 1,
    factors.length - 1,
  ]);
});

test('P1: the two pages say the same but for the words of their texts', () => {
  const english = workThrough('en');
  const chinese = workThrough('zh-CN');
  const cells = (worked: typeof english): readonly string[] => [worked.people, worked.factors].flat(2);
  const others = cells(chinese);
  const inChinese = new Map(cells(english).map((cell, index) => [cell, others[index]]));
  const names = (cell: unknown): readonly unknown[] => String(cell).split(/[,、，]\s*/);
  const parts = new Map(
    [...inChinese].flatMap(([cell, other]) => names(cell).map((name, index) => [name, names(other)[index]])),
  );
  const translated: unknown = JSON.parse(JSON.stringify(english.account), (key, value: unknown) =>
    key === 'id' || key === 'takes'
      ? null
      : typeof value === 'string'
        ? (parts.get(value) ?? inChinese.get(value) ?? value)
        : value,
  );
  const same: unknown = JSON.parse(JSON.stringify(chinese.account), (key, value: unknown) =>
    key === 'id' || key === 'takes' ? null : value,
  );
  expect(translated).toStrictEqual(same);
});
