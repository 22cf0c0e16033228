// Ways to set a table out, drawn by chance; the plain one, and each of its departures alone, for what must not matter.
import type { CellValue } from '../../src/sheets/grid/grid';
import type { Arrangement } from './arrange';
import type { Content } from './case';
import { footers, labelRows, sheetTitles } from './texts';
import type { Random } from './random';

const indexes = (items: readonly unknown[]): readonly number[] => items.map((_, index) => index);
const countOf = ({ columns: [first] }: Content): number => first?.cells.length ?? 0;

/** Columns and records as they come, from the first cell on, and nothing else. */
export function plainArrangement(content: Content): Arrangement {
  return {
    columnOrder: indexes(content.columns),
    rowOrder: Array.from({ length: countOf(content) }, (_, index) => index),
    above: [],
    groups: [],
    hintsBelow: false,
    headersHigh: true,
    blankRows: [],
    blankColumns: [],
    mergedColumns: [],
    mergesHeads: true,
    total: null,
    below: [],
    excelTable: false,
  };
}

type Part = Partial<Arrangement>;
/** One thing that must not matter. */
export const departures: Readonly<Record<string, (random: Random, content: Content) => Part>> = {
  'a title above': (random, content) => ({ above: titleLines(random, content) }),
  'a row of labels above': (random, content) => ({ above: [labelLine(random, content)] }),
  'another order of columns': (random, content) => ({
    columnOrder: random.shuffle(indexes(content.columns)),
  }),
  'another order of rows': (random, content) =>
    content.ordered ? {} : { rowOrder: random.shuffle(plainArrangement(content).rowOrder) },
  'blank rows': (random, content) => ({
    blankRows: random.some(indexes(Array(countOf(content) - 1).fill(0)), random.int(1, 2)),
  }),
  'a blank column': (random, content) => ({ blankColumns: [random.int(0, content.columns.length - 2)] }),
  'a field over two columns': (random, content) => overTwo([random.int(0, content.columns.length - 2)]),
  'every field over two columns': (_, { columns }) => overTwo(indexes(columns).slice(0, -1)),
  'words over groups of columns': (random, content) => ({ groups: groupWords(random, content) }),
  'scales below the headers': () => ({ hintsBelow: true }),
  'a row of sums': (random, { locale }) => ({
    total: random.pick(locale === 'en' ? ['Total', 'Sum', 'Total:'] : ['合计', '总计']),
  }),
  'a remark below': (random, { locale }) => ({
    below: [...(random.chance(0.6) ? [[]] : []), [random.pick(footers[locale])]],
  }),
  'an Excel table': (_, content) =>
    canBeTable(content) ? { excelTable: true, headersHigh: false, hintsBelow: false } : {},
};

const overTwo = (places: readonly number[]): Part => ({ blankColumns: places, mergedColumns: places });

/** A row above the header is no part of an Excel table; its own headers are all different, and no cell of it is merged. */
function canBeTable({ columns, features }: Content): boolean {
  const headers = columns.flatMap((column) => column.headers.map((header) => header.toLowerCase()));
  return new Set(headers).size === headers.length && !features.includes('merged downwards');
}

function titleLines(random: Random, { kind, locale }: Content): readonly (readonly CellValue[])[] {
  const titles = random.some(sheetTitles[kind][locale], random.int(1, 2)).map((title) => [title]);
  return random.chance(0.6) ? [...titles, []] : titles;
}

function labelLine(random: Random, { columns, locale }: Content): readonly CellValue[] {
  const [first = '', second = ''] = random.shuffle(labelRows[locale]);
  const filled = random.chance(0.5);
  const line: CellValue[] = [first, filled ? 'Halm' : null];
  line[Math.max(2, Math.min(3, columns.length - 1))] = second;
  return Array.from(line, (value) => value ?? null);
}

function groupWords(random: Random, { columns, kind, locale }: Content): Arrangement['groups'] {
  const first = random.pick(locale === 'en' ? ['General', 'Basics'] : ['基本信息']);
  const second = random.pick(locale === 'en' ? ['Our assessment', 'How we see it'] : ['我们的评价']);
  const judged =
    kind === 'people' ? ['authority', 'involvement', 'attitude'] : ['direction', 'control', 'weight'];
  const place = columns.findIndex(({ keys }) => keys.some((key) => judged.includes(key)));
  return place > 0
    ? [
        [0, first],
        [place, second],
      ]
    : [[0, first]];
}

const chances: Readonly<Record<string, number>> = {
  'a title above': 0.3,
  'a row of labels above': 0.08,
  'another order of columns': 0.15,
  'another order of rows': 0.3,
  'blank rows': 0.12,
  'a blank column': 0.07,
  'a field over two columns': 0.04,
  'every field over two columns': 0.03,
  'words over groups of columns': 0.05,
  'scales below the headers': 0.06,
  'a row of sums': 0.12,
  'a remark below': 0.12,
  'an Excel table': 0.25,
};

/** Any mixture of them. What cannot stand in an Excel table gives way to it. */
export function drawArrangement(
  random: Random,
  content: Content,
): { readonly arrangement: Arrangement; readonly features: readonly string[] } {
  const names = Object.keys(departures).filter((name) => random.chance(chances[name] ?? 0));
  const isTable = names.includes('an Excel table');
  const features = names.filter(
    (name) =>
      !(
        isTable &&
        [
          'a blank column',
          'a field over two columns',
          'every field over two columns',
          'words over groups of columns',
          'scales below the headers',
        ].includes(name)
      ),
  );
  const parts = features.map((name) => departures[name]?.(random, content) ?? {});
  const above = parts.flatMap((part) => part.above ?? []);
  const arrangement = Object.assign(
    {},
    plainArrangement(content),
    { headersHigh: random.chance(0.6), mergesHeads: random.chance(0.7) },
    ...parts,
    { above },
  ) as Arrangement;
  // Columns in another order are in no groups any more.
  return {
    arrangement: features.includes('another order of columns') ? { ...arrangement, groups: [] } : arrangement,
    features,
  };
}
