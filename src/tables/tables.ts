// The one list of tables; what each of them is, stands in its file.
import type { Locale } from '../text/text';
import { actions } from './actions';
import { assessments } from './assessments';
import type { AllowedValue, Column } from './column';
import { criteria } from './criteria';
import { factors } from './factors/factors';
import { goals } from './goals';
import { issues } from './issues';
import { milestones } from './milestones';
import { people } from './people/people';
import { profile } from './profile/profile';
import { sales } from './sales';
import { settings } from './settings/settings';
import { steps } from './steps';
import type { Found, Table } from './table';
import { team } from './team';

/** In the order of the method: those that are sought, those that are offered, and the one that we write. */
const described = {
  goals,
  people,
  factors,
  profile,
  issues,
  sales,
  steps,
  criteria,
  team,
  assessments,
  milestones,
  settings,
  actions,
};
type Described = typeof described;

type KindsThatAre<Way extends Found> = {
  [Kind in keyof Described]: Described[Kind]['found'] extends Way ? Kind : never;
}[keyof Described];
export type SoughtKind = KindsThatAre<'sought'>;
export type OfferedKind = KindsThatAre<'offered'>;
/** The tables that people fill in. */
export type TableKind = SoughtKind | OfferedKind;

export type KeyOf<Kind extends keyof Described> = Described[Kind]['columns'][number]['key'];
export type ColumnKey = KeyOf<TableKind>;

/** What a row of a table becomes in the plan. */
export type RecordOf<Kind extends TableKind> = NonNullable<
  ReturnType<NonNullable<Described[Kind]['readRow']>>
>;

export const tableOf: Readonly<Record<TableKind, Table<Found, ColumnKey>>> = described;

const isFilledIn = (kind: string): kind is TableKind =>
  Object.hasOwn(tableOf, kind) && described[kind as keyof Described].found !== 'written';

export const tableKinds = Object.keys(described).filter(isFilledIn);
export const soughtKinds = tableKinds.filter((kind): kind is SoughtKind => tableOf[kind].found === 'sought');
export const offeredKinds = tableKinds.filter(
  (kind): kind is OfferedKind => tableOf[kind].found === 'offered',
);

/** The column of that key in that kind of table; undefined where the kind has none. */
export function columnOf(kind: TableKind, key: string): Column<ColumnKey> | undefined {
  return tableOf[kind].columns.find((column) => column.key === key);
}

/** What the user reads for a column key of a problem (`params.table` and `params.column`). */
export function columnLabel(kind: TableKind, key: string, locale: Locale): string {
  return columnOf(kind, key)?.labels[locale] ?? key;
}

/** The keys of the columns without which rows of that kind cannot be judged. */
export const neededKeys = (kind: TableKind): readonly ColumnKey[] =>
  tableOf[kind].columns.filter(({ need }) => need === 'needed').map(({ key }) => key);

/** The first column that names a record of that kind. */
export const nameOf = (kind: TableKind): ColumnKey => tableOf[kind].names[0] ?? 'text';

/** What a drop-down offers: the labels of the column's values in that language. */
export function allowedLabels(column: Column, locale: Locale): readonly string[] {
  return labelsOf(column.values, locale);
}

/** The same for values without a column. */
export function labelsOf(values: readonly AllowedValue[], locale: Locale): readonly string[] {
  return values.flatMap(({ labels }) => (labels ? [labels[locale]] : []));
}
