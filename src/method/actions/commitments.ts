// N2: the customer's commitments on the way to the sale, in their order, and how each stands.
import { daysBetween } from '../ground/days';
import type { Finding } from '../ground/finding';
import { normalise } from '../ground/text';
import type { PlannedCommitment } from '../ground/plan';
import { commitments } from '../ground/words';

export const commitmentStates = ['reached', 'overdue', 'planned', 'undated'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export interface JudgedCommitment extends PlannedCommitment {
  readonly state: CommitmentState;
}

/** A commitment that is not reached though a later one is. */
export interface PassedOver {
  readonly earlier: JudgedCommitment;
  readonly later: JudgedCommitment;
}

export interface CommitmentsReport {
  /** In their order. */
  readonly list: readonly JudgedCommitment[];
  /** The first that is not reached; null where all are, and once the sale is won or lost. */
  readonly next: JudgedCommitment | null;
  /** Not reached though the planned day has passed. */
  readonly overdue: readonly JudgedCommitment[];
  /** In the order of the earlier ones. */
  readonly passedOver: readonly PassedOver[];
}

export interface SaleViewpoint {
  /** ISO date. */
  readonly asOf: string;
  /** The sale is won or lost: what was not reached by then is no longer awaited. */
  readonly decided: boolean;
  /** The company's own in their order, in place of the six; null: the six. */
  readonly order: readonly string[] | null;
}

/** N2: the commitments of one account. */
export function judgeCommitments(
  milestones: readonly PlannedCommitment[],
  { asOf, decided, order }: SaleViewpoint,
): CommitmentsReport {
  const list = inOrder(milestones, order).map((milestone): JudgedCommitment => ({
    ...milestone,
    state: stateOf(milestone, { asOf, decided }),
  }));
  return {
    list,
    next: decided ? null : (list.find(({ state }) => state !== 'reached') ?? null),
    overdue: list.filter(({ state }) => state === 'overdue'),
    passedOver: findPassedOver(list),
  };
}

/** The six, or those that the company has in their place, have an order of their own; all others stand where the sheet has them. */
function inOrder(
  milestones: readonly PlannedCommitment[],
  order: readonly string[] | null,
): readonly PlannedCommitment[] {
  const own = order?.map(normalise);
  const placeOf = ({ commitment, text }: PlannedCommitment): number =>
    own === undefined ? commitments.findIndex((each) => each === commitment) : own.indexOf(normalise(text));
  const ordered = milestones
    .filter((milestone) => placeOf(milestone) !== -1)
    .sort((one, other) => placeOf(one) - placeOf(other));
  let next = 0;
  return milestones.map((milestone) =>
    placeOf(milestone) === -1 ? milestone : (ordered[next++] ?? milestone),
  );
}

// An actual date still to come is a plan.
function stateOf(
  { planned, actual }: PlannedCommitment,
  { asOf, decided }: Omit<SaleViewpoint, 'order'>,
): CommitmentState {
  if (actual !== null && actual <= asOf) return 'reached';
  const awaited = planned ?? actual;
  if (awaited === null) return 'undated';
  return awaited < asOf && !decided ? 'overdue' : 'planned';
}

/** N2: order broken; one that was reached in the end is passed over no more. Looked at from the end, with the later one that was reached first. */
function findPassedOver(list: readonly JudgedCommitment[]): readonly PassedOver[] {
  const passedOver: PassedOver[] = [];
  let first: JudgedCommitment | null = null;
  for (const earlier of [...list].reverse()) {
    const day = dayReached(earlier);
    const firstDay = first === null ? null : dayReached(first);
    if (first !== null && day === null) passedOver.push({ earlier, later: first });
    else if (day !== null && (firstDay === null || day <= firstDay)) first = earlier;
  }
  return passedOver.reverse();
}

function dayReached({ state, actual }: JudgedCommitment): string | null {
  return state === 'reached' ? actual : null;
}

/** N2: medium, a day that has passed; low, an order that does not hold, and no day for the next one. */
export function findCommitmentGaps(
  { next, overdue, passedOver }: CommitmentsReport,
  asOf: string,
): readonly Finding[] {
  return [
    ...overdue.map(({ cell, text, planned, actual }): Finding => {
      const days = daysBetween(planned ?? actual ?? asOf, asOf) ?? 0;
      return { rule: 'N2', severity: 'medium', cells: [cell], params: { kind: 'overdue', text, days } };
    }),
    ...brokenOrder(passedOver),
    ...(next?.state === 'undated' ? [withoutDay(next)] : []),
  ];
}

function withoutDay({ cell, text }: JudgedCommitment): Finding {
  return { rule: 'N2', severity: 'low', cells: [cell], params: { kind: 'undated', text } };
}

/** One finding for all: who skips one commitment mostly skips the next too. */
function brokenOrder(passedOver: readonly PassedOver[]): readonly Finding[] {
  const [first] = passedOver;
  if (first === undefined) return [];
  const { earlier, later } = first;
  const params = { kind: 'order', text: earlier.text, later: later.text, count: passedOver.length } as const;
  const cells = [...passedOver.map(({ earlier: { cell } }) => cell), later.cell];
  return [{ rule: 'N2', severity: 'low', cells, params }];
}
