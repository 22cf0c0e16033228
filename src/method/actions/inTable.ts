// N1: an action table holds a handful of suggestions at a time; the rest wait until there is room.
import type { ActionStatus } from '../ground/words';
import type { SuggestedAction } from './suggestedAction';

/** What a row of the action table says of a suggestion, by the suggestion's identity. */
export type StandingStatuses = ReadonlyMap<string, ActionStatus>;

/**
 * N1: the suggestions that have a row after a run, in their order: each that has one already, the moves (A6) and lines (N7) that the user
 * made actions, what is taken by this run, and of the others the first, as long as no more than `most` of an account are open.
 */
export function suggestionsInTable(
  suggestions: readonly SuggestedAction[],
  standing: StandingStatuses,
  most: number,
): readonly SuggestedAction[] {
  const open = new Map<string | null, number>();
  const add = (account: string | null): unknown => open.set(account, (open.get(account) ?? 0) + 1);
  for (const action of suggestions)
    if (!isUsers(action) && (isTaken(action) || standing.get(action.id) === 'open')) add(action.account);
  return suggestions.filter((action) => {
    const { id, account } = action;
    if (isUsers(action) || isTaken(action) || standing.has(id)) return true;
    const hasRoom = (open.get(account) ?? 0) < most;
    if (hasRoom) add(account);
    return hasRoom;
  });
}

/** N7: somebody takes it by this run. */
export const isTaken = ({ owner, due }: SuggestedAction): boolean => owner !== '' || due !== null;

/** It is there because the user wants it, whatever room there is. */
const isUsers = ({ rule }: SuggestedAction): boolean => rule === 'A6' || rule === 'N7';
