import type { Column } from './column';
import { contactColumns } from './peopleContact';
import { identityColumns } from './peopleIdentity';
import type { PeopleKey } from './peopleKeys';
import { judgementColumns } from './peopleJudgement';

/** In the order of the template. */
export const peopleColumns: readonly Column<PeopleKey>[] = [
  ...identityColumns,
  ...judgementColumns,
  ...contactColumns,
];
