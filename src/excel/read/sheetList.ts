// The first look at a workbook: sheets, marks, tables and flags, asked in one load.
import type { Flags, SheetEntry } from '../../planner/workbook';
import type { SheetMark } from '../../sheets/grid/grid';

/** Key of the mark on a sheet (Worksheet.customProperties) and prefix of the flags (Workbook.settings). */
export const kindKey = 'quadrille.kind';
export const layoutKey = 'quadrille.layout';
/** The run that wrote the sheet last, so that a failed run knows what it did itself. */
export const runKey = 'quadrille.run';
export const flagPrefix = 'quadrille.';

export interface ListAsked {
  readonly workbook: Excel.Workbook;
  readonly sheets: Excel.WorksheetCollection;
  readonly settings: Excel.SettingCollection;
}

/** A table as the list tells of it; where it stands is a range of its own. */
export interface ListedTable {
  readonly id: string;
  readonly name: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly filtered: boolean;
}

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly mark: SheetMark | null;
  /** The run that wrote it last; '' where none did. */
  readonly run: string;
  readonly tables: readonly ListedTable[];
}

export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly flags: Flags;
  /** The file's name. */
  readonly name: string;
}

const asked = [
  'id',
  'name',
  'visibility',
  'protection/protected',
  'customProperties/items/key',
  'customProperties/items/value',
  'tables/items/id',
  'tables/items/name',
  'tables/items/showHeaders',
  'tables/items/showTotals',
  'tables/items/autoFilter/isDataFiltered',
].map((property) => `items/${property}`);

/** Queues the load; `readSheetList` gives the answer after the sync. */
export function askSheetList(context: Excel.RequestContext): ListAsked {
  const sheets = context.workbook.worksheets.load(asked);
  const settings = context.workbook.settings.load('items/key,items/value');
  return { workbook: context.workbook.load('name'), sheets, settings };
}

export function readSheetList(list: ListAsked): SheetList {
  const flags = list.settings.items
    .filter(({ key }) => key.startsWith(flagPrefix))
    .map(({ key, value }) => [key.slice(flagPrefix.length), String(value)] as const);
  return {
    sheets: list.sheets.items.map(readListedSheet),
    flags: Object.fromEntries(flags),
    name: list.workbook.name,
  };
}

export function makeEntry(sheet: ListedSheet, left: Pick<SheetEntry, 'unread' | 'mergesUnread'>): SheetEntry {
  return { sheetId: sheet.id, sheet: sheet.name, kind: sheet.mark?.kind ?? null, ...left };
}

function readListedSheet(sheet: Excel.Worksheet): ListedSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    protected: sheet.protection.protected,
    mark: readMark(sheet.customProperties.items),
    run: valueOf(sheet.customProperties.items, runKey) ?? '',
    tables: sheet.tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
      filtered: table.autoFilter.isDataFiltered,
    })),
  };
}

type Properties = readonly Excel.WorksheetCustomProperty[];

const valueOf = (properties: Properties, key: string): string | undefined =>
  properties.find((property) => property.key === key)?.value;

function readMark(properties: Properties): SheetMark | null {
  const kind = valueOf(properties, kindKey);
  return kind === undefined || kind === '' ? null : { kind, layout: valueOf(properties, layoutKey) ?? '' };
}
