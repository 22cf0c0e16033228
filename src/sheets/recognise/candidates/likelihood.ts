// How sure it is that a region is a table of ours, and of which kind.
import {
  type ColumnKey,
  columnOf,
  nameOf,
  neededKeys,
  type SoughtKind,
  tableOf,
} from '../../../tables/tables';
import type { FoundTable } from '../../grid/table';
import { assumedDirection } from '../../../tables/factors/assumedDirection';
import { type Assignment } from '../columns/assignment';
import { headedDirection } from '../../../tables/factors/headedDirection';
import { type Header } from '../headers/header';
import type { Region } from '../headers/region';
import { isHeaderWord, matchHeader } from '../../../tables/headerWords';
import { kindWeights, nearKind, tableScores } from '../tuning';
import { type Candidate } from './candidate';

export function confidenceOf(table: FoundTable, assignment: Assignment): number {
  const anchor = nameOf(table.kind);
  const needed = tableOf[table.kind].columns.filter(
    (column) => column.need === 'needed' && column.key !== anchor,
  );
  const wanted = tableOf[table.kind].columns.filter(
    (column) => column.need === 'wanted' && assignment.has(column.key),
  );
  const scoreOf = (key: ColumnKey): number =>
    assignment.get(key)?.score ??
    (key === 'direction' && assumedDirection(table) !== null ? tableScores.assumedDirection : 0);
  const sure = needed.reduce((sum, column) => sum + scoreOf(column.key), 0) / Math.max(1, needed.length);
  const confidence =
    tableScores.anchor * scoreOf(anchor) +
    tableScores.needed * (needed.length === 0 ? scoreOf(anchor) : sure) +
    tableScores.wanted * Math.min(1, wanted.length / 2);
  return Math.round((table.rows === 0 ? tableScores.empty : 1) * confidence * 100) / 100;
}

interface Assigned {
  readonly kind: SoughtKind;
  readonly assignment: Assignment;
}

/** How much speaks for this kind of table, to tell people from factors: of what no header says, only the names. */
function weightOf({ kind, assignment }: Assigned): number {
  let weight = 0;
  for (const [key, { score, assumed }] of assignment) {
    if (assumed === true && key !== nameOf(kind)) continue;
    const need = columnOf(kind, key)?.need ?? 'optional';
    weight += score * (key === nameOf(kind) ? kindWeights.anchor : kindWeights[need]);
  }
  return weight;
}

/** A region, read as one kind of table. */
interface Reading extends Assigned {
  readonly region: Region;
}

/** The likeliest of several readings of one region, and what it is nearly: by what speaks for each, and of those that are near by what explains the other. */
export function likeliestOf<Each>(
  all: readonly Each[],
  readingOf: (each: Each) => Reading,
): { readonly best: Each; readonly next: Each | null } | null {
  const weigh = (each: Each): number => weightOf(readingOf(each));
  const [heaviest, ...others] = [...all].sort((one, other) => weigh(other) - weigh(one));
  if (heaviest === undefined) return null;
  const near = others.filter((other) => weigh(other) >= nearKind * weigh(heaviest));
  const best = near.find((other) => explains(readingOf(other), readingOf(heaviest))) ?? heaviest;
  return { best, next: [heaviest, ...near].find((other) => other !== best) ?? null };
}

/**
 * Has the one a column for all that the other needs, the names of its records among them, while the other knows nothing of what names the
 * one's? 'Risk | Impact | Key people' tells of risks, and who has to do with each.
 */
function explains(one: Reading, other: Reading): boolean {
  const own = one.assignment.get(nameOf(one.kind));
  if (own === undefined || !isNamed(one, own.columns)) return false;
  const needed = neededKeys(other.kind).flatMap((key) => other.assignment.get(key) ?? []);
  const sure = needed.filter(({ assumed }) => assumed !== true);
  return sure.every(({ columns }) => reads(one, columns)) && !reads(other, own.columns);
}

/** Do all words of the header say so, and nothing but them? */
const isNamed = ({ kind, region }: Reading, columns: readonly number[]): boolean =>
  region.header.cells.some(
    ({ column, text }) =>
      columns.includes(column) &&
      isHeaderWord(kind, text).some((match) => !match.hint && match.column.key === nameOf(kind)),
  );

/** By more than the looks of their values. */
const reads = ({ assignment }: Reading, columns: readonly number[]): boolean =>
  [...assignment.values()].some(
    (each) => each.assumed !== true && each.columns.some((column) => columns.includes(column)),
  );

const surely = /stakeholder|干系人|相关方|利益相关者|关键人|partie|стейкхолдер|заинтересован|paydaş/i;

/** Strengths with more columns of their own, weaknesses beside them: reading one of them alone would tell half of the truth. */
function isHalfOfSwot(header: Header, column: number): boolean {
  const directions = header.cells.filter((cell) => headedDirection(cell.text) !== null);
  return (
    directions.some((cell) => cell.column === column) &&
    new Set(directions.map((cell) => headedDirection(cell.text))).size > 1
  );
}

/** A list of names or things alone is no table of ours. */
export function isPlausible({ table, region, assignment }: Candidate): boolean {
  const anchor = assignment.get(nameOf(table.kind));
  const header = table.headers[nameOf(table.kind)] ?? '';
  if (!anchor) return false;
  const others = (tableOf[table.kind].telling ?? []).filter((key) => assignment.has(key)).length;
  if (anchor.columns.length > 1) return true;
  if (isHalfOfSwot(region.header, anchor.columns[0] ?? -1)) return false;
  if (table.kind === 'people' && surely.test(header) && assignment.size >= 2) return true;
  // 'Risk' may stand above the numbers of risks, beside their description.
  const strong = region.header.cells.some(({ text }) =>
    matchHeader(table.kind, text).some((match) => !match.hint && match.column.key === nameOf(table.kind)),
  );
  if (strong && anchor.score >= tableScores.believedAnchor) return others >= 1;
  const judged =
    assignment.has('direction') ||
    assignment.has('control') ||
    assumedDirection(table) !== null ||
    table.kind === 'people';
  return judged && others >= 2;
}
