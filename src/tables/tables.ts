// Every column of every input table, described once.
import type { Locale } from '../text/text';
import type { AllowedValue, Column } from './column';
import { criterionColumns, type CriterionKey } from './criteria';
import { assessmentColumns, type AssessmentKey } from './assessments';
import { issueColumns, type IssueKey } from './issues';
import { factorColumns, type FactorKey } from './factors/factors';
import { goalColumns, type GoalKey } from './goals';
import { peopleColumns } from './people/people';
import type { PeopleKey } from './peopleKeys';
import { milestoneColumns, type MilestoneKey } from './milestones';
import { profileColumns, type ProfileKey } from './profile/profile';
import { salesColumns, type SalesKey } from './sales';
import { settingsColumns, type SettingsKey } from './settings/settings';
import { stepColumns, type StepKey } from './steps';
import { teamColumns, type TeamKey } from './team';
import type { TableKind } from './kinds';

export type ColumnKey =
  | PeopleKey
  | FactorKey
  | GoalKey
  | ProfileKey
  | IssueKey
  | SalesKey
  | StepKey
  | CriterionKey
  | TeamKey
  | AssessmentKey
  | MilestoneKey
  | SettingsKey;

/** The columns of each kind of table, in the order of the template. */
export const columnsOf: Readonly<Record<TableKind, readonly Column<ColumnKey>[]>> = {
  goals: goalColumns,
  people: peopleColumns,
  factors: factorColumns,
  profile: profileColumns,
  issues: issueColumns,
  sales: salesColumns,
  steps: stepColumns,
  criteria: criterionColumns,
  team: teamColumns,
  assessments: assessmentColumns,
  milestones: milestoneColumns,
  settings: settingsColumns,
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
  return labelsOf(column.values, locale);
}

/** The same for values without a column. */
export function labelsOf(values: readonly AllowedValue[], locale: Locale): readonly string[] {
  return values.flatMap(({ labels }) => (labels ? [labels[locale]] : []));
}
