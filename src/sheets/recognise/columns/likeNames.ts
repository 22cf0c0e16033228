// What names the records of a table that the user pointed at, where no header says it.
import { nameOf, type SoughtKind } from '../../../tables/tables';
import { cellAt, cellText } from '../../grid/cells';
import type { Grid } from '../../grid/grid';
import type { Assigned, Assignment } from './assignment';
import type { Region } from '../headers/region';
import { areIds, nameShare } from './looks';
import { columnScores } from '../tuning';

interface Unnamed {
  readonly grid: Grid;
  readonly region: Region;
  readonly kind: SoughtKind;
}

/** With the column whose values are most like names of people, or texts of their own, where the table has none. */
export function withName({ grid, region, kind }: Unnamed, assignment: Assignment): Assignment {
  const key = nameOf(kind);
  if (assignment.has(key)) return assignment;
  const columns = region.header.cells.map(({ column }) => column);
  const taken = new Set([...assignment.values()].flatMap((assigned) => assigned.columns));
  const free = columns.filter((column) => !taken.has(column));
  const likeness = kind === 'people' ? likeName : likeText;
  const rated = (free.length > 0 ? free : columns)
    .map((column) => ({ column, likeness: likeness(textsIn(grid, region, column)) }))
    .sort((one, other) => other.likeness - one.likeness || one.column - other.column);
  const [best] = rated;
  if (best === undefined) return assignment;
  const others = [...assignment].filter(([, { columns: own }]) => !own.includes(best.column));
  const named: Assigned = { columns: [best.column], score: columnScores.assumedNames, assumed: true };
  return new Map([...others, [key, named]]);
}

function textsIn(grid: Grid, { header, lastRow }: Region, column: number): readonly string[] {
  const rows = Array.from(
    { length: Math.max(0, lastRow - header.lastRow) },
    (_, index) => header.lastRow + 1 + index,
  );
  return rows.map((row) => cellText(cellAt(grid, row, column))).filter((text) => text !== '');
}

/** Names first; else words that are said only once, and few of them. */
function likeName(texts: readonly string[]): number {
  return nameShare(texts) + ownShare(texts) / 2;
}

/** Texts that are said only once, the longer the better. */
function likeText(texts: readonly string[]): number {
  const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  return ownShare(texts) * (1 + Math.min(1, length / 40));
}

/** How many of the cells hold a text of their own, no number and no mark. */
function ownShare(texts: readonly string[]): number {
  if (texts.length === 0 || areIds(texts)) return 0;
  const words = texts.filter((text) => text.length > 1 && !/^[\d.,%\s-]+$/.test(text));
  return new Set(words).size / texts.length;
}
