// People and factors as judged: rows with what the method says of each of them.
import type { Factor, Person } from './plan';
import type { AttitudeBand, Quadrant, Role } from './words';

export interface JudgedPerson extends Person {
  /** T1: null where a rating is missing. */
  readonly role: Role | null;
  /** T1: high authority; false where authority is not known. */
  readonly decider: boolean;
  readonly band: AttitudeBand;
  /** T5: in contact at all (any depth but none). */
  readonly inContact: boolean;
  /** T5: the last contact is older than the role's limit; false where there is none or no date. */
  readonly stale: boolean;
}

export interface JudgedFactor extends Factor {
  /** R1: null where direction or control is missing. */
  readonly quadrant: Quadrant | null;
  /** In the sums of A1: open, classified, weight of 1 to 5. */
  readonly counted: boolean;
}
