// R4: which columns of a table of buying criteria rate a competitor: their headers are names, so only place and values tell.
import type { ColumnKey } from '../../../tables/tables';
import type { Box, Grid } from '../../grid/grid';
import { cellAt } from '../../grid/cells';
import { parseScore } from '../../grid/score';

/**
 * Headed columns that nothing else is read from: right of our own rating as long as they are blank or mostly ratings, between
 * the criterion and our rating where they are mostly ratings. What stands before the criterion numbers its rows.
 */
export function findCompetitors(
  grid: Grid,
  box: Box,
  columns: ReadonlyMap<ColumnKey, number>,
): readonly number[] {
  const used = new Set(columns.values());
  const text = columns.get('text') ?? box.column;
  const ours = columns.get('ourRating') ?? text;
  return Array.from({ length: box.columns }, (_, offset) => box.column + offset).filter((column) => {
    if (used.has(column) || column < text || cellAt(grid, box.row, column) === null) return false;
    const values = Array.from({ length: box.rows - 1 }, (_, index) =>
      cellAt(grid, box.row + 1 + index, column),
    );
    const filled = values.filter((value) => value !== null);
    if (filled.length === 0) return column > ours;
    return filled.filter((value) => parseScore(value) !== null).length * 2 >= filled.length;
  });
}
