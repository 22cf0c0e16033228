// Reading: one sync for known sheets, two for an unknown workbook; more only for sheets too large for one answer.
import type { WorkbookReading } from '../../planner/workbook';
import type { Box } from '../../sheets/grid/grid';
import { hasCode } from '../hostError';
import { requestLimit } from '../payload';
import { runExcel, type KnownSheet, type Session } from '../session';
import { askCells, readCells, type CellsAsked, type Size } from './cells';
import { gatherReading, isResultKind, type Gathering } from './gather';
import { isMergesRefusal } from './merges';
import { boxOf } from './place';
import { askSheetList, readSheetList } from './sheetList';

/** Of a sheet never seen before, this much comes with the first look; a larger one is read in blocks. */
export const firstHead: Size = { rows: 5_000, columns: 100 };

const tooLarge = ['ResponsePayloadSizeLimitExceeded', 'CellLimitExceeded', 'OperationCellsExceedLimit'];

/** All sheets of an unknown workbook: which there are, then their cells. */
export async function surveyWorkbook(session: Session): Promise<WorkbookReading> {
  session.mergesApart = false;
  return retryCarefully(session, {
    look: async (context, head) => {
      const list = askSheetList(context);
      await context.sync();
      const { sheets, flags, name, date1904 } = readSheetList(list);
      session.date1904 = date1904;
      const sheetIds = sheets.map(({ id }) => id);
      return { sheets, flags, name, sheetIds, head, cells: new Map(), tables: new Map() };
    },
  });
}

/** The sheets with these ids, and result sheets that turn up; one sync where all of them are known. */
export async function readSheets(session: Session, sheetIds: readonly string[]): Promise<WorkbookReading> {
  return retryCarefully(session, {
    look: async (context, head) => {
      const list = askSheetList(context);
      const known = head === null ? [] : askKnownSheets(context, session, withResults(session, sheetIds));
      await context.sync();
      const read = readSheetList(list);
      // Where the workbook counts otherwise since the last look, its cells are asked again.
      const asked = read.date1904 === session.date1904 ? known : [];
      session.date1904 = read.date1904;
      const cells = asked.flatMap(({ id, sheet, asked: askedCells }) =>
        sheet.isNullObject ? [] : [[id, readCells(askedCells)] as const],
      );
      const tables = known.flatMap((sheet) => sheet.tables.flatMap(readTable));
      return { ...read, sheetIds, head, cells: new Map(cells), tables: new Map(tables) };
    },
  });
}

interface Reader {
  /** The first sync; `head` null: no cells yet, they come in blocks. */
  readonly look: (context: Excel.RequestContext, head: Size | null) => Promise<Gathering>;
}

/**
 * Everything at once; where that is more than one answer can hold, again in blocks; where Excel does not tell what is merged, again
 * with that question apart.
 */
async function retryCarefully(
  session: Session,
  { look }: Reader,
  refusal: unknown = null,
): Promise<WorkbookReading> {
  const head = refusal === null ? firstHead : null;
  try {
    return await runExcel(session, async (context) =>
      gatherReading(session, { context, gathering: await look(context, head), refusal }),
    );
  } catch (error) {
    if (!session.mergesApart && isMergesRefusal(error)) {
      session.mergesApart = true;
      return retryCarefully(session, { look }, refusal);
    }
    if (refusal !== null || !hasCode(error, ...tooLarge)) throw error;
    return retryCarefully(session, { look }, error);
  }
}

/** Our result sheets are asked for at once, as long as they are known. */
function withResults({ sheets }: Session, sheetIds: readonly string[]): string[] {
  const results = [...sheets].filter(([, { kind }]) => isResultKind(kind)).map(([id]) => id);
  return [...new Set([...sheetIds, ...results])];
}

interface KnownAsked {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly asked: CellsAsked;
  readonly tables: readonly TableAsked[];
}

interface TableAsked {
  readonly id: string;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

function askKnownSheets(
  context: Excel.RequestContext,
  session: Session,
  sheetIds: readonly string[],
): KnownAsked[] {
  let room = requestLimit;
  return sheetIds.flatMap((id) => {
    const known = session.sheets.get(id);
    if (known === undefined) return [];
    const fits = known.bytes <= room;
    if (fits) room -= known.bytes;
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    const head = fits ? headOf(known) : null;
    const asked = askCells(sheet, {
      head,
      theirs: known.kind === null,
      merges: !session.mergesApart,
      date1904: session.date1904,
    });
    return [{ id, sheet, asked, tables: known.tableIds.map((table) => askTable(context, table)) }];
  });
}

/** As much as there was, and a good deal more for what was typed or pasted since. */
function headOf({ box }: KnownSheet): Size {
  if (box === null) return firstHead;
  return {
    rows: Math.min(1_048_576, box.row + Math.ceil(box.rows * 1.25) + 1_000),
    columns: Math.min(16_384, box.column + box.columns + 20),
  };
}

function askTable(context: Excel.RequestContext, id: string): TableAsked {
  const table = context.workbook.tables.getItemOrNullObject(id).load('id');
  const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount').untrack();
  return { id, table, range };
}

function readTable({ id, table, range }: TableAsked): readonly (readonly [string, Box])[] {
  return table.isNullObject ? [] : [[id, boxOf(range)]];
}
