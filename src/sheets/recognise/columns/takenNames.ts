// The column that names the records, where its header does not say so surely.
import { nameOf, type ColumnKey } from '../../../tables/tables';
import { parseChoice } from '../../../tables/choice';
import { speaksOfElse } from '../../../tables/headerWords';
import type { HeaderCell } from '../headers/header';
import type { Assigned, Assignment, Question } from './assignment';
import { cellOptions, isOpenToLooks, matchesOf } from './columnOptions';
import { fits } from './fit';
import { nameShare } from './looks';
import { cellText } from '../../grid/cells';
import type { CellValue } from '../../grid/grid';
import { columnScores as scores } from '../tuning';

/** No name found, but a column that may hold names was taken for something else: the name is needed more. */
export function takeAnchor(question: Question, assignment: Map<ColumnKey, Assigned>): void {
  const anchor = nameOf(question.kind);
  if (takeNames(question, assignment) || assignment.has(anchor)) return;
  const best = question.header.cells
    .flatMap((cell) => cellOptions(question, cell))
    .filter((option) => option.key === anchor && option.score >= scores.least)
    .sort((a, b) => b.score - a.score || a.column - b.column)[0];
  if (!best) {
    takeTexts(question, assignment);
    return;
  }
  for (const [key, other] of assignment) if (other.columns.includes(best.column)) assignment.delete(key);
  assignment.set(anchor, { columns: [best.column], score: best.score });
}

/**
 * Under a header that we do not know, or none that names people surely, the column whose values are names of people; a title is
 * one of those who have none.
 */
function takeNames({ kind, header, sample }: Question, assignment: Map<ColumnKey, Assigned>): boolean {
  const named = assignment.get('name');
  if (kind !== 'people' || (named && named.columns.length > 1)) return false;
  const now = named?.columns[0];
  const isSure = (column: number): boolean =>
    header.cells.some(
      (cell) =>
        cell.column === column &&
        matchesOf(kind, cell).some((match) => !match.hint && match.column.key === 'name'),
    );
  if (now !== undefined && (isSure(now) || nameShare(sample(now)) >= scores.nameShare)) return false;
  const taken = new Set([...assignment.values()].flatMap(({ columns }) => columns));
  const [best] = header.cells
    .filter(({ column }) => !taken.has(column) && nameShare(sample(column)) >= scores.nameShare)
    .sort((a, b) => nameShare(sample(b.column)) - nameShare(sample(a.column)) || a.column - b.column);
  if (!best) return false;
  assignment.set('name', { columns: [best.column], score: scores.assumedNames, assumed: true });
  return true;
}

/**
 * Of factors, under a header that says nothing to us, or says what another column is and none of these values: the column of the longest
 * texts, each of which stands once.
 */
function takeTexts(question: Question, assignment: Map<ColumnKey, Assigned>): void {
  const { kind, header, sample, hidden } = question;
  const used = new Set([...assignment.values()].flatMap(({ columns }) => columns));
  const [best] = header.cells
    .filter(
      (cell) =>
        !used.has(cell.column) &&
        !hidden.has(cell.column) &&
        (isOpenToLooks(question, cell) || speaksOfOther(question, cell, assignment)) &&
        areTexts(sample(cell.column)),
    )
    .map(({ column }) => ({ column, length: meanLength(sample(column)) }))
    .sort((one, other) => other.length - one.length || one.column - other.column);
  if (kind === 'factors' && best)
    assignment.set('text', { columns: [best.column], score: scores.assumedNames, assumed: true });
}

/** 'For or against us' over texts, beside the column of the signs: what it may mean is another column, and none of the values is one of its words. */
function speaksOfOther({ kind, sample }: Question, cell: HeaderCell, assignment: Assignment): boolean {
  const known = sample(cell.column).filter((value) => value !== null);
  const matches = matchesOf(kind, cell).filter(({ hint }) => !hint);
  return (
    matches.length > 0 &&
    [cell.text, cell.parent].every((text) => !speaksOfElse(kind, text)) &&
    matches.every(
      ({ column }) =>
        column.values.length > 0 &&
        assignment.has(column.key) &&
        !known.some((value) => fits(column, value, parseChoice)),
    )
  );
}

const meanLength = (values: readonly CellValue[]): number =>
  values.reduce<number>((sum, value) => sum + cellText(value).length, 0) / Math.max(1, values.length);

/** Words, most of them several, and hardly any twice. */
function areTexts(values: readonly CellValue[]): boolean {
  const texts = values.filter((value): value is string => typeof value === 'string');
  const several = texts.filter((text) => /\S\s+\S|[\u3400-\u9fff]{4}/.test(text)).length;
  return (
    values.length > 1 &&
    texts.length === values.length &&
    several * 2 > texts.length &&
    new Set(texts).size >= texts.length * scores.differentTexts &&
    nameShare(values) < scores.nameShare
  );
}
