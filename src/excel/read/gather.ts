// From the first look to the reading: what is still missing is asked in one more sync, sheets too large for one
// answer come in blocks.
import type { Flags, WorkbookReading } from '../../planner/workbook';
import type { Box, Grid, GridTable } from '../../sheets/grid/grid';
import { resultKinds } from '../../sheets/draft';
import { mergesAmong } from '../../sheets/grid/merges';
import { hostErrorOf } from '../hostError';
import { smallestLimit } from '../payload';
import type { KnownSheet, Session } from '../session';
import { readInBlocks } from './blocks';
import type { ReadRows } from './rows';
import { askCells, mostCells, readCells, type Cells, type Size } from './cells';
import { askMergesApart } from './merges';
import { boxOf } from './place';
import { makeEntry, type ListedSheet } from './sheetList';

export interface Gathering {
  readonly sheets: readonly ListedSheet[];
  readonly flags: Flags;
  /** The file's name. */
  readonly name: string;
  /** Sheets to be read, gone ones among them. */
  readonly sheetIds: readonly string[];
  /** How much of a sheet comes with one look; null: nothing, all cells come in blocks. */
  readonly head: Size | null;
  readonly cells: ReadonlyMap<string, Cells>;
  /** Where tables stand, by id. */
  readonly tables: ReadonlyMap<string, Box>;
}

interface GatherRequest {
  readonly context: Excel.RequestContext;
  readonly gathering: Gathering;
  /** The error that made us read in blocks; null at the first try. */
  readonly refusal: unknown;
}

/** A run rewrites it: it is read even when nobody asked, because it may have come from elsewhere. */
export const isResultKind = (kind: string | null): boolean => resultKinds.some((each) => each === kind);

/** Sheets that are our result sheets by any sign, also by the name that another program gave to another sheet. */
function signedSheets(sheets: readonly ListedSheet[]): (sheet: ListedSheet) => boolean {
  const signs = sheets.flatMap((sheet) => sheet.signs.names.map((sign) => ({ sheet, sign })));
  const ofResults = signs.filter(({ sign }) => isResultKind(sign.kind));
  const named = new Set(
    ofResults
      .flatMap(({ sheet, sign }) => [sheet.name, sign.target?.sheet ?? ''])
      .map((name) => name.toLowerCase()),
  );
  return ({ name, mark }) => isResultKind(mark?.kind ?? null) || named.has(name.toLowerCase());
}

export async function gatherReading(session: Session, request: GatherRequest): Promise<WorkbookReading> {
  const { context, refusal } = request;
  const { cells, tables, wanted } = await lookAgain(session, context, request.gathering);
  if (refusal !== null && !isLarge(cells)) throw hostErrorOf(refusal);
  const large = wanted.filter(({ id }) => isToBeCut(cells.get(id)));
  const blocks = new Map<string, ReadRows>();
  for (const { id } of large) {
    const box = cells.get(id)?.box;
    if (box)
      blocks.set(id, await readInBlocks(context.workbook.worksheets.getItem(id), box, session.date1904));
  }
  const { sheets, flags, name: file } = request.gathering;
  const unread = (id: string) => cells.get(id)?.values === null && !blocks.has(id);
  const read = wanted.filter(({ id }) => !unread(id));
  const merges = await readMergesOf(context, read, cells);
  const grids = read.map((sheet) => {
    const { id } = sheet;
    return makeGrid(sheet, { cells: cells.get(id), rows: blocks.get(id), merges: merges.get(id), tables });
  });
  session.flags = flags;
  session.listed = new Set(sheets.map(({ id }) => id));
  session.sheets = remember(session, { sheets, cells, grids });
  return {
    grids,
    sheets: sheets.map((sheet) =>
      makeEntry(sheet, { unread: unread(sheet.id), mergesUnread: merges.get(sheet.id) === null }),
    ),
    tableNames: sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
    flags,
    name: file,
  };
}

interface Look {
  readonly wanted: readonly ListedSheet[];
  readonly cells: ReadonlyMap<string, Cells>;
  readonly tables: ReadonlyMap<string, Box>;
}

/** Asks for sheets and tables that the first look did not know of; no sync where there are none. */
async function lookAgain(
  session: Session,
  context: Excel.RequestContext,
  gathering: Gathering,
): Promise<Look> {
  const { cells, tables, head } = gathering;
  const isSigned = signedSheets(gathering.sheets);
  const wanted = gathering.sheets.filter((sheet) => gathering.sheetIds.includes(sheet.id) || isSigned(sheet));
  const newSheets = wanted.filter(({ id }) => !cells.has(id));
  const newTables = wanted.flatMap((sheet) => sheet.tables.filter(({ id }) => !tables.has(id)));
  if (newSheets.length + newTables.length === 0) return { wanted, cells, tables };
  const { worksheets, tables: allTables } = context.workbook;
  const merges = !session.mergesApart;
  const askedCells = newSheets.map(
    ({ id, mark }) =>
      [
        id,
        askCells(worksheets.getItem(id), { head, theirs: mark === null, merges, date1904: session.date1904 }),
      ] as const,
  );
  const askedTables = newTables.map(({ id }) => {
    const range = allTables
      .getItem(id)
      .getRange()
      .load('rowIndex,columnIndex,rowCount,columnCount')
      .untrack();
    return [id, range] as const;
  });
  await context.sync();
  return {
    wanted,
    cells: new Map([...cells, ...askedCells.map(([id, asked]) => [id, readCells(asked)] as const)]),
    tables: new Map([...tables, ...askedTables.map(([id, range]) => [id, boxOf(range)] as const)]),
  };
}

/** By sheet; null where Excel does not tell. No sync where they came with the cells. */
async function readMergesOf(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  cells: ReadonlyMap<string, Cells>,
): Promise<ReadonlyMap<string, readonly Box[] | null>> {
  const found = new Map<string, readonly Box[] | null>();
  for (const { id } of sheets) {
    const { box = null, merges = null } = cells.get(id) ?? {};
    if (merges !== null || box === null) {
      found.set(id, merges ?? []);
      continue;
    }
    const { row, column, rows, columns } = box;
    const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(row, column, rows, columns);
    found.set(id, await askMergesApart(context, range.untrack()));
  }
  return found;
}

function isToBeCut(cells: Cells | undefined): boolean {
  return (
    cells !== undefined && cells.values === null && cells.box !== null && countCells(cells.box) <= mostCells
  );
}

/** Could the answer have been too large at all? About 16 bytes a cell. */
function isLarge(cells: ReadonlyMap<string, Cells>): boolean {
  const count = [...cells.values()].reduce((sum, { box }) => sum + (box === null ? 0 : countCells(box)), 0);
  return count * 16 > smallestLimit;
}

const countCells = (box: Box): number => box.rows * box.columns;

interface Found {
  readonly cells: Cells | undefined;
  readonly rows: ReadRows | undefined;
  readonly merges: readonly Box[] | null | undefined;
  readonly tables: ReadonlyMap<string, Box>;
}

function makeGrid(sheet: ListedSheet, { cells, rows, merges, tables }: Found): Grid {
  const gridTables = sheet.tables.flatMap((table): GridTable[] => {
    const box = tables.get(table.id);
    return box === undefined ? [] : [{ ...table, box }];
  });
  const stored = rows ? rows.stored : cells?.stored;
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    visible: sheet.visible,
    protected: sheet.protected,
    row: cells?.box?.row ?? 0,
    column: cells?.box?.column ?? 0,
    values: rows?.values ?? cells?.values ?? [],
    ...(stored && { stored }),
    hiddenColumns: cells?.hiddenColumns ?? [],
    merges: mergesAmong(cells?.box ?? null, merges ?? []),
    tables: gridTables,
    mark: sheet.mark,
    signs: sheet.signs,
  };
}

interface Memory {
  readonly sheets: readonly ListedSheet[];
  readonly cells: ReadonlyMap<string, Cells>;
  readonly grids: readonly Grid[];
}

function remember(session: Session, { sheets, cells, grids }: Memory): ReadonlyMap<string, KnownSheet> {
  const known = new Map<string, KnownSheet>();
  for (const { id, mark } of sheets) {
    const grid = grids.find(({ sheetId }) => sheetId === id);
    const seen = cells.get(id);
    const before = session.sheets.get(id);
    if (grid === undefined || seen === undefined) {
      if (before !== undefined) known.set(id, before);
      continue;
    }
    const bytes = seen.values === null && seen.box !== null ? countCells(seen.box) * 24 : seen.bytes;
    known.set(id, {
      box: seen.box,
      bytes,
      kind: mark?.kind ?? null,
      tableIds: grid.tables.map((table) => table.id),
    });
  }
  return known;
}
