// Which rules the pages of the method explain, and which tests prove them: the ID in a page, the ID before a test's title.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** The method's pages, by language. */
const methodPages = ['docs/method.md', 'docs/method.zh-CN.md'] as const;

interface TestTitle {
  readonly file: string;
  readonly title: string;
  /** The rules that the title begins with, ranges written out. */
  readonly rules: readonly string[];
}

/** IDs in a page's order: those of paragraphs ('**T6 · Gaps.**') and of the tables' lines ('| T6a | …'). */
export function rulesOfPage(markdown: string): readonly string[] {
  const found = markdown.matchAll(/^(?:\*\*|\| )([STRANGMOP]\d+[a-z]?)(?: · | \|)/gm);
  return [...new Set([...found].map(([, rule]) => rule ?? ''))];
}

/** Of 'T6d–f, A1: what it says', T6d, T6e, T6f and A1; nothing where a title begins otherwise. */
export function rulesOfTitle(title: string): readonly string[] {
  const id = '[STRANGMOP]\\d+[a-z]?';
  const range = `${id}(?:–(?:${id}|[a-z]))?`;
  const head = new RegExp(`^(${range}(?:, ${range})*):`).exec(title)?.[1];
  return head === undefined ? [] : head.split(', ').flatMap(writeOut);
}

function writeOut(range: string): readonly string[] {
  const [from = '', to] = range.split('–');
  if (to === undefined) return [from];
  const byLetter = /[a-z]$/.test(from);
  const stem = from.slice(0, byLetter ? -1 : 1);
  const first = byLetter ? from.charCodeAt(from.length - 1) : Number(from.slice(1));
  const last = byLetter ? to.charCodeAt(to.length - 1) : Number(to.slice(1));
  const write = (index: number): string => `${stem}${byLetter ? String.fromCharCode(index) : index}`;
  return Array.from({ length: last - first + 1 }, (_, offset) => write(first + offset));
}

/** Every test whose title begins with a rule's ID. */
export function ruleTests(): readonly TestTitle[] {
  const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => titlesOf(file, readFileSync(join(root, 'tests', file), 'utf8')));
}

/** Titles follow `test(`, or the closing of what `test.each` is given. */
function titlesOf(file: string, source: string): readonly TestTitle[] {
  const found = source.matchAll(/(?:\btest|[\])`])\(\s*(['"`])((?:(?!\1).)+)\1,/g);
  return [...found]
    .map(([, , title = '']) => ({ file, title, rules: rulesOfTitle(title) }))
    .filter(({ rules }) => rules.length > 0);
}

/** What is wrong between pages and tests, one line each; empty where every rule is explained twice and proved. */
export function ruleFaults(
  pages: readonly { readonly page: string; readonly rules: readonly string[] }[],
  tests: readonly TestTitle[],
): readonly string[] {
  const explained = [...new Set(pages.flatMap(({ rules }) => rules))];
  const proved = new Set(tests.flatMap(({ rules }) => rules));
  return [
    ...pages.flatMap(({ page, rules }) =>
      explained.filter((rule) => !rules.includes(rule)).map((rule) => `${rule} is not in ${page}.`),
    ),
    ...explained.filter((rule) => !proved.has(rule)).map((rule) => `${rule} has no test.`),
    ...[...proved]
      .filter((rule) => !explained.includes(rule))
      .sort()
      .map((rule) => `${rule} is proved by a test, and no page explains it.`),
  ];
}

/** The pages as they stand. */
export function readMethodPages(): readonly { readonly page: string; readonly rules: readonly string[] }[] {
  return methodPages.map((page) => ({ page, rules: rulesOfPage(readFileSync(join(root, page), 'utf8')) }));
}
