// Tells of the user's own changes to cells. Our writes are no news, and neither is every single keystroke.
import { runExcel, type Session } from './session';

export interface CellChange {
  readonly sheetId: string;
  readonly address: string;
}

/** Changes within this time are told together, one for each sheet, the last of each. In milliseconds. */
const pause = 1_000;

/**
 * Calls back after changes of cells, by the user or by others at work on the same document.
 * @returns ends it; to be called once
 */
export async function watchChanges(
  session: Session,
  listener: (change: CellChange) => void,
): Promise<() => void> {
  const waiting = new Map<string, CellChange>();
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const changes = [...waiting.values()];
    waiting.clear();
    changes.forEach(listener);
  };
  const handle = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // Excel names us as the trigger; where it fails to, our own writes are told by their time and their sheet.
    const isOurs = event.triggerSource === 'ThisLocalAddin' || isBeingWritten(session, event.worksheetId);
    if (ended || isOurs) return;
    waiting.set(event.worksheetId, { sheetId: event.worksheetId, address: event.address });
    clearTimeout(timer);
    timer = setTimeout(tell, pause);
  };
  const registration = await runExcel(session, async (context) => {
    const result = context.workbook.worksheets.onChanged.add(handle);
    await context.sync();
    return result;
  });
  return () => {
    ended = true;
    clearTimeout(timer);
    void unregister(session, registration);
  };
}

/** A write is under way, and the sheet is one of ours or new. The user's tables are never written. */
function isBeingWritten({ writing, sheets }: Session, sheetId: string): boolean {
  const known = sheets.get(sheetId);
  return writing > 0 && (known === undefined || known.kind !== null);
}

/** A handler is removed in the context that added it. */
async function unregister(
  { excel }: Session,
  registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> {
  try {
    await excel().run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  } catch {
    // The listener has ended already: a handler that Excel keeps calls nobody, and nobody waits for this answer.
  }
}
