// The records of a table that was read, and their cells, beside what a careful person reads.
import { parseAddress } from '../../src/sheets/grid/address';
import type { Places } from '../../src/sheets/grid/places';
import type { Kind, TruthRecord, TruthTable } from './case';
import { type Item, type Judging, type Verdict, wrong } from './item';
import { expected, isCompared, type PlanRecord, ratedKeys, saidBy } from './said';

/** Ratings that nobody wrote are suggested (G6), not read. */
export const cellsOf = (kind: Kind, { cells }: TruthRecord) =>
  Object.entries(cells).filter(
    ([key, { says }]) => isCompared(kind, key) && !(says === null && ratedKeys.includes(key)),
  );

export function recordsOf({ overview }: Judging, kind: Kind): readonly PlanRecord[] {
  return overview.plan[kind];
}

export function judgeRows(judging: Judging, truth: TruthTable, places: Places): readonly Item[] {
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
    const verdict = isNamed
      ? 'right'
      : wrong(isRowSaid(judging, truth, { record, isRead: read !== undefined }));
    const error = isNamed ? '' : `${truth.kind}: ${read ? 'a row under another name' : 'a row lost'}`;
    const detail = `${truth.sheet}, row ${record.row + 1}: ${String(meant)}`;
    const row: Item = { level: 'rows', verdict, wording: truth.wording, error, detail };
    return [row, ...judgeCells(judging, truth, { record, read, lost: verdict, places })];
  });
}

/** Of a row under another name, at the name; of a lost one, anywhere in it. */
function isRowSaid(
  { complaints }: Judging,
  { kind, sheet, headerRow, firstColumn, lastColumn }: TruthTable,
  { record: { row, column }, isRead }: { readonly record: TruthRecord; readonly isRead: boolean },
): boolean {
  const key = kind === 'people' ? 'name' : 'text';
  if (!isRead)
    return complaints.at(sheet, { row, column: firstColumn, rows: 1, columns: lastColumn - firstColumn + 1 });
  return (
    complaints.at(sheet, { row, column, rows: 1, columns: 1 }) ||
    complaints.ofColumn({ kind, sheet, headerRow }, [key])
  );
}

interface Row {
  readonly record: TruthRecord;
  readonly read: PlanRecord | undefined;
  /** What is said of the row, where it is lost. */
  readonly lost: Verdict;
  readonly places: Places;
}

function judgeCells(
  judging: Judging,
  truth: TruthTable,
  { record, read, lost, places }: Row,
): readonly Item[] {
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
    // What only follows from a column that was not found is no error of its own.
    const hasColumn = truth.columns.some(({ keys }) => keys.includes(key));
    const isFound = !hasColumn || columns.some((column) => places.get(key)?.includes(column) === true);
    const how =
      value === null ? 'nothing read' : says === null ? 'read where nothing is said' : 'read otherwise';
    const error = isFound ? `${key}: ${how}` : '';
    return { ...common, verdict: wrong(isSaid), error, detail: `${detail}, read ${String(value)}` };
  });
}

export function placeOf({ cell }: PlanRecord): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
} {
  const address = parseAddress(cell);
  return { sheet: address?.sheet ?? '', row: address?.box.row ?? -1, column: address?.box.column ?? -1 };
}
