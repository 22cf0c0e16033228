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
  IssueLayer,
  Level,
  OrganisationalNeed,
  PersonLevel,
  Role,
} from './words';
import type { ProfileItem } from './profile';
import type { Period } from './periods';

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
  /** S3: the vision or a business issue, in the user's words. */
  readonly linkedTo: string;
}

/** One answered line of the profile; `value` is what the item calls for: words, a number (trends as ratios), a code, yes or no. */
export interface Answer {
  readonly cell: string;
  readonly account: string | null;
  readonly item: ProfileItem;
  readonly value: string | number | boolean;
}

/** S2 */
export interface Issue {
  readonly cell: string;
  readonly account: string | null;
  readonly text: string;
  readonly layer: IssueLayer | null;
  /** The issue that it follows from, in the user's words. */
  readonly because: string;
  readonly people: readonly string[];
  readonly notes: string;
}

/** S7: what a period brought. */
export interface Sale {
  readonly cell: string;
  readonly account: string | null;
  readonly period: Period | null;
  /** With this customer. */
  readonly revenue: number | null;
  /** The customer's own. */
  readonly customerRevenue: number | null;
}

/** S4: a step of the customer's buying beside the step of our selling that serves it. */
export interface StepPair {
  readonly cell: string;
  readonly account: string | null;
  readonly buyingStep: string;
  readonly sellingStep: string;
}

/** What step S looks at beside the goals. */
export interface Groundwork {
  readonly profile: readonly Answer[];
  readonly issues: readonly Issue[];
  readonly sales: readonly Sale[];
  readonly steps: readonly StepPair[];
}

/** Everything read from the tables of one workbook; several accounts may be mixed (M2). */
export interface Plan {
  readonly people: readonly Person[];
  readonly factors: readonly Factor[];
  readonly goals: readonly Goal[];
  /** Nobody is asked for these tables: absent where the workbook has none of them. */
  readonly groundwork?: Groundwork;
}
