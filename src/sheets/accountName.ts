// M2: where the name of an account is written for good: into the profile, which every table that names no account goes with.
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
import { allowedIn, makeContext, type Context } from './read/context';
import { valueAt } from './written';

const item: ProfileItem = 'account';

interface ProfileTable {
  readonly grid: Grid;
  readonly table: FoundTable;
  /** O2 */
  readonly ownWords?: OwnWords | undefined;
}

/** The cell that takes the name, with what is to be filled; by hand where something stands there or below the table. */
export type NamePlace =
  | { readonly kind: 'cell'; readonly cell: string; readonly fill: CellFill }
  | { readonly kind: 'byHand'; readonly cell: string };

/** Beside the profile's question for it; where the profile has none, in its first row without a question, or in a new one. */
export function placeName({ grid, table, ownWords }: ProfileTable, name: string): NamePlace {
  const context = makeContext({ grid, table, ownWords });
  const asking = context.places.get('item')?.[0];
  const answering = context.places.get('answer')?.[0];
  const [, headerRow] = table.headerRows;
  const header = cellAddress(grid.sheet, headerRow - 1, table.box.column);
  if (asking === undefined || answering === undefined) return { kind: 'byHand', cell: header };
  const columns = { asking, answering };
  const asked = rowsOf(table).find((row) => asksName(context, valueAt(grid, row, asking)));
  if (asked !== undefined) return beside({ grid, columns, headerRow }, asked, name);
  return onNewRow({ grid, table, columns, headerRow }, name);
}

const rowsOf = ({ box, headerRows: [, last] }: FoundTable): readonly number[] =>
  Array.from({ length: box.row + box.rows - last }, (_, down) => last + down);

function asksName(context: Context, value: Grid['values'][number][number]): boolean {
  return typeof value === 'string' && parseChoice(allowedIn(context, 'item'), value) === item;
}

interface Columns {
  readonly asking: number;
  readonly answering: number;
}

interface Answering {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly headerRow: number;
}

function beside({ grid, columns, headerRow }: Answering, row: number, name: string): NamePlace {
  const { asking, answering } = columns;
  const cell = cellAddress(grid.sheet, row, answering);
  if (valueAt(grid, row, answering) !== null) return { kind: 'byHand', cell };
  const runs = [{ row, column: answering, values: [name] }];
  const held = [heldAt(grid, headerRow - 1, answering), heldAt(grid, row, asking)];
  return { kind: 'cell', cell, fill: fillOf({ grid, runs, held, grown: null }) };
}

interface Adding extends Answering {
  readonly table: FoundTable;
}

/** A row of the body that is blank takes it; else the first below, which a table of Excel's own takes in. */
function onNewRow({ grid, table, columns, headerRow }: Adding, name: string): NamePlace {
  const { asking, answering } = columns;
  const real = grid.tables.find((each) => each.name === table.tableName) ?? null;
  const { box } = table;
  const isBlank = (row: number): boolean =>
    Array.from({ length: box.columns }, (_, right) => cellAt(grid, row, box.column + right)).every(
      (value) => value === null,
    );
  const within = rowsOf(table).find(isBlank);
  const row = within ?? box.row + box.rows;
  const cell = cellAddress(grid.sheet, row, answering);
  const line: Box = { ...box, row, rows: 1 };
  // Excel does not say what becomes of the totals of a table that is resized.
  const isFree =
    within !== undefined || (real?.showTotals !== true && isBlank(row) && standsFree(grid, line));
  if (!isFree) return { kind: 'byHand', cell };
  const question = profileQuestions[item].labels[localeOfTable({ grid, table })];
  const runs = [
    { row, column: asking, values: [question] },
    { row, column: answering, values: [name] },
  ];
  const held = [heldAt(grid, headerRow - 1, asking), heldAt(grid, headerRow - 1, answering)];
  const grown = within === undefined && real !== null ? growing(real) : null;
  return { kind: 'cell', cell, fill: fillOf({ grid, runs, held, grown }) };
}

const standsFree = (grid: Grid, line: Box): boolean =>
  ![...grid.merges, ...grid.tables.map(({ box }) => box)].some((other) => overlaps(other, line));

const growing = ({ id, box }: GridTable): CellFill['grown'] => ({
  id,
  from: makeRange(box),
  to: makeRange({ ...box, rows: box.rows + 1 }),
});

type Held = CellFill['expected'][number];
const heldAt = (grid: Grid, row: number, column: number): Held => ({
  row,
  column,
  values: [valueAt(grid, row, column)],
});

interface Filling {
  readonly grid: Grid;
  readonly runs: readonly ColumnRun<string>[];
  readonly held: readonly Held[];
  readonly grown: CellFill['grown'];
}

function fillOf({ grid, runs, held, grown }: Filling): CellFill {
  const blanks = runs.map(({ row, column }) => heldAt(grid, row, column));
  const { sheetId, sheet } = grid;
  return { sheetId, sheet, runs, grown, headers: [], expected: [...held, ...blanks] };
}
