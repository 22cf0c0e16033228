// Every column of every input table, described once.
import type { Locale } from '../text/text';
import type { Column } from './columns/column';
import { factorColumns, type FactorKey } from './columns/factors';
import { goalColumns, type GoalKey } from './columns/goals';
import { peopleColumns } from './columns/people';
import type { PeopleKey } from './columns/peopleKeys';
import type { TableKind } from './table';

export type ColumnKey = PeopleKey | FactorKey | GoalKey;

/** The columns of each kind of table, in the order of the template. */
export const columnsOf: Readonly<Record<TableKind, readonly Column<ColumnKey>[]>> = {
  goals: goalColumns,
  people: peopleColumns,
  factors: factorColumns,
};

/** The column of that key in that kind of table; undefined where the kind has none. */
export function columnOf(kind: TableKind, key: string): Column<ColumnKey> | undefined {
  return columnsOf[kind].find((column) => column.key === key);
}

/** What the user reads for a column key of a problem (`params.table` and `params.column`). */
export function columnLabel(kind: TableKind, key: string, locale: Locale): string {
  return columnOf(kind, key)?.labels[locale] ?? key;
}

/** What a drop-down offers: the labels of the column's values in that language. */
export function allowedLabels(column: Column, locale: Locale): readonly string[] {
  return column.values.flatMap((value) => (value.labels ? [value.labels[locale]] : []));
}
