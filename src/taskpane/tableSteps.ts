// Which of the five steps a table belongs to.
import type { Step } from '../method/finding';
import type { TableKind } from '../sheets/table';

export const stepOfTable: Readonly<Record<TableKind, Step>> = {
  goals: 'goals',
  people: 'people',
  factors: 'factors',
  profile: 'goals',
  issues: 'goals',
  sales: 'goals',
  steps: 'goals',
  criteria: 'factors',
  milestones: 'actions',
};
