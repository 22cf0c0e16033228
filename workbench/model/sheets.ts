// Sheets themselves: adding, naming, ordering, hiding, deleting.
import { BooleanNumber, CanceledError } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { newSheetData } from '../univer/book';
import { invalidArgument, invalidOperation, itemAlreadyExists } from './errors';
import { type Excel, recordKey } from './excel';
import { oneOf, parseColor } from './rangeFormat';

export const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

const longestName = 31;

/** @throws InvalidArgument where Excel would not take the name, ItemAlreadyExists where another sheet has it */
export function assertSheetName(excel: Excel, name: unknown, own: string | null): asserts name is string {
  if (typeof name !== 'string') throw invalidArgument();
  const wrong =
    name === '' ||
    name.length > longestName ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === 'history';
  if (wrong) throw invalidArgument();
  const holder = excel
    .sheetIds()
    .find((id) => id !== own && excel.sheet(id).getName().toLowerCase() === name.toLowerCase());
  if (holder !== undefined) throw itemAlreadyExists();
}

/** Adds a sheet behind the others; the active sheet stays the one that it was. @returns its id */
export function addSheet(excel: Excel, name: string | undefined): string {
  const title = name ?? freeName(excel);
  assertSheetName(excel, title, null);
  const { book } = excel;
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const params = { unitId: book.unitId, index: excel.sheetIds().length, sheet: newSheetData(id, title) };
  const undo = { id: RemoveSheetMutation.id, params: { ...book.target(id), subUnitName: title } };
  keepActive(excel, () => book.change({ id: InsertSheetMutation.id, params }, [undo]));
  return id;
}

/** Univer shows a new sheet of its own accord, which Excel leaves to an `activate`. */
function keepActive({ book }: Excel, change: () => void): void {
  const listener = book.commands.beforeCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) throw new CanceledError();
  });
  try {
    change();
  } finally {
    listener.dispose();
  }
}

function freeName(excel: Excel): string {
  for (let number = excel.sheetIds().length + 1; ; number++) {
    if (excel.findSheet(`Sheet${number}`) === null) return `Sheet${number}`;
  }
}

export function renameSheet(excel: Excel, sheetId: string, name: unknown): void {
  const before = excel.sheet(sheetId).getName();
  assertSheetName(excel, name, sheetId);
  if (name === before) return;
  const target = excel.book.target(sheetId);
  const info = (title: string) => ({ id: SetWorksheetNameMutation.id, params: { ...target, name: title } });
  excel.book.changeStructure(
    SetWorksheetNameCommand.id,
    { ...target, name },
    { redos: [info(name)], undos: [info(before)] },
  );
}

export function setSheetPosition(excel: Excel, sheetId: string, position: number): void {
  const from = excel.sheetIds().indexOf(sheetId);
  if (!(Number.isInteger(position) && position >= 0 && position < excel.sheetIds().length))
    throw invalidArgument();
  if (from === position) return;
  const info = (fromOrder: number, toOrder: number) => ({
    id: SetWorksheetOrderMutation.id,
    params: { ...excel.book.target(sheetId), fromOrder, toOrder },
  });
  excel.book.change(info(from, position), [info(position, from)]);
}

export function sheetVisibility(excel: Excel, sheetId: string): string {
  if (excel.sheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
  return excel.record(sheetId, 'veryHidden') === true ? 'VeryHidden' : 'Hidden';
}

/** @throws InvalidOperation where no visible sheet would be left */
export function setSheetVisibility(excel: Excel, sheetId: string, name: string): void {
  const visibility = oneOf(visibilities, name);
  const hidden = visibility !== 'Visible';
  if (hidden) assertAnotherVisible(excel, sheetId);
  const { book } = excel;
  const info = (hide: boolean) => ({
    id: SetWorksheetHideMutation.id,
    params: { ...book.target(sheetId), hidden: hide ? BooleanNumber.TRUE : BooleanNumber.FALSE },
  });
  book.begin();
  excel.setRecord(sheetId, 'veryHidden', visibility === 'VeryHidden' ? true : null);
  if (hidden && excel.activeSheetId === sheetId) excel.activate(anotherVisible(excel, sheetId) ?? sheetId);
  book.change(info(hidden), [info(excel.sheet(sheetId).isSheetHidden() === BooleanNumber.TRUE)]);
  book.end();
}

function anotherVisible(excel: Excel, sheetId: string): string | undefined {
  return excel
    .sheetIds()
    .find((id) => id !== sheetId && excel.sheet(id).isSheetHidden() !== BooleanNumber.TRUE);
}

function assertAnotherVisible(excel: Excel, sheetId: string): void {
  if (anotherVisible(excel, sheetId) === undefined)
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
}

export function setTabColor(excel: Excel, sheetId: string, color: string): void {
  const next = color === '' ? '' : parseColor(color);
  const info = (value: string) => ({
    id: SetTabColorMutation.id,
    params: { ...excel.book.target(sheetId), color: value },
  });
  excel.book.change(info(next), [info(excel.sheet(sheetId).getTabColor() ?? '')]);
}

/** Deletes a sheet and what is kept of it. @throws InvalidOperation for the last visible one */
export function removeSheet(excel: Excel, sheetId: string): void {
  const { book } = excel;
  const sheet = excel.sheet(sheetId);
  assertAnotherVisible(excel, sheetId);
  if (excel.activeSheetId === sheetId) excel.activate(anotherVisible(excel, sheetId) ?? sheetId);
  const target = book.target(sheetId);
  const params = { ...target, subUnitName: sheet.getName() };
  const undo = RemoveSheetUndoMutationFactory(book.injector, params);
  book.begin();
  for (const [key] of book.recordsWith(recordKey(sheetId, ''))) excel.setRecord(sheetId, key, null);
  book.changeStructure(RemoveSheetCommand.id, target, {
    redos: [{ id: RemoveSheetMutation.id, params }],
    undos: [{ id: InsertSheetMutation.id, params: undo }],
  });
  book.end();
}
