// How surely each column of a table is each concept, by its header and its values.
import { isAnchor, isDescribing, isOtherTime, matchHeader, type Match } from '../../../tables/headerWords';
import { columnIn } from '../../../tables/ownWords';
import type { ColumnKey, SoughtKind } from '../../../tables/tables';
import { combinedKeys, isCombined, isHalfCombined } from '../../grid/combined';
import type { CellValue } from '../../grid/grid';
import type { Question } from './assignment';
import { fitOf, isProse, titleShare, truthShare } from './fit';
import type { HeaderCell } from '../headers/header';
import { areAddresses, areIds, directionShare } from './looks';
import { columnScores as scores, leastFit } from '../tuning';

export interface Option {
  readonly key: ColumnKey;
  readonly column: number;
  readonly score: number;
}

/** More than half of the cells hold both, or all of them at least one beside something else, and one holds both. */
function isMostlyCombined(values: readonly CellValue[], keys: readonly ColumnKey[]): boolean {
  const whole = values.filter((value) => isCombined(value, keys)).length;
  return whole * 2 > values.length || (whole > 0 && values.every((value) => isHalfCombined(value, keys)));
}

/** Pairs come before all single options. */
export function combinedOptions({ kind, header, sample }: Question): readonly Option[] {
  if (kind !== 'people') return [];
  return header.cells.flatMap((cell) => {
    const keys = combinedKeys(cell.text);
    const values = sample(cell.column).filter((value) => value !== null);
    const fits = keys !== null && isMostlyCombined(values, keys);
    return fits ? keys.map((key) => ({ key, column: cell.column, score: scores.combined })) : [];
  });
}

export function optionsOf(question: Question, taken: ReadonlySet<number>): readonly Option[] {
  return question.header.cells
    .filter((cell) => !taken.has(cell.column))
    .flatMap((cell) => cellOptions(question, cell))
    .filter((option) => option.score >= scores.least)
    .sort((a, b) => b.score - a.score || a.column - b.column);
}

export function cellOptions(question: Question, cell: HeaderCell): readonly Option[] {
  const { kind, sample, hidden, ownWords } = question;
  const values = sample(cell.column);
  const factor = hidden.has(cell.column) ? scores.hidden : 1;
  const matches = matchesOf(kind, cell).map((match) =>
    isAnchor(match.column.key) && match.hint && isDescribing(cell.text) && isNumbered(question, cell)
      ? { ...match, hint: false }
      : match,
  );
  return matches.map((match) => ({
    key: match.column.key,
    column: cell.column,
    score:
      factor *
      scoreOf({ ...match, column: columnIn(ownWords, match.column) }, values) *
      (isAnchor(match.column.key) ? anchorFactor(cell, values) : 1),
  }));
}

/** 'Risk' over R1, R2 … beside 'Description': the records are called by their numbers, and the description says what they are. */
function isNumbered({ kind, header, sample }: Question, cell: HeaderCell): boolean {
  return header.cells.some(
    (other) =>
      other !== cell &&
      matchHeader(kind, other.text).some(({ column, hint }) => !hint && isAnchor(column.key)) &&
      areIds(sample(other.column)),
  );
}

/** Of several columns that may name the records, no numbers nor addresses of theirs, nor what tells of them at length. */
function anchorFactor({ text }: HeaderCell, values: readonly CellValue[]): number {
  const looks =
    areIds(values) || areAddresses(values) || directionShare(values) > 0.5 ? scores.anchorNoText : 1;
  return looks * (isDescribing(text) ? scores.anchorDescribing : 1);
}

/**
 * By the lower header, else both together ('Influence' over 'Level', 'Attitude' over 'Current'), else the upper one over 'Score' or
 * '(1-5)', but never where the lower one speaks of another time ('Attitude' over 'Desired').
 */
export function matchesOf(kind: SoughtKind, { text, parent, inGroup = false }: HeaderCell): readonly Match[] {
  const own = matchHeader(kind, text);
  if (own.some((match) => !match.hint)) return isOtherTime(parent) ? own.map(weaker) : own;
  if (parent === '') return own;
  const both = [...matchHeader(kind, `${text} ${parent}`), ...matchHeader(kind, `${parent} ${text}`)];
  if (both.length > 0 || inGroup || isOtherTime(text)) return [...own, ...both];
  return [...own, ...matchHeader(kind, parent).map(weaker)];
}

function weaker(match: Match): Match {
  return { ...match, strength: match.strength * scores.upperHeader };
}

/** How surely a header with these values is the column: 0–1. */
export function scoreOf(match: Match, values: readonly CellValue[]): number {
  const stated = match.state && truthShare(values) >= scores.truthShare ? scores.state : 0;
  return Math.max(stated, wordScore(match, values));
}

function wordScore(match: Match, values: readonly CellValue[]): number {
  const { column, strength, hint } = match;
  const fit = fitOf(column, values);
  if (isAnchor(column.key)) {
    const sure = fit === null ? scores.anchorEmpty : scores.anchorBase + (1 - scores.anchorBase) * fit;
    return strength * (hint ? scores.anchorHint : 1) * sure;
  }
  if (column.kind === 'text' || column.kind === 'names') return openScore(match, values);
  if (fit === null) return hint ? 0 : strength * scores.closedEmpty;
  if (fit < (leastFit[column.key] ?? 0)) return 0;
  if (fit === 0 && strength < scores.unbacked) return 0;
  if (hint) return fit >= scores.hintFit ? strength * (scores.hintBase + scores.hintRise * fit) : 0;
  if (fit < scores.proseFit && isProse(values)) return 0;
  return strength * (scores.closedBase + (1 - scores.closedBase) * fit);
}

/** Free text takes what closed columns leave. A type is a title only where it holds titles. */
function openScore({ column, strength, hint }: Match, values: readonly CellValue[]): number {
  if (!hint) return strength * scores.freeText;
  if (column.key === 'title')
    return titleShare(values) >= scores.titleShare ? strength * scores.titleHint : 0;
  return strength * scores.freeTextHint;
}
