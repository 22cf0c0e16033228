// Does a row read as a record of a table above it? What it holds under columns that are known outweighs how it looks alone.
import { isHeaderWord } from '../../../tables/headerWords';
import { parseChoice } from '../../../tables/choice';
import { columnIn } from '../../../tables/ownWords';
import { columnOf, nameOf, soughtKinds, type ColumnKey, type SoughtKind } from '../../../tables/tables';
import type { Column } from '../../../tables/column';
import { cellAt, cellText, headerText } from '../../grid/cells';
import type { CellValue } from '../../grid/grid';
import { isMarkLike } from '../../grid/marks';
import type { Assignment } from '../columns/assignment';
import { fits } from '../columns/fit';
import { columnsOf as columnsOfBox } from '../../grid/boxes';
import { areLabels, likelyKinds } from '../headers/header';
import { textsIn } from '../headers/headerCells';
import type { Region } from '../headers/region';
import { hasParents } from '../headers/subHeaders';
import { assignIn, type Sheet } from './columns';
import { likeliestOf } from './likelihood';
import { makeProfile, type Profile, type ProfiledRows } from './profile';

export interface RecordTest {
  /** Are more cells of the row valid under the columns of this region than are not? At little cost: it is asked of every row. */
  readonly fits: (row: number) => boolean;
  /** That, or it stands right below others that it resembles, unless half of its words head columns. */
  readonly isRecord: (row: number) => boolean;
}

export function makeRecordTest(sheet: Sheet, region: Region): RecordTest {
  const known = columnsOf(sheet, region);
  if (known === null) return { fits: () => false, isRecord: () => false };
  const { anchor, closed } = known;
  const resembles = makeLikeness(sheet, region, known.rows);
  const isNamed = (row: number): boolean => anchor.some((place) => cellAt(sheet.grid, row, place) !== null);
  const fits = (row: number): boolean => {
    if (!isNamed(row)) return false;
    const { fitting, strange } = countFitting(sheet, closed, row);
    return fitting > strange && !isUnderGroups(sheet, region, row);
  };
  // What fits nothing and names columns below a blank row begins a table, however alike it looks.
  const begins = (row: number): boolean =>
    countFitting(sheet, closed, row).fitting === 0 && beginsTable(sheet, region, row);
  return { fits, isRecord: (row) => fits(row) || (isNamed(row) && resembles(row) && !begins(row)) };
}

/** Levels under the words that they are levels of, which stand below a blank row or one of labels: 'High | Medium | Low' under 'Control' heads a table, however much it looks like a record. */
function isUnderGroups({ grid }: Sheet, { header }: Region, row: number): boolean {
  const { firstColumn: column, lastColumn } = header;
  if (row - 2 <= header.lastRow) return false;
  const box = { row, column, rows: 1, columns: lastColumn - column + 1 };
  const over = { ...box, row: row - 2 };
  const isBlank = columnsOfBox(box).every((each) => cellAt(grid, over.row, each) === null);
  return (isBlank || areLabels(textsIn(grid, over))) && hasParents(grid, box);
}

/** Below a blank row, words of which several surely name columns. */
function beginsTable({ grid }: Sheet, { header }: Region, row: number): boolean {
  const box = {
    row,
    column: header.firstColumn,
    rows: 1,
    columns: header.lastColumn - header.firstColumn + 1,
  };
  return textsIn(grid, { ...box, row: row - 1 }).length === 0 && likelyKinds(textsIn(grid, box)).length > 0;
}

/** A word that may head a column and may be a value of this one says neither. */
function countFitting({ grid }: Sheet, closed: readonly Closed[], row: number) {
  let fitting = 0;
  let strange = 0;
  for (const { column, places } of closed) {
    const values = places.map((place) => cellAt(grid, row, place)).filter((value) => value !== null);
    if (values.length === 0) continue;
    if (places.length > 1 ? values.every(isMarkLike) : values.every((value) => isValueOf(column, value)))
      fitting += 1;
    else if (places.length > 1 || !values.every((value) => fits(column, value))) strange += 1;
  }
  return { fitting, strange };
}

/** By the column's own words; by the words that it is made of only where they head no column. */
const isValueOf = (column: Column, value: CellValue): boolean =>
  fits(column, value, parseChoice) || (!isColumnWord(cellText(value)) && fits(column, value));

/** Is the row, right below others, of the same sort as they are, and mostly no words of headers? */
function makeLikeness({ grid }: Sheet, { header }: Region, rows: ProfiledRows): (row: number) => boolean {
  let profile: Profile | null = null;
  const columns = [...new Set([...rows.places.values()].flat()), ...rows.unread];
  const isFilled = (row: number): boolean => columns.some((column) => cellAt(grid, row, column) !== null);
  const headsColumns = (row: number): boolean => {
    const texts = columns.map((column) => headerText(grid, row, column)).filter((text) => text !== '');
    return texts.filter(isColumnWord).length * 2 >= texts.length;
  };
  const first = header.lastRow + 1;
  let last = first - 1;
  return (row) => {
    // A single blank row within is none that ends it.
    while (last < row - 1 && (isFilled(last + 1) || isFilled(last + 2))) last += 1;
    if (row <= first || last < row - 1 || headsColumns(row)) return false;
    profile ??= makeProfile(rows, { first, last: row - 1 });
    return profile.goesOn([row], false);
  };
}

const isColumnWord = (text: string): boolean =>
  soughtKinds.some((kind) => isHeaderWord(kind, text).some(({ hint }) => !hint));

interface Closed {
  readonly column: Column;
  readonly places: readonly number[];
}

interface Known {
  /** What names the records. */
  readonly anchor: readonly number[];
  /** The columns that know their values. */
  readonly closed: readonly Closed[];
  readonly rows: ProfiledRows;
}

/** The columns, by the kind of table that the region is most likely to be. */
function columnsOf(sheet: Sheet, region: Region): Known | null {
  const guesses = region.kinds.map((kind) => ({ kind, assignment: assignIn({ ...sheet, region, kind }) }));
  const chosen = likeliestOf(guesses, (guess) => ({ ...guess, region }));
  if (chosen === null) return null;
  const { kind, assignment } = chosen.best;
  const anchor = assignment.get(nameOf(kind))?.columns ?? [];
  const closed = [...assignment].flatMap(([key, { columns }]) => {
    const column = closedColumn(kind, key);
    const shared = columns.some((place) => anchor.includes(place));
    return column === null || shared ? [] : [{ column: columnIn(sheet.ownWords, column), places: columns }];
  });
  return { anchor, closed, rows: rowsOf(sheet, region, { kind, assignment }) };
}

interface Guess {
  readonly kind: SoughtKind;
  readonly assignment: Assignment;
}

function rowsOf({ grid, ownWords }: Sheet, { header }: Region, { kind, assignment }: Guess): ProfiledRows {
  const places = new Map([...assignment].map(([key, { columns }]) => [key, columns]));
  const read = new Set([...places.values()].flat());
  const unread = header.cells.map(({ column }) => column).filter((column) => !read.has(column));
  return { grid, kind, places, ownWords, unread };
}

function closedColumn(kind: SoughtKind, key: ColumnKey): Column<ColumnKey> | null {
  const column = columnOf(kind, key);
  return column === undefined || column.kind === 'text' || column.kind === 'names' ? null : column;
}
