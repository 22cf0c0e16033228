// G5: columns of the user's that the template has no place for go along, right of ours, under their own headers.
import { normalise } from '../../method/ground/text';
import { matchHeader } from '../../tables/headerWords';
import { soughtKinds } from '../../tables/tables';
import type { DraftValue } from '../draft';
import { makeLetters } from '../grid/address';
import { columnsOf } from '../grid/boxes';
import { headerText } from '../grid/cells';
import { parseSerial } from '../grid/dates';
import { shownAt } from '../grid/merges';
import { freeHeader } from '../template/freeNames';
import type { ExtraColumn } from '../template/extraColumn';
import { heldValue } from './cells';
import type { Source, SourceRow } from './source';

/** What a column without a header, and one for the titles between the rows, are called. */
export interface ExtraWords {
  readonly column: (letters: string) => string;
  readonly section: string;
}

export interface Extra {
  readonly header: string;
  readonly valueOf: (row: SourceRow) => DraftValue;
}

/** Of each source by itself: what nothing reads, and what titles between the rows say. */
export function extrasOf({ context, rows }: Source, words: ExtraWords): readonly Extra[] {
  const { grid, table, places } = context;
  const read = new Set([...places.values()].flat());
  const unread = columnsOf(table.box).filter((column) => !read.has(column));
  const headed = unread.flatMap((column): readonly Extra[] => {
    const valueOf = ({ record: { row } }: SourceRow): DraftValue => heldValue(shownAt(grid, row, column));
    const letters = makeLetters(column);
    const own =
      table.unused.find((each) => each.column === letters)?.header ??
      headerText(grid, table.headerRows[1] - 1, column);
    if (own === '' && rows.every((row) => valueOf(row) === null)) return [];
    return [{ header: own === '' ? words.column(letters) : own, valueOf }];
  });
  const isParted = rows.some(({ section }) => section !== '');
  const section: Extra = { header: words.section, valueOf: (row) => row.section || null };
  const names: string[] = [];
  return (isParted ? [...headed, section] : headed).map(({ header, valueOf }) => {
    names.push(freeHeader(header, names));
    return { header: names.at(-1) ?? header, valueOf };
  });
}

interface Joined {
  readonly rows: readonly SourceRow[];
  readonly bySource: readonly { readonly source: Source; readonly extras: readonly Extra[] }[];
  /** Headers of the template's own columns. */
  readonly taken: readonly string[];
}

/** Columns with the same header in several sources are one. No two columns of an Excel table have the same name. */
export function joinExtras({ rows, bySource, taken }: Joined): readonly ExtraColumn[] {
  const headers = new Map<string, string>();
  for (const { header } of bySource.flatMap(({ extras }) => extras)) {
    const name = normalise(header);
    if (!headers.has(name)) headers.set(name, freeHeader(header, [...taken, ...headers.values()]));
  }
  return [...headers].map(([name, header]) => {
    const values = rows.map((row): DraftValue => {
      const extras = bySource.find(({ source }) => source.context === row.context)?.extras ?? [];
      return extras.find((each) => normalise(each.header) === name)?.valueOf(row) ?? null;
    });
    return { header, values, dates: areDates(header, values) };
  });
}

const firstDay = '1950-01-01';
const lastDay = '2100-01-01';

/** Cells do not say whether a number is a day: a header that does, over nothing but days. */
function areDates(header: string, values: readonly DraftValue[]): boolean {
  const filled = values.filter((value) => value !== null);
  const isDay = (value: DraftValue): boolean => {
    const date = typeof value === 'number' ? parseSerial(value) : null;
    return date !== null && date >= firstDay && date < lastDay;
  };
  const saysDay =
    /\bdate\b|\bdue\b|日期|时间/i.test(header) ||
    soughtKinds.some((kind) => matchHeader(kind, header).some(({ column }) => column.kind === 'date'));
  return saysDay && filled.length > 0 && filled.every(isDay);
}
