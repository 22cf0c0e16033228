// People and factors as judged: rows with what the method says of each of them.
import type { SuggestedRating } from './clues';
import type { Factor, Person } from './plan';
import type { AttitudeBand, Quadrant, Role } from './words';

/** T11: their last day is near, or was. */
export type Leaving = 'soon' | 'gone';

export interface JudgedPerson extends Person {
  /** G6: of the ratings that are missing, those that the row's words suggest: they count, and are to be confirmed. */
  readonly suggestions: readonly SuggestedRating[];
  /** T1: null where a rating is missing and nothing suggests it. */
  readonly role: Role | null;
  /** T1: high authority; false where authority is not known. */
  readonly decider: boolean;
  readonly band: AttitudeBand;
  /** T5: in contact at all (any depth but none). */
  readonly inContact: boolean;
  /** T5: the last contact is older than the role's limit; false where there is none or no date. */
  readonly stale: boolean;
  /** T11: null where no last day is near. */
  readonly leaving: Leaving | null;
}

export interface JudgedFactor extends Factor {
  /** G6: the control that the row's words suggest, if it is missing; none or one. */
  readonly suggestions: readonly SuggestedRating[];
  /** R1: null where direction is missing, or control and nothing suggests it. */
  readonly quadrant: Quadrant | null;
  /** In the sums of A1: open, classified, weight of 1 to 5. */
  readonly counted: boolean;
}
