// Tells of the user's own changes to cells and of sheets that are gone. Our writes are no news, and neither is every single keystroke.
import type { SheetChange } from '../planner/workbook';
import { runExcel, type Session } from './session';

/** Changes within this time are told together, one for each sheet, the last of each. In milliseconds. */
const pause = 1_000;

/**
 * Calls back after changes of cells, or when a sheet is gone, by the user or by others at work on the same document.
 * @returns ends it; to be called once
 */
export async function watchChanges(
  session: Session,
  listener: (change: SheetChange) => void,
): Promise<() => void> {
  const waiting = new Map<string, SheetChange>();
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const changes = [...waiting.values()];
    waiting.clear();
    changes.forEach(listener);
  };
  const wait = (change: SheetChange) => {
    // A run that is undone clears the cells too, and Excel may say so after it said that the sheet is gone.
    if (waiting.get(change.sheetId)?.gone !== true) waiting.set(change.sheetId, change);
    clearTimeout(timer);
    timer = setTimeout(tell, pause);
  };
  const handle = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // Excel names us as the trigger; where it fails to, our own writes are told by their time and their sheet.
    const isOurs = event.triggerSource === 'ThisLocalAddin' || isBeingWritten(session, event.worksheetId);
    if (ended || isOurs) return;
    wait({ ...sheetOf(session, event.worksheetId), address: event.address, gone: false });
  };
  // What a failed write takes away itself was never known as written.
  const handleGone = async ({ worksheetId }: Excel.WorksheetDeletedEventArgs): Promise<void> => {
    const isOurs = session.writing > 0 && !session.sheets.has(worksheetId);
    if (!ended && !isOurs) wait({ ...sheetOf(session, worksheetId), address: '', gone: true });
  };
  const registrations = await runExcel(session, async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onChanged.add(handle), worksheets.onDeleted.add(handleGone)] as const;
    await context.sync();
    return added;
  });
  return () => {
    ended = true;
    clearTimeout(timer);
    void unregister(session, registrations);
  };
}

/** A write is under way, and the sheet is one of ours or new. The user's tables are never written. */
function isBeingWritten({ writing, sheets }: Session, sheetId: string): boolean {
  const known = sheets.get(sheetId);
  return writing > 0 && (known === undefined || known.kind !== null);
}

function sheetOf({ sheets }: Session, sheetId: string): Pick<SheetChange, 'sheetId' | 'kind'> {
  return { sheetId, kind: sheets.get(sheetId)?.kind ?? null };
}

type Registrations = readonly [
  OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
  OfficeExtension.EventHandlerResult<Excel.WorksheetDeletedEventArgs>,
];

/** Handlers are removed in the context that added them, which both share. */
async function unregister({ excel }: Session, [changed, deleted]: Registrations): Promise<void> {
  try {
    await excel().run(changed.context, async (context) => {
      changed.remove();
      deleted.remove();
      await context.sync();
    });
  } catch {
    // The listener has ended already: a handler that Excel keeps calls nobody, and nobody waits for this answer.
  }
}
