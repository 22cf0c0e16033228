// A reading laid beside the truth: every table, row, column and cell is read rightly, wrongly and said so, or wrongly without a word.
import type { Overview } from '../../src/planner/planner';
import { parseAddress } from '../../src/sheets/grid/address';
import { placesOf } from '../../src/sheets/grid/places';
import { type FoundTable, isSought } from '../../src/sheets/grid/table';
import type { Case, Kind, TruthRecord, TruthTable, Wording } from './case';
import { judgeColumns } from './judgeColumns';
import {
  type Complaints,
  expected,
  isCompared,
  listComplaints,
  type PlanRecord,
  ratedKeys,
  saidBy,
} from './said';

export const levels = ['tables', 'rows', 'columns', 'cells'] as const;
export type Level = (typeof levels)[number];
export type Verdict = 'right' | 'said' | 'silent';

export interface Item {
  readonly level: Level;
  readonly verdict: Verdict;
  readonly wording: Wording;
  /** What kind of error it is; '' where it is none, or only follows from another. */
  readonly error: string;
  /** Where and what, for who wants to see it. */
  readonly detail: string;
}

export interface Judging {
  readonly overview: Overview;
  readonly complaints: Complaints;
  readonly tables: readonly FoundTable[];
}

export const wrong = (isSaid: boolean): Verdict => (isSaid ? 'said' : 'silent');

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
  return [
    table,
    ...judgeColumns(judging, truth, { found, places: placesOf(found) }),
    ...judgeRows(judging, truth),
  ];
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

/** Ratings that nobody wrote are suggested (G6), not read. */
const cellsOf = (kind: Kind, { cells }: TruthRecord) =>
  Object.entries(cells).filter(
    ([key, { says }]) => isCompared(kind, key) && !(says === null && ratedKeys.includes(key)),
  );

function recordsOf({ overview }: Judging, kind: Kind): readonly PlanRecord[] {
  return overview.plan[kind];
}

function judgeRows(judging: Judging, truth: TruthTable): readonly Item[] {
  const nameKey = truth.kind === 'people' ? 'name' : 'text';
  const several = truth.columns.some(({ keys, columns }) => keys.includes(nameKey) && columns.length > 1);
  return truth.records.flatMap((record): readonly Item[] => {
    const read = recordsOf(judging, truth.kind).find((each) => {
      const place = placeOf(each);
      return (
        place.sheet === truth.sheet &&
        place.row === record.row &&
        (!several || place.column === record.column)
      );
    });
    const meant = record.cells[nameKey]?.says ?? null;
    const isNamed = read !== undefined && saidBy(read, nameKey) === expected(nameKey, meant);
    const line = {
      row: record.row,
      column: truth.firstColumn,
      rows: 1,
      columns: truth.lastColumn - truth.firstColumn + 1,
    };
    const verdict = isNamed ? 'right' : wrong(judging.complaints.at(truth.sheet, line));
    const error = isNamed ? '' : `${truth.kind}: ${read ? 'a row under another name' : 'a row lost'}`;
    const detail = `${truth.sheet}, row ${record.row + 1}: ${String(meant)}`;
    const row: Item = { level: 'rows', verdict, wording: truth.wording, error, detail };
    return [row, ...judgeCells(judging, truth, { record, read, lost: verdict })];
  });
}

interface Row {
  readonly record: TruthRecord;
  readonly read: PlanRecord | undefined;
  /** What is said of the row, where it is lost. */
  readonly lost: Verdict;
}

function judgeCells(judging: Judging, truth: TruthTable, { record, read, lost }: Row): readonly Item[] {
  return cellsOf(truth.kind, record).map(([key, { says, columns, wording }]): Item => {
    const common = { level: 'cells', wording } as const;
    const detail = `${truth.sheet}, row ${record.row + 1}, ${key}: ${String(says)}`;
    if (!read || !isCompared(truth.kind, key)) return { ...common, verdict: lost, error: '', detail };
    const value = saidBy(read, key);
    if (value === expected(key, says)) return { ...common, verdict: 'right', error: '', detail };
    const isSaid =
      columns.some((column) =>
        judging.complaints.at(truth.sheet, { row: record.row, column, rows: 1, columns: 1 }),
      ) || judging.complaints.ofColumn(truth, [key]);
    const error = `${key}: ${value === null ? 'nothing read' : says === null ? 'read where nothing is said' : 'read otherwise'}`;
    return { ...common, verdict: wrong(isSaid), error, detail: `${detail}, read ${String(value)}` };
  });
}

function placeOf({ cell }: PlanRecord): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
} {
  const address = parseAddress(cell);
  return { sheet: address?.sheet ?? '', row: address?.box.row ?? -1, column: address?.box.column ?? -1 };
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
      const verdict = wrong(judging.complaints.at(place.sheet, line));
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
