// G5: the rows of a table of the user's, with what they say and what they hold, before they go into the template's.
import { groupBy } from '../../method/ground/groups';
import type { Factor } from '../../method/ground/plan';
import type { AskedKey, RatingAnswer } from '../../method/ratingQuestions';
import { nameOf } from '../../tables/tables';
import type { OwnWords } from '../../tables/ownWords';
import { cellAt, cellText } from '../grid/cells';
import type { Grid } from '../grid/grid';
import { stateOf } from '../grid/rows';
import type { FoundTable } from '../grid/table';
import { makeContext, type Context, type RecordPlace } from '../read/context';
import { readRows, type ReadRow } from '../read/readTable';

/** What was answered about a record, and is in no table yet. */
export interface BroughtAnswer {
  /** The record's first cell. */
  readonly cell: string;
  readonly key: AskedKey;
  readonly answer: RatingAnswer;
}

export interface SourceRow {
  readonly context: Context;
  readonly record: RecordPlace;
  /** What reading makes of it; null: no record (left out by the user, or without a name), which goes along as it stands. */
  readonly row: ReadRow | null;
  /** What it is in the plan, where it is a factor. */
  readonly factor: Factor | null;
  /** M2 */
  readonly account: string | null;
  /** The title between the rows that it stands under; '' without. */
  readonly section: string;
}

/** One table, its rows in sheet order. */
export interface Source {
  readonly context: Context;
  readonly rows: readonly SourceRow[];
}

export interface ReadTable {
  readonly grid: Grid;
  readonly table: FoundTable;
  /** O2 */
  readonly ownWords: OwnWords | undefined;
  /** Of the plan. */
  readonly factors: readonly Factor[];
}

/** Each record, and each row that would be one if it were not left out or had a name. */
export function readSource({ factors, ...read }: ReadTable): Source {
  const context = makeContext(read);
  const factorAt = new Map(factors.map((factor) => [factor.cell, factor]));
  const records = readRows(context);
  const { grid, table, places, ownWords, leftOut } = context;
  const anchor = places.get(nameOf(table.kind)) ?? [];
  const states = { grid, kind: table.kind, places, ownWords };
  const taken = new Set(
    [...records.map(({ record }) => record), ...leftOut].flatMap(({ row, continued }) => [row, ...continued]),
  );
  const byRow = groupBy(records, ({ record }) => record.row);
  const rows: SourceRow[] = [];
  let section = '';
  let account = table.account;
  const here = () => ({ context, account, section });
  for (let at = table.headerRows[1]; at < table.box.row + table.box.rows; at++) {
    for (const { record, row } of byRow.get(at) ?? []) {
      account = typeof row.account === 'string' ? row.account : null;
      rows.push({ ...here(), record, row, factor: factorAt.get(String(row.cell)) ?? null });
    }
    for (const record of leftOut.filter(({ row }) => row === at))
      rows.push({ ...here(), record, row: null, factor: null });
    if (taken.has(at)) continue;
    const state = stateOf(states, at);
    if (state === 'section') section = titleAt(grid, at, anchor);
    const column = anchor[0] ?? table.box.column;
    const record: RecordPlace = { row: at, column, continued: [] };
    if (state === 'loose') rows.push({ ...here(), record, row: null, factor: null });
  }
  return { context, rows };
}

const titleAt = (grid: Grid, row: number, columns: readonly number[]): string =>
  columns.map((column) => cellText(cellAt(grid, row, column))).find((text) => text !== '') ?? '';
