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
import { booleanNumber } from '../univer/style';
import { assertArgument, oneOf, parseColor } from './arguments';
import { isSameName } from './collections';
import { invalidOperation, itemAlreadyExists } from './errors';
import { type Excel, recordKey } from './excel';

export const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

const longestName = 31;

/** @throws InvalidArgument where Excel would not take the name, ItemAlreadyExists where another sheet has it */
export function assertSheetName(excel: Excel, name: unknown, own: string | null): asserts name is string {
  assertArgument(typeof name === 'string' && name !== '' && name.length <= longestName);
  assertArgument(!/[\\/?*[\]:]|^'|'$|^history$/i.test(name));
  const isTaken = excel.sheetIds().some((id) => id !== own && isSameName(excel.sheet(id).getName(), name));
  if (isTaken) throw itemAlreadyExists();
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
  const { book } = excel;
  const info = (title: string) => book.mutation(sheetId, SetWorksheetNameMutation, { name: title });
  const params = { ...book.target(sheetId), name };
  book.changeStructure(SetWorksheetNameCommand.id, params, { redos: [info(name)], undos: [info(before)] });
}

export function setSheetPosition(excel: Excel, sheetId: string, position: number): void {
  const from = excel.sheetIds().indexOf(sheetId);
  assertArgument(Number.isInteger(position) && position >= 0 && position < excel.sheetIds().length);
  if (from === position) return;
  excel.book.swap(sheetId, SetWorksheetOrderMutation, {
    next: { fromOrder: from, toOrder: position },
    before: { fromOrder: position, toOrder: from },
  });
}

export function isShown(excel: Excel, sheetId: string): boolean {
  return excel.sheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE;
}

export function sheetVisibility(excel: Excel, sheetId: string): string {
  if (isShown(excel, sheetId)) return 'Visible';
  return excel.record(sheetId, 'veryHidden') === true ? 'VeryHidden' : 'Hidden';
}

/** @throws InvalidOperation where no visible sheet would be left */
export function setSheetVisibility(excel: Excel, sheetId: string, name: string): void {
  const visibility = oneOf(visibilities, name);
  const hidden = visibility !== 'Visible';
  if (hidden) assertAnotherVisible(excel, sheetId);
  const { book } = excel;
  book.begin();
  excel.setRecord(sheetId, 'veryHidden', visibility === 'VeryHidden' ? true : null);
  if (hidden && excel.activeSheetId === sheetId) excel.activate(anotherVisible(excel, sheetId) ?? sheetId);
  const before = { hidden: booleanNumber(!isShown(excel, sheetId)) };
  const next = { hidden: booleanNumber(hidden) };
  book.swap(sheetId, SetWorksheetHideMutation, { next, before });
  book.end();
}

function anotherVisible(excel: Excel, sheetId: string): string | undefined {
  return excel.sheetIds().find((id) => id !== sheetId && isShown(excel, id));
}

function assertAnotherVisible(excel: Excel, sheetId: string): void {
  if (anotherVisible(excel, sheetId) === undefined)
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
}

export function setTabColor(excel: Excel, sheetId: string, color: string): void {
  const next = { color: color === '' ? '' : parseColor(color) };
  const before = { color: excel.sheet(sheetId).getTabColor() ?? '' };
  excel.book.swap(sheetId, SetTabColorMutation, { next, before });
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
