// What is worth a look, as values: a rule, a severity, cells and parameters; src/text makes the sentence.
import type { Severity } from './words';

/** Rules whose findings are made so far; each has a sentence in each language. */
export const findingRules = [
  'S2', // a chain of issues that does not hold; params kind (BreakKind of issues.ts), text, layer, because
  'S3', // a goal that cannot be measured; params goal, missing ('measure', 'target', 'due', joined by ',')
  'S6', // goals are set, but step S is not complete; params count
  'T2', // conflict: named and computed role differ; params name, named, said ('' or another method's word), computed, differsIn (RoleDifference)
  'T4', // needs missing; params name, missing ('individual' | 'organisational' | 'both')
  'T5', // stale contact; params name, days, limit
  'T6a', // no owner
  'T6b', // no approver
  'T6c', // no advocate for us
  'T6d', // single thread; params name
  'T6e', // only gatekeepers in contact; params count
  'T6f', // owner or approver with no contact; params name, role
  'T6g', // owner or approver against us; params name, role
  'T6h', // over someone's head; params name, manager
  'T6i', // nobody at the lowest level in contact; params count
  'T6j', // a group with somebody against us or of unknown attitude; params group, count, name of the only one or ''
  'T6k', // nobody of level executive, nobody of the customer's customer
  'T6l', // reports-to; params kind ('nobody' | 'several' | 'circle'), name, manager, count of a circle
  'T10', // an approver whom nobody won over influences; params kind ('nobody' | 'notWon'), name, first (or '')
  'R2', // categories not looked at; params categories, joined by ','
  'R3', // hygiene; params kind (hygieneKinds) and text, count or share (0–1)
  'R4', // buying criteria; params kind (criteriaKinds) and text; rating; competitor, ours, theirs (scores)
  'R7', // indifference; params name, role
  'A11', // duties of our house that nobody does; params duties (supportDuties, joined by ','), count
  'A12', // a second opinion that turns the verdict; params kind ('one' | 'several' | 'together'), assessor, count, text and to of one
  'N2', // commitments; params kind ('overdue' | 'order' | 'undated'), text; days; later, count
  'N3', // no plan; params kind ('commitment' | 'factor' | 'columns' | 'lost'), text, missing ('earlySign' | 'ifItFails' | 'both'; of a lost sale 'partWell' | 'comeBack' | 'both'), count
  'N6', // nobody acts; params kind ('person' | 'factor'), name, role; text, weight
] as const;
export type FindingRule = (typeof findingRules)[number];

/** R3 */
export const hygieneKinds = [
  'bothDirections', // text, count
  'sameText', // text, count
  'tooFew', // count
  'tooMany', // count
  'allPositive',
  'mostlyAssumed', // share
] as const;
export type HygieneKind = (typeof hygieneKinds)[number];

/** R4 */
export const criteriaKinds = [
  'redFlag', // text, rating
  'behind', // competitor, ours, theirs, text: where most is lost, or ''
  'unrated', // text
  'unsure', // text
] as const;
export type CriteriaKind = (typeof criteriaKinds)[number];

/** The five steps, in their order. */
export const steps = ['goals', 'people', 'factors', 'strategy', 'actions'] as const;
export type Step = (typeof steps)[number];

/** The step at which a rule's findings are shown. */
export const stepOfRule: Readonly<Record<FindingRule, Step>> = {
  S2: 'goals',
  S3: 'goals',
  S6: 'goals',
  T2: 'people',
  T4: 'people',
  T5: 'people',
  T6a: 'people',
  T6b: 'people',
  T6c: 'people',
  T6d: 'people',
  T6e: 'people',
  T6f: 'people',
  T6g: 'people',
  T6h: 'people',
  T6i: 'people',
  T6j: 'people',
  T6k: 'people',
  T6l: 'people',
  T10: 'people',
  R2: 'factors',
  R3: 'factors',
  R4: 'factors',
  R7: 'people',
  A11: 'strategy',
  A12: 'strategy',
  N2: 'actions',
  N3: 'actions',
  N6: 'actions',
};

export interface Finding {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly cells: readonly string[];
  readonly params: Readonly<Record<string, string | number>>;
}
