// Where in the pane a table belongs, and which tables are offered there.
import { offeredKinds, type OfferedKind, type TableKind } from '../tables/kinds';
import type { FoundTable } from '../sheets/grid/table';
import type { ShownPage } from './paneState';

/** The step that a table serves. */
export const pageOfTable: Readonly<Record<TableKind, ShownPage>> = {
  goals: 'goals',
  people: 'people',
  factors: 'factors',
  profile: 'goals',
  issues: 'goals',
  sales: 'goals',
  steps: 'goals',
  criteria: 'factors',
  team: 'strategy',
  assessments: 'strategy',
  milestones: 'actions',
  settings: 'tables',
};

/** The tables of that page that the workbook has not, in the order of the method. */
export const offersOn = (page: ShownPage, tables: readonly FoundTable[]): readonly OfferedKind[] =>
  offeredKinds.filter((kind) => pageOfTable[kind] === page && tables.every((table) => table.kind !== kind));
