// T1: what part a person plays in the customer's decision.
import type { Level, Role } from './words';

const rolesByRatings: Readonly<Record<Level, Readonly<Record<Level, Role>>>> = {
  high: { low: 'advocate', high: 'owner' },
  low: { low: 'gatekeeper', high: 'approver' },
};

/** T1: involvement × authority → role; null where either is not known. */
export function roleOf(involvement: Level | null, authority: Level | null): Role | null {
  if (involvement === null || authority === null) return null;
  return rolesByRatings[involvement][authority];
}

/** T1: owners and approvers decide, the others influence. Rules that go by rank ask this. */
export function isDecidingRole(role: Role | null): role is 'owner' | 'approver' {
  return role === 'owner' || role === 'approver';
}

/** T2: the rating to ask about when a role named in the sheet and the computed one differ; authority where both do. */
export function disputedRating(named: Role, computed: Role): 'authority' | 'involvement' {
  return isDecidingRole(named) === isDecidingRole(computed) ? 'involvement' : 'authority';
}
