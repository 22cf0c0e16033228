// N1: brings an action table that the user works in up to date, cell by cell of ours.
import type { Locale, Text } from '../../text/text';
import type { ActionColumn, ActionColumnValues, ActionTableUpdate } from './actionTable';
import type { DraftValue } from '../draft';
import type { Box, CellValue, Grid } from '../grid/grid';
import { actionColumnWords, ourTexts, parseHeader } from './actionWords';
import { cellsOf, isBlankRow, textOfCell, type ActionTableOnSheet } from './actionTableOnSheet';
import { matchActions, type RowMatch, type WordedAction } from './matchActions';
import { newLooks } from './newLooks';
import { keep, newRow, wantedRow, type Wanted, type WantedRow } from './updateRows';

export interface UpdateInput {
  readonly grid: Grid;
  readonly table: ActionTableOnSheet;
  /** In the run's order. */
  readonly actions: readonly WordedAction[];
  /** The account column is needed. */
  readonly severalAccounts: boolean;
  readonly text: Text;
}

/** What has to change in that table. */
export function updateActions(input: UpdateInput): ActionTableUpdate {
  const { grid, table, actions, text } = input;
  const { rows, added } = matchActions(table, actions);
  const firstNew = afterLastFilled(table);
  const length = Math.max(table.rows.length, firstNew + added.length);
  const { columns, returning } = completeColumns(table, input.severalAccounts);
  const after: Box = { ...table.box, rows: 1 + length, columns: table.box.columns + returning.length };
  const ordering = { rows, added, firstNew, length };
  const orders = ordersOf(ordering, actions.length);
  return {
    tableId: table.tableId,
    before: table.box,
    after,
    ...spaceFor(grid, { table, after }),
    headers: headersOf(table, columns, text.locale),
    columns: changesOf(input, columns, { ordering, orders }),
    // 'order' is one of the needed columns: it has a place.
    orderColumn: table.box.column + (columns.order ?? 0),
    sorted: orders.every((order, index) => index === 0 || (orders[index - 1] ?? 0) <= order),
    looks: newLooks({ after, firstNew, columns, returning, text }),
  };
}

/** The runs of all columns of ours, and of the status of new rows. */
function changesOf(
  { table, text }: UpdateInput,
  columns: Offsets,
  { ordering, orders }: { readonly ordering: Ordering; readonly orders: readonly number[] },
): readonly ActionColumnValues[] {
  const { added, firstNew } = ordering;
  const wanted = wantedRows(table, ordering, text.locale);
  const statuses = added.map(({ suggested }) => text.labels.actionStatuses[suggested.status]);
  const column = (key: ActionColumn, values: readonly Wanted[]): readonly ActionColumnValues[] =>
    runsOf(table, { key, offset: columns[key], values, locale: text.locale });
  return [
    ...ourTexts.flatMap((key) =>
      column(
        key,
        wanted.map((row) => row.texts[key]),
      ),
    ),
    ...column('status', [...Array<Wanted>(firstNew).fill(keep), ...statuses]),
    ...column(
      'id',
      wanted.map((row) => row.id),
    ),
    ...column('order', orders),
  ];
}

/** Blank rows at the end are taken by new ones. */
const afterLastFilled = (table: ActionTableOnSheet): number =>
  table.rows.map((row) => isBlankRow(table, row)).lastIndexOf(false) + 1;

/** Columns that a run cannot do without. */
const needed: readonly ActionColumn[] = ['from', 'action', 'id', 'order'];

export type Offsets = ActionTableOnSheet['columns'];

/** Where each column stands afterwards: columns of ours that are missing come back at the right end. */
function completeColumns(
  { columns, box }: ActionTableOnSheet,
  severalAccounts: boolean,
): { readonly columns: Offsets; readonly returning: readonly ActionColumn[] } {
  const wanted: readonly ActionColumn[] = severalAccounts ? ['account', ...needed] : needed;
  const returning = wanted.filter((column) => columns[column] === undefined);
  const entries = returning.map((column, index) => [column, box.columns + index] as const);
  return { columns: { ...columns, ...Object.fromEntries(entries) }, returning };
}

interface Ordering {
  /** What each row that stands is. */
  readonly rows: readonly RowMatch[];
  readonly added: readonly WordedAction[];
  /** Zero-based body row of the first of `added`. */
  readonly firstNew: number;
  /** Body rows afterwards. */
  readonly length: number;
}

/** Suggestions by the run's order, then rows whose source is gone, then the user's, each as they stand. */
function ordersOf({ rows, added, firstNew, length }: Ordering, suggestions: number): readonly number[] {
  let gone = suggestions;
  let theirs = suggestions + rows.filter((row) => row.kind === 'gone').length;
  return Array.from({ length }, (_, index) => {
    const fresh = index >= firstNew ? added[index - firstNew] : undefined;
    if (fresh !== undefined) return fresh.order;
    const match = rows[index];
    if (match?.kind === 'alive') return match.action.order;
    return match?.kind === 'gone' ? (gone += 1) : (theirs += 1);
  });
}

function wantedRows(
  table: ActionTableOnSheet,
  { rows, added, firstNew, length }: Ordering,
  locale: Locale,
): readonly WantedRow[] {
  return Array.from({ length }, (_, index) => {
    const fresh = index >= firstNew ? added[index - firstNew] : undefined;
    if (fresh !== undefined) return newRow(fresh);
    const match = rows[index] ?? { kind: 'theirs', copied: false };
    return wantedRow(table, { row: table.rows[index] ?? [], match, locale });
  });
}

interface RunInput {
  readonly key: ActionColumn;
  readonly offset: number | undefined;
  readonly values: readonly Wanted[];
  readonly locale: Locale;
}

/** The runs of one column between its first and last change; kept cells divide them. */
function runsOf(
  table: ActionTableOnSheet,
  { key, offset, values, locale }: RunInput,
): readonly ActionColumnValues[] {
  if (offset === undefined) return [];
  const isChanged = (index: number): boolean => !isSame(table.rows[index]?.[offset] ?? null, values[index]);
  const runs: { fromRow: number; values: DraftValue[]; changed: number }[] = [];
  values.forEach((value, index) => {
    if (value === keep) return;
    const run = runs.at(-1);
    const joins = run !== undefined && run.fromRow + run.values.length === index;
    if (joins) run.values.push(value);
    else if (isChanged(index)) runs.push({ fromRow: index, values: [value], changed: 1 });
    if (joins && isChanged(index)) run.changed = run.values.length;
  });
  return runs.map((run) => ({
    column: table.box.column + offset,
    header: table.headers[offset] ?? actionColumnWords[key].labels[locale],
    fromRow: run.fromRow,
    values: run.values.slice(0, run.changed),
  }));
}

const isSame = (cell: CellValue, wanted: Wanted | undefined): boolean =>
  wanted === undefined || wanted === keep || (cell ?? '') === (wanted ?? '');

/** Headers of ours that stand there in another language, are blank, or come back; a renamed one is the user's. */
function headersOf(
  table: ActionTableOnSheet,
  columns: Offsets,
  locale: Locale,
): ActionTableUpdate['headers'] {
  return Object.entries(columns).flatMap(([key, offset]) => {
    const column = key as ActionColumn;
    const header = actionColumnWords[column].labels[locale];
    const present = table.headers[offset];
    const isOurs = present === undefined || present === '' || parseHeader(present) === column;
    return isOurs && present !== header ? [{ column: table.box.column + offset, header }] : [];
  });
}

/** Rows and columns to insert where something stands in the table's way. */
function spaceFor(
  grid: Grid,
  { table: { box, totals }, after }: { table: ActionTableOnSheet; after: Box },
): Pick<ActionTableUpdate, 'insertRows' | 'insertColumns'> {
  const moreRows = after.rows - box.rows;
  const moreColumns = after.columns - box.columns;
  const end = box.row + box.rows + (totals ? 1 : 0);
  const isFilled = (place: Box): boolean =>
    cellsOf(grid, place).some((row) =>
      row.some((cell) => textOfCell(cell) !== '' || (typeof cell === 'object' && cell !== null)),
    );
  const below = { row: end, column: box.column, rows: moreRows, columns: after.columns };
  const beside = { row: box.row, column: box.column + box.columns, rows: after.rows, columns: moreColumns };
  return {
    insertRows: moreRows > 0 && isFilled(below) ? moreRows : 0,
    insertColumns: moreColumns > 0 && isFilled(beside) ? moreColumns : 0,
  };
}
