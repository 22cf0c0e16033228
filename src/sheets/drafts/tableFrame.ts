// A sheet with a title, a line of help and one table below: the action table and the template's tables stand alike.
import { makeCell, makeRange } from '../grid/address';
import type { DraftValue, Layout } from '../draft';
import type { Box } from '../grid/grid';

/** Title, help and a blank row stand above the headers, a narrow column to the left. */
const headerRow = 3;
const firstColumn = 1;

export interface TableLines {
  readonly title: string;
  readonly help: string;
  readonly headers: readonly string[];
  /** As many values a row as there are headers. */
  readonly body: readonly (readonly DraftValue[])[];
}

/** The sheet's values; a table without rows gets a blank one. */
export function tableValues({ title, help, headers, body }: TableLines): DraftValue[][] {
  const blank = Array<DraftValue>(headers.length).fill(null);
  const line = (cells: readonly DraftValue[]): DraftValue[] => [null, ...cells, ...blank.slice(cells.length)];
  return [[title], [help], [], headers, ...(body.length === 0 ? [blank] : body)].map(line);
}

export interface TableFrame {
  readonly body: Box;
  /** Body cells of the column at that offset. */
  readonly columnBox: (offset: number) => Box;
  /** What is the same on every such sheet. */
  readonly layout: Pick<Layout, 'styles' | 'freezeRows'> & {
    readonly tableRange: string;
    readonly print: Omit<NonNullable<Layout['print']>, 'footer'>;
  };
}

/** Where everything stands on a sheet whose table has so many columns and body rows. */
export function frameTable(columns: number, bodyRows: number): TableFrame {
  const rows = Math.max(1, bodyRows);
  const body: Box = { row: headerRow + 1, column: firstColumn, rows, columns };
  const table: Box = { ...body, row: headerRow, rows: rows + 1 };
  const above: Box = { row: 0, column: 0, rows: headerRow, columns: firstColumn + columns };
  const area = makeRange({ ...above, rows: headerRow + 1 + rows });
  const titleRows = `$${headerRow + 1}:$${headerRow + 1}`;
  return {
    body,
    columnBox: (offset) => ({ ...body, column: firstColumn + offset, columns: 1 }),
    layout: {
      styles: [
        { range: makeRange(above), style: 'body' },
        { range: makeRange(body), style: 'body' },
        { range: makeRange(body), style: 'wrapped' },
        { range: makeRange(body), style: 'line' },
        { range: makeCell(0, firstColumn), style: 'title' },
        { range: makeCell(1, firstColumn), style: 'caption' },
        { range: makeRange({ ...table, rows: 1 }), style: 'body' },
        { range: makeRange({ ...table, rows: 1 }), style: 'tableHeader' },
      ],
      freezeRows: headerRow + 1,
      tableRange: makeRange(table),
      print: { area, landscape: true, titleRows, onePage: false },
    },
  };
}
