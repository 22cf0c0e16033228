// Which column of a table is which concept: headers and values weighed together, the best pairs first.
import type { Column } from '../../tables/column';
import { parseTruth } from '../../tables/truth';
import { nameOf, tableOf, type ColumnKey, type SoughtKind } from '../../tables/tables';
import type { CellValue } from '../grid/grid';
import { cellText } from '../grid/cells';
import { combinedKeys, isCombined, isHalfCombined } from '../grid/combined';
import { parseChoice, parseNumber } from '../../tables/choice';
import { columnIn, type OwnWords } from '../../tables/ownWords';
import { fitOf, isProse, titleShare, truthShare } from './fit';
import { areIds, directionShare, nameShare } from './looks';
import type { Header, HeaderCell } from './headers/header';
import {
  isAnchor,
  isDescribing,
  isOtherTime,
  matchHeader,
  saysNothing,
  type Match,
} from '../../tables/headerWords';
import { columnScores as scores, leastFit } from './tuning';
import { findSpreads, findSwot, holdsSections, type Sample } from './oneHot';

export interface Assigned {
  readonly columns: readonly number[];
  /** 0–1 */
  readonly score: number;
  /** No header says so: the looks of its values do. */
  readonly assumed?: true;
}
export type Assignment = ReadonlyMap<ColumnKey, Assigned>;

export interface Question {
  readonly kind: SoughtKind;
  readonly header: Header;
  readonly sample: Sample;
  readonly hidden: ReadonlySet<number>;
  readonly ownWords: OwnWords | undefined;
}

interface Option {
  readonly key: ColumnKey;
  readonly column: number;
  readonly score: number;
}

/** Every concept that the table's columns hold. */
export function assignColumns(question: Question): Assignment {
  const assignment = new Map<ColumnKey, Assigned>();
  const taken = new Set<number>();
  const take = (key: ColumnKey, columns: readonly number[], score: number): void => {
    assignment.set(key, { columns, score });
    for (const column of columns) taken.add(column);
  };
  takeSpreads(question, take);
  for (const option of [...combinedOptions(question), ...optionsOf(question, taken)]) {
    const pair = option.score > 1;
    if (!assignment.has(option.key) && (pair || !taken.has(option.column))) {
      take(option.key, [option.column], Math.min(1, option.score));
    }
  }
  takeAnchor(question, assignment);
  takeTelling(question, assignment);
  return shareSections(question, shareSignedNumbers(question, assignment));
}

function takeSpreads(
  question: Question,
  take: (key: ColumnKey, columns: readonly number[], score: number) => void,
): void {
  const { kind, header, sample } = question;
  const swot = kind === 'factors' ? findSwot(header, sample) : null;
  if (swot) {
    take('text', swot, scores.swotTexts);
    take('direction', swot, scores.spread);
    return;
  }
  for (const spread of findSpreads(question)) take(spread.key, spread.columns, scores.spread);
}

/** More than half of the cells hold both, or all of them at least one beside something else, and one holds both. */
function isMostlyCombined(values: readonly CellValue[], keys: readonly ColumnKey[]): boolean {
  const whole = values.filter((value) => isCombined(value, keys)).length;
  return whole * 2 > values.length || (whole > 0 && values.every((value) => isHalfCombined(value, keys)));
}

/** Pairs come before all single options. */
function combinedOptions({ kind, header, sample }: Question): readonly Option[] {
  if (kind !== 'people') return [];
  return header.cells.flatMap((cell) => {
    const keys = combinedKeys(cell.text);
    const values = sample(cell.column).filter((value) => value !== null);
    const fits = keys !== null && isMostlyCombined(values, keys);
    return fits ? keys.map((key) => ({ key, column: cell.column, score: scores.combined })) : [];
  });
}

function optionsOf(question: Question, taken: ReadonlySet<number>): readonly Option[] {
  return question.header.cells
    .filter((cell) => !taken.has(cell.column))
    .flatMap((cell) => cellOptions(question, cell))
    .filter((option) => option.score >= scores.least)
    .sort((a, b) => b.score - a.score || a.column - b.column);
}

function cellOptions(question: Question, cell: HeaderCell): readonly Option[] {
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

/** Of several columns that may name the records, no numbers of theirs, nor what tells of them at length. */
function anchorFactor({ text }: HeaderCell, values: readonly CellValue[]): number {
  const looks = areIds(values) || directionShare(values) > 0.5 ? scores.anchorNoText : 1;
  return looks * (isDescribing(text) ? scores.anchorDescribing : 1);
}

/**
 * By the lower header, else both together ('Influence' over 'Level', 'Attitude' over 'Current'), else the upper one over 'Score' or
 * '(1-5)', but never where the lower one speaks of another time ('Attitude' over 'Desired').
 */
function matchesOf(kind: SoughtKind, { text, parent }: HeaderCell): readonly Match[] {
  const own = matchHeader(kind, text);
  if (own.some((match) => !match.hint)) return isOtherTime(parent) ? own.map(weaker) : own;
  if (parent === '') return own;
  const both = [...matchHeader(kind, `${text} ${parent}`), ...matchHeader(kind, `${parent} ${text}`)];
  if (both.length > 0 || isOtherTime(text)) return [...own, ...both];
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

/** No name found, but a column that may hold names was taken for something else: the name is needed more. */
function takeAnchor(question: Question, assignment: Map<ColumnKey, Assigned>): void {
  const anchor = nameOf(question.kind);
  if (takeNames(question, assignment) || assignment.has(anchor)) return;
  const best = question.header.cells
    .flatMap((cell) => cellOptions(question, cell))
    .filter((option) => option.key === anchor && option.score >= scores.least)
    .sort((a, b) => b.score - a.score || a.column - b.column)[0];
  if (!best) return;
  for (const [key, other] of assignment) if (other.columns.includes(best.column)) assignment.delete(key);
  assignment.set(anchor, { columns: [best.column], score: best.score });
}

/**
 * D10: under a header that we do not know, or none that names people surely, the column whose values are names of people; a title is
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

/** Their values are said of nothing else; high and low, yes and no can be said of anything. */
const tellingKeys: readonly ColumnKey[] = ['attitude', 'direction', 'evidence', 'status'];

/** Under a header that says nothing to us, a column whose values speak for themselves. */
function takeTelling(question: Question, assignment: Map<ColumnKey, Assigned>): void {
  const { kind, header, sample, hidden } = question;
  for (const column of tableOf[kind].columns.filter(({ key }) => tellingKeys.includes(key))) {
    const taken = new Set([...assignment.values()].flatMap(({ columns }) => columns));
    const [cell] = header.cells.filter(
      (each) =>
        !taken.has(each.column) &&
        !hidden.has(each.column) &&
        saysNothing(kind, each.text) &&
        (each.parent === '' || saysNothing(kind, each.parent)) &&
        speakFor(column, sample(each.column)),
    );
    if (cell && !assignment.has(column.key))
      assignment.set(column.key, { columns: [cell.column], score: scores.assumedValues, assumed: true });
  }
}

/** Words only, nearly all of them the column's, of at least two meanings, and none of them a plain yes or no. */
function speakFor(column: Column, values: readonly CellValue[]): boolean {
  const texts = values.map(cellText);
  const codes = new Set(
    texts.map((text) => parseChoice(column.values, text)).filter((code) => code !== null),
  );
  return (
    codes.size > 1 &&
    texts.every((text) => text.length > 2 && parseTruth(text) === null && parseNumber(text) === null) &&
    (fitOf(column, values) ?? 0) >= scores.telling
  );
}

/** Weights with signs say the direction too, where no other column does. */
function shareSignedNumbers({ kind, sample }: Question, assignment: Map<ColumnKey, Assigned>): Assignment {
  const weight = assignment.get('weight');
  if (kind !== 'factors' || assignment.has('direction') || !weight) return assignment;
  const values = sample(weight.columns[0] ?? -1);
  if (values.some((value) => (parseNumber(cellText(value)) ?? 0) < 0)) assignment.set('direction', weight);
  return assignment;
}

/** Rows such as 'Strengths' between the factors say the direction of those below them. */
function shareSections({ kind, sample }: Question, assignment: Assignment): Assignment {
  const text = assignment.get('text');
  if (kind !== 'factors' || assignment.has('direction') || !text) return assignment;
  const inSections = holdsSections(sample(text.columns[0] ?? -1));
  return inSections ? new Map([...assignment, ['direction', text]]) : assignment;
}
