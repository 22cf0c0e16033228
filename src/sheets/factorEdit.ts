// N4: where a proposal would be written into the user's factor table, and as what: in the words that its column uses, or on its scale.
import type { KeyOf } from '../tables/tables';
import { noClues } from '../method/ground/clues';
import type { SellerMove } from '../method/strategy/moves';
import type { Factor } from '../method/ground/plan';
import type { Proposal } from '../method/actions/proposals';
import { editFactors, editsOf } from '../method/strategy/scenario';
import { cellAddress, parseAddress } from './grid/address';
import type { CellEdit } from './cellEdit';
import type { CellValue, Grid } from './grid/grid';
import { readPlan } from './read/read';
import { parsePlace } from './grid/places';
import { makeColumnWriter, type ColumnWriter } from './columnWriter';
import { makeContext } from './read/context';
import type { OwnWords } from '../tables/ownWords';
import type { FoundTable } from './grid/table';
import { valueAt } from './written';

type FactorKey = KeyOf<'factors'>;

/** Why a change is the user's own to make: no such column; spread over several; one that says two things; no value that would be read so. */
export type ByHandReason = 'noColumn' | 'severalColumns' | 'sharedColumn' | 'noValue';

export type FactorEdit =
  | {
      readonly kind: 'edit';
      readonly cell: string;
      /** The column as the user calls it. */
      readonly header: string;
      readonly edit: CellEdit;
    }
  | {
      readonly kind: 'byHand';
      readonly reason: ByHandReason;
      readonly column: FactorKey;
      /** Where to do it: the cell, else the factor's own. */
      readonly cell: string;
    };

export type Change = Pick<Proposal, 'factor' | 'move' | 'weight'>;

/** Where each move is written, and which code of that column says it. */
const columnsOfMoves = {
  resolve: 'status',
  soften: 'weight',
  winControl: 'control',
  strengthen: 'weight',
} as const satisfies Readonly<Record<SellerMove, FactorKey>>;

/** N4: makes edits of proposals on that table; what all of them share is looked up once. */
export function makeFactorEditor(place: Omit<FactorTable, 'factors'>): (change: Change) => FactorEdit {
  const { grid, table } = place;
  let known: ColumnWriter | null = null;
  const writer = (): ColumnWriter => (known ??= makeColumnWriter(makeContext(place)));
  return (change) => {
    const key = columnsOfMoves[change.move];
    const found = findPlace(table, key, change);
    if (found.kind === 'byHand') return found;
    const value = valueFor(change, writer());
    const cell = cellAddress(grid.sheet, found.row, found.column);
    if (value === null) return { kind: 'byHand', reason: 'noValue', column: key, cell };
    const { row, column, textColumn } = found;
    const held = (at: number) => ({ row, column: at, value: valueAt(grid, row, at) });
    const expected = [held(textColumn), held(column)];
    const edit = { sheetId: grid.sheetId, sheet: grid.sheet, row, column, value, expected };
    return { kind: 'edit', cell, header: table.headers[key] ?? '', edit };
  };
}

type Place =
  | { readonly kind: 'place'; readonly row: number; readonly column: number; readonly textColumn: number }
  | Extract<FactorEdit, { kind: 'byHand' }>;

function findPlace({ columns }: FoundTable, key: FactorKey, { factor }: Change): Place {
  const box = parseAddress(factor)?.box;
  const letters = columns[key];
  const [column, ...others] = letters === undefined ? [] : (parsePlace(letters) ?? []);
  const byHand = (reason: ByHandReason): Place => ({ kind: 'byHand', reason, column: key, cell: factor });
  if (box === undefined || column === undefined) return byHand('noColumn');
  if (others.length > 0) return byHand('severalColumns');
  const readers = Object.values(columns).filter((each) => parsePlace(each)?.includes(column) === true);
  if (readers.length > 1) return byHand('sharedColumn');
  return { kind: 'place', row: box.row, column, textColumn: box.column };
}

function valueFor({ move, weight }: Change, writer: ColumnWriter): string | number | null {
  switch (move) {
    case 'resolve':
      return writer.word('status', 'resolved');
    case 'winControl':
      return writer.rating('control');
    case 'soften':
    case 'strengthen':
      return weight === null ? null : writer.weight(weight);
  }
}

export interface FactorTable {
  readonly grid: Grid;
  readonly table: FoundTable;
  /** O2 */
  readonly ownWords?: OwnWords | undefined;
  /** As they were read from it. */
  readonly factors: readonly Factor[];
}

/** N4: read again with that cell, does the table say what was proposed, and everything else as before? */
export function readsAsProposed(
  { grid, table, ownWords, factors }: FactorTable,
  edit: CellEdit,
  { move, factor }: Change,
): boolean {
  const wanted = editFactors(factors, editsOf([{ move, factor }], factors));
  const { plan } = readPlan([withValue(grid, edit)], [table], ownWords);
  // A weight that is written is assumed no more, and a rating that is written needs no clues (G6).
  const settled = { weightAssumed: false, clues: noClues };
  const plain = (read: readonly Factor[]): string =>
    JSON.stringify(read.map((each) => (each.cell === factor ? { ...each, ...settled } : each)));
  return plain(plan.factors) === plain(wanted);
}

function withValue(grid: Grid, { row, column, value }: CellEdit): Grid {
  const values = grid.values.map((cells, index): readonly CellValue[] =>
    index === row - grid.row
      ? cells.map((cell, offset) => (offset === column - grid.column ? value : cell))
      : cells,
  );
  return { ...grid, values };
}
