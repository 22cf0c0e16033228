import type { SheetWrite } from '../../../sheets/sheetWrite';
import type { ActionTableUpdate } from '../../../sheets/actions/actionSteps';
import type { XmlElement } from '../../xml/tree';
import { readRows, type Rows } from '../sheet/cells';
import { expandFormulas } from '../sheet/oldCells';
import { tablesOf, type TablePart } from '../sheet/tableParts';
import type { Target } from '../writeSheet';

/** The action table in its sheet's XML while it is brought up to date. */
export interface Work extends Target {
  readonly write: SheetWrite;
  readonly update: ActionTableUpdate;
  readonly rows: Rows;
  readonly root: XmlElement;
  /** null: the user has turned the table into a plain range. */
  readonly table: TablePart | null;
}

export function openWork(target: Target, write: SheetWrite, update: ActionTableUpdate): Work {
  const { book, sheet } = target;
  const root = book.parts.change(sheet.part);
  const rows = readRows(root);
  expandFormulas(rows);
  const name = write.grid?.tables.find(({ id }) => id === update.tableId)?.name;
  const table = tablesOf(book, sheet.part).find((each) => each.name === name) ?? null;
  return { ...target, write, update, rows, root, table };
}
