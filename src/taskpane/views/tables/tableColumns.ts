// How a found table and the user's corrections of it become what the Tables view shows and changes. Pure.
import { type ColumnKey, type SoughtKind, tableOf, neededKeys } from '../../../tables/tables';
import { parseLetters, quoteSheet } from '../../../sheets/grid/address';
import type { Problem } from '../../../method/ground/problem';
import { normalise } from '../../../method/ground/text';
import { cellAt, cellText } from '../../../sheets/grid/cells';
import { choiceOf, type TableChoice } from '../../../sheets/grid/choice';
import type { Grid } from '../../../sheets/grid/grid';
import { parsePlace } from '../../../sheets/grid/places';
import { makeContext } from '../../../sheets/read/context';
import { namesIn } from '../../../sheets/read/rows/records';
import { holdsCell, type FoundTable } from '../../../sheets/grid/table';

/** G1: what the user can overrule. */
export const scales = ['1-3', '1-5', '1-10', '0-10', '0-100', '0-1'] as const;

/** `Sheet!A1:D9` */
export const addressOf = ({ sheet, range }: FoundTable): string => `${quoteSheet(sheet)}!${range}`;

export interface ColumnOption {
  /** 'E', or 'D:G' for a concept spread over several columns. */
  readonly letters: string;
  readonly header: string;
}

/** Every column of the table with a header, from left to right. */
export function columnOptions(table: FoundTable<SoughtKind>): readonly ColumnOption[] {
  const read = Object.entries(table.columns).map(([key, letters]) => ({
    letters,
    header: table.headers[key as ColumnKey] ?? '',
  }));
  const unused = table.unused.map(({ column, header }) => ({ letters: column, header }));
  const byLetters = new Map([...unused, ...read].map((option) => [option.letters, option]));
  const place = ({ letters }: ColumnOption): number => parseLetters(letters.split(':')[0] ?? '') ?? 0;
  return [...byLetters.values()].sort((one, other) => place(one) - place(other));
}

/** What stands first in a column: up to three values, from top to bottom; of a concept over several columns none. */
export function firstValues(grid: Grid, table: FoundTable, letters: string): readonly string[] {
  const [column, ...others] = parsePlace(letters) ?? [];
  if (column === undefined || others.length > 0) return [];
  const values: string[] = [];
  const end = table.box.row + table.box.rows;
  for (let row = table.headerRows[1]; row < end && values.length < 3; row++) {
    const text = cellText(cellAt(grid, row, column));
    if (text !== '') values.push(text);
  }
  return values;
}

/** The names of its rows, those that are left out among them; each once. */
export const rowNames = (grid: Grid, table: FoundTable): readonly string[] =>
  namesIn(makeContext({ grid, table }));

/** The columns the method cannot do without, that this table lacks and nothing else in it tells: as the problems say. */
export function missingColumns(
  table: FoundTable<SoughtKind>,
  problems: readonly Problem[],
): readonly ColumnKey[] {
  const isTold = (key: ColumnKey): boolean =>
    problems.some(
      ({ code, cell, params }) =>
        code === 'missingColumn' &&
        params.table === table.kind &&
        params.column === key &&
        holdsCell(table, cell),
    );
  return neededKeys(table.kind).filter((key) => table.columns[key] === undefined && isTold(key));
}

/** What the Tables view names. */
export function shownColumns(table: FoundTable<SoughtKind>): readonly ColumnKey[] {
  const account: readonly ColumnKey[] = table.columns.account === undefined ? [] : ['account'];
  const needed = neededKeys(table.kind);
  const there = (tableOf[table.kind].shown ?? []).filter(
    (key) => needed.includes(key) || table.columns[key] !== undefined,
  );
  return [...account, ...there];
}

/** The columns that can be corrected: all that the method or the sheets use, the needed ones first. */
export function correctableColumns(kind: SoughtKind) {
  const rank = { needed: 0, wanted: 1, optional: 2 } as const;
  return [...tableOf[kind].columns].sort((one, other) => rank[one.need] - rank[other.need]);
}

/** Reads this table instead of all others of its kind, or along with them; or leaves it out. */
export const meanTable = (table: FoundTable<SoughtKind>, use: 'only' | 'also' | 'not'): TableChoice => ({
  ...choiceOf(table),
  use,
});

/** The user says which column it is; null: the table has none. */
export function correctColumn(
  table: FoundTable<SoughtKind>,
  { key, letters }: { readonly key: ColumnKey; readonly letters: string | null },
): TableChoice {
  const choice = choiceOf(table);
  const header = columnOptions(table).find((option) => option.letters === letters)?.header ?? '';
  const column = letters === null ? null : { letters, header };
  return { ...choice, columns: { ...choice.columns, [key]: column } };
}

/** The user overrules the scale (G1); null: as found. */
export function correctScale(
  table: FoundTable<SoughtKind>,
  { key, scale }: { readonly key: ColumnKey; readonly scale: string | null },
): TableChoice {
  const choice = choiceOf(table);
  const { [key]: _overruled, ...others } = choice.scales;
  return { ...choice, scales: scale === null ? others : { ...others, [key]: scale } };
}

/** The numbers of this column run the other way (G1), or not. */
export function turnScale(table: FoundTable<SoughtKind>, key: ColumnKey, turned: boolean): TableChoice {
  const choice = choiceOf(table);
  const others = choice.turned.filter((other) => other !== key);
  return { ...choice, turned: turned ? [...others, key] : others };
}

/** The rows of this name are left out, or read again. */
export function leaveRow(table: FoundTable<SoughtKind>, name: string, left: boolean): TableChoice {
  const choice = choiceOf(table);
  const others = choice.left.filter((other) => other !== normalise(name));
  return { ...choice, left: left ? [...others, normalise(name)] : others };
}
