// What the sheets say, read but not judged: the input of the method.
// A `cell` is the record's first cell as `Sheet!A1` with Excel's own quoting. Dates are ISO (yyyy-mm-dd).
// Empty texts are ''. Arrays are in sheet order.
import type {
  ActionStatus,
  Commitment,
  ContactDepth,
  CriterionBelief,
  CriterionDemand,
  Direction,
  Evidence,
  Category,
  FactorStatus,
  IndividualNeed,
  IssueLayer,
  Level,
  OrganisationalNeed,
  PersonLevel,
  ProfileItem,
  SupportDuty,
} from './words';
import type { FactorClues, Said, SuggestedKey, TitleRank } from './clues';
import type { NamedRole } from './roleNames';
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
  /** G3: the ratings whose cells say something that cannot be read; a blank is none of them. */
  readonly unreadable: readonly SuggestedKey[];
  /** G6: what the title says of authority. */
  readonly titleRank: Said<TitleRank> | null;
  /** T2, O3: the role that the sheet itself names; null where it names none. */
  readonly namedRole: NamedRole | null;
  /** T3: −3…+3; 0 where it is not known. */
  readonly attitude: number;
  readonly attitudeKnown: boolean;
  readonly individualNeed: IndividualNeed | null;
  readonly organisationalNeed: OrganisationalNeed | null;
  /** T5: null where nothing is said. */
  readonly contact: ContactDepth | null;
  readonly lastContact: string | null;
  readonly ownedBy: string;
  /** T11: their last day; null where nothing is said. */
  readonly leavesOn: string | null;
  /** T11: who comes after them, in the user's words. */
  readonly successor: string;
  readonly reportsTo: string;
  readonly influencedBy: readonly string[];
  readonly group: string;
  readonly notes: string;
}

export interface Factor {
  readonly cell: string;
  readonly account: string | null;
  readonly text: string;
  readonly category: Category | null;
  readonly direction: Direction | null;
  readonly control: Rating | null;
  /** G3: as of a person. */
  readonly unreadable: readonly SuggestedKey[];
  /** G6: what the row says that speaks of control. */
  readonly clues: FactorClues;
  /** G4: 0–5; 0 takes the factor out of loads and rules; null: unreadable, out as well. */
  readonly weight: number | null;
  readonly weightAssumed: boolean;
  /** R2: assumed where nothing readable is said. */
  readonly evidence: Evidence;
  readonly evidenceKnown: boolean;
  readonly status: FactorStatus;
  /** R2: when somebody last looked whether it still holds; null where nothing is said. */
  readonly lastSeen: string | null;
  readonly people: readonly string[];
  /** N3: what shows that it begins to turn against us, and what we do then. */
  readonly earlySign: string;
  readonly ifItFails: string;
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

/** S9: of a sale. Only amounts of one currency can be added up. */
export interface Amount {
  readonly amount: number;
  /** As it is written, such as '€' or 'EUR'; '' where none is. */
  readonly currency: string;
}

/** One answered line of the profile; `value` is what the item calls for: words, a number (trends as ratios), an amount, a code or several, yes or no. */
export interface Answer {
  readonly cell: string;
  readonly account: string | null;
  readonly item: ProfileItem;
  readonly value: string | number | boolean | Amount | readonly string[];
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

/** R4: what the customer chooses by. */
export interface Criterion {
  readonly cell: string;
  readonly account: string | null;
  readonly text: string;
  /** null where nothing, or nothing readable, is said. */
  readonly demand: CriterionDemand | null;
  readonly believed: CriterionBelief | null;
  /** G4: 1–5, 0 takes it out; null: unreadable. */
  readonly weight: number | null;
  readonly weightAssumed: boolean;
  /** 1–5; null where it is not known. */
  readonly ourRating: number | null;
  /** One for each competitor of the table, in the order of its columns. */
  readonly ratings: readonly CompetitorRating[];
  /** Who brought it up. */
  readonly people: readonly string[];
  readonly notes: string;
}

export interface CompetitorRating {
  readonly competitor: string;
  /** 1–5; null where it is not known. */
  readonly rating: number | null;
}

/** A11: who of our own house does what for this customer. */
export interface TeamMember {
  readonly cell: string;
  readonly account: string | null;
  /** null: a function of the user's own. */
  readonly duty: SupportDuty | null;
  /** As the user writes it. */
  readonly text: string;
  /** Of our own house; '' where nobody does it yet. */
  readonly person: string;
  /** Whom of the customer they look after. */
  readonly counterparts: readonly string[];
  readonly notes: string;
}

/** A12: how a second person rates a factor; null where they say nothing. */
export interface SecondRating {
  readonly cell: string;
  readonly account: string | null;
  readonly assessor: string;
  /** The factor in the words of the factor table. */
  readonly text: string;
  readonly direction: Direction | null;
  readonly control: Rating | null;
  readonly weight: number | null;
}

/** N2, N3: a commitment of the customer's on the way to the sale. */
export interface PlannedCommitment {
  readonly cell: string;
  readonly account: string | null;
  /** null: one of the company's own. */
  readonly commitment: Commitment | null;
  /** As the user writes it. */
  readonly text: string;
  readonly planned: string | null;
  readonly actual: string | null;
  readonly evidence: string;
  readonly earlySign: string;
  readonly ifItFails: string;
  readonly notes: string;
}

/** N1: a row of the action table as the user has it. */
export interface ActionRecord {
  readonly cell: string;
  readonly account: string | null;
  /** Identity of the suggestion it was; null for a row of the user's own. */
  readonly id: string | null;
  /** What it comes from, in words: a factor's text, a person's name. */
  readonly from: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string | null;
  /** A word that is none of ours is read as open. */
  readonly status: ActionStatus;
  /** N1: its source is gone. */
  readonly gone: boolean;
  /** The cell that it came from when it was last written; '' where it came from none, and for a row of the user's own. */
  readonly source: string;
}

/** Tables that nobody is asked for: absent where the workbook has none of that kind. */
export interface OfferedTables {
  readonly profile?: readonly Answer[];
  readonly issues?: readonly Issue[];
  readonly sales?: readonly Sale[];
  readonly steps?: readonly StepPair[];
  readonly criteria?: readonly Criterion[];
  readonly team?: readonly TeamMember[];
  readonly assessments?: readonly SecondRating[];
  readonly milestones?: readonly PlannedCommitment[];
  readonly actions?: readonly ActionRecord[];
}

/** Everything read from the tables of one workbook; several accounts may be mixed (M2). */
export interface Plan extends OfferedTables {
  readonly people: readonly Person[];
  readonly factors: readonly Factor[];
  readonly goals: readonly Goal[];
}

export const emptyPlan: Plan = { people: [], factors: [], goals: [] };
