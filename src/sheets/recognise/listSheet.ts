// A sheet with the values of drop-downs is no table, also where another program has lost our mark on it.
import { normalise } from '../../method/ground/text';
import { parseChoice } from '../../tables/choice';
import type { AllowedValue } from '../../tables/column';
import { type OwnWords, valuesIn } from '../../tables/ownWords';
import { profileQuestions } from '../../tables/profile/profileQuestions';
import { labelsOf, tableKinds, tableOf } from '../../tables/tables';
import type { Locale } from '../../text/text';
import { cellAt, cellText } from '../grid/cells';
import { numbersFrom } from '../grid/boxes';
import type { Grid } from '../grid/grid';

type Values = readonly AllowedValue[];

const locales = ['en', 'zh-CN'] as const satisfies readonly Locale[];
/** No list is longer. */
const mostRows = 100;

/** The values that stand below a heading, by every name of it; several columns are called alike. */
const valuesUnder: ReadonlyMap<string, readonly Values[]> = (() => {
  const columns = tableKinds.flatMap((kind) => tableOf[kind].columns.filter(({ asks }) => asks !== true));
  const questions = Object.values(profileQuestions).map(({ labels, answer }) => ({
    labels,
    values: 'values' in answer ? answer.values : [],
  }));
  const under = new Map<string, Values[]>();
  for (const { labels, values } of [...columns, ...questions])
    if (values.length > 0)
      for (const label of Object.values(labels).map(normalise))
        under.set(label, [...(under.get(label) ?? []), values]);
  return under;
})();

/**
 * Does the sheet hold lists of drop-down values and nothing else: side by side, each under the name of its column, without a gap,
 * each value once? A hidden sheet may hold them in any words that are understood, such as those of an earlier version; one that is
 * seen only the very lists that we offer. There is no name and no text in any of it, so that no table of anybody's is taken for it.
 */
export function isListSheet(grid: Grid, ownWords?: OwnWords): boolean {
  if (grid.mark !== null || grid.values.length > mostRows) return false;
  const rows = grid.values.map((_, row) => filledIn(grid, row));
  const header = rows.findIndex((filled) => filled.length > 1);
  const headed = rows[header] ?? [];
  if (
    headed.length < 2 ||
    rows
      .slice(header)
      .flat()
      .some((column) => !headed.includes(column))
  )
    return false;
  return headed.every((column) => {
    const heading = textAt(grid, header, column);
    const below = numbersFrom(header + 1, grid.values.length - header - 1).map((row) =>
      textAt(grid, row, column),
    );
    const filled = below.filter((text) => text !== '');
    const hasGap = below.slice(0, filled.length).includes('');
    const known = valuesUnder.get(normalise(heading)) ?? [];
    return (
      filled.length > 0 && !hasGap && known.some((values) => holds(valuesIn(ownWords, values), filled, grid))
    );
  });
}

function holds(values: Values, texts: readonly string[], { visible }: Grid): boolean {
  if (visible) return locales.some((locale) => labelsOf(values, locale).join('\n') === texts.join('\n'));
  const codes = texts.map((text) => parseChoice(values, text));
  return !codes.includes(null) && new Set(codes).size === codes.length;
}

const textAt = (grid: Grid, row: number, column: number): string =>
  cellText(cellAt(grid, grid.row + row, grid.column + column)).trim();

const filledIn = (grid: Grid, row: number): readonly number[] =>
  (grid.values[row] ?? []).flatMap((_, column) => (textAt(grid, row, column) === '' ? [] : [column]));
