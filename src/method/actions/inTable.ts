// N1: an action table holds a handful of suggestions at a time; the rest wait until there is room.
import type { ActionStatus } from '../ground/words';
import type { SuggestedAction } from './suggestedAction';

/** What a row of the action table says of a suggestion, by the suggestion's identity. */
export type StandingStatuses = ReadonlyMap<string, ActionStatus>;

/**
 * N1: the suggestions that have a row after a run, in their order: each that has one already, the moves (A6) that the user made actions,
 * and of the others the first, as long as no more than `most` of an account are open.
 */
export function suggestionsInTable(
  suggestions: readonly SuggestedAction[],
  standing: StandingStatuses,
  most: number,
): readonly SuggestedAction[] {
  const open = new Map<string | null, number>();
  const add = (account: string | null): unknown => open.set(account, (open.get(account) ?? 0) + 1);
  for (const { id, rule, account } of suggestions)
    if (rule !== 'A6' && standing.get(id) === 'open') add(account);
  return suggestions.filter(({ id, rule, account }) => {
    if (rule === 'A6' || standing.has(id)) return true;
    const hasRoom = (open.get(account) ?? 0) < most;
    if (hasRoom) add(account);
    return hasRoom;
  });
}
