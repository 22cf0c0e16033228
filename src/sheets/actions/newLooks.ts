// How the new rows and columns of a table look that the user works in; the rest keeps what the user gave it.
import type { Text } from '../../text/text';
import { makeRange } from '../grid/address';
import type { LookStep } from './actionSteps';
import { type ActionColumn, actionColumnOf } from './actionWords';
import type { Layout } from '../draft';
import type { Box } from '../grid/grid';
import type { StyleName } from '../styles';

export const dateFormat = 'yyyy-mm-dd';

export const styleOf = (column: ActionColumn): StyleName =>
  actionColumnOf[column].ours === true ? 'ours' : 'theirs';

export interface NewLooks {
  readonly after: Box;
  /** Zero-based body rows of the new ones. */
  readonly newRows: readonly number[];
  readonly columns: Readonly<Partial<Record<ActionColumn, number>>>;
  readonly returning: readonly ActionColumn[];
  readonly text: Text;
}

export function newLooks(input: NewLooks): LookStep {
  const { after, newRows: rowsOf, columns, returning, text } = input;
  const bodyRows = after.rows - 1;
  const place = (column: ActionColumn, row: number, rows: number): string[] => {
    const offset = columns[column];
    if (offset === undefined || rows < 1) return [];
    return [makeRange({ row: after.row + row, column: after.column + offset, rows, columns: 1 })];
  };
  const runs = runsIn(rowsOf);
  const newRows = (column: ActionColumn): string[] =>
    runs.flatMap(({ first, count }) => place(column, 1 + first, count));
  const keys = Object.keys(columns) as ActionColumn[];
  const styled = (column: ActionColumn, range: string): Layout['styles'] => [
    { range, style: 'body' },
    { range, style: actionColumnOf[column].hidden ? 'oneLine' : 'wrapped' },
    { range, style: 'line' },
    { range, style: styleOf(column) },
  ];
  return {
    kind: 'look',
    styles: [
      ...returning.flatMap((column) => place(column, 0, 1).flatMap((range) => headerLooks(column, range))),
      ...returning.flatMap((column) => place(column, 1, bodyRows).flatMap((range) => styled(column, range))),
      ...keys.flatMap((column) => newRows(column).flatMap((range) => styled(column, range))),
    ],
    numberFormats: (returning.includes('due') ? place('due', 1, bodyRows) : newRows('due')).map((range) => ({
      range,
      format: dateFormat,
    })),
    validations: [
      ...newRows('status').map((range) => statusValidation(range, text)),
      ...newRows('due').map((range) => dueValidation(range, text)),
    ],
    hiddenColumns: returning
      .filter((column) => actionColumnOf[column].hidden)
      .flatMap((column) => (columns[column] === undefined ? [] : [after.column + columns[column]])),
  };
}

/** Rows that follow each other, as one range. */
function runsIn(rows: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && run.first + run.count === row) run.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

const headerLooks = (column: ActionColumn, range: string): Layout['styles'] => [
  { range, style: 'body' },
  { range, style: 'tableHeader' },
  ...(actionColumnOf[column].hidden ? [{ range, style: 'oneLine' as const }] : []),
];

export function statusValidation(range: string, { labels, sheets }: Text): Layout['validations'][number] {
  const { open, done, dropped } = labels.actionStatuses;
  const { statusTitle: title, statusHelp: help } = sheets.actions;
  return { range, list: [open, done, dropped], title, help, strict: false };
}

export function dueValidation(range: string, { sheets }: Text): Layout['validations'][number] {
  const { dueTitle: title, dueHelp: help } = sheets.actions;
  return { range, list: null, title, help, strict: false };
}
