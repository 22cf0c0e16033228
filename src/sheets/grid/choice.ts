// What the user decided about the tables of a workbook: which of them are read, and how.
import { type ColumnKey, type SoughtKind, soughtKinds } from '../../tables/tables';
import type { Grid } from './grid';

/** A column that the user named: the header finds it again after columns were inserted, the letters where it has none. */
export interface ChosenColumn {
  readonly letters: string;
  readonly header: string;
}

/**
 * How the user means a table: `only` this one is read of its kind, `also` this one, `not` this one; `read` leaves that to us, and
 * only says how to read it.
 */
export const tableUses = ['only', 'also', 'not', 'read'] as const;
export type TableUse = (typeof tableUses)[number];

/** What the user decided about one table; kept as a flag in the document. */
export interface TableChoice {
  readonly use: TableUse;
  readonly sheetId: string;
  readonly sheet: string;
  /** The words of its headers, by which it is known again where it moved; '' where the place alone counts. */
  readonly headers: string;
  /** A1 on that sheet: where the table starts and which columns it has; null: as recognised on that sheet. */
  readonly range: string | null;
  /** The user selected the range: it is a table whatever its headers say, with all of its columns. */
  readonly pointed: boolean;
  /** true: the range is taken to the letter (command line); else it grows with records below it. */
  readonly exact: boolean;
  /** Columns that the user set; null says "this table has no such column". */
  readonly columns: Readonly<Partial<Record<ColumnKey, ChosenColumn | null>>>;
  /** G1 overruled: '1-3', '1-5', '1-10', '0-10', '0-100', '0-1'. */
  readonly scales: Readonly<Partial<Record<ColumnKey, string>>>;
  /** G1: keys of the columns whose numbers run the other way, 1 being high. */
  readonly turned: readonly string[];
  /** Rows that are left out, by their names as they are compared. */
  readonly left: readonly string[];
}

/** At most one for each table; none: all as recognised. */
export type TableChoices = Readonly<Partial<Record<SoughtKind, readonly TableChoice[]>>>;

type Said = Pick<TableChoice, 'use' | 'sheetId' | 'sheet'> & Partial<TableChoice>;

/** A choice that says no more than this. */
export function makeChoice(said: Said): TableChoice {
  const nothing = { headers: '', range: null, pointed: false, exact: false, columns: {}, scales: {} };
  return { ...nothing, turned: [], left: [], ...said };
}

/** What a found table says of itself. */
interface Known {
  readonly choice: TableChoice | null;
  readonly sheetId: string;
  readonly sheet: string;
  readonly headed: string;
  readonly range: string;
}

/** What the user said of a table so far, else that it is this one: the start of every change. */
export function choiceOf({ choice, sheetId, sheet, headed, range }: Known): TableChoice {
  return choice ?? makeChoice({ use: 'read', sheetId, sheet, headers: headed, range });
}

/** With this choice in place of what was said of the same table. One that is to be read alone leaves of the others how they are read. */
export function withChoice(choices: TableChoices, kind: SoughtKind, choice: TableChoice): TableChoices {
  const others = (choices[kind] ?? []).filter((other) => !isSameTable(other, choice));
  const kept =
    choice.use === 'only'
      ? others.filter(isCorrected).map((other): TableChoice => ({ ...other, use: 'read' }))
      : others;
  return { ...choices, [kind]: [...kept, choice] };
}

/**
 * With this one read instead of all that are read of its kind, whatever was said of how to read those: where it is gone again, they
 * are read as before.
 */
export function withInstead(choices: TableChoices, kind: SoughtKind, choice: TableChoice): TableChoices {
  const apart = (choices[kind] ?? []).filter(({ sheet }) => sheet !== choice.sheet);
  const others = apart.map((other): TableChoice => {
    const isRead = other.use === 'only' || other.use === 'also';
    return isRead ? { ...other, use: 'read' } : other;
  });
  return { ...choices, [kind]: [...others, choice] };
}

/** A sheet that we added and that is gone again (deleted, or undone) decides nothing any more. */
export function standingChoices(choices: TableChoices, grids: readonly Grid[]): TableChoices {
  const isGone = ({ use, range, sheetId, sheet }: TableChoice): boolean =>
    use === 'only' &&
    range === null &&
    !grids.some((grid) => grid.sheetId === sheetId || grid.sheet === sheet);
  const all = Object.values(choices).flat();
  if (!all.some(isGone)) return choices;
  const kept = soughtKinds.map((kind) => [kind, (choices[kind] ?? []).filter((each) => !isGone(each))]);
  return Object.fromEntries(kept) as TableChoices;
}

function isSameTable(one: TableChoice, other: TableChoice): boolean {
  return one.sheetId === other.sheetId && one.headers === other.headers && one.range === other.range;
}

function isCorrected({ columns, scales, turned, left }: TableChoice): boolean {
  return Object.keys({ ...columns, ...scales }).length + turned.length + left.length > 0;
}
