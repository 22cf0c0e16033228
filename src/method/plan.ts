// What the sheets say, read but not judged: the input of the method.
// A `cell` is the record's first cell as `Sheet!A1` with Excel's own quoting. Dates are ISO (yyyy-mm-dd).
// Empty texts are ''. Arrays are in sheet order.
import type {
  ContactDepth,
  Direction,
  Evidence,
  FactorCategory,
  FactorStatus,
  IndividualNeed,
  Level,
  OrganisationalNeed,
  PersonLevel,
  Role,
} from './words';

/** G2: a rating that was read. `borderline`: exactly in the middle of its scale, and therefore low. */
export interface Rating {
  readonly level: Level;
  readonly borderline: boolean;
}

export interface Person {
  readonly cell: string;
  readonly account: string | null;
  readonly name: string;
  readonly title: string;
  readonly level: PersonLevel | null;
  readonly department: string;
  /** null where G3 holds: blank, unknown or off the scale. */
  readonly involvement: Rating | null;
  readonly authority: Rating | null;
  /** T2: the role the sheet itself names, null where it names none of ours. */
  readonly namedRole: Role | null;
  /** T3: −3…+3; 0 where it is not known. */
  readonly attitude: number;
  readonly attitudeKnown: boolean;
  readonly individualNeed: IndividualNeed | null;
  readonly organisationalNeed: OrganisationalNeed | null;
  /** T5: null where nothing is said. */
  readonly contact: ContactDepth | null;
  readonly lastContact: string | null;
  readonly ownedBy: string;
  readonly reportsTo: string;
  readonly influencedBy: readonly string[];
  readonly group: string;
  readonly notes: string;
}

export interface Factor {
  readonly cell: string;
  readonly account: string | null;
  readonly text: string;
  readonly category: FactorCategory | null;
  readonly direction: Direction | null;
  readonly control: Rating | null;
  /** G4: 0–5; 0 takes the factor out of loads and rules; null: unreadable, out as well. */
  readonly weight: number | null;
  readonly weightAssumed: boolean;
  readonly evidence: Evidence;
  readonly status: FactorStatus;
  readonly people: readonly string[];
  readonly notes: string;
}

export interface Goal {
  readonly cell: string;
  readonly account: string | null;
  readonly text: string;
  readonly measure: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly due: string | null;
}

/** Everything read from the tables of one workbook; several accounts may be mixed (M2). */
export interface Plan {
  readonly people: readonly Person[];
  readonly factors: readonly Factor[];
  readonly goals: readonly Goal[];
}
