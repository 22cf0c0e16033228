// A page of the method as a workbook: its Markdown tables as grids, one sheet each, read as the product reads any workbook.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/method/analyse';
import type { AccountAnalysis } from '../../src/method/analysis';
import type { Problem } from '../../src/method/ground/problem';
import { defaultSettings } from '../../src/method/ground/settings';
import type { Grid } from '../../src/sheets/grid/grid';
import { readPlan } from '../../src/sheets/read/read';
import { recognise } from '../../src/sheets/recognise/recognise';
import type { Locale } from '../../src/text/text';

type Table = readonly (readonly string[])[];

const files: Readonly<Record<Locale, string>> = { en: 'method.md', 'zh-CN': 'method.zh-CN.md' };

/** The day that the example's contacts are counted to; the page states it. */
export const exampleDay = '2026-06-01';

function pageOf(locale: Locale): string {
  return readFileSync(join(__dirname, '../../docs', files[locale]), 'utf8');
}

/** What stands under the marker `<a id="example">`: the worked example. */
function exampleOf(locale: Locale): string {
  const [, example] = pageOf(locale).split('<a id="example"></a>');
  if (example === undefined) throw new Error(`${files[locale]} has no worked example`);
  return example;
}

/** Tables in their order, the row of dashes left out. */
function tablesOf(markdown: string): readonly Table[] {
  const blocks = markdown.match(/(?:^\|.*\n)+/gm) ?? [];
  return blocks.map((block) =>
    block
      .trim()
      .split('\n')
      .filter((line) => !/^\|[\s|:-]+$/.test(line))
      .map((line) =>
        line
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim()),
      ),
  );
}

/** A table as a sheet of a user: nothing but cells; blanks are null. */
export function gridOf(name: string, table: readonly (readonly (string | number | null)[])[]): Grid {
  return {
    sheetId: name,
    sheet: name,
    visible: true,
    protected: false,
    row: 0,
    column: 0,
    values: table.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    hiddenColumns: [],
    tables: [],
    mark: null,
    merges: [],
  };
}

interface Worked {
  readonly people: Table;
  readonly factors: Table;
  readonly results: Table;
  /** The product's sentences that the page quotes, in order. */
  readonly sentences: readonly string[];
  readonly account: AccountAnalysis;
  readonly problems: readonly Problem[];
}

/** The example read and analysed as the product does it: people first, factors second, results last. */
export function workThrough(locale: Locale): Worked {
  const example = exampleOf(locale);
  const [people = [], factors = [], results = []] = tablesOf(example);
  const grids = [gridOf('Sheet1', people), gridOf('Sheet2', factors)];
  const { tables, problems } = recognise(grids, {});
  const reading = readPlan(grids, tables);
  const [account] = analyse(reading.plan, { asOf: exampleDay, settings: defaultSettings }).accounts;
  if (account === undefined) throw new Error('no account');
  const quoted = [...example.matchAll(/^> (?:- )?(.+)$/gm)];
  return {
    people,
    factors,
    results,
    sentences: quoted.map(([, sentence]) => sentence ?? ''),
    account,
    problems: [...problems, ...reading.problems],
  };
}
