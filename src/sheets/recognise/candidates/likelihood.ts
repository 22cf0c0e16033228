// How sure it is that a region is a table of ours, and of which kind.
import { type ColumnKey, columnOf, tableOf, nameOf, type SoughtKind } from '../../../tables/tables';
import type { FoundTable } from '../../grid/table';
import { assumedDirection } from '../../../tables/factors/assumedDirection';
import { type Assignment } from '../columns/assignment';
import { headedDirection } from '../../../tables/factors/headedDirection';
import { type Header } from '../headers/header';
import { matchHeader } from '../../../tables/headerWords';
import { kindWeights, tableScores } from '../tuning';
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
export function weightOf({ kind, assignment }: Assigned): number {
  let weight = 0;
  for (const [key, { score, assumed }] of assignment) {
    if (assumed === true && key !== nameOf(kind)) continue;
    const need = columnOf(kind, key)?.need ?? 'optional';
    weight += score * (key === nameOf(kind) ? kindWeights.anchor : kindWeights[need]);
  }
  return weight;
}

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
