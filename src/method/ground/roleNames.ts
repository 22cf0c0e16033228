// T2, O3: names of roles, ours and those of other methods, and which of our four roles each may mean.
import { isDecidingRole, takesPart } from './roles';
import { roles, type Role } from './words';

/**
 * O3: words of other methods, and of everyday life, for a role. They are labels to compare (T2); where a rating is missing, they
 * suggest it (G6).
 */
export const otherRoles = [
  'economicBuyer',
  'decisionMaker',
  'sponsor',
  'userBuyer',
  'technicalBuyer',
  'evaluator',
  'influencer',
  'coach',
  'champion',
] as const;
export type OtherRole = (typeof otherRoles)[number];

export const roleNames = [...roles, ...otherRoles] as const;
export type RoleName = (typeof roleNames)[number];

/** The roles that a name does not contradict, the likeliest first. */
const rolesMeantBy: Readonly<Record<RoleName, readonly Role[]>> = {
  advocate: ['advocate'],
  owner: ['owner'],
  gatekeeper: ['gatekeeper'],
  approver: ['approver'],
  // Releases the money: decides, from a distance as a rule.
  economicBuyer: ['approver', 'owner'],
  decisionMaker: ['owner', 'approver'],
  sponsor: ['approver', 'owner'],
  // Works with the result, and may decide as well.
  userBuyer: ['advocate', 'owner'],
  // Tests whether an offer fits: can say no, but not the final yes.
  technicalBuyer: ['gatekeeper', 'advocate'],
  evaluator: ['gatekeeper', 'advocate'],
  influencer: ['advocate', 'gatekeeper'],
  // Near enough to the matter to guide us, or to argue for us.
  coach: ['advocate', 'owner'],
  champion: ['advocate', 'owner'],
};

/** T2: a role as the sheet names it. */
export interface NamedRole {
  /** O3: the user's own words where they are not a name of ours; else ''. */
  readonly said: string;
  /** What it may mean, the likeliest first; never empty. */
  readonly roles: readonly Role[];
  /** O3, G6: the names themselves, each once. */
  readonly names: readonly RoleName[];
}

/** O3: of several names in one cell each may be the one that counts, so that together they contradict less. null for none. */
export function nameRole(names: readonly RoleName[], words: string): NamedRole | null {
  const meant = [...new Set(names.flatMap((name) => rolesMeantBy[name]))];
  if (meant.length === 0) return null;
  const isOurs = names.length === 1 && roles.some((role) => role === names[0]);
  return { said: isOurs ? '' : words, roles: meant, names };
}

/** T2: in what the computed role differs from all that the name may mean: that is what to ask. */
export type RoleDifference = 'authority' | 'involvement' | 'both';

/** T2: null where the name may mean the computed role. */
export function differenceOf(
  { roles: meant }: Pick<NamedRole, 'roles'>,
  computed: Role,
): RoleDifference | null {
  if (meant.includes(computed)) return null;
  const sameAuthority = meant.some((role) => isDecidingRole(role) === isDecidingRole(computed));
  if (sameAuthority) return 'involvement';
  return meant.some((role) => takesPart(role) === takesPart(computed)) ? 'authority' : 'both';
}
