import { HostObject } from '../protocol/hostObject';
import { parseAddress, splitSheetName, wholeSheet } from './a1';
import { invalidArgument } from './errors';
import type { Area, Excel, Place, SheetPlace } from './excel';
import { findName, nameArea } from './nameLookup';
import { findTableByName, tableArea } from './tableLookup';

/** An argument that says where: a range of the API, or an address. */
export type Reference = HostObject | string;

export function isRange(value: unknown): value is HostObject<Place> {
  return value instanceof HostObject && value.api.name === 'Range';
}

/**
 * The area of a range, or the one that an address of the API means: A1 notation, a defined name or a table's name.
 * @param sheetId the sheet where no other is named
 * @throws InvalidArgument where it means none
 */
export function areaOf(excel: Excel, reference: Reference, sheetId: string): Area {
  if (isRange(reference)) return reference.self.area;
  const { sheet, address } = splitSheetName(reference as string);
  const named = sheet === null ? sheetId : excel.findSheet(sheet);
  if (named === null) throw invalidArgument();
  if (address === '') return { sheetId: named, ...wholeSheet };
  const rectangle = parseAddress(address);
  if (rectangle !== null) return { sheetId: named, ...rectangle };
  const area = nameOf(excel, address, named);
  if (area === null) throw invalidArgument();
  return area;
}

/** As areaOf, for a place on the same sheet. @throws InvalidArgument where it is on another */
export function areaOn({ excel, sheetId }: SheetPlace, reference: Reference): Area {
  const area = areaOf(excel, reference, sheetId);
  if (area.sheetId !== sheetId) throw invalidArgument();
  return area;
}

function nameOf(excel: Excel, name: string, sheetId: string): Area | null {
  const defined = findName(excel, name, sheetId) ?? findName(excel, name, null);
  if (defined !== null) return nameArea(excel, defined);
  const table = findTableByName(excel, name);
  return table === null ? null : tableArea(table, 'body');
}
