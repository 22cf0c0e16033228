// Factors under strengths, weaknesses, opportunities and threats: side by side, in a square, or in sections of one list.
import type { CellValue } from '../../src/sheets/grid/grid';
import type { Locale } from '../../src/text/text';
import type { Block } from './arrange';
import type { TruthColumn, TruthRecord } from './case';
import type { Random } from './random';
import { badFactors, goodFactors } from './texts';

interface Side {
  readonly header: string;
  readonly direction: 'positive' | 'negative';
  readonly texts: readonly string[];
}

const headers: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Strengths', 'Weaknesses', 'Opportunities', 'Threats'],
  'zh-CN': ['优势', '劣势', '机会', '威胁'],
};

function makeSides(random: Random, locale: Locale): readonly Side[] {
  const good = random.shuffle(goodFactors[locale]);
  const bad = random.shuffle(badFactors[locale]);
  return headers[locale].map((header, index) => {
    const isGood = index % 2 === 0;
    const from = index < 2 ? 0 : 4;
    const texts = (isGood ? good : bad).slice(from, from + random.int(1, 4));
    return { header, direction: isGood ? 'positive' : 'negative', texts };
  });
}

export function makeSwot(random: Random, locale: Locale): Block {
  const sides = makeSides(random, locale);
  return random.pick([sideBySide, square, sections])(sides, { random, locale });
}

interface Setting {
  readonly random: Random;
  readonly locale: Locale;
}

const recordOf = ({ direction }: Side, text: string, row: number, column: number): TruthRecord => ({
  row,
  column,
  cells: {
    text: { says: text, columns: [column], wording: 'ours' },
    direction: { says: direction, columns: [column], wording: 'ours' },
  },
});

const under = (columns: readonly number[], header: string): readonly TruthColumn[] => [
  { keys: ['text', 'direction'], allowed: [], columns, header, wording: 'ours' },
];

interface Drawn {
  readonly values: readonly (readonly CellValue[])[];
  readonly columns: readonly TruthColumn[];
  readonly records: readonly TruthRecord[];
  readonly feature: string;
  readonly headerRow: number;
}

function blockOf({ values, columns, records, feature, headerRow }: Drawn): Block {
  const width = Math.max(...values.map((line) => line.length));
  const truth = {
    kind: 'factors' as const,
    headerRow,
    lastRow: values.length - 1,
    firstColumn: 0,
    lastColumn: width - 1,
    columns,
    records,
    wording: 'ours' as const,
  };
  const lines = values.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? null));
  return { values: lines, tables: [], truth: [truth], merged: [], features: [feature] };
}

function sideBySide(sides: readonly Side[]): Block {
  const height = Math.max(...sides.map(({ texts }) => texts.length));
  const rows = Array.from({ length: height }, (_, row) => sides.map(({ texts }) => texts[row] ?? null));
  return blockOf({
    values: [sides.map(({ header }) => header), ...rows],
    columns: under([0, 1, 2, 3], sides.map(({ header }) => header).join(' | ')),
    records: sides.flatMap((side, column) =>
      side.texts.map((text, row) => recordOf(side, text, row + 1, column)),
    ),
    feature: 'SWOT side by side',
    headerRow: 0,
  });
}

/** Opportunities and threats stand below strengths and weaknesses. */
function square(sides: readonly Side[]): Block {
  const values: CellValue[][] = [];
  const records: TruthRecord[] = [];
  for (const half of [sides.slice(0, 2), sides.slice(2)]) {
    values.push(half.map(({ header }) => header));
    const first = values.length;
    const height = Math.max(...half.map(({ texts }) => texts.length));
    for (let row = 0; row < height; row++) values.push(half.map(({ texts }) => texts[row] ?? null));
    half.forEach((side, column) =>
      side.texts.forEach((text, row) => records.push(recordOf(side, text, first + row, column))),
    );
  }
  const columns = under([0, 1], sides.map(({ header }) => header).join(' | '));
  return blockOf({ values, columns, records, feature: 'SWOT in a square', headerRow: 0 });
}

function sections(sides: readonly Side[], { random, locale }: Setting): Block {
  const [text, weight] = locale === 'en' ? ['Factor', 'Weight'] : ['因素', '权重'];
  const values: CellValue[][] = [[text ?? '', weight ?? '']];
  const records: TruthRecord[] = [];
  for (const side of sides) {
    values.push([side.header, null]);
    for (const each of side.texts) {
      const heavy = random.int(1, 5);
      const { cells, ...record } = recordOf(side, each, values.length, 0);
      records.push({
        ...record,
        cells: { ...cells, weight: { says: heavy, columns: [1], wording: 'ours' } },
      });
      values.push([each, heavy]);
    }
  }
  const weights: TruthColumn = {
    keys: ['weight'],
    allowed: [],
    columns: [1],
    header: weight ?? '',
    wording: 'ours',
  };
  const columns = [...under([0], text ?? ''), weights];
  return blockOf({ values, columns, records, feature: 'SWOT in sections', headerRow: 0 });
}
