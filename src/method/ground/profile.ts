// What the profile asks about a customer and about us, and the answers that stand.
import { daysBetween } from './days';
import type { Answer } from './plan';
import {
  individualNeeds,
  leadershipPaths,
  rungs,
  saleOutcomes,
  type IndividualNeed,
  type LeadershipPath,
  type ProfileItem,
  type Rung,
  type SaleOutcome,
} from './words';

export interface Profile {
  /** S1; '' where nothing is said. */
  readonly vision: string;
  readonly horizonYears: number | null;
  /** S1: the customer's business issues that the vision serves, in the user's words. */
  readonly visionIssues: string;
  readonly leadership: LeadershipPath | null;
  /** S4: a ratio a year: 0.04 is 4 %. */
  readonly marketTrend: number | null;
  /** S3: the customer's own revenue, a ratio a year. */
  readonly customerTrend: number | null;
  /** S5 */
  readonly ladderToday: Rung | null;
  readonly ladderWanted: Rung | null;
  /** T9 */
  readonly sellerNeed: IndividualNeed | null;
  /** A11 */
  readonly highExpectations: boolean | null;
  readonly complexDelivery: boolean | null;
  /** N3, N5: how the sale stands; null where nothing is said, which is as good as open. */
  readonly outcome: SaleOutcome | null;
  /** N3: how we part from a sale that is lost. */
  readonly partWell: string;
  /** N3: when we come back then; an ISO date. */
  readonly comeBack: string | null;
  /** Where each answer stands. */
  readonly cells: Readonly<Partial<Record<ProfileItem, string>>>;
}

/** One account's answers together; of two to the same question the first stands. */
export function profileOf(answers: readonly Answer[]): Profile {
  const first = new Map<ProfileItem, Answer>();
  for (const answer of answers) if (!first.has(answer.item)) first.set(answer.item, answer);
  const valueOf = (item: ProfileItem): Answer['value'] | undefined => first.get(item)?.value;
  return {
    vision: textIn(valueOf('vision')),
    horizonYears: numberIn(valueOf('horizonYears')),
    visionIssues: textIn(valueOf('visionIssues')),
    leadership: codeIn(leadershipPaths, valueOf('leadership')),
    marketTrend: numberIn(valueOf('marketTrend')),
    customerTrend: numberIn(valueOf('customerTrend')),
    ladderToday: codeIn(rungs, valueOf('ladderToday')),
    ladderWanted: codeIn(rungs, valueOf('ladderWanted')),
    sellerNeed: codeIn(individualNeeds, valueOf('sellerNeed')),
    highExpectations: truthIn(valueOf('highExpectations')),
    complexDelivery: truthIn(valueOf('complexDelivery')),
    outcome: codeIn(saleOutcomes, valueOf('outcome')),
    partWell: textIn(valueOf('partWell')),
    comeBack: dateIn(valueOf('comeBack')),
    cells: Object.fromEntries([...first].map(([item, { cell }]) => [item, cell])),
  };
}

type Value = Answer['value'] | undefined;
const textIn = (value: Value): string => (typeof value === 'string' ? value.trim() : '');
const numberIn = (value: Value): number | null => (typeof value === 'number' ? value : null);
const truthIn = (value: Value): boolean | null => (typeof value === 'boolean' ? value : null);

function dateIn(value: Value): string | null {
  return typeof value === 'string' && daysBetween(value, value) !== null ? value : null;
}

function codeIn<Code extends string>(codes: readonly Code[], value: Value): Code | null {
  return codes.find((code) => code === value) ?? null;
}
