// The columns of a table that was read, beside what a careful person takes them for.
import { makePlace, type Places } from '../../src/sheets/grid/places';
import type { FoundTable } from '../../src/sheets/grid/table';
import type { TruthColumn, TruthTable } from './case';
import { type Item, type Judging, wrong } from './item';

interface Read {
  readonly found: FoundTable;
  readonly places: Places;
}

export function judgeColumns(judging: Judging, truth: TruthTable, read: Read): readonly Item[] {
  return [
    ...truth.columns.map((column) => judgeColumn(judging, truth, { ...read, column })),
    ...beyond(truth, read),
  ];
}

function judgeColumn(
  { complaints }: Judging,
  truth: TruthTable,
  { places, column }: Read & { readonly column: TruthColumn },
): Item {
  const { keys, columns, header, wording } = column;
  const error = keys.length === 0 ? errorOfExtra(places, column) : errorOf(places, column);
  const concerned = keys.length > 0 ? keys : readAs(places, column);
  const isSaid =
    complaints.ofColumn(truth, concerned) ||
    columns.some((at) =>
      complaints.at(truth.sheet, { row: truth.headerRow, column: at, rows: 1, columns: 1 }),
    );
  const detail = `${truth.sheet}!${makePlace(columns)}: ${header}`;
  return { level: 'columns', verdict: error === '' ? 'right' : wrong(isSaid), wording, error, detail };
}

const readAs = (places: Places, { columns }: TruthColumn): readonly string[] =>
  [...places].filter(([, at]) => at.some((each) => columns.includes(each))).map(([key]) => key);

function errorOf(places: Places, { keys, columns }: TruthColumn): string {
  for (const key of keys) {
    const at = places.get(key);
    if (at === undefined) return `${key}: column not found`;
    if (!at.some((each) => columns.includes(each))) return `${key}: another column read`;
    if (
      columns.some((each) => !at.includes(each)) ||
      at.some((each) => !columns.includes(each) && columns.length === 1)
    )
      return `${key}: not all of its columns, or others`;
  }
  return '';
}

function errorOfExtra(places: Places, column: TruthColumn): string {
  const read = readAs(places, column).filter((key) => !column.allowed.includes(key));
  return read.length === 0 ? '' : `a column of none of ours read as ${read.join(', ')}`;
}

/** Columns that stand beside the table, in a key or another table. */
function beyond(truth: TruthTable, { found, places }: Read): readonly Item[] {
  const own = truth.columns.flatMap(({ columns }) => columns);
  return [...places]
    .filter(
      ([key, at]) =>
        !truth.columns.some(({ keys }) => keys.some((each) => each === key)) &&
        !at.some((each) => own.includes(each)),
    )
    .map(([key, at]): Item => ({
      level: 'columns',
      verdict: 'silent',
      wording: 'ours',
      error: `${key}: read from beside the table`,
      detail: `${found.sheet}!${makePlace(at)}: ${found.headers[key] ?? ''}`,
    }));
}
