// A region with known columns, as the table that all others see.
import { makeLetters, makeRange } from '../../grid/address';
import type { Grid } from '../../grid/grid';
import { cellAt, cellText } from '../../grid/cells';
import { type Places } from '../../grid/places';
import type { SoughtKind } from '../../../tables/tables';
import type { FoundTable } from '../../grid/table';
import { headedBy, type Header } from '../headers/header';
import type { Region } from '../headers/region';

interface Making {
  readonly grid: Grid;
  readonly region: Region;
  readonly kind: SoughtKind;
  readonly places: Places;
  readonly last: number;
  readonly rows: number;
}

export function makeTable({ grid, region, kind, places, last, rows }: Making): FoundTable<SoughtKind> {
  const used = new Set([...places.values()].flat());
  const isOpen = region.table === null && region.whole !== true;
  const header = isOpen ? withoutStrangers(region.header, used) : region.header;
  const top = region.table === null ? header.firstRow : header.lastRow;
  const box = {
    row: top,
    column: header.firstColumn,
    rows: Math.max(last, header.lastRow) - top + 1,
    columns: header.lastColumn - header.firstColumn + 1,
  };
  return {
    kind,
    sheetId: grid.sheetId,
    sheet: grid.sheet,
    tableName: region.table?.name ?? null,
    box,
    range: makeRange(box),
    headerRows: [top + 1, header.lastRow + 1],
    rows,
    columns: lettersOf(places),
    headers: headersOf(region, places),
    headed: headedBy(region.header),
    unused: header.cells
      .filter((cell) => !used.has(cell.column))
      .map((cell) => ({ column: makeLetters(cell.column), header: cell.text })),
    scales: {},
    confidence: 0,
    account: null,
    title: titleAbove(grid, header),
    choice: null,
  };
}

/** The only text in one of the two rows above the headers. */
function titleAbove(grid: Grid, { firstRow, firstColumn, lastColumn }: Header): string {
  for (const row of [firstRow - 1, firstRow - 2]) {
    const texts: string[] = [];
    for (let column = firstColumn; column <= lastColumn; column++) {
      const text = cellText(cellAt(grid, row, column));
      if (text !== '') texts.push(text);
    }
    if (texts.length > 0) return texts.length === 1 ? (texts[0] ?? '') : '';
  }
  return '';
}

/** Without what stands beside the table after a blank column, such as a legend. */
function withoutStrangers(header: Header, used: ReadonlySet<number>): Header {
  const own = header.cells.filter((cell) => used.has(cell.column)).map((cell) => cell.column);
  const headed = new Set(header.cells.map((cell) => cell.column));
  if (own.length === 0) return header;
  let firstColumn = Math.min(...used);
  let lastColumn = Math.max(...used);
  while (headed.has(firstColumn - 1)) firstColumn--;
  while (headed.has(lastColumn + 1)) lastColumn++;
  const cells = header.cells.filter(({ column }) => column >= firstColumn && column <= lastColumn);
  return { ...header, firstColumn, lastColumn, cells };
}

function lettersOf(places: Places): FoundTable['columns'] {
  return Object.fromEntries(
    [...places].map(([key, columns]) => {
      const first = makeLetters(Math.min(...columns));
      return [key, columns.length === 1 ? first : `${first}:${makeLetters(Math.max(...columns))}`];
    }),
  );
}

/** Of a spread concept, the words above its columns, or those of its columns. */
function headersOf(region: Region, places: Places): FoundTable['headers'] {
  return Object.fromEntries(
    [...places].map(([key, columns]) => {
      const cells = region.header.cells.filter((cell) => columns.includes(cell.column));
      const parent = cells[0]?.parent ?? '';
      const texts = cells.map((cell) => cell.text).join(' | ');
      return [key, parent !== '' && columns.length > 1 ? parent : texts];
    }),
  );
}
