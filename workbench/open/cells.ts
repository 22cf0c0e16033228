import { dateToSerial, type Cell, type CellValue, type Hyperlink, type Sheet } from 'hucre';
import { shiftFormula } from './sharedFormula';
import { present, readStyle } from './style';
import type { CellContent, CellFile, HyperlinkFile, StyleFile } from './workbookFile';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

type Theme = readonly string[];

/** Days between 1 January 1904 and Excel's other beginning. */
const days1904 = 1462;

/** The file's reader turns numbers with a date format into dates; a cell holds the workbook's own serial number. */
function readContent(
  value: CellValue,
  type: Cell['type'] | undefined,
  date1904: boolean,
): CellContent | undefined {
  if (value === null) return undefined;
  if (type === 'error') return { kind: 'error', value: String(value) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return { kind: 'text', value };
  return { kind: 'number', value: dateToSerial(value) - (date1904 ? days1904 : 0) };
}

function readHyperlink(link: Hyperlink): HyperlinkFile {
  // A place in the workbook may also be written as an address of its own: "#People!B5".
  const place = link.location ?? (link.target.startsWith('#') ? link.target.slice(1) : '');
  return {
    address: place === '' ? link.target : '',
    place,
    ...(link.tooltip === undefined ? {} : { screenTip: link.tooltip }),
  };
}

/** One style object for all cells that share it: a sheet of 100,000 cells has a handful. */
function createStyleReader(theme: Theme): (cell: Cell) => StyleFile | undefined {
  const known = new Map<string, StyleFile>();
  return ({ style }) => {
    if (style === undefined) return undefined;
    const key = JSON.stringify(style);
    const found = known.get(key) ?? readStyle(style, theme);
    known.set(key, found);
    return Object.keys(found).length > 0 ? found : undefined;
  };
}

function createFormulaReader(): (cell: Cell, row: number, column: number) => string | undefined {
  const shared = new Map<number, SharedFormula>();
  return (cell, row, column) => {
    const index = cell.formulaSharedIndex;
    if (cell.formula) {
      if (index !== undefined) shared.set(index, { row, column, formula: cell.formula });
      return `=${cell.formula}`;
    }
    const first = index === undefined ? undefined : shared.get(index);
    if (first === undefined) return undefined;
    return `=${shiftFormula(first.formula, { rows: row - first.row, columns: column - first.column })}`;
  };
}

interface CellsContext {
  readonly theme: Theme;
  readonly date1904: boolean;
}

function createCellReader({ theme, date1904 }: CellsContext) {
  const styleOf = createStyleReader(theme);
  const formulaOf = createFormulaReader();
  return (row: number, column: number, value: CellValue, cell: Cell | undefined): CellFile | null => {
    const formula = cell && formulaOf(cell, row, column);
    const content = readContent(cell?.formulaResult ?? value, cell?.type, date1904);
    const kept =
      content?.kind === 'text' && content.value === '' && formula === undefined ? undefined : content;
    const style = cell && styleOf(cell);
    const hyperlink = cell?.hyperlink && readHyperlink(cell.hyperlink);
    if (kept === undefined && formula === undefined && style === undefined && hyperlink === undefined)
      return null;
    return present({ row, column, content: kept, formula, style, hyperlink });
  };
}

/** All cells of a sheet that hold or look like something, row by row. */
export function readCells(sheet: Sheet, context: CellsContext): readonly CellFile[] {
  const readCell = createCellReader(context);
  const details = new Map(sheet.cells);
  const read: CellFile[] = [];
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      const key = `${row},${column}`;
      const cell = readCell(row, column, value, details.get(key));
      details.delete(key);
      if (cell !== null) read.push(cell);
    }),
  );
  // Cells beyond the values: formatted or linked only.
  for (const [key, detail] of details) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const cell = readCell(row, column, detail.value, detail);
    if (cell !== null) read.push(cell);
  }
  return read;
}
