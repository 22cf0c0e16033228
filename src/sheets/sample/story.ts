// What a sample account is made of, in codes and in days from the day it is made.
import type {
  Commitment,
  ContactDepth,
  CriterionBelief,
  CriterionDemand,
  Direction,
  Evidence,
  FactorCategory,
  FactorStatus,
  IndividualNeed,
  IssueLayer,
  OrganisationalNeed,
  PersonLevel,
  ProfileItem,
  SupportDuty,
} from '../../method/ground/words';

type RatingWord = 'high' | 'medium' | 'low';
type Mark = 1 | 2 | 3 | 4 | 5;

export interface StoryPerson {
  readonly name: string;
  readonly title: string;
  readonly level: PersonLevel;
  readonly department: string;
  /** null: not rated yet. */
  readonly authority: RatingWord | null;
  readonly involvement: RatingWord | null;
  /** null: not known. */
  readonly attitude: -3 | -2 | -1 | 0 | 1 | 2 | 3 | null;
  readonly individualNeed: IndividualNeed | null;
  readonly organisationalNeed: OrganisationalNeed | null;
  readonly contact: ContactDepth;
  /** Days since the last contact; null: never. */
  readonly daysAgo: number | null;
  readonly ownedBy: string;
  /** A name of the story; '' for none. */
  readonly reportsTo: string;
  /** T10: names of the story. */
  readonly influencedBy: string;
  readonly group: string;
  readonly notes: string;
}

export interface StoryFactor {
  readonly text: string;
  readonly category: FactorCategory;
  readonly direction: Direction;
  readonly control: RatingWord;
  readonly weight: Mark;
  readonly evidence: Evidence;
  readonly status: FactorStatus;
  readonly people: string;
  /** N3: written down for some. */
  readonly earlySign?: string;
  readonly ifItFails?: string;
  readonly notes: string;
}

export interface StoryGoal {
  readonly text: string;
  readonly measure: string;
  readonly baseline: number;
  readonly target: number;
  readonly dueInDays: number;
  /** The customer's business issue behind it. */
  readonly linkedTo: string;
  readonly notes: string;
}

/** S2 */
export interface StoryIssue {
  readonly text: string;
  readonly layer: IssueLayer;
  /** The first words of the issue behind it; '' for none. */
  readonly because: string;
  readonly people: string;
  readonly notes: string;
}

/** S7: a whole year, so many before the sample's own. */
export interface StorySale {
  readonly yearsAgo: number;
  readonly revenue: number;
  readonly customerRevenue: number;
  readonly notes: string;
}

/** S4: '' where the other has nothing beside it. */
export interface StoryStep {
  readonly buyingStep: string;
  readonly sellingStep: string;
  readonly notes: string;
}

/** Step S. */
export interface StoryGroundwork {
  readonly goals: readonly StoryGoal[];
  /** Answers as they are typed, or the code of what the drop-down offers; what is absent stays blank. */
  readonly profile: Readonly<Partial<Record<ProfileItem, string | number>>>;
  readonly issues: readonly StoryIssue[];
  readonly sales: readonly StorySale[];
  readonly steps: readonly StoryStep[];
}

/** R4 */
export interface StoryCriterion {
  readonly text: string;
  readonly demand: CriterionDemand;
  readonly believed: CriterionBelief;
  readonly weight: Mark;
  readonly ours: Mark;
  /** In the order of the competitors. */
  readonly theirs: readonly Mark[];
  readonly people: string;
  readonly notes: string;
}

export interface StoryCriteria {
  readonly competitors: readonly string[];
  readonly criteria: readonly StoryCriterion[];
}

/** A11 */
export interface StoryTeamMember {
  readonly duty: SupportDuty;
  /** '': nobody yet. */
  readonly person: string;
  readonly counterparts: string;
  readonly notes: string;
}

/** N2, N3 */
export interface StoryMilestone {
  readonly commitment: Commitment;
  readonly plannedInDays: number;
  /** null: not yet. */
  readonly reachedInDays: number | null;
  readonly evidence: string;
  readonly earlySign: string;
  readonly ifItFails: string;
  readonly notes: string;
}

export interface Story extends StoryGroundwork, StoryCriteria {
  readonly account: string;
  readonly people: readonly StoryPerson[];
  readonly factors: readonly StoryFactor[];
  readonly team: readonly StoryTeamMember[];
  readonly milestones: readonly StoryMilestone[];
}
