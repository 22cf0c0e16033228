import type { RowDef, Sheet, TableDefinition } from 'hucre';
import { parseArea } from './cellArea';
import { readCells } from './cells';
import { resolveColor } from './color';
import { readConditionalFormat, readValidation } from './rules';
import { present } from './style';
import { nameOwnTables } from './tableFormula';
import type { TablePart } from './tableParts';
import type {
  ColumnFile,
  FilterFile,
  PageFile,
  PropertyFile,
  RowFile,
  SheetFile,
  SheetVisibility,
  TableFile,
} from './workbookFile';

export interface SheetContext {
  readonly theme: readonly string[];
  readonly tableParts: ReadonlyMap<string, TablePart>;
  /** By the sheet's name. */
  readonly properties: ReadonlyMap<string, readonly PropertyFile[]>;
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
}

function readVisibility(sheet: Sheet): SheetVisibility {
  if (sheet.veryHidden) return 'veryHidden';
  return sheet.hidden ? 'hidden' : 'visible';
}

function readColumns(sheet: Sheet): readonly ColumnFile[] {
  return (sheet.columns ?? []).flatMap(({ width, hidden = false }, column) =>
    width === undefined && !hidden ? [] : [present({ column, width, hidden }) as ColumnFile],
  );
}

function readRows(rows: ReadonlyMap<number, RowDef>): readonly RowFile[] {
  return [...rows]
    .filter(([, { height, hidden }]) => height !== undefined || hidden)
    .map(([row, { height, hidden = false }]) => present({ row, height, hidden }) as RowFile)
    .sort((one, other) => one.row - other.row);
}

function readTable(table: TableDefinition, part: TablePart | undefined): TableFile | null {
  const area = parseArea(table.range ?? '');
  if (area === null) return null;
  return {
    name: table.displayName ?? table.name,
    area,
    columns: table.columns.map((column) => column.name),
    style: table.style ?? '',
    showHeaders: part?.showHeaders ?? true,
    showTotals: part?.showTotals ?? false,
    showBandedRows: table.showRowStripes ?? false,
    showFilterButton: table.showAutoFilter ?? false,
  };
}

function readSheetFilter(sheet: Sheet): readonly FilterFile[] {
  const area = parseArea(sheet.autoFilter?.range ?? '');
  if (area === null) return [];
  const columns = (sheet.autoFilter?.columns ?? []).map(({ colIndex, filters = [] }) => ({
    offset: colIndex,
    values: filters,
  }));
  return [{ area, columns }];
}

function readTables(sheet: Sheet, context: SheetContext): Pick<SheetFile, 'tables' | 'filters'> {
  const tables: TableFile[] = [];
  const filters: FilterFile[] = [...readSheetFilter(sheet)];
  for (const definition of sheet.tables ?? []) {
    const part = context.tableParts.get(definition.name.toLowerCase());
    const table = readTable(definition, part);
    if (table === null) continue;
    tables.push(table);
    if (part !== undefined && part.filters.length > 0) {
      filters.push({ area: table.area, table: table.name, columns: part.filters });
    }
  }
  return { tables, filters };
}

function readPage(sheet: Sheet): PageFile {
  const setup = sheet.pageSetup;
  return present({
    orientation: setup?.orientation ?? 'portrait',
    printArea: parseArea(setup?.printArea ?? '') ?? undefined,
    fitToWidth: setup?.fitToPage ? (setup.fitToWidth ?? 1) : undefined,
    fitToHeight: setup?.fitToPage ? (setup.fitToHeight ?? 1) : undefined,
    scale: setup?.fitToPage ? undefined : setup?.scale,
    paperSize: setup?.paperSize,
    centerHorizontally: setup?.horizontalCentered ?? false,
    footer: sheet.headerFooter?.oddFooter,
  });
}

/** One sheet of a file as a plain value. */
export function readSheet(sheet: Sheet, context: SheetContext): SheetFile {
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    startRow,
    startColumn: startCol,
    endRow,
    endColumn: endCol,
  }));
  const { tables, filters } = readTables(sheet, context);
  return present({
    name: sheet.name,
    visibility: readVisibility(sheet),
    tabColor: resolveColor(sheet.view?.tabColor, context.theme),
    showGridlines: sheet.view?.showGridLines ?? true,
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    cells: nameOwnTables(readCells(sheet, context), tables),
    columns: readColumns(sheet),
    rows: readRows(sheet.rowDefs ?? new Map()),
    merges,
    tables,
    filters,
    validations: (sheet.dataValidations ?? []).map(readValidation),
    conditionalFormats: (sheet.conditionalRules ?? [])
      .map((rule) => readConditionalFormat(rule, context.theme))
      .filter((format) => format !== null),
    isProtected: sheet.protection?.sheet ?? false,
    page: readPage(sheet),
    properties: context.properties.get(sheet.name) ?? [],
  });
}
