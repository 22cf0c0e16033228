import { type HostClass, hostClass } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { assertArgument } from './arguments';
import { accessDenied, invalidOperation } from './errors';
import type { SheetPlace } from './excel';

interface ProtectionRecord {
  readonly options: Json;
  readonly password: string | null;
}

function recordOf({ excel, sheetId }: SheetPlace): ProtectionRecord | null {
  excel.sheet(sheetId);
  return excel.record(sheetId, 'protection') as unknown as ProtectionRecord | null;
}

/** @throws InvalidOperation where the sheet is protected already */
export function protect(sheet: SheetPlace, options: Json = {}, password?: string): void {
  if (recordOf(sheet) !== null) throw invalidOperation();
  assertArgument(password === undefined || typeof password === 'string');
  sheet.excel.setRecord(sheet.sheetId, 'protection', { options, password: password ?? null });
}

/** @throws AccessDenied for a wrong password */
export function unprotect(sheet: SheetPlace, password?: string): void {
  const record = recordOf(sheet);
  if (record === null) return;
  if (record.password !== null && record.password !== password) throw accessDenied();
  sheet.excel.setRecord(sheet.sheetId, 'protection', null);
}

export const WorksheetProtection: HostClass<SheetPlace, 'WorksheetProtection'> = hostClass(
  'WorksheetProtection',
  {
    properties: {
      options: (sheet) => recordOf(sheet)?.options ?? null,
      protected: (sheet) => recordOf(sheet) !== null,
    },
    methods: { protect, unprotect },
  },
);
