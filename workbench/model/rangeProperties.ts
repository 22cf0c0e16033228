// What the cells of a range hold and whether they show; apart from where the range lies and what is done to it.
import { applyCellStyle, readCellStyle } from './clearing';
import type { Property } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { makeAddress, maximumColumns, maximumRows, quoteSheetName } from './a1';
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeEntries,
  writeNumberFormats,
} from './content';
import { type Area, type Excel, limited, type Place } from './excel';
import { readHyperlink, writeHyperlink } from './hyperlinks';
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from './rowsAndColumns';

type Read = (excel: Excel, area: Area) => unknown;
type Write = (excel: Excel, area: Area, value: never) => void;

/** A property that two functions of an area read and write. */
export function ofArea(read: Read, write: Write): Property<Place> {
  return {
    get: ({ excel, area }) => read(excel, area),
    set: ({ excel, area }, value) => write(excel, area, value),
  };
}

const isUnbounded = ({ rows, columns }: Area): boolean => rows === maximumRows || columns === maximumColumns;

/** null for whole rows and columns: Excel does not read unbounded ranges. */
function bounded(read: Read): Read {
  return (excel, area) => (isUnbounded(area) ? null : read(excel, area));
}

function inSheet<Result, Rest extends unknown[]>(
  act: (excel: Excel, area: Area, ...rest: Rest) => Result,
): (excel: Excel, area: Area, ...rest: Rest) => Result {
  return (excel, area, ...rest) => act(excel, limited(excel, area), ...rest);
}

const formulas = ofArea(bounded(readFormulas), writeEntries);
const numberFormats = ofArea(bounded(readNumberFormats), (excel, area, formats: Json) =>
  writeNumberFormats(excel, isUnbounded(area) ? limited(excel, area) : area, formats),
);

export function addressOf({ excel, area }: Place): string {
  return `${quoteSheetName(excel.sheet(area.sheetId).getName())}!${makeAddress(area)}`;
}

/** −1 beyond 2³¹ − 1, as in Excel. */
function cellCount({ area }: Place): number {
  const count = area.rows * area.columns;
  return count > 2_147_483_647 ? -1 : count;
}

function isHidden({ excel, area }: Place): boolean | null {
  const shown = limited(excel, area);
  const states = [rowsHidden(excel, shown), columnsHidden(excel, shown)];
  if (states.includes(true)) return true;
  return states.includes(null) ? null : false;
}

export const rangeProperties = {
  address: addressOf,
  addressLocal: addressOf,
  cellCount,
  columnCount: ({ area }: Place) => area.columns,
  columnHidden: ofArea(inSheet(columnsHidden), inSheet(setColumnsHidden)),
  columnIndex: ({ area }: Place) => area.column,
  formulas,
  formulasLocal: formulas,
  hidden: isHidden,
  hyperlink: ofArea(readHyperlink, writeHyperlink),
  isEntireColumn: ({ area }: Place) => area.rows === maximumRows,
  isEntireRow: ({ area }: Place) => area.columns === maximumColumns,
  numberFormat: numberFormats,
  numberFormatLocal: numberFormats,
  rowCount: ({ area }: Place) => area.rows,
  rowHidden: ofArea(inSheet(rowsHidden), inSheet(setRowsHidden)),
  rowIndex: ({ area }: Place) => area.row,
  style: ofArea(readCellStyle, applyCellStyle),
  text: ({ excel, area }: Place) => bounded(readTexts)(excel, area),
  valueTypes: ({ excel, area }: Place) => bounded(readValueTypes)(excel, area),
  values: ofArea(bounded(readValues), writeEntries),
};
