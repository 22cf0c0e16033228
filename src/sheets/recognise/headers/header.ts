// A header row (or two) somewhere on a sheet, before anyone knows what its columns mean.
import type { Box, Grid } from '../../grid/grid';
import { headerText } from '../../grid/cells';
import { headedDirection } from '../../../tables/factors/headedDirection';
import { type ColumnKey, nameOf, type SoughtKind, soughtKinds, tableOf } from '../../../tables/tables';
import { isAnchor, isHeaderWord, matchHeader } from '../../../tables/headerWords';
import { lookupOf } from '../../../tables/choice';
import { normalise } from '../../../method/ground/text';

export interface HeaderCell {
  readonly column: number;
  /** As the user wrote it: of the lower row, or of the only one. */
  readonly text: string;
  /** Of the row above where there are two, spread over the cells merged with it; else ''. */
  readonly parent: string;
  /** The parent stands over judgements that it does not name, too: it says what they are together, and names none of them. */
  readonly inGroup?: boolean;
}

export interface Header {
  /** Zero-based, both included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Zero-based, both included. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly cells: readonly HeaderCell[];
}

/** Which kinds of table the texts of one row could head: an anchor (name, text, goal) and one more column, or columns of SWOT. */
export function headedKinds(texts: readonly string[]): readonly SoughtKind[] {
  const kinds = soughtKinds.filter((kind) => {
    const keys = new Set<string>();
    let anchored = false;
    for (const text of texts) {
      for (const { column, hint } of isHeaderWord(kind, text)) {
        anchored ||= isAnchor(column.key);
        if (!hint || isAnchor(column.key)) keys.add(column.key);
      }
    }
    if (kind === 'people' && headsAttitudes(texts)) keys.add('attitude');
    return anchored && keys.size >= 2;
  });
  return kinds.length > 0 || !headsSwot(texts) ? kinds : ['factors'];
}

/** The same; without a word that can be nothing else, by two columns that judge them or name them: which names them, the values then say. */
export function likelyKinds(texts: readonly string[]): readonly SoughtKind[] {
  const kinds = headedKinds(texts);
  return texts.length < leastNameless
    ? kinds
    : soughtKinds.filter((kind) => kinds.includes(kind) || judgeThem(kind, texts));
}

/** Fewer columns are no table whose names stand under a word that we do not know. */
const leastNameless = 3;
/** So surely a header has to name a column that speaks for the others. */
const surely = 0.75;

function judgeThem(kind: SoughtKind, texts: readonly string[]): boolean {
  const isDifferent = new Set(texts.map(normalise)).size === texts.length;
  return isDifferent && new Set(tellingKeysIn(kind, texts, [nameOf(kind)])).size > 1;
}

/** The columns that judge the records, or those too, by the texts that surely name them. */
function tellingKeysIn(
  kind: SoughtKind,
  texts: readonly string[],
  others: readonly string[] = [],
): readonly string[] {
  const spoken: ReadonlySet<string> = new Set([...(tableOf[kind].telling ?? []), ...others]);
  return keysNamedIn(kind, texts).filter((key) => spoken.has(key));
}

/** The columns of that kind which the texts surely name. */
export function keysNamedIn(kind: SoughtKind, texts: readonly string[]): readonly ColumnKey[] {
  return texts.flatMap((text) =>
    matchHeader(kind, text)
      .filter(({ hint, strength }) => !hint && strength >= surely)
      .map(({ column }) => column.key),
  );
}

const attitudeWords = lookupOf(
  tableOf.people.columns.find((column) => column.key === 'attitude')?.values ?? [],
);

/** One column per level of engagement: 'Unaware', 'Resistant', 'Neutral' … */
function headsAttitudes(texts: readonly string[]): boolean {
  return texts.filter((text) => text.length < 30 && attitudeWords.has(normalise(text))).length >= 3;
}

/** Columns of SWOT: words for us and against us. Signs alone head columns only where nothing else stands beside them. */
export function headsSwot(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const codes = filled.map(headedDirection).filter((code) => code !== null);
  const onlySigns = filled.every((text) => headedDirection(text) === null || text.length === 1);
  return (
    new Set(codes).size === 2 &&
    codes.length * 2 >= filled.length &&
    (!onlySigns || codes.length === filled.length)
  );
}

/** One header row: its cells between two columns, with the row above as parents where there is one. */
export function makeHeader(grid: Grid, box: Box, withParents: boolean): Header {
  const last = box.row + box.rows - 1;
  const cells: HeaderCell[] = [];
  let parent = '';
  let until = Infinity;
  for (let column = box.column; column < box.column + box.columns; column++) {
    const upper = box.rows > 1 || withParents ? headerText(grid, last - 1, column) : '';
    const lower = headerText(grid, last, column);
    if (upper !== '') {
      parent = upper;
      until = lastUnder(grid, last - 1, column);
    } else if (column > until) parent = '';
    const text = lower === '' ? upper : lower;
    if (text !== '') cells.push({ column, text, parent: lower === '' ? '' : parent });
  }
  return {
    firstRow: withParents && box.rows === 1 ? last - 1 : box.row,
    lastRow: last,
    firstColumn: box.column,
    lastColumn: box.column + box.columns - 1,
    cells: cells.map((cell) => ({ ...cell, inGroup: cell.parent !== '' && isGroup(cell.parent, cells) })),
  };
}

/** The last column under an upper header that is merged over several; one that is not stands over all up to the next. */
function lastUnder(grid: Grid, row: number, column: number): number {
  const merged = grid.merges.find((box) => box.row === row && box.column === column && box.columns > 1);
  return merged === undefined ? Infinity : column + merged.columns - 1;
}

function isGroup(parent: string, cells: readonly HeaderCell[]): boolean {
  const judgementsIn = (kind: SoughtKind, text: string): readonly string[] =>
    matchHeader(kind, text).flatMap(({ column, hint }) =>
      !hint && column.values.length > 0 ? [column.key] : [],
    );
  return cells.some(
    (cell) =>
      cell.parent === parent &&
      soughtKinds.some((kind) => {
        const named = matchHeader(kind, parent).map(({ column }): string => column.key);
        const own = judgementsIn(kind, cell.text);
        return own.length > 0 && !own.some((key) => named.includes(key));
      }),
  );
}

/** 'Project:' beside 'Halm', 'Date:' beside what it is: labels of what stands or is to be filled in beside them, no headers of columns. */
export function areLabels(texts: readonly string[]): boolean {
  return (
    texts.some((text) => /[:\uff1a]$/.test(text)) &&
    !soughtKinds.some((kind) => new Set(tellingKeysIn(kind, texts)).size > 1)
  );
}

/** The words of all headers in one text, by which a table is known again wherever it moved. */
export function headedBy(header: Header): string {
  return header.cells.map(({ text }) => normalise(text)).join(' | ');
}
