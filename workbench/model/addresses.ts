import { parseAddress, maximumColumns, maximumRows, splitSheetName } from './a1';
import { invalidArgument } from './errors';
import type { Area, Excel } from './excel';
import { findName, nameArea } from './nameLookup';
import { findTableByName, tableArea } from './tableLookup';

/**
 * The area that an address of the API means: A1 notation, a defined name or a table's name.
 * @param sheetId the sheet where no other is named
 * @throws InvalidArgument where it means none
 */
export function areaOf(excel: Excel, text: string, sheetId: string): Area {
  const { sheet, address } = splitSheetName(text);
  const named = sheet === null ? sheetId : excel.findSheet(sheet);
  if (named === null) throw invalidArgument();
  if (address === '')
    return { sheetId: named, row: 0, column: 0, rows: maximumRows, columns: maximumColumns };
  const rectangle = parseAddress(address);
  if (rectangle !== null) return { sheetId: named, ...rectangle };
  const area = nameOf(excel, address, named);
  if (area === null) throw invalidArgument();
  return area;
}

function nameOf(excel: Excel, name: string, sheetId: string): Area | null {
  const defined = findName(excel, name, sheetId) ?? findName(excel, name, null);
  if (defined !== null) return nameArea(excel, defined);
  const table = findTableByName(excel, name);
  return table === null ? null : tableArea(table, 'body');
}
