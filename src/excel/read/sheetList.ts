// The first look at a workbook: sheets, their signs, tables and flags, asked in one load.
import type { Flags, SheetEntry } from '../../planner/workbook';
import type { SheetMark, Signs } from '../../sheets/grid/grid';
import { newYear2000 } from '../../sheets/dateSystem';
import { parseNameSign } from '../../sheets/signs/nameSign';

/** Key of the mark on a sheet (Worksheet.customProperties) and prefix of the flags (Workbook.settings). */
export const kindKey = 'quadrille.kind';
export const layoutKey = 'quadrille.layout';
/** The run that wrote the sheet last, so that a failed run knows what it did itself. */
export const runKey = 'quadrille.run';
/** Key of a sheet of which the user said that it is not ours. */
export const declinedKey = 'quadrille.notOurs';
export const flagPrefix = 'quadrille.';

export interface ListAsked {
  readonly workbook: Excel.Workbook;
  readonly sheets: Excel.WorksheetCollection;
  readonly settings: Excel.SettingCollection;
  /** New Year 2000 as the workbook counts it. */
  readonly newYear: Excel.FunctionResult<number>;
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
  /** By its custom properties. */
  readonly mark: SheetMark | null;
  /** The run that wrote it last; '' where none did. */
  readonly run: string;
  readonly signs: Signs;
  readonly tables: readonly ListedTable[];
}

export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly flags: Flags;
  /** The file's name. */
  readonly name: string;
  /** It counts its days from 1904. */
  readonly date1904: boolean;
}

const asked = [
  'id',
  'name',
  'visibility',
  'protection/protected',
  'customProperties/items/key',
  'customProperties/items/value',
  'names/items/name',
  'names/items/formula',
  'tables/items/id',
  'tables/items/name',
  'tables/items/showHeaders',
  'tables/items/showTotals',
  'tables/items/autoFilter/isDataFiltered',
].map((property) => `items/${property}`);

/** Queues the load; `readSheetList` gives the answer after the sync. */
export function askSheetList(context: Excel.RequestContext): ListAsked {
  const sheets = context.workbook.worksheets.load(asked);
  const settings = askFlags(context);
  const newYear = context.workbook.functions.date(2000, 1, 1).load('value');
  return { workbook: context.workbook.load('name'), sheets, settings, newYear };
}

/** Queues the load of our flags alone. */
export const askFlags = ({ workbook }: Excel.RequestContext): Excel.SettingCollection =>
  workbook.settings.load('items/key,items/value');

export function readFlags({ items }: Excel.SettingCollection): Flags {
  const flags = items
    .filter(({ key }) => key.startsWith(flagPrefix))
    .map(({ key, value }) => [key.slice(flagPrefix.length), String(value)] as const);
  return Object.fromEntries(flags);
}

export function readSheetList(list: ListAsked): SheetList {
  return {
    sheets: list.sheets.items.map(readListedSheet),
    flags: readFlags(list.settings),
    name: list.workbook.name,
    date1904: list.newYear.value === newYear2000.from1904,
  };
}

export function makeEntry(sheet: ListedSheet, left: Pick<SheetEntry, 'unread' | 'mergesUnread'>): SheetEntry {
  return { sheetId: sheet.id, sheet: sheet.name, kind: sheet.mark?.kind ?? null, ...left };
}

function readListedSheet(sheet: Excel.Worksheet): ListedSheet {
  const properties = sheet.customProperties.items;
  const mark = readMark(properties);
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    protected: sheet.protection.protected,
    mark,
    run: valueOf(properties, runKey) ?? '',
    signs: {
      mark,
      declined: properties.some(({ key }) => key === declinedKey),
      names: sheet.names.items.flatMap(({ name, formula }) => parseNameSign(name, String(formula)) ?? []),
    },
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
