// What the profile asks about a customer and about us, and the answers that stand.
import { daysBetween } from './days';
import type { Amount, Answer } from './plan';
import {
  goingDecisions,
  individualNeeds,
  leadershipPaths,
  macroStrategies,
  rungs,
  saleStates,
  type GoingDecision,
  type IndividualNeed,
  type LeadershipPath,
  type MacroStrategy,
  type ProfileItem,
  type Rung,
  type SaleState,
} from './words';

/** Dates are ISO; null and '' where nothing is said. */
export interface Profile {
  /** S9: the sale itself, and how it stands. */
  readonly value: Amount | null;
  readonly closing: string | null;
  readonly state: SaleState | null;
  readonly until: string | null;
  readonly owner: string;
  readonly nextReview: string | null;
  readonly noContactBefore: string | null;
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
  /** N3: how we part from a sale that is lost. */
  readonly partWell: string;
  /** N3: when we come back then; an ISO date. */
  readonly comeBack: string | null;
  /** A14: what we decided ourselves, by whom, when and why, and what was computed then. */
  readonly decision: GoingDecision | null;
  readonly decisionStrategy: MacroStrategy | null;
  readonly decisionBy: string;
  readonly decisionOn: string | null;
  readonly decisionReason: string;
  /** Codes of R6 and A1; empty where nothing is said. */
  readonly computedThen: readonly string[];
  /** Where each answer stands. */
  readonly cells: Readonly<Partial<Record<ProfileItem, string>>>;
}

/** One account's answers together; of two to the same question the first stands. */
export function profileOf(answers: readonly Answer[]): Profile {
  const first = new Map<ProfileItem, Answer>();
  for (const answer of answers) if (!first.has(answer.item)) first.set(answer.item, answer);
  const valueOf = (item: ProfileItem): Answer['value'] | undefined => first.get(item)?.value;
  return {
    value: amountIn(valueOf('value')),
    closing: dateIn(valueOf('closing')),
    state: codeIn(saleStates, valueOf('state')),
    until: dateIn(valueOf('until')),
    owner: textIn(valueOf('owner')),
    nextReview: dateIn(valueOf('nextReview')),
    noContactBefore: dateIn(valueOf('noContactBefore')),
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
    partWell: textIn(valueOf('partWell')),
    comeBack: dateIn(valueOf('comeBack')),
    decision: codeIn(goingDecisions, valueOf('decision')),
    decisionStrategy: codeIn(macroStrategies, valueOf('decisionStrategy')),
    decisionBy: textIn(valueOf('decisionBy')),
    decisionOn: dateIn(valueOf('decisionOn')),
    decisionReason: textIn(valueOf('decisionReason')),
    computedThen: codesIn(valueOf('computedThen')),
    cells: Object.fromEntries([...first].map(([item, { cell }]) => [item, cell])),
  };
}

type Value = Answer['value'] | undefined;
const textIn = (value: Value): string => (typeof value === 'string' ? value.trim() : '');
const numberIn = (value: Value): number | null => (typeof value === 'number' ? value : null);
const truthIn = (value: Value): boolean | null => (typeof value === 'boolean' ? value : null);

function codesIn(value: Value): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function amountIn(value: Value): Amount | null {
  return typeof value === 'object' && 'amount' in value ? value : null;
}

function dateIn(value: Value): string | null {
  return typeof value === 'string' && daysBetween(value, value) !== null ? value : null;
}

function codeIn<Code extends string>(codes: readonly Code[], value: Value): Code | null {
  return codes.find((code) => code === value) ?? null;
}
