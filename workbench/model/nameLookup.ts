// Defined names as Univer keeps them, so that its formulas know them.
import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { parseAddress, splitSheetName } from './a1';
import type { Area, Excel } from './excel';

/** Univer's word for names of the whole workbook. */
export const workbookScope = 'AllDefaultWorkbook';

export type DefinedName = IDefinedNamesServiceParam;

function scopeOf(name: DefinedName): string | null {
  const { localSheetId } = name;
  return localSheetId === undefined || localSheetId === workbookScope ? null : localSheetId;
}

/** Names of a sheet, or of the workbook (null). */
export function namesIn(excel: Excel, sheetId: string | null): DefinedName[] {
  const names = excel.book.injector.get(IDefinedNamesService).getDefinedNameMap(excel.book.unitId) ?? {};
  return Object.values(names).filter((name) => scopeOf(name) === sheetId);
}

export function findName(excel: Excel, name: string, sheetId: string | null): DefinedName | null {
  return namesIn(excel, sheetId).find((known) => known.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** The area a name stands for; null where it stands for something else, or the area is gone. */
export function nameArea(excel: Excel, name: DefinedName): Area | null {
  const { sheet, address } = splitSheetName(name.formulaOrRefString.replace(/^=/, ''));
  const sheetId = sheet === null ? null : excel.findSheet(sheet);
  const rectangle = parseAddress(address);
  return sheetId === null || rectangle === null ? null : { sheetId, ...rectangle };
}
