// Cells that stand for the rows below them: an account named once, cells merged downwards.
import type { WrittenColumn } from './case';
import type { Manner } from './columns';

/** Of equal neighbours only the first keeps its text; what each record says stays. */
export function carry({ random, features }: Manner, column: WrittenColumn): WrittenColumn {
  if (!random.chance(0.4)) return column;
  features.add('account stands for the rows below');
  const first = onlyFirst(column, runsOf(column));
  // Half of the people merge the cells, the others leave them blank.
  return random.chance(0.5) ? { ...first, merged: [] } : first;
}

function runsOf({ cells }: WrittenColumn): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  cells.forEach(({ values: [value] }, row) => {
    const run = runs.at(-1);
    if (run && cells[run[0]]?.values[0] === value) run[1] = row;
    else runs.push([row, row]);
  });
  return runs.filter(([first, last]) => last > first);
}

function onlyFirst(column: WrittenColumn, runs: readonly (readonly [number, number])[]): WrittenColumn {
  const isCovered = (row: number): boolean => runs.some(([first, last]) => row > first && row <= last);
  const cells = column.cells.map((cell, row) =>
    isCovered(row) ? { ...cell, values: cell.values.map(() => null) } : cell,
  );
  return { ...column, cells, merged: runs };
}

/** Now and then one of these columns has its cells merged in twos and threes: what the first says holds for all of them. */
export function mergeRuns(
  { random, features }: Manner,
  columns: readonly WrittenColumn[],
): readonly WrittenColumn[] {
  const chosen = random.chance(0.04) ? random.int(0, columns.length - 1) : -1;
  return columns.map((column, index) => {
    if (index !== chosen || column.headers.length > 1 || column.cells.length < 4) return column;
    features.add('merged downwards');
    const runs: (readonly [number, number])[] = [];
    for (let row = 0; row < column.cells.length - 1; row += random.int(3, 4)) runs.push([row, row + 1]);
    const spread = column.cells.map((cell, row) =>
      runs.some(([, last]) => last === row) ? (column.cells[row - 1] ?? cell) : cell,
    );
    return onlyFirst({ ...column, cells: spread }, runs);
  });
}
