// A sheet as it was read, as a job: to put it back after a failed write.
import type { SheetWrite } from '../../sheets/sheetWrite';
import { makeRewritten } from '../literal';
import type { SheetJob } from './sheetSteps';
import { asStored } from '../../sheets/dateSystem';
import { cellsOf, extentOf, parseMark } from '../../sheets/written';

/** The old cells and the old layout; where that is not known the new one stays, and only the cells come back. */
export function makeOldJob({ draft, grid }: SheetWrite): SheetJob {
  if (grid === null) throw new Error(`${draft.name} is a new sheet and has no old state`);
  const old = grid.mark && parseMark(grid.mark.layout);
  const layout = old?.layout ?? draft.layout;
  const isSame = JSON.stringify(layout) === JSON.stringify(draft.layout);
  const extent = extentOf(grid);
  // Also what stood where only the new cells reach.
  const touched = {
    rows: Math.max(extent.rows, draft.values.length),
    columns: Math.max(extent.columns, draft.values[0]?.length ?? 0),
  };
  return {
    id: grid.sheetId,
    kind: draft.kind,
    marked: true,
    name: grid.sheet,
    values: cellsOf(asStored(grid), { row: 0, column: 0, ...touched }).map((row) => row.map(makeRewritten)),
    before: touched,
    oldLayout: isSame ? layout : null,
    layout,
    hide: false,
    renameTo: null,
    tables: [],
  };
}
