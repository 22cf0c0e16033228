// One sheet of a write as steps: found or added, links, values, looks, rules, table, and its mark at the end.
import type { Layout } from '../../sheets/draft';
import type { Box } from '../../sheets/grid/grid';
import type { WrittenValue } from '../literal';
import { estimateBytes } from '../payload';
import { cutBox } from '../read/cells';
import { kindKey, layoutKey, runKey } from '../read/sheetList';
import { applyFreeze, applyPrint, changedCosmetics, type Cosmetic } from './cosmetics';
import { applyColumns, applyNumberFormats, applyStyles } from './formats';
import { applyConditionalFormats, applyLinks, applyValidations } from './rules';
import type { Step } from './steps';
import { type NewNames, putNames } from './signs';
import { applyTable, type Tables } from './tables';
import { unfinished } from '../../sheets/written';

/** Cells of one value step; with long texts about 1 MB. */
const blockCells = 8_000;

/** A sheet and what is to become of it. */
export interface SheetJob {
  /** null: to be added. */
  readonly id: string | null;
  readonly kind: string;
  /** Its mark says the kind already. */
  readonly marked: boolean;
  readonly name: string;
  /** Rectangular, from A1. */
  readonly values: readonly (readonly WrittenValue[])[];
  /** Cells that are ours so far, from A1; what the new ones do not cover is cleared. */
  readonly before: { readonly rows: number; readonly columns: number };
  /** How the sheet is laid out now; null: not known, or a new sheet. */
  readonly oldLayout: Layout | null;
  readonly layout: Layout;
  /** It is hidden where its looks are put on. */
  readonly hide: boolean;
  /** Set where the tab has to be called otherwise. */
  readonly renameTo: string | null;
  readonly tables: Tables;
}

/** What a sheet bears at the end of its write. */
export interface FinalSigns extends NewNames {
  readonly layout: string;
}

/** A sheet within one run: its proxy is there once its first step was queued. */
export interface SheetHandle {
  readonly get: () => Excel.Worksheet;
  readonly open: Step;
}

/** Finds or adds the sheet, marks it as this run's and as of its kind, and as unfinished. */
export function openSheet(
  context: Excel.RequestContext,
  job: Pick<SheetJob, 'id' | 'kind' | 'marked' | 'name'>,
  token: string,
): SheetHandle {
  let sheet: Excel.Worksheet | null = null;
  const queue = () => {
    const { worksheets } = context.workbook;
    sheet = job.id === null ? worksheets.add(job.name) : worksheets.getItem(job.id);
    sheet.customProperties.add(runKey, token);
    if (!job.marked) sheet.customProperties.add(kindKey, job.kind);
    sheet.customProperties.add(layoutKey, `${unfinished}${token}`);
  };
  const get = () => {
    if (sheet === null) throw new Error(`the sheet ${job.name} was used before it was opened`);
    return sheet;
  };
  return { get, open: { bytes: 800, queue } };
}

/** Everything of the sheet but cosmetics; to be queued after `open`. */
export function contentSteps({ get }: SheetHandle, job: SheetJob): readonly Step[] {
  const anew = job.oldLayout === null || JSON.stringify(job.oldLayout) !== JSON.stringify(job.layout);
  const clean: Step = {
    bytes: 2_000,
    queue: () => {
      if (job.renameTo !== null) get().name = job.renameTo;
      clearBefore(get(), job, anew);
    },
  };
  const links: Step = {
    bytes: job.layout.links.length * 500,
    queue: () => applyLinks(get(), job.layout.links),
  };
  const looks: Step = { bytes: estimateLayout(job.layout), queue: () => applyLayout(get(), job) };
  const values = valueSteps(get, job.values);
  const fit: Step = { bytes: 300, queue: () => fitRows(get(), boxOf(job.values)) };
  return anew ? [clean, links, ...values, looks, fit] : [clean, ...values, fit];
}

/** For a sheet that is not rewritten. */
export const renameStep = ({ get }: SheetHandle, name: string | null): readonly Step[] =>
  name === null ? [] : [{ bytes: 500, queue: () => void (get().name = name) }];

/** The signs that end a sheet's write. */
export function markStep({ get }: SheetHandle, { layout, ...names }: FinalSigns): Step {
  const queue = (): void => {
    get().customProperties.add(layoutKey, layout);
    putNames(get(), names);
  };
  return { bytes: layout.length * 2 + 2_000, queue };
}

/** Rows as high as their texts: not every platform sees to it by itself. */
export function fitRows(sheet: Excel.Worksheet, box: Box): void {
  rangeOf(sheet, box)?.format.autofitRows();
}

const boxOf = (values: SheetJob['values']): Box => ({
  row: 0,
  column: 0,
  rows: values.length,
  columns: values[0]?.length ?? 0,
});

interface LayoutChange {
  readonly from: Layout | null;
  readonly to: Layout;
}

/** To be queued after everything else. */
export function cosmeticSteps(
  { get }: SheetHandle,
  { from, to }: LayoutChange,
  refused: ReadonlySet<string>,
): readonly Step[] {
  const groups = changedCosmetics(from, to).filter((group) => !refused.has(group));
  return groups.map((group) => ({ bytes: 1_500, queue: () => applyCosmetic(get(), group, to) }));
}

function applyCosmetic(sheet: Excel.Worksheet, group: Exclude<Cosmetic, 'activation'>, layout: Layout): void {
  if (group === 'freezePanes') applyFreeze(sheet, layout.freezeRows);
  else if (layout.print !== null) applyPrint(sheet, layout.print);
}

/** Old cells that the new ones do not cover, and where the layout is new, the old looks and rules. */
function clearBefore(sheet: Excel.Worksheet, job: SheetJob, anew: boolean): void {
  const rows = job.values.length;
  const columns = job.values[0]?.length ?? 0;
  const { before } = job;
  const below = {
    row: rows,
    column: 0,
    rows: before.rows - rows,
    columns: Math.max(before.columns, columns),
  };
  const beside = {
    row: 0,
    column: columns,
    rows: Math.min(rows, before.rows),
    columns: before.columns - columns,
  };
  for (const box of [below, beside]) rangeOf(sheet, box)?.clear('Contents');
  if (!anew || job.id === null) return;
  const all = {
    row: 0,
    column: 0,
    rows: Math.max(rows, before.rows),
    columns: Math.max(columns, before.columns),
  };
  const range = rangeOf(sheet, all);
  range?.clear('Formats');
  range?.clear('Hyperlinks');
  range?.conditionalFormats.clearAll();
  range?.dataValidation.clear();
  // Rules reach further down than cells do.
  for (const { range: old } of job.oldLayout?.validations ?? [])
    sheet.getRange(old).untrack().dataValidation.clear();
}

function rangeOf(sheet: Excel.Worksheet, box: Box): Excel.Range | null {
  if (box.rows < 1 || box.columns < 1) return null;
  return sheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns).untrack();
}

function valueSteps(get: () => Excel.Worksheet, values: SheetJob['values']): Step[] {
  const whole = boxOf(values);
  const { columns } = whole;
  if (columns === 0) return [];
  return cutBox(whole, blockCells).map((box) => {
    const rows = values.slice(box.row, box.row + box.rows);
    return {
      bytes: estimateBytes(rows) + 500,
      queue: () => {
        const range = get().getRangeByIndexes(box.row, 0, box.rows, columns).untrack();
        range.values = rows.map((row) => [...row]);
      },
    };
  });
}

function applyLayout(sheet: Excel.Worksheet, job: SheetJob): void {
  const { layout, oldLayout } = job;
  // First of all: Excel fits a row to the width that it finds when a text is told to wrap.
  if (JSON.stringify(oldLayout?.columns) !== JSON.stringify(layout.columns))
    applyColumns(sheet, layout.columns);
  applyTable(sheet, layout.table, job.tables);
  applyStyles(sheet, layout.styles);
  applyNumberFormats(sheet, layout.numberFormats);
  applyValidations(sheet, layout.validations);
  applyConditionalFormats(sheet, layout.conditionalFormats);
  if (oldLayout?.tabColour !== layout.tabColour) sheet.tabColor = layout.tabColour;
  if (oldLayout === null) sheet.showGridlines = false;
  if (job.hide) sheet.visibility = 'Hidden';
}

/** About 250 bytes a call, and two calls at least for each range. */
function estimateLayout({ styles, numberFormats, validations, conditionalFormats, columns }: Layout): number {
  const simple = numberFormats.length + columns.length * 3;
  return (
    2_000 + styles.length * 2_000 + simple * 500 + (validations.length + conditionalFormats.length) * 2_500
  );
}
