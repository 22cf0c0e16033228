// The suggested actions as they stand: with what the users wrote beside them in the action table, where there is one.
import type { AccountAnalysis } from '../method/analysis';
import { suggestionsInTable } from '../method/actions/inTable';
import type { SuggestedAction } from '../method/actions/suggestedAction';
import type { ActionStatus } from '../method/ground/words';
import type { Overview } from '../planner/planner';
import { checksum } from '../sheets/actions/idCell';
import { matchActions, wordActions, type RowMatch, type WordedAction } from '../sheets/actions/matchActions';
import type { ActionRow, ActionsOnSheet } from '../sheets/actions/readActions';
import type { Text } from '../text/text';

export interface StandingAction {
  readonly suggested: SuggestedAction;
  /** The user's own wording where they changed ours. */
  readonly words: string;
  readonly owner: string;
  /** ISO date. */
  readonly due: string | null;
  readonly status: ActionStatus;
  /** N1: it gets a row only once there is room in the action table. */
  readonly waits: boolean;
}

export type ActionsOf = (account: AccountAnalysis) => readonly StandingAction[];

/** An account's actions in the analysis' order; the rows of the table are matched as a run would match them (N1). */
export function standingActions({ analysis, actions, company }: Overview, text: Text): ActionsOf {
  const worded = analysis === null ? [] : wordActions(analysis, text);
  const suggestions = worded.map(({ suggested }) => suggested);
  const rows = rowsOf(actions, worded);
  const statuses = new Map(rows.map(({ row, match }) => [match.action.suggested.id, row.status ?? 'open']));
  const inTable = new Set(suggestionsInTable(suggestions, statuses, company.settings.mostSuggestedActions));
  const standing = new Map(
    worded.map(({ suggested, texts: { action: words } }) => {
      const { owner, due, status } = suggested;
      const waits = !inTable.has(suggested);
      return [suggested.id, { suggested, words, owner, due, status, waits }];
    }),
  );
  for (const { row, match } of rows) {
    const { suggested, texts } = match.action;
    const words = isTheirs(match, row.text) ? row.text : texts.action;
    const { owner, due, status } = row;
    standing.set(suggested.id, {
      suggested,
      words,
      owner,
      due,
      status: status ?? suggested.status,
      waits: false,
    });
  }
  return ({ actions }) => actions.flatMap(({ id }) => standing.get(id) ?? []);
}

type Alive = Extract<RowMatch, { kind: 'alive' }>;

/** The rows whose suggestion stands. */
function rowsOf(
  actions: ActionsOnSheet | null,
  worded: readonly WordedAction[],
): readonly { readonly row: ActionRow; readonly match: Alive }[] {
  if (actions === null) return [];
  const { table } = actions;
  const rows = new Map(actions.rows.map((row) => [row.row, row]));
  return matchActions(table, worded).rows.flatMap((match, index) => {
    const row = rows.get(table.box.row + 1 + index);
    return match.kind === 'alive' && row !== undefined ? [{ row, match }] : [];
  });
}

/** Neither blank nor as we last wrote it. */
const isTheirs = ({ idCell }: Alive, words: string): boolean =>
  words !== '' && checksum(words) !== idCell.sums.action;
