// T9: the seller has an individual need too; it can meet that of an owner or approver, or get in its way.
import type { JudgedPerson } from '../ground/judged';
import { isDecidingRole } from '../ground/roles';
import type { IndividualNeed } from '../ground/words';

/** T9: each need and the one that it gets in the way of: to lead and to belong, to get on and to be safe, to shine and to have order. */
export const clashingNeed: Readonly<Record<IndividualNeed, IndividualNeed>> = {
  power: 'belonging',
  achievement: 'safety',
  recognition: 'order',
  belonging: 'power',
  order: 'recognition',
  safety: 'achievement',
};

export interface NeedMatch {
  /** The person's. */
  readonly cell: string;
  readonly name: string;
  readonly match: 'equal' | 'clash';
  readonly seller: IndividualNeed;
  readonly need: IndividualNeed;
}

/** T9: null where the two needs leave each other alone, one is not known, or the person does not decide. */
export function matchNeed(person: JudgedPerson, seller: IndividualNeed | null): NeedMatch | null {
  const { cell, name, role, individualNeed: need } = person;
  if (seller === null || need === null || !isDecidingRole(role)) return null;
  if (need === seller) return { cell, name, match: 'equal', seller, need };
  return clashingNeed[seller] === need ? { cell, name, match: 'clash', seller, need } : null;
}

/** T9: owners and approvers whose need equals the seller's or clashes with it, in sheet order. */
export function matchNeeds(
  people: readonly JudgedPerson[],
  seller: IndividualNeed | null,
): readonly NeedMatch[] {
  if (seller === null) return [];
  return people.flatMap((person) => matchNeed(person, seller) ?? []);
}
