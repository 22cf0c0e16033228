// T1: what part a person plays in the customer's decision.
import { personLevels, type Level, type PersonLevel, type Role } from './words';

const rolesByRatings: Readonly<Record<Level, Readonly<Record<Level, Role>>>> = {
  high: { low: 'advocate', high: 'owner' },
  low: { low: 'gatekeeper', high: 'approver' },
};

/** T1: involvement × authority → role; null where either is not known. */
export function roleOf(involvement: Level | null, authority: Level | null): Role | null {
  if (involvement === null || authority === null) return null;
  return rolesByRatings[involvement][authority];
}

/** T1: advocates and owners are close to the matter. */
export function takesPart(role: Role): boolean {
  return role === 'advocate' || role === 'owner';
}

/** T1: owners and approvers decide, the others influence. */
export type DecidingRole = Extract<Role, 'owner' | 'approver'>;

/** T1: rules that go by rank ask this. */
export function isDecidingRole(role: Role | null): role is DecidingRole {
  return role === 'owner' || role === 'approver';
}

/** T1, T6b: an owner at the top of the house gives the final yes as well, so that no approver is missing. */
export const signsThemselves = ({
  role,
  level,
}: {
  readonly role: Role | null;
  readonly level: PersonLevel | null;
}): boolean => role === 'owner' && level === 'executive';

interface Placed {
  readonly role: Role | null;
  readonly level: PersonLevel | null;
}

const decisiveness: readonly (Role | null)[] = ['owner', 'approver', 'advocate', 'gatekeeper', null];

/** T1: the highest level first; who has none comes last. */
export const levelPlace = ({ level }: Pick<Placed, 'level'>): number =>
  level === null ? personLevels.length : personLevels.indexOf(level);

/** Those who decide first, then by level. */
export function byDecisiveness<Person extends Placed>(people: readonly Person[]): readonly Person[] {
  return [...people].sort(
    (one, other) =>
      decisiveness.indexOf(one.role) - decisiveness.indexOf(other.role) ||
      levelPlace(one) - levelPlace(other),
  );
}
