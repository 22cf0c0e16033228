// The Workbook port on Office.js.
import type { Workbook } from '../planner/workbook';
import { watchChanges } from './changes';
import { undoEndsAt, type Host } from './host';
import { goTo, selection } from './navigation';
import { readSheets, surveyWorkbook } from './read/readWorkbook';
import { restorable, restore } from './restore/restore';
import { createSession, type ExcelApi } from './session';
import { editCell } from './write/editCell';
import { fillCells } from './write/fillCells';
import { writeWorkbook } from './write/writeWorkbook';

export interface ExcelWorkbookDeps {
  /** Stands for the global `Excel` of Office.js, which is asked for at each action. */
  readonly excel?: ExcelApi;
  /** Stands for Office.context. */
  readonly host?: Host;
}

/** The open workbook. Needs ExcelApi 1.14; every method may reject with a HostError. */
export function createExcelWorkbook({ excel, host }: ExcelWorkbookDeps = {}): Workbook {
  const session = createSession(
    () => excel ?? Excel,
    () => host ?? Office.context,
  );
  return {
    survey: () => surveyWorkbook(session),
    read: (sheetIds) => readSheets(session, sheetIds),
    write: (plan) => writeWorkbook(session, plan),
    edit: (edit, flags) => editCell(session, edit, flags),
    fill: (fills, flags) => fillCells(session, fills, flags),
    restorable: () => restorable(session),
    restore: () => restore(session),
    undoEndsAt: () => undoEndsAt(session.host()),
    goTo: (address) => goTo(session, address),
    selection: () => selection(session),
    onChange: (listener) => watchChanges(session, listener),
  };
}
