// G5: answers as cells to be filled, in the words or on the scale of the column that takes them.
import { askedKeys, type AskedKey, type RatingAnswer } from '../../method/ratingQuestions';
import type { OwnWords } from '../../tables/ownWords';
import type { CellFill, ColumnRun } from '../cellFill';
import { makeColumnWriter, type ColumnWriter } from '../columnWriter';
import { makeRange, parseAddress } from '../grid/address';
import type { FoundTable } from '../grid/table';
import { makeContext } from '../read/context';
import { valueAt } from '../written';
import { placeAnswers, type AnswerPlace, type PlacedTable } from './answerPlaces';

export interface TableAnswer {
  /** The record's first cell. */
  readonly cell: string;
  readonly key: AskedKey;
  readonly answer: RatingAnswer;
}

export interface AnsweredTable extends PlacedTable {
  /** O2 */
  readonly ownWords?: OwnWords | undefined;
  readonly answers: readonly TableAnswer[];
}

type Open = Exclude<AnswerPlace, { kind: 'byHand' }>;

/** The cells to be filled, all of one sheet; null where nothing can be written. Answers that have no place are left out. */
export function fillAnswers(answered: AnsweredTable): CellFill | null {
  const { grid, table, ownWords, answers } = answered;
  const keys = askedKeys.filter((key) => answers.some((each) => each.key === key));
  const places = placeAnswers(answered, keys);
  // The language of a new column is that of its header.
  const added = [...places].flatMap(([key, place]) => (place.kind === 'added' ? [[key, place.header]] : []));
  const headers = { ...table.headers, ...(Object.fromEntries(added) as FoundTable['headers']) };
  const writer = makeColumnWriter(makeContext({ grid, table: { ...table, headers }, ownWords }));
  const columns = keys.flatMap((key): readonly Column[] => {
    const place = places.get(key);
    if (place === undefined || place.kind === 'byHand') return [];
    const cells = answers
      .filter((each) => each.key === key)
      .flatMap(({ cell, answer }): readonly Cell[] => {
        const at = parseAddress(cell)?.box;
        const value = valueOf(writer, key, answer);
        return at === undefined || value === null ? [] : [{ row: at.row, named: at.column, value }];
      });
    return cells.length === 0 ? [] : [{ place, cells }];
  });
  return columns.length === 0 ? null : makeFill(answered, columns);
}

interface Cell {
  readonly row: number;
  /** The column that names the row. */
  readonly named: number;
  readonly value: string | number;
}

interface Column {
  readonly place: Open;
  readonly cells: readonly Cell[];
}

function valueOf(writer: ColumnWriter, key: AskedKey, answer: RatingAnswer): string | number | null {
  return answer === 'high' || answer === 'medium' || answer === 'low'
    ? writer.rating(key, answer)
    : writer.word(key, answer);
}

function makeFill({ grid, table }: AnsweredTable, columns: readonly Column[]): CellFill {
  const headerRow = table.headerRows[1] - 1;
  const added = columns.flatMap(({ place }) => (place.kind === 'added' ? [place] : []));
  const box = added[0]?.table?.box ?? table.box;
  const last = box.column + box.columns - 1;
  const held = (row: number, column: number) => ({ row, column, values: [valueAt(grid, row, column)] });
  const top = Math.min(box.row, table.headerRows[0] - 1);
  const blank = Array.from({ length: box.row + box.rows - top }, () => null);
  const excelTable = added[0]?.table ?? null;
  return {
    sheetId: grid.sheetId,
    sheet: grid.sheet,
    runs: columns.flatMap(({ place, cells }) => [
      ...(place.kind === 'added' ? [{ row: headerRow, column: place.column, values: [place.header] }] : []),
      ...runsOf(place.column, cells),
    ]),
    grown: excelTable && {
      id: excelTable.id,
      from: makeRange(excelTable.box),
      to: makeRange({ ...excelTable.box, columns: excelTable.box.columns + added.length }),
    },
    headers: added.map(({ column }) => ({ row: headerRow, column, like: last })),
    expected: [
      // The rows by their names, the columns by their headers.
      ...columns.flatMap(({ cells }) => cells.map(({ row, named }) => held(row, named))),
      ...columns.flatMap(({ place, cells }) =>
        place.kind === 'added'
          ? [{ row: top, column: place.column, values: blank }]
          : [held(headerRow, place.column), ...cells.map(({ row }) => held(row, place.column))],
      ),
      held(headerRow, last),
    ],
  };
}

/** Neighbours together. */
function runsOf(column: number, cells: readonly Cell[]): readonly ColumnRun<string | number>[] {
  const runs: { row: number; column: number; values: (string | number)[] }[] = [];
  for (const { row, value } of [...cells].sort((one, other) => one.row - other.row)) {
    const run = runs.at(-1);
    if (run !== undefined && run.row + run.values.length === row) run.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  return runs;
}
