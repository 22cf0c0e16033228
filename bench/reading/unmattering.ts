// Changes to a sheet that must never change the plan: each alone, on the same table.
import type { Overview } from '../../src/planner/planner';
import type { Grid } from '../../src/sheets/grid/grid';
import type { Locale } from '../../src/text/text';
import { arrange, type Arrangement } from './arrange';
import { departures, plainArrangement } from './arrangements';
import { beside, type Sheet, toGrid } from './book';
import type { Content, Kind } from './case';
import { makeExtra } from './extras';
import { makeFactors } from './factors';
import { makePeople } from './people';
import { makeRandom, type Random } from './random';
import { makeStranger } from './strangers';

/** Some table of people or factors, in our words only or in any. */
export function drawContent(seed: number): Content {
  const random = makeRandom(seed);
  const locale: Locale = random.chance(0.6) ? 'en' : 'zh-CN';
  return random.pick<(random: Random, locale: Locale) => Content>([makePeople, makeFactors])(random, locale);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function sheetOf(
  content: Content,
  part: Partial<Arrangement> = {},
  place: Place = { row: 0, column: 0 },
): Sheet {
  const block = arrange(content, { ...plainArrangement(content), ...part });
  return { name: 'Sheet1', standing: [{ block, ...place }], beyond: 0 };
}

/** The table in A1 and nothing else. */
export const plainGrids = (content: Content): readonly Grid[] => [toGrid(sheetOf(content))];

type Change = (content: Content, random: Random) => readonly Grid[];

const setOut =
  (name: string): Change =>
  (content, random) => [toGrid(sheetOf(content, departures[name]?.(random, content)))];

function withExtras(content: Content, random: Random): readonly Grid[] {
  const count = content.columns[0]?.cells.length ?? 0;
  const { kind, locale } = content;
  const known = new Set(content.columns.flatMap(({ headers }) => headers));
  const extras = [makeExtra(random, { kind, locale, count }), makeExtra(random, { kind, locale, count })]
    .map(({ column }) => column)
    .filter(({ headers: [header = ''] }) => !known.has(header) && known.add(header));
  return plainGrids({ ...content, columns: [...content.columns, ...extras] });
}

const near =
  (way: 'below' | 'right'): Change =>
  (content, random) => [
    toGrid(beside(sheetOf(content), makeStranger(random, content.locale), way, random.int(2, 4))),
  ];

export const changes: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(Object.keys(departures).map((name) => [name, setOut(name)])),
  'another place': (content, random) => [
    toGrid(sheetOf(content, {}, { row: random.int(1, 20), column: random.int(0, 4) })),
  ],
  'a larger used range': (content, random) => [toGrid({ ...sheetOf(content), beyond: random.int(1, 5) })],
  'another name of the sheet': (content) => [toGrid({ ...sheetOf(content), name: "Deal '26" })],
  'other columns': withExtras,
  'a stranger below': near('below'),
  'a stranger to the right': near('right'),
  'a stranger on another sheet': (content, random) => {
    const block = makeStranger(random, content.locale);
    return [
      toGrid(sheetOf(content)),
      toGrid({ name: 'Other', standing: [{ block, row: 0, column: 0 }], beyond: 0 }),
    ];
  },
};

/** All that was read of people and factors, whatever its order and wherever it stood. */
export function planOf({ plan }: Overview): Readonly<Record<Kind, readonly string[]>> {
  const read = (records: readonly { readonly cell: string }[]): readonly string[] =>
    records.map((record) => JSON.stringify({ ...record, cell: '' })).sort();
  return { people: read(plan.people), factors: read(plan.factors) };
}
