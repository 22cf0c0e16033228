// How surely each column of a table is each concept, by its header and its values.
import {
  isAnchor,
  isDescribing,
  isOtherTime,
  matchHeader,
  type Match,
  speaksOfElse,
} from '../../../tables/headerWords';
import { columnIn } from '../../../tables/ownWords';
import { parseNumber } from '../../../tables/choice';
import { type ColumnKey, columnOf, type SoughtKind } from '../../../tables/tables';
import { combinedKeys, isCombined, isHalfCombined } from '../../grid/combined';
import { cellText } from '../../grid/cells';
import type { CellValue } from '../../grid/grid';
import type { Question } from './assignment';
import { fitOf, isProse, sayTruth, titleShare } from './fit';
import type { HeaderCell } from '../headers/header';
import { areAddresses, areIds, departmentShare, directionShare, nameLikeShare } from './looks';
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

/**
 * Words of no other time, date or plan, none of which means a column whose values these could be: neither surely nor, for texts that
 * could stand anywhere, at all.
 */
export function isOpenToLooks(question: Question, cell: HeaderCell, couldBeAnything = false): boolean {
  const { kind } = question;
  const says = matchesOf(kind, cell).some(({ hint, isPart, strength }) =>
    couldBeAnything ? isPart !== true : !hint && strength >= scores.unbacked,
  );
  return (
    !says &&
    /[\p{L}]/u.test(cell.text) &&
    [cell.text, cell.parent].every((text) => !speaksOfElse(kind, text)) &&
    cellOptions(question, cell).every(({ score }) => score < scores.least)
  );
}

function weaker(match: Match): Match {
  return { ...match, strength: match.strength * scores.upperHeader };
}

/** How surely a header with these values is the column: 0–1. */
export function scoreOf(match: Match, values: readonly CellValue[]): number {
  const stated = match.state && sayTruth(values) ? scores.state : 0;
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

/** Free text takes what closed columns leave. Where the header only may mean it, or a part of it does, the values have to look so. */
function openScore({ column, strength, hint, isPart = false }: Match, values: readonly CellValue[]): number {
  const look = looksOf[column.key];
  if (look?.belies?.(values) === true) return 0;
  if (!hint) return strength * scores.freeText;
  if (column.key === 'title') return look?.backs(values) === true ? strength * scores.titleHint : 0;
  if (!isPart) return strength * scores.freeTextHint;
  return look?.backs(values) === true ? strength * scores.partOfHeader : 0;
}

/** What values look like in a column that takes any text: what backs a header that is understood in part, and what belies any. */
const looksOf: Readonly<Partial<Record<ColumnKey, Look>>> = {
  title: { backs: (values) => titleShare(values) >= scores.titleShare },
  department: { backs: (values) => departmentShare(values) >= scores.departmentShare },
  ownedBy: { backs: areNames, belies: sayWhatElse },
  reportsTo: { backs: areNames, belies: sayWhatElse },
  influencedBy: { backs: areNames, belies: sayWhatElse },
  people: { backs: (values) => areNames(values) || titleShare(values) >= scores.ofTheNames },
  notes: { backs: areTexts },
};

interface Look {
  readonly backs: (values: readonly CellValue[]) => boolean;
  readonly belies?: (values: readonly CellValue[]) => boolean;
}

function areNames(values: readonly CellValue[]): boolean {
  const names = values.flatMap((value) => cellText(value).split(/[,;/，；、]/)).map((name) => name.trim());
  return nameLikeShare(names.filter((name) => name !== '')) >= scores.ofTheNames;
}

/** Words that say something, each of them something else: no numbers, names or words of a list. */
function areTexts(values: readonly CellValue[]): boolean {
  const texts = values.filter((value): value is string => typeof value === 'string');
  return (
    texts.length > 0 &&
    texts.length === values.length &&
    !areIds(values) &&
    !areAddresses(values) &&
    nameLikeShare(values) < scores.nameShare &&
    new Set(texts).size * 2 >= texts.length
  );
}

/** Most of them are words by which people are judged, or all are numbers: nobody is called so. */
function sayWhatElse(values: readonly CellValue[]): boolean {
  const texts = values.map(cellText).filter((text) => text !== '');
  const areNumbers = texts.every((text) => parseNumber(text) !== null);
  return (
    texts.length > 0 && (areNumbers || judged.some((column) => (fitOf(column, texts) ?? 0) >= scores.hintFit))
  );
}

const judged = (['attitude', 'contact', 'authority'] as const).flatMap(
  (key) => columnOf('people', key) ?? [],
);
