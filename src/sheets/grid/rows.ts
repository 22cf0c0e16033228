// Which rows under a header are records, and where they end.
import { columnOf, type TableKind, nameOf } from '../../tables/tables';
import type { Grid } from './grid';
import { headedDirection } from '../../tables/factors/headedDirection';
import { saysTotal } from '../../tables/totals';
import { valuesIn, type OwnWords } from '../../tables/ownWords';
import { normalise } from '../../method/ground/text';
import { cellAt, cellText, isContent } from './cells';
import { parseChoice, parseNumber } from '../../tables/choice';
import { type Places } from './places';

/** `loose`: content, but nothing that names the record. `footer`: a total. `section`: a title between records. */
export type RowState = 'record' | 'loose' | 'blank' | 'footer' | 'section';

export interface Rows {
  readonly grid: Grid;
  readonly kind: TableKind;
  readonly places: Places;
  /** O2 */
  readonly ownWords: OwnWords | undefined;
}

const remark =
  /^(\*|note|notes|source|legend|key|prepared by|last updated|updated|说明|注|备注|图例|来源|制表)( ?[:.*]|\b|$)/;
/** After so many empty rows nothing belongs to the table any more. */
const longestGap = 20;
/** From so many rows on, values without a name are what prefilled formulas show. */
const prefilledRows = 3;

/** What one row is, by the columns that are read. */
export function stateOf(rows: Rows, row: number): RowState {
  const anchor = rows.places.get(nameOf(rows.kind)) ?? [];
  const value = anchor.map((column) => cellAt(rows.grid, row, column)).find(isContent);
  if (value !== undefined) {
    if (saysTotal(cellText(value))) return 'footer';
    if (typeof value === 'number' && hasTotal(rows, row)) return 'footer';
    return isSection(rows, row, anchor) ? 'section' : 'record';
  }
  return contentOf(rows, row) === 0 ? 'blank' : hasTotal(rows, row) ? 'footer' : 'loose';
}

const groupTitle =
  /^((internal|external|primary|secondary|key|other)( (stakeholders?|people|parties|contacts|factors))?|strengths|weaknesses|opportunities|threats|(内部|外部|主要|次要|关键|其他)(干系人|相关方|利益相关者|人员|因素)?|优势|劣势|机会|威胁) ?:?$/;

/** Nothing in the row but a word like 'Internal stakeholders', or like 'Strengths' where such rows say the direction. */
function isSection(rows: Rows, row: number, anchor: readonly number[]): boolean {
  const isTitle = (text: string): boolean =>
    groupTitle.test(normalise(text)) ||
    (rows.places.get('direction')?.[0] === anchor[0] && headedDirection(text) !== null);
  let titles = 0;
  for (const column of anchor) {
    const value = cellAt(rows.grid, row, column);
    if (!isContent(value)) continue;
    if (typeof value !== 'string' || value.length > 40 || !isTitle(cellText(value))) return false;
    titles++;
  }
  return contentOf(rows, row) === titles;
}

/** The last row that belongs to the table; `first - 1` where there is none. `open`: nobody but the rows says where it ends. */
export function lastRecordRow(
  rows: Rows,
  first: number,
  bounds: { readonly last: number; readonly open: boolean },
): number {
  const typical = typicalContent(rows, first, bounds.last);
  let end = first - 1;
  let gap = 0;
  const loose: number[] = [];
  for (let row = first; row <= bounds.last && (!bounds.open || gap <= longestGap); row++) {
    const state = stateOf(rows, row);
    if (state === 'record' && (!bounds.open || belongs(rows, row, { gap, typical }))) {
      end = row;
      gap = 0;
      loose.length = 0;
    } else {
      gap += state === 'loose' || state === 'section' ? 0 : 1;
      if (state === 'loose' && gap === 0) loose.push(row);
    }
  }
  return loose.length < prefilledRows
    ? Math.max(end, ...loose.filter((row) => isForgottenName(rows, row)))
    : end;
}

/** A row after a gap must look like the rows before; one that follows directly only must not be a remark. */
function belongs(
  rows: Rows,
  row: number,
  before: { readonly gap: number; readonly typical: number },
): boolean {
  const content = contentOf(rows, row);
  const columns = rows.places.size;
  if (before.gap === 0) return content > 1 || columns === 1 || !remark.test(anchorText(rows, row));
  if (columns === 1) return before.gap === 1;
  return content >= 2 && content * 2 >= before.typical && !isMostlyUnknown(rows, row);
}

function typicalContent(rows: Rows, first: number, last: number): number {
  const counts: number[] = [];
  for (let row = first; row <= last && counts.length < 50; row++) {
    const state = stateOf(rows, row);
    if (state === 'record') counts.push(contentOf(rows, row));
    else if (state !== 'section' && counts.length > 0) break;
  }
  counts.sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

function anchorText(rows: Rows, row: number): string {
  const anchor = rows.places.get(nameOf(rows.kind)) ?? [];
  return normalise(anchor.map((column) => cellText(cellAt(rows.grid, row, column))).join(' '));
}

/** How many cells of the row that are read hold something. */
function contentOf(rows: Rows, row: number): number {
  let count = 0;
  for (const column of columnsIn(rows.places)) if (isContent(cellAt(rows.grid, row, column))) count++;
  return count;
}

const columnsKnown = new WeakMap<Places, readonly number[]>();

/** Asked for every row, so worked out once per table. */
function columnsIn(places: Places): readonly number[] {
  const known = columnsKnown.get(places) ?? [...new Set([...places.values()].flat())];
  columnsKnown.set(places, known);
  return known;
}

function hasTotal(rows: Rows, row: number): boolean {
  const values = rows.grid.values[row - rows.grid.row] ?? [];
  return values.some((value) => typeof value === 'string' && saysTotal(value));
}

/** Two filled cells, one of them a word: somebody forgot the name. */
function isForgottenName(rows: Rows, row: number): boolean {
  const values = [...rows.places.values()].flatMap((columns) =>
    columns.map((column) => cellAt(rows.grid, row, column)),
  );
  return (
    values.filter(isContent).length >= 2 &&
    values.some((value) => typeof value === 'string' && isContent(value))
  );
}

/** Words in closed columns that these do not know: a legend or the next thing on the sheet. */
function isMostlyUnknown(rows: Rows, row: number): boolean {
  let known = 0;
  let unknown = 0;
  for (const [key, columns] of rows.places) {
    const values = valuesIn(rows.ownWords, columnOf(rows.kind, key)?.values ?? []);
    const value = cellAt(rows.grid, row, columns[0] ?? -1);
    if (values.length === 0 || columns.length > 1 || !isContent(value)) continue;
    const text = cellText(value);
    if (parseChoice(values, text) !== null || parseNumber(text) !== null) known++;
    else unknown++;
  }
  return unknown > known;
}
