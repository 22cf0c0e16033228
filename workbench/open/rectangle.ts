import type { Rectangle } from '../model/a1';
import type { CellArea } from './workbookFile';

export function rectangleOf({ startRow, startColumn, endRow, endColumn }: CellArea): Rectangle {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
