// One-hot columns: a concept spread over columns, with a mark in the one that holds.
import type { CellValue } from './grid';
import { normalise } from '../../method/ground/text';
import { cellText, isContent } from './cells';

const mark = /^(x|xx|√|✓|✔|☑|●|•|■|1|y|yes|true|是|有|v|[uronslcd]|c ?[,/&+]? ?d|d ?[,/&+]? ?c)$/;
const noMark = /^(no|n|false|0|-|否|无)$/;
/** Grids of engagement mark the current state with C and the desired one with D. */
const desired = /^d$/;
const current = /^c/;

/** Is this what people put into a one-hot column (a mark, a plain no, or nothing)? */
export function isMarkLike(value: CellValue): boolean {
  const text = normalise(cellText(value));
  return text === '' || mark.test(text) || noMark.test(text);
}

/** Which of a row's one-hot cells are marked: indexes; where current and desired states are told apart, the current one. */
export function markedCells(values: readonly CellValue[]): readonly number[] {
  const texts = values.map((value) => (isContent(value) ? normalise(cellText(value)) : ''));
  const marked = texts.flatMap((text, index) => (text !== '' && !noMark.test(text) ? [index] : []));
  const now = marked.filter((index) => current.test(texts[index] ?? ''));
  if (now.length > 0) return now;
  return marked.length > 1 ? marked.filter((index) => !desired.test(texts[index] ?? '')) : marked;
}
