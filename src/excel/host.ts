// What this Excel's own Undo bears, by Microsoft's page "Undo capabilities with the Excel JavaScript API" (docs/architecture.md, Undo).
import type { UndoBreaker } from '../planner/workbook';

/** The part of Office.context that is asked; Office.js puts it on the page late. */
export type Host = Pick<Office.Context, 'platform' | 'requirements'>;

/** `Worksheet.name` and `visibility` keep the list of Undo in Excel on the web alone, `delete` nowhere. */
export function undoEndsAt({ platform }: Host): readonly UndoBreaker[] {
  const isWeb = String(platform) === 'OfficeOnline';
  return isWeb ? ['delete'] : ['rename', 'hide', 'delete'];
}

/** Several syncs of one run become one entry of the list: `mergeUndoGroup`. */
export const mergesUndo = ({ requirements }: Host): boolean =>
  requirements.isSetSupported('ExcelApi', '1.20');
