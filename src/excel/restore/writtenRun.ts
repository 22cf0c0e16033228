// Our last write as something that can be taken back: a look whether all of it stands as it was left, then what a failed write does too.
import { HostError, type Outcome } from '../../planner/workbook';
import { isAsLeft, regionOf } from '../../sheets/asLeft';
import type { Grid } from '../../sheets/grid/grid';
import { nameSignOfGrid } from '../../sheets/signs/nameSign';
import type { SheetWrite } from '../../sheets/sheetWrite';
import { hostErrorOf } from '../hostError';
import { askSheetList, readSheetList, type ListedSheet } from '../read/sheetList';
import { readSheets } from '../read/readWorkbook';
import { runExcel, type LastRun, type Session } from '../session';
import { checkWrites } from '../write/jobs';
import { askHiddenRows, formulasIn, hasHiddenRows, type Beyond } from '../write/lookBeyond';
import { takeBackRun, type WriteRun } from '../write/putBack';

interface Ended {
  /** What it failed with, and was not put back; null: it was complete. */
  readonly error: HostError | null;
  /** false: it stands there in part. */
  readonly whole: boolean;
}

/** null where no sheet was to change: answers that are kept, and choices, are no run of the user's. */
export function writtenRun(session: Session, run: WriteRun, { error, whole }: Ended): LastRun | null {
  const { writes, answers } = run;
  if (writes.length + answers.length === 0) return null;
  const takeBack = async (seen: readonly Grid[]): Promise<void> => {
    try {
      await takeBackRun(session, run, { error, seen });
    } catch (thrown) {
      if (thrown instanceof HostError && thrown.code === 'changedMeanwhile') throw thrown;
      const failed = hostErrorOf(thrown, outcomeOf(thrown));
      const isAsBefore = whole && (await isUnchanged(session, run));
      if (isAsBefore || failed.outcome === 'untouched') throw hostErrorOf(failed, 'untouched');
      session.last = writtenRun(session, run, { error, whole: false });
      throw failed;
    }
  };
  return {
    sheets: [...writes.map(({ draft }) => draft.name), ...answers.map(({ grid }) => grid.sheet)],
    deletes: writes.some(({ grid }) => grid === null),
    renames: writes.some(({ draft, grid }) => grid !== null && grid.sheet !== draft.name),
    look: async () => {
      const { changed, standing } = await lookAtSheets(session, run, whole);
      return changed.length > 0 ? { changed } : () => takeBack(standing);
    },
  };
}

const outcomeOf = (thrown: unknown): Outcome => (thrown instanceof HostError ? thrown.outcome : 'partial');

/** After a taking back that Excel refused: nothing of it was carried out. */
const isUnchanged = (session: Session, run: WriteRun): Promise<boolean> =>
  lookAtSheets(session, run, true).then(
    ({ changed }) => changed.length === 0,
    () => false,
  );

interface Looked {
  /** The sheets that are not as the run left them, by name. */
  readonly changed: readonly string[];
  /** Those of the run that are there. */
  readonly standing: readonly Grid[];
}

/**
 * @throws HostError protectedSheet, filtered, hiddenRows: what would refuse the taking back, or spoil data in it; any of a read
 */
async function lookAtSheets(session: Session, run: WriteRun, whole: boolean): Promise<Looked> {
  const listed = await listSheets(session);
  const found = run.writes.map((write): Found => ({ write, sheet: sheetOf(run, write, listed) }));
  const standing = found.flatMap(({ write, sheet }) =>
    sheet === undefined ? [] : [{ write, id: sheet.id }],
  );
  const { formulas, hiddenRows } = await lookAtFormulas(session, standing);
  const ids = [...standing.map(({ id }) => id), ...run.answers.map(({ grid }) => grid.sheetId)];
  const { grids } = await readSheets(session, ids);
  const gridOf = (id: string | undefined): Grid | undefined => grids.find(({ sheetId }) => sheetId === id);
  checkWrites(standing.map(({ write, id }) => ({ ...write, grid: gridOf(id) ?? null })));
  if (hiddenRows !== null) throw new HostError('hiddenRows', hiddenRows);
  const isLeft = ({ write, sheet }: Found): boolean => {
    const now = gridOf(sheet?.id);
    // What a broken run did not reach is somebody else's, and stays as it is.
    if (sheet === undefined || now === undefined) return !whole;
    const before = run.formulas.get(sheet.id) ?? [];
    return isAsLeft({ write, now, before, formulas: formulas.get(sheet.id) ?? [], whole });
  };
  return {
    changed: [
      ...found.filter((each) => !isLeft(each)).map(({ write }) => write.draft.name),
      ...run.answers.filter(({ grid, kind }) => whole && !isSaid(gridOf(grid.sheetId), kind)).map(nameOf),
    ],
    standing: standing.flatMap(({ id }) => gridOf(id) ?? []),
  };
}

interface Found {
  readonly write: SheetWrite;
  /** undefined: it is gone, or another run has written it since. */
  readonly sheet: ListedSheet | undefined;
}

const nameOf = ({ grid }: WriteRun['answers'][number]): string => grid.sheet;

const listSheets = (session: Session): Promise<readonly ListedSheet[]> =>
  runExcel(session, async (context) => {
    const asked = askSheetList(context);
    await context.sync();
    return readSheetList(asked).sheets;
  });

/** The sheet of that write, as long as no other run has written it since. */
function sheetOf(
  { token }: WriteRun,
  { grid, draft }: SheetWrite,
  listed: readonly ListedSheet[],
): ListedSheet | undefined {
  const own = listed.filter(({ run }) => run === token);
  return grid === null
    ? own.find(({ name }) => name === draft.name)
    : own.find(({ id }) => id === grid.sheetId);
}

interface Standing {
  readonly write: SheetWrite;
  readonly id: string;
}

/** By sheet, and the sheet whose hidden rows would be sorted past; a sync of its own. */
const lookAtFormulas = (session: Session, standing: readonly Standing[]): Promise<Beyond> =>
  runExcel(session, async (context) => {
    const asked = standing.map(({ write, id }) => {
      const { rows, columns } = regionOf(write);
      const sheet = context.workbook.worksheets.getItem(id);
      const range = sheet.getRangeByIndexes(0, 0, rows, columns).load('formulas,values').untrack();
      return { id, range };
    });
    const hidden = standing.flatMap(({ write }) => askHiddenRows(context, sortedAfter(write)));
    if (asked.length > 0) await context.sync();
    return {
      formulas: new Map(asked.map(({ id, range }) => [id, formulasIn(range)])),
      hiddenRows: hidden.find(hasHiddenRows)?.sheet ?? null,
    };
  });

/** It is taken back from where it stands now. */
const sortedAfter = ({ actionTable, ...write }: SheetWrite): SheetWrite => ({
  ...write,
  ...(actionTable && { actionTable: { ...actionTable, before: actionTable.after } }),
});

/** The sheet bears the signs that were answered. */
function isSaid(now: Grid | undefined, kind: WriteRun['answers'][number]['kind']): boolean {
  const { mark, declined, names } = now?.signs ?? {};
  if (now === undefined) return false;
  if (kind === null) return declined === true && mark === null;
  return mark?.kind === kind && names?.some(({ name }) => name === nameSignOfGrid(kind, now).name) === true;
}
