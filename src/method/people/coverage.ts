// T8: how much of the people who matter we are in contact with.
import type { JudgedPerson } from '../ground/judged';
import type { Settings } from '../ground/settings';

/** T8: the share of people in contact, weighted by role, 0–1; null where nobody has a role. */
export function coverageOf(
  people: readonly JudgedPerson[],
  { coverageWeights }: Pick<Settings, 'coverageWeights'>,
): number | null {
  let all = 0;
  let met = 0;
  for (const { role, inContact } of people) {
    if (role === null) continue;
    all += coverageWeights[role];
    if (inContact) met += coverageWeights[role];
  }
  return all === 0 ? null : met / all;
}
