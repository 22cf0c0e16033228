// Where answers to questions of the profile are written: beside the question; where the profile does not ask it, on a new row.
import { normalise } from '../method/ground/text';
import type { ProfileItem } from '../method/ground/words';
import { parseChoice } from '../tables/choice';
import type { OwnWords } from '../tables/ownWords';
import { profileQuestions } from '../tables/profile/profileQuestions';
import type { CellFill, ColumnRun } from './cellFill';
import { cellAddress, makeRange } from './grid/address';
import { overlaps } from './grid/boxes';
import { cellAt } from './grid/cells';
import type { Box, Grid, GridTable } from './grid/grid';
import type { FoundTable } from './grid/table';
import { localeOfTable } from './grid/tableLocale';
import { accountsOf } from './read/columns/accounts';
import { allowedIn, makeContext, textOf, type Context, type RecordPlace } from './read/context';
import { listRows } from './read/rows/listRows';
import { valueAt } from './written';

export interface ProfileTable {
  readonly grid: Grid;
  readonly table: FoundTable;
  /** O2 */
  readonly ownWords?: OwnWords | undefined;
}

export interface GivenAnswers {
  /** M2: whose, by the name that the tables give it. */
  readonly account: string | null;
  /** It is the only account, so that every row is its own. */
  readonly alone: boolean;
  /** As they are typed; `dated` where the cell shows dates. null takes an answer away, and asks for no row. */
  readonly answers: ReadonlyMap<ProfileItem, TypedAnswer | null>;
  /** What stands there may be written over: the user says something else than before. */
  readonly replace: boolean;
}

export interface TypedAnswer {
  readonly typed: string;
  /** A date as Excel's own, for a cell of the template, which shows it as one. */
  readonly serial?: number | null;
}

/** The cells that take the answers, with what is to be filled; by hand where something stands there or below the table. */
export type AnswersPlace =
  | { readonly kind: 'cell'; readonly cell: string; readonly fill: CellFill }
  | { readonly kind: 'byHand'; readonly cell: string };

interface Columns {
  readonly asking: number;
  readonly answering: number;
  /** null where the table names no accounts. */
  readonly account: number | null;
}

interface Placing extends ProfileTable, GivenAnswers {
  readonly columns: Columns;
}

type Cell = Readonly<{ row: number; column: number; value: string | number }>;

/** All of them, or none. */
export function placeProfileAnswers(profile: ProfileTable, given: GivenAnswers): AnswersPlace {
  const { grid, table } = profile;
  const context = makeContext(profile);
  const at = (key: 'item' | 'answer' | 'account'): number | undefined => context.places.get(key)?.[0];
  const [asking, answering, account = null] = [at('item'), at('answer'), at('account')];
  const [, headerRow] = table.headerRows;
  const header = cellAddress(grid.sheet, headerRow - 1, table.box.column);
  if (asking === undefined || answering === undefined) return { kind: 'byHand', cell: header };
  const placing = { ...profile, ...given, columns: { asking, answering, account } };
  const rows = askedRows(context, given);
  const standing = [...given.answers].flatMap(([item, answer]) =>
    (rows.get(item) ?? []).length === 0 ? [] : besideQuestion(placing, rows.get(item) ?? [], answer),
  );
  const taken = standing.find(({ row, column }) => !given.replace && valueAt(grid, row, column) !== null);
  if (taken !== undefined) return { kind: 'byHand', cell: cellAddress(grid.sheet, taken.row, taken.column) };
  const missing = [...given.answers].filter(
    ([item, answer]) => answer !== null && (rows.get(item) ?? []).length === 0,
  );
  const added = missing.length === 0 ? nothingAdded : onNewRows(placing, missing);
  if ('byHand' in added) return { kind: 'byHand', cell: added.byHand };
  const cells = [...standing, ...added.cells];
  const first = cells.find(({ column }) => column === answering);
  if (first === undefined) return { kind: 'byHand', cell: header };
  const held = [
    heldAt(grid, headerRow - 1, answering),
    heldAt(grid, headerRow - 1, asking),
    ...standing.map(({ row }) => heldAt(grid, row, asking)),
  ];
  return {
    kind: 'cell',
    cell: cellAddress(grid.sheet, first.row, answering),
    fill: fillOf({ grid, cells, held, grown: added.grown }),
  };
}

/** The rows that ask each question about that account, in sheet order. */
function askedRows(
  context: Context,
  { account, alone, answers }: GivenAnswers,
): ReadonlyMap<string, number[]> {
  const { all } = listRows(context);
  const accountOf = accountsOf(context, all);
  const isOfAccount = (record: RecordPlace): boolean => {
    return alone || normalise(accountOf(record) ?? '') === normalise(account ?? '');
  };
  const rows = new Map<string, number[]>();
  for (const record of all) {
    const item = parseChoice(allowedIn(context, 'item'), textOf(context, 'item', record));
    if (item === null || !answers.has(item as ProfileItem) || !isOfAccount(record)) continue;
    rows.set(item, [...(rows.get(item) ?? []), record.row]);
  }
  return rows;
}

/** Of several answers the first counts; taken away, all of them are. */
function besideQuestion(
  { grid, columns: { answering } }: Placing,
  rows: readonly number[],
  answer: TypedAnswer | null,
): readonly Cell[] {
  const answered = rows.filter((row) => valueAt(grid, row, answering) !== null);
  if (answer === null) return answered.map((row) => ({ row, column: answering, value: '' }));
  const row = answered[0] ?? rows[0] ?? 0;
  const isDated = grid.mark?.kind === 'profile' && typeof answer.serial === 'number';
  return [{ row, column: answering, value: isDated ? (answer.serial ?? answer.typed) : answer.typed }];
}

interface Added {
  readonly cells: readonly Cell[];
  readonly grown: CellFill['grown'];
}

const nothingAdded: Added = { cells: [], grown: null };

/** Rows of the body that are blank take them; else the first below, which a table of Excel's own takes in. */
function onNewRows(
  { grid, table, columns, account, alone }: Placing,
  missing: readonly (readonly [ProfileItem, TypedAnswer | null])[],
): Added | { readonly byHand: string } {
  const real = grid.tables.find((each) => each.name === table.tableName) ?? null;
  const { box } = table;
  const end = box.row + box.rows;
  const named = alone || account === null ? null : columns.account;
  // Below a name of an account its rows go on; in the midst of others they would be somebody else's.
  const within = named === null ? rowsOf(table).filter((row) => isBlank(grid, box, row)) : [];
  const below = Math.max(0, missing.length - within.length);
  const rows = [...within, ...Array.from({ length: below }, (_, down) => end + down)].slice(
    0,
    missing.length,
  );
  const lines: Box = { ...box, row: end, rows: below };
  // Excel does not say what becomes of the totals of a table that is resized.
  const isFree =
    below === 0 ||
    (real?.showTotals !== true && rows.every((row) => isBlank(grid, box, row)) && standsFree(grid, lines));
  if (!isFree || (!alone && account !== null && named === null))
    return { byHand: cellAddress(grid.sheet, rows[0] ?? end, columns.answering) };
  const locale = localeOfTable({ grid, table });
  const cells = missing.flatMap(([item, answer], index): readonly Cell[] => {
    const row = rows[index] ?? end;
    return [
      ...(named === null ? [] : [{ row, column: named, value: account ?? '' }]),
      { row, column: columns.asking, value: profileQuestions[item].labels[locale] },
      { row, column: columns.answering, value: answer?.typed ?? '' },
    ];
  });
  return { cells, grown: below > 0 && real !== null ? growing(real, below) : null };
}

const rowsOf = ({ box, headerRows: [, last] }: FoundTable): readonly number[] =>
  Array.from({ length: box.row + box.rows - last }, (_, down) => last + down);

const isBlank = (grid: Grid, box: Box, row: number): boolean =>
  Array.from({ length: box.columns }, (_, right) => cellAt(grid, row, box.column + right)).every(
    (value) => value === null,
  );

const standsFree = (grid: Grid, lines: Box): boolean =>
  ![...grid.merges, ...grid.tables.map(({ box }) => box)].some((other) => overlaps(other, lines));

const growing = ({ id, box }: GridTable, rows: number): CellFill['grown'] => ({
  id,
  from: makeRange(box),
  to: makeRange({ ...box, rows: box.rows + rows }),
});

type Held = CellFill['expected'][number];
const heldAt = (grid: Grid, row: number, column: number): Held => ({
  row,
  column,
  values: [valueAt(grid, row, column)],
});

interface Filling {
  readonly grid: Grid;
  readonly cells: readonly Cell[];
  readonly held: readonly Held[];
  readonly grown: CellFill['grown'];
}

function fillOf({ grid, cells, held, grown }: Filling): CellFill {
  const before = cells.map(({ row, column }) => heldAt(grid, row, column));
  const runs = cells.map(({ row, column, value }): ColumnRun<string | number> => ({
    row,
    column,
    values: [value],
  }));
  const { sheetId, sheet } = grid;
  return { sheetId, sheet, runs, grown, headers: [], expected: [...held, ...before] };
}
