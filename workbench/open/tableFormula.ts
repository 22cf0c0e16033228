// Inside a table a formula may name a column of the same table without saying which: [Weight] for Forces[Weight].
import type { CellFile, TableFile } from './workbookFile';

/** What is to be left alone, and bracketed names; [1] before a sheet's name is another workbook. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\w.\\\u0080-\uffff]*\[(?:[^[\]]|\[[^\]]*\])*\](?![\w'!\u0080-\uffff])/g;

/** Names the table in formulas of its cells, for an engine that wants to be told. */
export function nameOwnTables(cells: readonly CellFile[], tables: readonly TableFile[]): readonly CellFile[] {
  if (tables.length === 0) return cells;
  return cells.map((cell) => {
    if (cell.formula?.includes('[') !== true) return cell;
    const own = tables.find(({ area }) => isWithin(cell, area));
    if (own === undefined) return cell;
    const formula = cell.formula.replace(TOKENS, (token) =>
      token.startsWith('[') ? own.name + token : token,
    );
    return { ...cell, formula };
  });
}

function isWithin({ row, column }: CellFile, area: TableFile['area']): boolean {
  return row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
}
