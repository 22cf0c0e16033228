// Columns under headers that say nothing to us, taken by what stands below them. Each is said to the user.
import { parseNumber } from '../../../tables/choice';
import type { Column } from '../../../tables/column';
import { directionOfList } from '../../../tables/factors/assumedDirection';
import { parseMeaning } from '../../../tables/meaning/meaning';
import { columnOf, nameOf, tableOf, type ColumnKey } from '../../../tables/tables';
import { holdsSigns, parseSign } from '../../../tables/signs';
import { engagementInitials } from '../../../tables/people/attitudeValues';
import { parseTruth } from '../../../tables/truth';
import { normalise } from '../../../method/ground/text';
import { cellText } from '../../grid/cells';
import type { CellValue } from '../../grid/grid';
import type { Assigned, Question } from './assignment';
import { isOpenToLooks } from './columnOptions';
import { fitOf, isProse, titleShare } from './fit';
import type { HeaderCell } from '../headers/header';
import { areIds, departmentShare, nameLikeShare } from './looks';
import { columnScores as scores } from '../tuning';

type Taken = Map<ColumnKey, Assigned>;

/** A column by its looks, and the least that the table has to hold before. */
interface Look {
  readonly key: ColumnKey;
  readonly looks: (values: readonly CellValue[], names: ReadonlySet<string>) => boolean;
}

const share = (values: readonly CellValue[], names: ReadonlySet<string>): number =>
  values.filter((value) => names.has(cellText(value))).length / Math.max(1, values.length);

/** The surest first. Notes take what is left: they weigh nothing. */
const looksOfPeople: readonly Look[] = [
  {
    key: 'reportsTo',
    looks: (values, names) => values.length > 1 && share(values, names) >= scores.ofTheNames,
  },
  { key: 'title', looks: (values) => titleShare(values) >= scores.titleShare },
  { key: 'department', looks: (values) => departmentShare(values) >= scores.departmentShare },
  {
    key: 'ownedBy',
    looks: (values, names) =>
      values.length > 1 && share(values, names) === 0 && nameLikeShare(values) >= scores.ofTheNames,
  },
];

/** Their values are said of nothing else; high and low, yes and no can be said of anything. */
const tellingKeys: readonly ColumnKey[] = ['attitude', 'direction', 'evidence', 'status', 'contact'];

export function takeByLooks(question: Question, taken: Taken): void {
  const { kind } = question;
  for (const column of tableOf[kind].columns.filter(({ key }) => tellingKeys.includes(key)))
    takeFirst(question, taken, { key: column.key, looks: (values) => speakFor(column, values) });
  takePointing(question, taken);
  takeOtherRating(question, taken);
  if (kind === 'people') for (const look of looksOfPeople) takeFirst(question, taken, look);
  if (kind === 'people' || kind === 'factors')
    takeFirst(question, taken, { key: 'notes', looks: (values) => isProse(values) && areSentences(values) });
}

/** Columns that nothing is read from, under words that name nothing of ours, or nothing that stands below. */
function freeCells(question: Question, taken: Taken, couldBeAnything = false): readonly HeaderCell[] {
  const used = new Set([...taken.values()].flatMap(({ columns }) => columns));
  return question.header.cells.filter(
    (cell) =>
      !used.has(cell.column) &&
      !question.hidden.has(cell.column) &&
      isOpenToLooks(question, cell, couldBeAnything),
  );
}

function takeFirst(question: Question, taken: Taken, { key, looks }: Look): void {
  if (taken.has(key)) return;
  const names = namesIn(question, taken);
  const cell = freeCells(question, taken, key === 'notes').find(({ column }) =>
    looks(question.sample(column), names),
  );
  if (cell) taken.set(key, { columns: [cell.column], score: scores.assumedValues, assumed: true });
}

function namesIn({ sample }: Question, taken: Taken): ReadonlySet<string> {
  const columns = taken.get('name')?.columns ?? [];
  return new Set(columns.flatMap((column) => sample(column)).map(cellText));
}

/** Words only, nearly all of them the column's, of at least two meanings, and none of them a plain yes or no. */
function speakFor(column: Column, values: readonly CellValue[]): boolean {
  const texts = values.map(cellText);
  const codes = new Set(
    texts.map((text) => parseMeaning(column.values, text)).filter((code) => code !== null),
  );
  return (
    codes.size > 1 &&
    texts.every((text) => text.length > 1 && parseTruth(text) === null && parseNumber(text) === null) &&
    (fitOf(column, values) ?? 0) >= scores.telling
  );
}

/** What others think of it is not our own view. */
const ofOthers =
  /\b(their|they|others?|partners?|competitors?|rivals?|customers?|view of)\b|对方|他人|他们|别人|伙伴|客户|对手|各方/i;

/** The only column that points for and against, where no other says which way: not of a list that is called risks or the like. */
function takePointing(question: Question, taken: Taken): void {
  const { kind, sample } = question;
  const column = columnOf(kind, kind === 'people' ? 'attitude' : 'direction');
  if (column === undefined || taken.has(column.key)) return;
  const isSigned = (taken.get('weight')?.columns.flatMap(sample) ?? []).some(
    (value) => (parseNumber(cellText(value)) ?? 0) < 0,
  );
  if (kind === 'factors' && (isNamedList(question, taken) || isSigned)) return;
  const cells = freeCells(question, taken).filter(
    ({ column: at, text }) => pointFor(column, sample(at)) && (kind === 'people' || !ofOthers.test(text)),
  );
  const [cell] = cells;
  if (cell && cells.length === 1)
    taken.set(column.key, { columns: [cell.column], score: scores.assumedValues, assumed: true });
}

/** Are the factors called risks, or opportunities? */
function isNamedList({ kind, header }: Question, taken: Taken): boolean {
  const names = taken.get(nameOf(kind))?.columns ?? [];
  return header.cells.some(({ column, text }) => names.includes(column) && directionOfList(text) !== null);
}

/** Signs for and against, or numbers from −3 to 3 with some below 0: which way somebody stands, or a factor pulls. */
function pointFor(column: Column, values: readonly CellValue[]): boolean {
  const texts = values.map(cellText);
  const signs = texts.filter((text) => parseSign(text) !== null).length;
  const numbers = texts.map(parseNumber);
  const areSigned =
    column.kind === 'attitude' &&
    numbers.every((number) => number !== null && Number.isInteger(number) && Math.abs(number) <= 3) &&
    numbers.some((number) => (number ?? 0) < 0);
  const areInitials =
    column.kind === 'attitude' && texts.every((text) => normalise(text) in engagementInitials);
  return (
    texts.length > 1 &&
    new Set(texts).size > 1 &&
    (areInitials || areSigned || (signs === texts.length && holdsSigns(texts)))
  );
}

/** By kind: two ratings that stand side by side. */
const ratingPairs: Readonly<Partial<Record<string, readonly [ColumnKey, ColumnKey]>>> = {
  people: ['authority', 'involvement'],
  factors: ['control', 'weight'],
};

/** Of two ratings one is known: the only other column of ratings is the other. Of a list of risks, it is how heavy they are. */
function takeOtherRating(question: Question, taken: Taken): void {
  const [one, other] = ratingPairs[question.kind] ?? [];
  if (one === undefined || other === undefined || (taken.has(one) && taken.has(other))) return;
  const isNeither = !taken.has(one) && !taken.has(other);
  if (isNeither && !(question.kind === 'factors' && isNamedList(question, taken))) return;
  const key = taken.has(one) || isNeither ? other : one;
  const column = columnOf(question.kind, key);
  const cells = freeCells(question, taken).filter(({ column: at }) => {
    const values = question.sample(at);
    return column !== undefined && (areRatings(column, values) || (key === 'weight' && areShares(values)));
  });
  const [cell] = cells;
  if (cell && cells.length === 1)
    taken.set(key, { columns: [cell.column], score: scores.assumedValues, assumed: true });
}

/** G1: numbers that sum to a whole. */
function areShares(values: readonly CellValue[]): boolean {
  const numbers = values.map((value) => parseNumber(cellText(value)));
  if (numbers.length < 3 || numbers.includes(null)) return false;
  const sum = numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
  return (
    numbers.every((number) => (number ?? 0) > 0) && (Math.abs(sum - 1) <= 0.02 || Math.abs(sum - 100) <= 2)
  );
}

/** Two steps or more, not the numbers of the records, nor of rooms ('3.12'), and no plain yes and no. */
function areRatings(column: Column, values: readonly CellValue[]): boolean {
  const texts = values.map(cellText);
  const different = new Set(texts);
  const numbers = texts.map(parseNumber);
  const areNumbers = numbers.every(
    (number) => number !== null && number >= 0 && number <= 10 && Number.isInteger(number * 2),
  );
  const areWords = numbers.every((number) => number === null);
  const isCounted = areNumbers && different.size === values.length && areIds(values) && isRun(numbers);
  return (
    different.size > 1 &&
    !isCounted &&
    (areNumbers || areWords) &&
    texts.some((text) => parseTruth(text) === null) &&
    (fitOf(column, values) ?? 0) >= scores.telling
  );
}

/** More than three that all differ, or 1, 2, 3 in any order: they count the records. */
const isRun = (numbers: readonly (number | null)[]): boolean =>
  numbers.length > 3 || numbers.every((number) => number !== null && number >= 1 && number <= numbers.length);

/** Most of them differ: no words that are said of many. */
const areSentences = (values: readonly CellValue[]): boolean =>
  values.some((value) => /\s\S+\s/.test(cellText(value)) || cellText(value).length > 5);
