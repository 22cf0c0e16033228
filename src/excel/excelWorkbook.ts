// The Workbook port on Office.js.
import type { Workbook } from '../planner/workbook';
import { watchChanges } from './changes';
import { goTo, selection } from './navigation';
import { readSheets, surveyWorkbook } from './read/readWorkbook';
import { createSession, type ExcelApi } from './session';
import { editCell } from './write/editCell';
import { fillCells } from './write/fillCells';
import { writeWorkbook } from './write/writeWorkbook';

export interface ExcelWorkbookDeps {
  /** Stands for the global `Excel` of Office.js, which is asked for at each action. */
  readonly excel?: ExcelApi;
}

/** The open workbook. Needs ExcelApi 1.14; every method may reject with a HostError. */
export function createExcelWorkbook({ excel }: ExcelWorkbookDeps = {}): Workbook {
  const session = createSession(() => excel ?? Excel);
  return {
    survey: () => surveyWorkbook(session),
    read: (sheetIds) => readSheets(session, sheetIds),
    write: (plan) => writeWorkbook(session, plan),
    edit: (edit, flags) => editCell(session, edit, flags),
    fill: (fills, flags) => fillCells(session, fills, flags),
    goTo: (address) => goTo(session, address),
    selection: () => selection(session),
    onChange: (listener) => watchChanges(session, listener),
  };
}
