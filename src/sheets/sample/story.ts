// What a sample account is made of, in codes and in days from the day it is made.
import type { ProfileItem } from '../../method/profile';
import type {
  ContactDepth,
  Direction,
  Evidence,
  FactorCategory,
  FactorStatus,
  IndividualNeed,
  IssueLayer,
  OrganisationalNeed,
  PersonLevel,
} from '../../method/words';

type RatingWord = 'high' | 'medium' | 'low';

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
  readonly weight: 1 | 2 | 3 | 4 | 5;
  readonly evidence: Evidence;
  readonly status: FactorStatus;
  readonly people: string;
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

export interface Story extends StoryGroundwork {
  readonly account: string;
  readonly people: readonly StoryPerson[];
  readonly factors: readonly StoryFactor[];
}
