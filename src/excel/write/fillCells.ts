// Cells of the user's tables, filled on their word (G5, A14): a look whether they hold what was read, then everything in one sync.
import type { EditOutcome, Flags } from '../../planner/workbook';
import type { CellFill, ColumnRun } from '../../sheets/cellFill';
import type { CellValue } from '../../sheets/grid/grid';
import { toOwnCount } from '../../sheets/dateSystem';
import { readsAs, sameValue } from '../../sheets/written';
import { hostErrorOf } from '../hostError';
import { makeRewritten, makeWritten, type WrittenValue } from '../literal';
import { afterFailure, cellsRun, changedOrThrow } from '../restore/cellsRun';
import { runExcel, type LastRun, type Session, whileWriting } from '../session';
import {
  lookAtCells,
  rangeOf,
  type HeaderLook,
  type Held,
  type Looked,
  type Looking,
  type Seen,
} from './fillLook';
import { areFlagsAsBefore, flagsBefore, putFlags, type RunFlags } from './flags';
import { guardCells } from './guards';

/** @throws HostError protectedSheet, filtered, sheetGone; another one with what became of the cells */
export async function fillCells(
  session: Session,
  fills: readonly CellFill[],
  flags: Flags,
): Promise<EditOutcome> {
  const looked = await lookAgain(session, fills);
  if (typeof looked === 'string') return looked;
  if (looked.barred !== null) throw looked.barred;
  const filled = { looked: looked.fills, flags: { before: session.flags, changed: flags } };
  return whileWriting<EditOutcome>(session, async () => {
    try {
      await runExcel(session, async (context) => {
        looked.fills.forEach(({ standing }) => guardCells(context, standing));
        looked.fills.forEach((each) => put(context, each));
        putFlags(context, flags);
        await context.sync();
      });
      session.flags = { ...session.flags, ...flags };
      session.last = filledRun(session, filled, true);
      return 'written';
    } catch (error) {
      const failed = await afterFailure(hostErrorOf(error), {
        takeBack: () => takeBack(session, filled),
        isAsRead: () => isAsRead(session, fills, filled.flags),
      });
      if (failed.outcome === 'partial') session.last = filledRun(session, filled, false);
      return changedOrThrow(failed);
    }
  });
}

const lookAgain = (session: Session, fills: readonly CellFill[]): Promise<EditOutcome | Seen> =>
  runExcel(session, (context) =>
    lookAtCells(context, fills, {
      date1904: session.date1904,
      holds: (_, { value }, now) => sameValue(now, value),
      grown: 'from',
    }),
  );

async function isAsRead(session: Session, fills: readonly CellFill[], flags: RunFlags): Promise<boolean> {
  const looked = await lookAgain(session, fills);
  return typeof looked !== 'string' && areFlagsAsBefore(flags, looked.flags);
}

/** Headers first: a table that takes them in keeps them as its own. */
function put(context: Excel.RequestContext, { fill, looks, dated }: Looked): void {
  const sheet = context.workbook.worksheets.getItem(fill.sheetId);
  const isHeader = (run: ColumnRun<unknown>): boolean =>
    fill.headers.some(({ row, column }) => row === run.row && column === run.column);
  const write = (run: CellFill['runs'][number]): void => {
    const days = dated[fill.runs.indexOf(run)];
    rangeOf(sheet, run).values = run.values.map((value, down): WrittenValue[] => [
      makeWritten(days?.[down] && typeof value === 'number' ? toOwnCount(value) : value),
    ]);
  };
  fill.runs.filter(isHeader).forEach(write);
  if (fill.grown) context.workbook.tables.getItem(fill.grown.id).resize(fill.grown.to);
  fill.runs.filter((run) => !isHeader(run)).forEach(write);
  fill.headers.forEach((header, index) => {
    const like = looks[index]?.like;
    if (like) applyLook(sheet, header, like);
  });
}

function applyLook(
  sheet: Excel.Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
  { bold, italic, size, color, fill }: HeaderLook,
): void {
  const { format } = sheet.getRangeByIndexes(row, column, 1, 1).untrack();
  format.font.bold = bold;
  format.font.italic = italic;
  format.font.size = size;
  format.font.color = color;
  if (fill.toUpperCase() !== '#FFFFFF') format.fill.color = fill;
}

/** What stood in a cell that is filled: it is among the expected ones. */
function heldBefore({ expected }: CellFill, row: number, column: number): CellValue {
  const run = expected.find(
    (each) => each.column === column && row >= each.row && row < each.row + each.values.length,
  );
  return run?.values[row - run.row] ?? null;
}

interface Filled {
  readonly looked: readonly Looked[];
  readonly flags: RunFlags;
}

/** The cells, the headers' looks, the tables and the flags as they were. @param seen absent: all is as the run left it */
const takeBack = (session: Session, { looked, flags }: Filled, seen?: Seen): Promise<void> =>
  runExcel(session, async (context) => {
    seen?.fills.forEach(({ standing }) => guardCells(context, standing));
    for (const { fill, looks, dated } of looked) {
      const sheet = context.workbook.worksheets.getItem(fill.sheetId);
      if (fill.grown) context.workbook.tables.getItem(fill.grown.id).resize(fill.grown.from);
      fill.headers.forEach((header, index) => {
        sheet.getRangeByIndexes(header.row, header.column, 1, 1).untrack().clear('Formats');
        const before = looks[index]?.before;
        if (before) applyLook(sheet, header, before);
      });
      fill.runs.forEach((run, index) => {
        rangeOf(sheet, run).values = run.values.map((_, down): WrittenValue[] => {
          const held = heldBefore(fill, run.row + down, run.column);
          const isDay = dated[index]?.[down] === true && typeof held === 'number';
          return [makeRewritten(isDay ? toOwnCount(held) : held)];
        });
      });
    }
    putFlags(context, flagsBefore(flags, seen?.flags));
    await context.sync();
  });

/** The fills as something that can be taken back. @param whole false: each cell may hold either value */
function filledRun(session: Session, filled: Filled, whole: boolean): LastRun {
  const fills = filled.looked.map(({ fill }) => withNewColumns(fill));
  const holds: Looking['holds'] = (fill, expected, now) => {
    const written = valueWritten(fill, expected);
    if (written === undefined) return sameValue(now, expected.value);
    return sameValue(now, readsAs(written)) || (!whole && sameValue(now, expected.value));
  };
  return cellsRun(session, {
    sheets: [...new Set(fills.map(({ sheet }) => sheet))],
    look: async () => {
      const looked = await runExcel(session, (context) =>
        lookAtCells(context, fills, { date1904: session.date1904, holds, ...(whole && { grown: 'to' }) }),
      );
      if (typeof looked === 'string') return null;
      if (looked.barred !== null) throw looked.barred;
      return () => takeBack(session, filled, looked);
    },
    broken: () => filledRun(session, filled, false),
  });
}

function valueWritten({ runs }: CellFill, { row, column }: Held): string | number | undefined {
  const run = runs.find(
    (each) => each.column === column && row >= each.row && row < each.row + each.values.length,
  );
  return run?.values[row - run.row];
}

/** A column that goes again takes nothing along: what else was typed under its header is looked at too. */
function withNewColumns(fill: CellFill): CellFill {
  const end = Math.max(...[...fill.runs, ...fill.expected].map(({ row, values }) => row + values.length));
  const added = fill.headers.map(({ row, column }) => ({
    row,
    column,
    values: Array.from({ length: end - row }, (_, down) => heldBefore(fill, row + down, column)),
  }));
  return { ...fill, expected: [...fill.expected, ...added] };
}
