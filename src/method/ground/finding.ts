// What is worth a look, as values: a rule, a severity, cells and parameters; src/text makes the sentence.
import type { RoleDifference } from './roleNames';
import type { DecidingRole } from './roles';
import type { Category, IssueLayer, MacroStrategy, PersonLevel, Role, Severity, SupportDuty } from './words';

/** S2: why a chain is broken. */
export type BreakKind = 'nothingBehind' | 'unknownBehind' | 'noLayer';

/** S3: what a goal must have to be measured. */
export type GoalMeasure = 'measure' | 'target' | 'due';

/** S3: a goal that cannot be measured, and what it lacks. */
export type Unmeasured = Readonly<{ goal: string; missing: readonly GoalMeasure[] }>;

/** N3: what a plan for a setback lacks. */
export type PlanGap = 'earlySign' | 'ifItFails' | 'both';

/** T6: what the rules on people go by, beside the ratings. */
export type PeopleColumn = 'attitude' | 'contact' | 'level' | 'reportsTo' | 'influencedBy';

type Nothing = Readonly<Record<string, never>>;
type Named = Readonly<{ name: string }>;
type Counted = Readonly<{ count: number }>;
type NamedDecider = Readonly<{ name: string; role: DecidingRole }>;

/** What the findings of each rule say beside their cells: the words of the user's cells, codes and figures. */
export interface FindingParams {
  S2: Readonly<{ kind: BreakKind; text: string; layer: IssueLayer | null; because: string }>; // a chain of issues that does not hold
  S6: Counted; // goals are set, but step S is not complete
  /** Conflict: named and computed role differ; `said` is '' or another method's word. */
  T2: Readonly<{ name: string; named: Role; said: string; computed: Role; differsIn: RoleDifference }>;
  T5: Readonly<{ name: string; days: number; limit: number }>; // stale contact
  T6a: Nothing; // no owner
  T6b: Nothing; // no approver
  T6c: Nothing; // no advocate for us
  T6d: Named; // single thread
  T6e: Counted; // only gatekeepers in contact
  T6f: NamedDecider; // owner or approver with no contact
  T6g: NamedDecider; // owner or approver against us
  T6h: Readonly<{ name: string; manager: string }>; // over someone's head
  T6i: Counted; // nobody at the lowest level in contact
  /** A group with somebody against us or of unknown attitude; the name of the only one or ''. */
  T6j: Readonly<{ group: string; count: number; name: string }>;
  T6k: Nothing; // nobody of level executive, nobody of the customer's customer
  /** A reporting line that leads nowhere; `count`: how many a circle has. */
  T6l:
    | Readonly<{ kind: 'nobody' | 'several'; name: string; manager: string }>
    | Readonly<{ kind: 'circle'; name: string; manager: string; count: number }>;
  T6m: Named; // an advocate against us
  T6n: Readonly<{ level: PersonLevel; count: number }>; // nobody of a level in contact
  T6: Readonly<{ columns: readonly PeopleColumn[] }>; // columns that nobody's row fills
  /** An approver of whom it is not known whom they listen to, or who listens to nobody won over; the first of them to win. */
  T10: Readonly<{ kind: 'nobody'; name: string }> | Readonly<{ kind: 'notWon'; name: string; first: string }>;
  /** Somebody leaves: their last day, the successor or '', and those who decide whom they can introduce us to. */
  T11: Readonly<{
    name: string;
    role: Role | null;
    on: string;
    successor: string;
    beside: readonly string[];
    /** One of us has met them, as far as is said. */
    isMet: boolean;
  }>;
  R2: Readonly<{ categories: readonly Category[] }>; // categories not looked at
  /** Hygiene; `share` is 0–1. */
  R3:
    | Readonly<{ kind: 'bothDirections' | 'sameText'; text: string; count: number }>
    | Readonly<{ kind: 'tooFew' | 'tooMany'; count: number }>
    | Readonly<{ kind: 'allPositive' }>
    | Readonly<{ kind: 'mostlyAssumed'; share: number }>;
  /** Buying criteria; of being behind, `text` is where most is lost, or ''. */
  R4:
    | Readonly<{ kind: 'redFlag'; text: string; rating: number }>
    | Readonly<{ kind: 'behind'; competitor: string; ours: number; theirs: number; text: string }>
    | Readonly<{ kind: 'unsure'; text: string }>;
  R7: NamedDecider; // indifference
  /** Duties of our house that nobody does; `count` tells also those of the user's own. */
  A11: Readonly<{ duties: readonly SupportDuty[]; count: number }>;
  /** A second opinion that turns the verdict; several have no `text` and no `to`. */
  A12: Readonly<{
    kind: 'one' | 'several' | 'together';
    assessor: string;
    text: string;
    to: MacroStrategy | null;
    count: number;
  }>;
  A14: Readonly<{ by: string }>; // a decision of our own without a reason; by whom, or ''
  /** Commitments. */
  N2:
    | Readonly<{ kind: 'overdue'; text: string; days: number }>
    | Readonly<{ kind: 'order'; text: string; later: string; count: number }>
    | Readonly<{ kind: 'undated'; text: string }>;
  /** No plan for a setback. */
  N3:
    | Readonly<{ kind: 'commitment' | 'factor'; text: string; missing: PlanGap }>
    | Readonly<{ kind: 'columns'; count: number }>
    | Readonly<{ kind: 'lost'; missing: 'partWell' | 'comeBack' | 'both' }>
    | Readonly<{ kind: 'onHold' }>;
  /** Nobody acts; `names`: what the first of the actions come from, or say. */
  N6:
    // `late`: its action is overdue.
    | Readonly<{ kind: 'person'; name: string; role: DecidingRole; late: boolean }>
    | Readonly<{ kind: 'factor'; text: string; weight: number; late: boolean }>
    | Readonly<{ kind: 'overdue' | 'ownerless'; count: number; names: readonly string[] }>;
}
export type FindingRule = keyof FindingParams;

export type SaidBy = 'condition' | 'next';

/** R3 */
export type HygieneKind = FindingParams['R3']['kind'];
/** R4 */
export type CriteriaKind = FindingParams['R4']['kind'];

/** The five steps, in their order. */
export const steps = ['goals', 'people', 'factors', 'strategy', 'actions'] as const;
export type Step = (typeof steps)[number];

/** The step at which a rule's findings are shown; the order of the rules is that of findings. */
export const stepOfRule: Readonly<Record<FindingRule, Step>> = {
  S2: 'goals',
  S6: 'goals',
  T2: 'people',
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
  T6m: 'people',
  T6n: 'people',
  T6: 'people',
  T10: 'people',
  T11: 'people',
  R2: 'factors',
  R3: 'factors',
  R4: 'factors',
  R7: 'people',
  A11: 'strategy',
  A12: 'strategy',
  A14: 'strategy',
  N2: 'actions',
  N3: 'actions',
  N6: 'actions',
};
export const findingRules = Object.keys(stepOfRule) as readonly FindingRule[];

/** A finding of one of the rules; by itself of any. */
export type Finding<Rule extends FindingRule = FindingRule> = {
  readonly [Each in Rule]: {
    readonly rule: Each;
    readonly severity: Severity;
    readonly cells: readonly string[];
    readonly params: FindingParams[Each];
    /** R8: how many more of its kind it stands for; absent for none. */
    readonly more?: number;
    /** R8: a condition of R6 or one of the next three (N7) says it already; absent where nothing does. */
    readonly saidBy?: SaidBy;
  };
}[Rule];
