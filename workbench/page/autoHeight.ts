// Rows grow with their text in Excel. Univer fits rows only after commands of its own toolbar, so changes that come
// as mutations (the add-in's, an opened file's) are marked here; Univer then measures the rows when it is idle.
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  MarkDirtyRowAutoHeightOperation,
  SetColDataMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

interface Rows {
  readonly from: number;
  readonly to: number;
}

interface Target {
  readonly unitId: string;
  readonly subUnitId: string;
}

const ALL: Rows = { from: 0, to: Number.POSITIVE_INFINITY };

function join(one: Rows | undefined, other: Rows): Rows {
  if (one === undefined) return other;
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

/** The rows whose height a change may alter: those of changed cells, or all where columns changed width. */
function changedRows({ id, params }: ICommandInfo): Rows | null {
  if (id === SetColDataMutation.id) return ALL;
  if (id !== SetRangeValuesMutation.id) return null;
  const rows = Object.keys((params as { cellValue?: object }).cellValue ?? {}).map(Number);
  return rows.length === 0 ? null : { from: rows[0] ?? 0, to: rows.at(-1) ?? 0 };
}

/** Keeps the rows of the shown sheet as high as their text. */
export function keepRowsFitting(univer: Univer): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const renders = injector.get(IRenderManagerService);
  const dirty = new Map<string, Rows>();
  let scheduled = false;

  const markShown = (): void => {
    scheduled = false;
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getActiveSheet();
    if (!workbook || !sheet) return;
    const target: Target = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
    const rows = dirty.get(target.subUnitId);
    if (rows === undefined) return;
    dirty.delete(target.subUnitId);
    // Univer has no measures of a sheet that was not drawn yet, and passes over the mark then.
    renders.getRenderById(target.unitId)?.with(SheetSkeletonManagerService).ensureSkeleton(target.subUnitId);
    const endRow = Math.min(rows.to, sheet.getLastRowWithContent());
    const range = { startRow: rows.from, endRow, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
    const params = { ...target, ranges: [range], id: crypto.randomUUID() };
    commands.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, params, { onlyLocal: true });
  };
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    window.setTimeout(markShown, 50);
  };
  commands.onCommandExecuted((command) => {
    const rows = changedRows(command);
    const { subUnitId } = (command.params ?? {}) as Partial<Target>;
    if (rows !== null && subUnitId !== undefined) dirty.set(subUnitId, join(dirty.get(subUnitId), rows));
    if (rows !== null || command.id === SetWorksheetActiveOperation.id) schedule();
  });
}
