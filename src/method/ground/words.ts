// The vocabulary of the method, once: every list of cases is an array, its union and (elsewhere) Records by it.

/** T1: the four decision roles. */
export const roles = ['advocate', 'owner', 'gatekeeper', 'approver'] as const;
export type Role = (typeof roles)[number];

/** R1: the four micro strategies, which are the quadrants of direction × control. */
export const quadrants = ['leverage', 'maximise', 'reduce', 'eliminate'] as const;
export type Quadrant = (typeof quadrants)[number];

/** A1, in the order of A2: the most cautious first. */
export const macroStrategies = [
  'rethink',
  'proceedWithCare',
  'takeARisk',
  'sellThrough',
  'persevere',
  'moveFast',
] as const;
export type MacroStrategy = (typeof macroStrategies)[number];

/** A4: how sure the verdict is. */
export const standings = ['firm', 'fair', 'fragile', 'tied', 'unproven', 'thin'] as const;
export type Standing = (typeof standings)[number];

/** R2: what a factor is about. */
export const factorCategories = [
  'offering',
  'terms',
  'history',
  'competition',
  'seller',
  'culture',
  'timing',
] as const;
export type FactorCategory = (typeof factorCategories)[number];
/** O2: a category of a company's own is known by its name. */
export type OwnCategoryName = string & { readonly isOwnCategory: true };
export type Category = FactorCategory | OwnCategoryName;

export const isOurCategory = (category: Category): category is FactorCategory =>
  factorCategories.some((each) => each === category);

/** R1: for us (+) or against us (−). */
export const directions = ['positive', 'negative'] as const;
export type Direction = (typeof directions)[number];

/** T4 */
export const individualNeeds = [
  'power',
  'achievement',
  'recognition',
  'belonging',
  'order',
  'safety',
] as const;
export type IndividualNeed = (typeof individualNeeds)[number];

/** T4 */
export const organisationalNeeds = ['financial', 'performance', 'image'] as const;
export type OrganisationalNeed = (typeof organisationalNeeds)[number];

/** T1: the level of a person. */
export const personLevels = ['executive', 'senior', 'middle', 'staff'] as const;
export type PersonLevel = (typeof personLevels)[number];

/** T5: how deep the contact is. */
export const contactDepths = ['none', 'brief', 'several', 'close'] as const;
export type ContactDepth = (typeof contactDepths)[number];

/** R2 */
export const evidences = ['confirmed', 'assumed'] as const;
export type Evidence = (typeof evidences)[number];

/** R2 */
export const factorStatuses = ['open', 'resolved'] as const;
export type FactorStatus = (typeof factorStatuses)[number];

/** N1 */
export const actionStatuses = ['open', 'done', 'dropped'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** T7: the sign of an attitude. */
export const attitudeBands = ['against', 'neutral', 'for'] as const;
export type AttitudeBand = (typeof attitudeBands)[number];

/** G2 */
export const levels = ['high', 'low'] as const;
export type Level = (typeof levels)[number];

export const severities = ['high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/** G4, R4: what weights and ratings are on our own scale. */
export const grades = [1, 2, 3, 4, 5] as const;
export const [lowestGrade, highestGrade] = [1, 5] as const;

/** S2: the links of a chain of business issues. */
export const issueLayers = ['external', 'response', 'challenge'] as const;
export type IssueLayer = (typeof issueLayers)[number];

/** S1: by what the customer wants to lead its market. */
export const leadershipPaths = ['operations', 'product', 'customer'] as const;
export type LeadershipPath = (typeof leadershipPaths)[number];

/** S5: the rungs of the relationship ladder, the lowest first. */
export const rungs = ['visitor', 'priceSeller', 'productSeller', 'needSeller', 'adviser'] as const;
export type Rung = (typeof rungs)[number];

/** R4 */
export const criterionDemands = ['must', 'nice'] as const;
export type CriterionDemand = (typeof criterionDemands)[number];

/** R4: whether we believe that it will decide. */
export const criterionBeliefs = ['yes', 'no', 'unsure'] as const;
export type CriterionBelief = (typeof criterionBeliefs)[number];

/** R4: where we stand against the best competitor. */
export const positions = ['ahead', 'level', 'behind'] as const;
export type Position = (typeof positions)[number];

/** R6: the most serious last. */
export const goingDecisions = ['go', 'goWithConditions', 'stopAndRethink'] as const;
export type GoingDecision = (typeof goingDecisions)[number];

/** N2: the customer's commitments, in their order. */
export const commitments = [
  'attendBriefing',
  'joinStudy',
  'acceptFindings',
  'attendConcept',
  'attendDemo',
  'requestProposal',
] as const;
export type Commitment = (typeof commitments)[number];

/** A11: what somebody of our own house has to do for an account that needs support. */
export const supportDuties = ['coordination', 'meetings', 'sponsor', 'expert', 'service'] as const;
export type SupportDuty = (typeof supportDuties)[number];

/** S9: how the sale stands. */
export const saleStates = ['open', 'won', 'lost', 'onHold'] as const;
export type SaleState = (typeof saleStates)[number];

/** A14: what the profile keeps of a decision of our own. */
export const decisionItems = [
  'decision',
  'decisionStrategy',
  'decisionBy',
  'decisionOn',
  'decisionReason',
  'computedThen',
] as const;

/** What the profile asks, in the order of the template (M2, S9, S1, S4, S5, T9, A11, N3, A14). */
export const profileItems = [
  'account',
  'value',
  'closing',
  'state',
  'until',
  'owner',
  'nextReview',
  'noContactBefore',
  'vision',
  'horizonYears',
  'visionIssues',
  'leadership',
  'marketTrend',
  'customerTrend',
  'ladderToday',
  'ladderWanted',
  'sellerNeed',
  'highExpectations',
  'complexDelivery',
  'partWell',
  'comeBack',
  ...decisionItems,
] as const;
export type ProfileItem = (typeof profileItems)[number];
