// N1, N4: what a workbook remembers beside its tables. Nothing but their rows in the action table remembers the moves of a path (A6)
// that the user made actions: a row that is deleted was given up, and one that stands keeps its action, whatever the paths say by then.
import { ruleOf } from '../ground/identity';
import type { ActionRecord, Factor } from '../ground/plan';
import type { Decision } from './decisions';
import { actionsOfMoves } from './moveActions';
import type { SuggestedAction } from './suggestedAction';

export interface Remembered {
  /** N4: what the user said to proposals. */
  readonly decisions: readonly Decision[];
  /** N1: identities of moves that become actions by the run that the analysis is made for. */
  readonly adding: readonly string[];
  /** N7: identities of lines that somebody takes by that run. */
  readonly taking: readonly string[];
}

export const nothingRemembered: Remembered = { decisions: [], adding: [], taking: [] };

interface MoveSources {
  readonly account: string | null;
  readonly factors: readonly Pick<Factor, 'cell' | 'text'>[];
}

export interface Memory extends Pick<Remembered, 'decisions' | 'taking'> {
  /** An account's suggestions after the moves that are actions, or become ones by what is taken; one that is an action already is not doubled. */
  readonly withMoves: (
    account: MoveSources,
    suggested: readonly SuggestedAction[],
    taken?: readonly string[],
  ) => readonly SuggestedAction[];
}

/** Over all accounts, since a row of the action table may say any of them. */
export function recollect(
  accounts: readonly MoveSources[],
  records: readonly ActionRecord[] = [],
  { decisions, adding, taking }: Remembered,
): Memory {
  const ids = new Set(records.flatMap(({ id }) => id ?? []));
  const rows = records.filter((record): record is MoveRecord => record.id !== null && isMove(record.id));
  const withMoves: Memory['withMoves'] = (account, suggested, taken = []) => {
    const wanted = [...adding, ...taken.filter(isMove)];
    if (rows.length === 0 && wanted.length === 0) return suggested;
    const stands = standingTest(rows, { accounts, suggested, ids });
    const moves = actionsOfMoves(account).filter((action) => stands(action) || wanted.includes(action.id));
    return [...moves, ...suggested];
  };
  return { decisions, taking, withMoves };
}

type MoveRecord = ActionRecord & { readonly id: string };

const isMove = (id: string): boolean => ruleOf(id).startsWith('A6');

interface Standing {
  readonly accounts: readonly MoveSources[];
  /** Of the account in question. */
  readonly suggested: readonly SuggestedAction[];
  /** Of every row. */
  readonly ids: ReadonlySet<string>;
}

/**
 * By identity; and by the factor's cell where only its text was changed. Another factor can stand in that cell too, once a row above is
 * deleted: one that has an action of its own in the table.
 */
function standingTest(
  rows: readonly MoveRecord[],
  { accounts, suggested, ids }: Standing,
): (action: SuggestedAction) => boolean {
  const changed = suggested.filter(({ id, rule }) => rule === 'A9' && !ids.has(id));
  const cells = new Set(changed.map(({ source }) => source));
  const lost = rows.filter(({ gone, source }) => !gone && cells.has(source));
  const known = new Set(lost.length === 0 ? [] : accounts.flatMap(actionsOfMoves).map(({ id }) => id));
  const placeOf = (id: string, source: string): string => `${ruleOf(id)} ${source}`;
  const places = new Set(lost.flatMap(({ id, source }) => (known.has(id) ? [] : [placeOf(id, source)])));
  return ({ id, source }) => ids.has(id) || places.has(placeOf(id, source));
}
