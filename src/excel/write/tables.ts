// The real Excel table of a sheet that we write.
import { makeRange, parseRange } from '../../sheets/grid/address';
import type { TableDraft } from '../../sheets/draft';
import { overlaps } from '../../sheets/grid/boxes';
import type { GridTable } from '../../sheets/grid/grid';

/** Tables that stand on the sheet before the write. */
export type Tables = readonly Pick<GridTable, 'id' | 'box'>[];

/** The draft's table, over what stands there: one that starts in the same cell grows or shrinks, others become cells again. */
export function applyTable(sheet: Excel.Worksheet, draft: TableDraft | null, tables: Tables): void {
  const box = draft && parseRange(draft.range);
  if (draft === null || box === null) return;
  const touched = tables.filter((table) => overlaps(table.box, box));
  const own = touched.find((table) => table.box.row === box.row && table.box.column === box.column);
  for (const { id } of touched) if (id !== own?.id) sheet.tables.getItem(id).convertToRange();
  if (own === undefined) {
    const table = sheet.tables.add(draft.range, true);
    table.name = draft.name;
    // Our own looks lie over the lightest style.
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = draft.filterButtons;
  } else {
    sheet.tables.getItem(own.id).resize(draft.range);
  }
}

interface TablesThen {
  readonly before: readonly GridTable[];
  readonly now: readonly { readonly id: string }[];
}

/** Tables that a failed write made become cells again, those that it grew shrink, those that it took away come back. */
export function tableRestoration(sheet: Excel.Worksheet, { before, now }: TablesThen): void {
  const isThere = ({ id }: { readonly id: string }) => now.some((table) => table.id === id);
  for (const { id } of now) {
    if (!before.some((table) => table.id === id)) sheet.tables.getItem(id).convertToRange();
  }
  for (const { id, box, showTotals } of before.filter(isThere)) {
    if (!showTotals) sheet.tables.getItem(id).resize(makeRange(box));
  }
  for (const { box, showHeaders, name } of before.filter((table) => !isThere(table))) {
    sheet.tables.add(makeRange(box), showHeaders).name = name;
  }
}
