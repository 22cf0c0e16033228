// Bytes of an .xlsx file → what the use cases need of it: the same grids as src/excel reads from the same workbook open in Excel.
// A reader of our own, because the file may be anybody's: general readers lay out every sheet from A1 (one stray cell in the last row
// is then a refusal or gigabytes), unpack charts and pictures too, and open what is cut off. Tests hold it against one of them.
import type { SheetEntry, WorkbookReading } from '../../planner/workbook';
import type { Grid } from '../../sheets/grid/grid';
import { mergesAmong } from '../../sheets/grid/merges';
import { FileError } from '../fileError';
import { readBook, type Book, type BookSheet } from './book';
import { mostCells, mostCharacters, type CellContext } from './cells';
import { readDateFormats } from './dateFormats';
import { readFlags } from './flags';
import { openParts, type Parts } from './parts';
import { readSheetPart, type SheetPart } from './sheet';
import { createSharedTexts } from './texts';

/** Cells of all grids together. A sheet may claim a large rectangle with two cells, and a file may have many such sheets. */
const mostCellsOfAll = 4 * mostCells;

export interface FileContent {
  readonly reading: WorkbookReading;
  /** Formulas without a saved value, on all sheets: they read as empty cells. */
  readonly uncalculated: number;
}

interface ReadSheet extends BookSheet {
  readonly content: SheetPart | null;
}

/** @throws {FileError} */
export function readWorkbook(bytes: Uint8Array): FileContent {
  const parts = openParts(bytes);
  const book = readBook(parts);
  const context = makeContext(parts, book);
  let room = mostCellsOfAll;
  const sheets = book.sheets.map((sheet): ReadSheet => {
    const content =
      sheet.part === null ? null : readSheetPart(parts, sheet.part, { ...context, names: sheet.signs });
    const box = content?.cells.values ? content.cells.box : null;
    room -= box === null ? 0 : box.rows * box.columns;
    if (room < 0) throw new FileError('tooLarge', `more than ${mostCellsOfAll} cells`);
    return { ...sheet, content };
  });
  return {
    reading: {
      grids: sheets.flatMap(makeGrid),
      sheets: sheets.map(makeEntry),
      tableNames: [
        ...sheets.flatMap(({ content }) => content?.tables.map(({ name }) => name) ?? []),
        ...book.names,
      ],
      flags: readFlags(parts, book.contentTypes),
    },
    uncalculated: sheets.reduce((sum, { content }) => sum + (content?.cells.uncalculated ?? 0), 0),
  };
}

function makeContext(parts: Parts, { date1904, stylesPart, stringsPart }: Book): CellContext {
  const styles = date1904 && stylesPart !== null ? parts.text(stylesPart) : null;
  return {
    texts: createSharedTexts(parts, stringsPart),
    count: makeCounter(),
    isDate1904: styles === null ? null : readDateFormats(styles, stylesPart ?? ''),
  };
}

function makeCounter(): CellContext['count'] {
  let left = mostCharacters;
  return (characters) => {
    left -= characters;
    if (left < 0) throw new FileError('tooLarge', `more than ${mostCharacters} characters in cells`);
  };
}

function makeGrid({ sheetId, name, visible, content }: ReadSheet): Grid[] {
  if (content === null || content.cells.values === null) return [];
  const { cells, tables, signs, hiddenColumns, merges } = content;
  const { mark } = signs;
  return [
    {
      sheetId,
      sheet: name,
      visible,
      protected: content.protected,
      row: cells.box?.row ?? 0,
      column: cells.box?.column ?? 0,
      values: cells.values ?? [],
      // Nobody hides columns of ours that matter, or merges cells there; src/excel does not ask either.
      hiddenColumns: mark === null ? hiddenColumns : [],
      merges: mark === null ? mergesAmong(cells.box, merges) : [],
      tables,
      mark,
      signs,
    },
  ];
}

/** Chart sheets have no grid, but their names are taken. */
function makeEntry({ sheetId, name, content }: ReadSheet): SheetEntry {
  return {
    sheetId,
    sheet: name,
    kind: content?.signs.mark?.kind ?? null,
    unread: content !== null && content.cells.values === null,
    mergesUnread: false,
  };
}
