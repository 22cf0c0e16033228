// What a write leaves, as the next reading will find it: which sheets there are, and how large they are.
import type { Flags } from '../../planner/workbook';
import type { SheetWrite } from '../../sheets/sheetWrite';
import { estimateAnswer } from '../read/cells';
import type { KnownSheet, Session } from '../session';
import type { SheetHandle, SheetJob } from './sheetSteps';

export interface Opened {
  readonly write: SheetWrite;
  readonly job: SheetJob;
  readonly handle: SheetHandle;
}

/** After the sync that has loaded the ids of sheets and tables. */
export function rememberWritten(session: Session, flags: Flags, opened: readonly Opened[]): void {
  const known = opened.map(({ write, job, handle }) => {
    const sheet = handle.get();
    const tableIds = sheet.tables.items.map(({ id }) => id);
    return [sheet.id, { ...sizeOf(write, job), kind: job.kind, tableIds }] as const;
  });
  session.sheets = new Map([...session.sheets, ...known]);
  session.listed = new Set([...session.listed, ...known.map(([id]) => id)]);
  session.flags = { ...session.flags, ...flags };
}

function sizeOf({ grid, actionTable }: SheetWrite, { values }: SheetJob): Pick<KnownSheet, 'box' | 'bytes'> {
  const after = actionTable?.after;
  const rows = Math.max(
    values.length,
    (grid?.row ?? 0) + (grid?.values.length ?? 0),
    after ? after.row + after.rows : 0,
  );
  const width = (grid?.column ?? 0) + (grid?.values[0]?.length ?? 0);
  const columns = Math.max(values[0]?.length ?? 0, width, after ? after.column + after.columns : 0);
  return { box: { row: 0, column: 0, rows, columns }, bytes: estimateAnswer(values) };
}
