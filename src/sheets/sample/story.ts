// What a sample account is made of, in codes and in days from the day it is made.
import type {
  ContactDepth,
  Direction,
  Evidence,
  FactorCategory,
  FactorStatus,
  IndividualNeed,
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

export interface Story {
  readonly account: string;
  readonly goals: readonly StoryGoal[];
  readonly people: readonly StoryPerson[];
  readonly factors: readonly StoryFactor[];
}
