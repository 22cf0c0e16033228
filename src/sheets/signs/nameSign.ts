// The second sign of a sheet of ours: a hidden name of the sheet's own, which lasts where a program drops the properties of sheets. It
// says in itself what the sheet is and what we wrote on it last, and it refers to the cells that it speaks of.
import { parseIdCell, checksum } from '../actions/idCell';
import { type SheetDraft, type SheetKind, sheetKinds } from '../draft';
import { factorMatrixColumns } from '../drafts/factorMatrixSheet';
import { roleGridColumns } from '../drafts/roleGridSheet';
import { columns as strategyColumns } from '../drafts/strategy/page';
import { parseAddress } from '../grid/address';
import type { Box, CellValue, Grid, NameSign } from '../grid/grid';
import { cellsOf, readsAs } from '../written';
import { tableKinds } from '../../tables/tables';

/** What is to be written: a name and the cells of the sheet that it refers to. */
export interface NewNameSign {
  readonly name: string;
  readonly box: Box;
}

const shape = /^Quadrille_([a-z]+)_([0-9a-z]+)$/i;

const nameOf = (kind: SheetKind, sum: string): string => `Quadrille_${kind}_${sum}`;

/** A defined name's own text is one of our signs. */
export const isNameSign = (name: string): boolean => kindIn(name) !== null;

function kindIn(name: string): SheetKind | null {
  const word = shape.exec(name)?.[1]?.toLowerCase();
  return sheetKinds.find((kind) => kind.toLowerCase() === word) ?? null;
}

/**
 * A defined name of a sheet's as our sign; null where it is none.
 * @param formula what it refers to, with or without '='
 */
export function parseNameSign(name: string, formula: string): NameSign | null {
  const kind = kindIn(name);
  const sum = shape.exec(name)?.[2]?.toLowerCase();
  if (kind === null || sum === undefined) return null;
  const place = parseAddress(formula.replace(/^=/, ''));
  const target = place?.sheet == null ? null : { sheet: place.sheet, box: place.box };
  return { name, kind, sum, target };
}

/** The sign of a sheet that holds this draft. */
export function nameSignOf({ kind, values, layout }: SheetDraft): NewNameSign {
  // Below the headers of a table the user writes: what is ours ends with them.
  const rows = isTableKind(kind) ? Math.min(layout.freezeRows, values.length) : values.length;
  const box = { row: 0, column: 0, rows, columns: values[0]?.length ?? 0 };
  const cells = values.slice(0, rows).map((row) => row.map((value): CellValue => readsAs(value)));
  return { name: nameOf(kind, sumOf(kind, cells)), box };
}

/** The sign of the sheet of an action table with these hidden identities, which reaches as far as that box. */
export const nameSignOfActions = (
  ids: readonly string[],
  { row, column, rows, columns }: Box,
): NewNameSign => ({
  name: nameOf('actions', sumOfIds(ids)),
  box: { row: 0, column: 0, rows: row + rows, columns: column + columns },
});

/** The sign of a sheet as it stands, for one that the user says is ours. */
export function nameSignOfGrid(kind: SheetKind, grid: Grid): NewNameSign {
  const used = grid.column + (grid.values[0]?.length ?? 0);
  // What stands beyond our columns is the user's.
  const columns = Math.max(1, Math.min(used, widthOf[kind] ?? used));
  const box = { row: 0, column: 0, rows: Math.max(1, grid.row + grid.values.length), columns };
  return { name: nameOf(kind, sumOf(kind, kind === 'actions' ? grid.values : cellsOf(grid, box))), box };
}

/** Does the sheet hold what we wrote last, as its sign says? In an action table the hidden identities do, whatever the user wrote. */
export function holdsWritten(grid: Grid, { kind, sum, target }: NameSign): boolean {
  if (target === null) return false;
  return sumOf(kind, kind === 'actions' ? grid.values : cellsOf(grid, target.box)) === sum;
}

/** Columns of the sheets that are rewritten whole. */
const widthOf: Readonly<Partial<Record<SheetKind, number>>> = {
  strategy: strategyColumns.length,
  factorMatrix: factorMatrixColumns.length,
  roleGrid: roleGridColumns.length,
};

const isTableKind = (kind: SheetKind): boolean => tableKinds.some((each) => each === kind);

/** Numbers as far as every program keeps them. */
const digits = 12;

function sumOf(kind: string, cells: readonly (readonly CellValue[])[]): string {
  if (kind === 'actions')
    return sumOfIds(cells.flat().flatMap((cell) => (typeof cell === 'string' ? [cell] : [])));
  const plain = cells.map((row) =>
    row.map((cell) => {
      if (typeof cell === 'number') return Number(cell.toPrecision(digits));
      if (typeof cell === 'string') return cell.replace(/\r\n?/g, '\n');
      return typeof cell === 'object' && cell !== null ? cell.error : cell;
    }),
  );
  return checksum(JSON.stringify(plain));
}

/** Rows may be sorted by anybody. */
const sumOfIds = (texts: readonly string[]): string =>
  checksum(
    texts
      .filter((text) => parseIdCell(text) !== null)
      .sort()
      .join('\n'),
  );
