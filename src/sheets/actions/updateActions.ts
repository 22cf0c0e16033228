// N1: brings an action table that the user works in up to date, cell by cell of ours.
import { isTaken, suggestionsInTable, type StandingStatuses } from '../../method/actions/inTable';
import type { ActionStatus } from '../../method/ground/words';
import type { Locale, Text } from '../../text/text';
import type { ActionTableUpdate } from './actionSteps';
import { type ActionColumn, actionColumnOf, parseHeader, parseStatus } from './actionWords';
import type { DraftValue, SheetDraft } from '../draft';
import type { CellValue, Grid } from '../grid/grid';
import { isBlankRow, textOfCell, type ActionTableOnSheet } from './actionTableOnSheet';
import { matchActions, type RowMatch, type WordedAction } from './matchActions';
import { newLooks } from './newLooks';
import { isUntouched } from './untouchedRows';
import { linesAbove, updateSteps, type Write } from './updateSteps';
import { keep, wantedColumns, wantedRow, type RowChange, type Wanted, type WantedRow } from './updateRows';

export interface UpdateInput {
  readonly grid: Grid;
  readonly table: ActionTableOnSheet;
  /** In the run's order. */
  readonly actions: readonly WordedAction[];
  /** N1: of an account's suggestions no more stand open. */
  readonly most: number;
  /** The account column is needed. */
  readonly severalAccounts: boolean;
  /** The sheet as it would be written whole. */
  readonly draft: SheetDraft;
  readonly text: Text;
}

/** What has to change in that table. */
export function updateActions(input: UpdateInput): ActionTableUpdate {
  const { grid, table, actions, draft, text } = input;
  const { changes, newRows } = changesOf(input);
  const { columns, returning } = completeColumns(table, neededBy(input));
  const { tableId, box: before } = table;
  const after = { ...before, rows: 1 + changes.length, columns: before.columns + returning.length };
  const orders = ordersOf(table, changes, actions.length);
  const places = orders.map((order) => order ?? Infinity);
  const isSorted = places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place);
  const steps = updateSteps({
    grid,
    table,
    after,
    writes: [
      ...linesAbove(draft, grid, before),
      ...headersOf(table, columns, text.locale),
      ...cellsToWrite(input, columns, { changes, orders }),
    ],
    look: newLooks({ after, newRows, columns, returning, text }),
    // 'order' is one of the needed columns: it has a place.
    sortBy: isSorted ? null : before.column + (columns.order ?? 0),
  });
  return { tableId, before, after, ids: idsOf(input, changes), steps };
}

/** What the hidden cells hold afterwards. */
function idsOf({ table, text }: UpdateInput, changes: readonly RowChange[]): readonly string[] {
  return changes.flatMap((change, index) => {
    const row = table.rows[index] ?? [];
    const { id } = wantedRow(table, { row, change, text });
    const held = id === keep ? textOfCell(row[table.columns.id ?? -1]) : id;
    return typeof held === 'string' && held !== '' ? [held] : [];
  });
}

/** What becomes of each body row. A suggestion that is new takes a row that goes, then a blank one at the end, then one more. */
function changesOf({ table, actions, most }: UpdateInput) {
  const { rows, added: unwritten } = matchActions(table, actions);
  const suggested = actions.map((action) => action.suggested);
  const inTable = new Set(suggestionsInTable(suggested, statusesOf(table, rows), most));
  const added = unwritten.filter((action) => inTable.has(action.suggested));
  const present = rows.map((row, index): RowChange => {
    const goes = row.kind === 'gone' && isUntouched(table, table.rows[index] ?? [], row.idCell);
    return goes ? { kind: 'goes' } : row;
  });
  const left = present.flatMap(({ kind }, index) => (kind === 'goes' ? [index] : []));
  const end = afterLastFilled(table);
  const newRows = added.map((_, index) => left[index] ?? end + index - left.length);
  const length = Math.max(rows.length, ...newRows.map((row) => row + 1));
  const changes = Array.from({ length }, (_, index): RowChange => {
    const action = added[newRows.indexOf(index)];
    return action ? { kind: 'new', action } : (present[index] ?? { kind: 'theirs', copied: false });
  });
  return { changes, newRows };
}

/** What the rows of suggestions say of them; a word that is none of ours is read as open. */
function statusesOf(
  { columns, rows: cells }: ActionTableOnSheet,
  rows: readonly RowMatch[],
): StandingStatuses {
  const statusIn = (index: number): ActionStatus =>
    parseStatus(textOfCell(cells[index]?.[columns.status ?? -1])) ?? 'open';
  return new Map(
    rows.flatMap((row, index) =>
      row.kind === 'alive' ? [[row.action.suggested.id, statusIn(index)] as const] : [],
    ),
  );
}

/** Column by column. */
function cellsToWrite(
  { table, text }: UpdateInput,
  columns: Offsets,
  { changes, orders }: { readonly changes: readonly RowChange[]; readonly orders: readonly Order[] },
): readonly Write[] {
  const rows = changes.map((change, index) =>
    wantedRow(table, { row: table.rows[index] ?? [], change, text }),
  );
  const values = (key: keyof WantedRow): readonly Wanted[] => rows.map((row) => row[key]);
  return [
    ...wantedColumns.flatMap((key) =>
      runsOf(table, columns[key], values(key)).map((run): Write =>
        key === 'due' ? { ...run, dates: true } : run,
      ),
    ),
    ...runsOf(table, columns.order, orders),
  ];
}

/** Blank rows at the end are taken by new ones. */
const afterLastFilled = (table: ActionTableOnSheet): number =>
  table.rows.map((row) => isBlankRow(table, row)).lastIndexOf(false) + 1;

/** Columns that a run cannot do without; to take something, who and by when have to have a place (N7). */
const neededBy = ({ actions, severalAccounts }: UpdateInput): readonly ActionColumn[] => [
  ...(severalAccounts ? (['account'] as const) : []),
  ...(['from', 'action'] as const),
  ...(actions.some(({ suggested }) => isTaken(suggested)) ? (['owner', 'due'] as const) : []),
  ...(['id', 'order'] as const),
];

export type Offsets = ActionTableOnSheet['columns'];

/** Where each column stands afterwards: columns of ours that are missing come back at the right end. */
function completeColumns(
  { columns, box }: ActionTableOnSheet,
  wanted: readonly ActionColumn[],
): { readonly columns: Offsets; readonly returning: readonly ActionColumn[] } {
  const returning = wanted.filter((column) => columns[column] === undefined);
  const entries = returning.map((column, index) => [column, box.columns + index] as const);
  return { columns: { ...columns, ...Object.fromEntries(entries) }, returning };
}

/** null: a row in which nothing stands, which a sort leaves at the end; a number would be all that it holds. */
type Order = number | null;

/** Suggestions by the run's order, then rows whose source is gone, then the user's, each as they stand; last what is blank by now. */
function ordersOf(
  table: ActionTableOnSheet,
  changes: readonly RowChange[],
  suggestions: number,
): readonly Order[] {
  let gone = suggestions;
  const counted = (kind: RowChange['kind']): number =>
    changes.filter((change) => change.kind === kind).length;
  let theirs = suggestions + counted('gone');
  const isBlank = (index: number): boolean => isBlankRow(table, table.rows[index] ?? []);
  let last = theirs + changes.filter(({ kind }, index) => kind === 'theirs' && !isBlank(index)).length;
  return changes.map((change, index) => {
    if (change.kind === 'alive' || change.kind === 'new') return change.action.order;
    if (change.kind === 'goes') return (last += 1);
    if (change.kind === 'theirs' && isBlank(index)) return hasOrder(table, index) ? (last += 1) : null;
    return change.kind === 'gone' ? (gone += 1) : (theirs += 1);
  });
}

const hasOrder = ({ columns, rows }: ActionTableOnSheet, index: number): boolean =>
  (rows[index]?.[columns.order ?? -1] ?? '') !== '';

/** The runs of one column between its first and last change; kept cells divide them. */
function runsOf(
  table: ActionTableOnSheet,
  offset: number | undefined,
  values: readonly Wanted[],
): readonly Write[] {
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
  const { row, column } = table.box;
  return runs.map((run) => ({
    kind: 'write',
    row: row + 1 + run.fromRow,
    column: column + offset,
    values: run.values.slice(0, run.changed),
  }));
}

const isSame = (cell: CellValue, wanted: Wanted | undefined): boolean =>
  wanted === undefined || wanted === keep || (cell ?? '') === (wanted ?? '');

/** Headers of ours that stand there in another language, are blank, or come back; a renamed one is the user's. */
function headersOf(table: ActionTableOnSheet, columns: Offsets, locale: Locale): readonly Write[] {
  const { row, column: first } = table.box;
  return Object.entries(columns).flatMap(([key, offset]): Write[] => {
    const column = key as ActionColumn;
    const header = actionColumnOf[column].labels[locale];
    const present = table.headers[offset];
    const isOurs = present === undefined || present === '' || parseHeader(present) === column;
    const isRight = !isOurs || present === header;
    return isRight ? [] : [{ kind: 'write', row, column: first + offset, values: [header] }];
  });
}
