// `tables` of `inspect --json`.
import type { Overview } from '../../planner/planner';
import { actionColumns } from '../../sheets/actions/actionTable';
import { makeLetters, makeRange } from '../../sheets/grid/address';
import { tableOf } from '../../tables/tables';
import type { FoundTable } from '../../sheets/grid/table';

export interface TableJson {
  readonly kind: string;
  readonly sheet: string;
  readonly headerRows: readonly [number, number];
  readonly range: string;
  readonly rows: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly scales: Readonly<Record<string, string>>;
  readonly confidence: number;
}

/** The keys of a table's columns stand in the order of the template, whatever the sheet's. */
export function tableJson(table: FoundTable): TableJson {
  const { kind, sheet, headerRows, range, rows, columns, scales, confidence } = table;
  const keys = tableOf[kind].columns.map(({ key }) => key);
  const inOrder = (values: FoundTable['columns']): Readonly<Record<string, string>> =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = values[key];
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  return {
    kind,
    sheet,
    headerRows,
    range,
    rows,
    columns: inOrder(columns),
    scales: inOrder(scales),
    confidence,
  };
}

/** The action table that an earlier run wrote; none where there is none. */
export function actionTablesJson({ actions }: Overview): readonly TableJson[] {
  if (actions === null) return [];
  const { box, columns, rows } = actions.table;
  const letters = actionColumns.flatMap((column) => {
    const offset = columns[column];
    return offset === undefined ? [] : [[column, makeLetters(box.column + offset)] as const];
  });
  return [
    {
      kind: 'actions',
      sheet: actions.grid.sheet,
      headerRows: [box.row + 1, box.row + 1],
      range: makeRange(box),
      rows: rows.length,
      columns: Object.fromEntries(letters),
      scales: {},
      confidence: 1,
    },
  ];
}
