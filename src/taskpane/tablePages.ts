// Which tables are offered on a page of the pane.
import { offeredKinds, type OfferedKind, tableOf } from '../tables/tables';
import type { FoundTable } from '../sheets/grid/table';
import type { ShownPage } from './session/paneState';

/** The tables of that page that the workbook has not, in the order of the method. */
export const offersOn = (page: ShownPage, tables: readonly FoundTable[]): readonly OfferedKind[] =>
  offeredKinds.filter((kind) => tableOf[kind].page === page && tables.every((table) => table.kind !== kind));
