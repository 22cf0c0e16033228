// A reading laid beside the truth: every table, row, column and cell is read rightly, wrongly and said so, or wrongly without a word.
import type { Overview } from '../../src/planner/planner';
import { placesOf } from '../../src/sheets/grid/places';
import { type FoundTable, isSought } from '../../src/sheets/grid/table';
import type { Case, TruthTable } from './case';
import { type Item, type Judging, type Verdict, wrong } from './item';
import { judgeColumns } from './judgeColumns';
import { cellsOf, judgeRows, placeOf, recordsOf } from './judgeRows';
import { listComplaints, saidBy } from './said';

export function judge({ tables: truth }: Case, overview: Overview): readonly Item[] {
  const judging: Judging = {
    overview,
    complaints: listComplaints(overview.problems),
    tables: overview.recognition.tables.filter(isSought),
  };
  return [
    ...truth.flatMap((table) => judgeTable(judging, table)),
    ...strangers(judging, truth),
    ...invented(judging, truth),
  ];
}

function overlaps(found: FoundTable, truth: TruthTable): boolean {
  const { row, column, rows, columns } = found.box;
  return (
    found.sheet === truth.sheet &&
    row <= truth.lastRow &&
    truth.headerRow < row + rows &&
    column <= truth.lastColumn &&
    truth.firstColumn < column + columns
  );
}

const boxOf = (table: TruthTable) => ({
  row: table.headerRow,
  column: table.firstColumn,
  rows: table.lastRow - table.headerRow + 1,
  columns: table.lastColumn - table.firstColumn + 1,
});

function judgeTable(judging: Judging, truth: TruthTable): readonly Item[] {
  const { kind, headerRow, wording } = truth;
  const { tables, complaints } = judging;
  const found = tables.find((each) => each.kind === kind && overlaps(each, truth));
  if (!found) {
    const isSaid = complaints.none(kind) || complaints.at(truth.sheet, boxOf(truth));
    const other = tables.find((each) => overlaps(each, truth));
    const error = other ? `${kind} read as ${other.kind}` : `${kind} not read`;
    return unread(truth, wrong(isSaid), error);
  }
  const isHead = found.headerRows[1] - 1 === headerRow;
  const verdict = isHead ? 'right' : wrong(complaints.at(truth.sheet, { ...boxOf(truth), rows: 1 }));
  const detail = `${truth.sheet}, header row ${headerRow + 1}, found ${found.headerRows[1]}`;
  const table: Item = {
    level: 'tables',
    verdict,
    wording,
    error: isHead ? '' : `${kind}: another header row`,
    detail,
  };
  const places = placesOf(found);
  return [table, ...judgeColumns(judging, truth, { found, places }), ...judgeRows(judging, truth, places)];
}

/** Nothing of a table that is not read is read. */
function unread(truth: TruthTable, verdict: Verdict, error: string): readonly Item[] {
  const { wording } = truth;
  const detail = `${truth.sheet}, header row ${truth.headerRow + 1}: ${truth.columns.map(({ header }) => header).join(' | ')}`;
  const follows = { verdict, wording, error: '', detail };
  return [
    { ...follows, level: 'tables', error },
    ...truth.columns.map((column): Item => ({ ...follows, level: 'columns', wording: column.wording })),
    ...truth.records.map((): Item => ({ ...follows, level: 'rows' })),
    ...truth.records.flatMap((record) =>
      cellsOf(truth.kind, record).map(([, cell]): Item => ({
        ...follows,
        level: 'cells',
        wording: cell.wording,
      })),
    ),
  ];
}

/** Tables that are read and are none of ours. */
function strangers({ tables, complaints }: Judging, truth: readonly TruthTable[]): readonly Item[] {
  return tables
    .filter((found) => !truth.some((table) => overlaps(found, table)))
    .map((found): Item => ({
      level: 'tables',
      verdict: wrong(complaints.at(found.sheet, { ...found.box, rows: 1 })),
      wording: 'ours',
      error: `a stranger read as ${found.kind}`,
      detail: `${found.sheet}!${found.range}: ${Object.values(found.headers).join(' | ')}`,
    }));
}

/** Records that nobody wrote. */
function invented(judging: Judging, truth: readonly TruthTable[]): readonly Item[] {
  return (['people', 'factors'] as const).flatMap((kind) =>
    recordsOf(judging, kind).flatMap((record): readonly Item[] => {
      const place = placeOf(record);
      const isTrue = truth.some(
        (table) =>
          table.kind === kind &&
          table.sheet === place.sheet &&
          table.records.some(({ row }) => row === place.row),
      );
      if (isTrue) return [];
      const line = { row: place.row, column: 0, rows: 1, columns: 100 };
      const verdict = wrong(judging.complaints.warnsAt(place.sheet, line));
      const said = saidBy(record, kind === 'people' ? 'name' : 'text');
      return [
        {
          level: 'rows',
          verdict,
          wording: 'ours',
          error: `${kind}: a row invented`,
          detail: `${record.cell}: ${String(said)}`,
        },
      ];
    }),
  );
}
