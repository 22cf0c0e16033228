import type { Column } from '../column';
import { contactColumns } from './contact';
import { identityColumns } from './identity';
import type { PeopleKey } from '../peopleKeys';
import { judgementColumns } from './judgement';

/** In the order of the template. */
export const peopleColumns: readonly Column<PeopleKey>[] = [
  ...identityColumns,
  ...judgementColumns,
  ...contactColumns,
];
