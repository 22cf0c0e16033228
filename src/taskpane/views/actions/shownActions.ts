// The action list as it stands: the suggestions of the analysis, with what the user wrote beside them in the sheet.
import { suggestionsInTable } from '../../../method/actions/inTable';
import type { AccountAnalysis } from '../../../method/analysis';
import type { SuggestedAction } from '../../../method/actions/suggestedAction';
import type { Proposal } from '../../../method/actions/proposals';
import type { ActionStatus } from '../../../method/ground/words';
import { sayAction } from '../../../sheets/actions/actionTexts';
import type { ActionRow, ActionsOnSheet } from '../../../sheets/actions/readActions';
import { quoteSheet } from '../../../sheets/grid/address';
import type { FactorEdit } from '../../../sheets/factorEdit';
import { textOf, type Text } from '../../../text/text';
import type { Wording } from '../../../text/wording';

export interface ShownAction {
  readonly key: string;
  readonly action: string;
  /** '' for the strategy itself, and for the user's own. */
  readonly from: string;
  readonly ofStrategy: boolean;
  readonly owner: string;
  readonly due: string | null;
  readonly status: ActionStatus;
  /** N1: its source is no longer in the tables. */
  readonly gone: boolean;
  /** N1: it gets a row only once there is room in the table. */
  readonly waits: boolean;
  /** Cell of the factor or person, or of the user's own row; '' for none. */
  readonly cell: string;
}

type Suggestions = Pick<AccountAnalysis, 'actions' | 'next'>;

/** The pane's texts, and every text in which a row may have been written. */
interface Speech extends Pick<Suggestions, 'next'> {
  readonly text: Text;
  readonly known: readonly Text[];
}

/** O2: ours in each language, and the company's own. */
const textsOf = (wording: Wording): readonly Text[] =>
  (['en', 'zh-CN'] as const).flatMap((locale) => [textOf(locale), textOf(locale, wording)]);

/** The user's wording where they changed ours, else ours in the pane's language. */
function wordingOf(suggested: SuggestedAction, row: ActionRow | undefined, speech: Speech): string {
  const said = (text: Text): string => sayAction(suggested, speech.next, text).action;
  const ours = said(speech.text);
  if (row === undefined || row.text === '') return ours;
  const isOurs = speech.known.some((text) => said(text) === row.text);
  return isOurs ? ours : row.text;
}

function showSuggested(suggested: SuggestedAction, row: ActionRow | undefined, speech: Speech): ShownAction {
  const { id, source, from, rule, advice } = suggested;
  return {
    key: id,
    action: wordingOf(suggested, row, speech),
    from: advice.rule === 'N5' && advice.kind === 'rung' ? speech.text.labels.rungs[advice.rung] : from,
    ofStrategy: rule === 'A10',
    owner: row?.owner ?? '',
    due: row?.due ?? null,
    status: row?.status ?? 'open',
    gone: false,
    waits: false,
    cell: source,
  };
}

function showOwn(row: ActionRow, sheet: string): ShownAction {
  const { text: action, from, owner, due, gone } = row;
  const cell = `${quoteSheet(sheet)}!A${row.row + 1}`;
  return {
    key: cell,
    action,
    from,
    ofStrategy: false,
    owner,
    due,
    status: row.status ?? 'open',
    gone,
    waits: false,
    cell,
  };
}

/**
 * Suggestions first, in their order; then rows that only the sheet has: the user's own, and those whose source is gone; last those
 * that wait for room.
 */
export function shownActions(
  { actions: suggestions, next }: Suggestions,
  standing: ActionsOnSheet | null,
  { text, wording, most }: { readonly text: Text; readonly wording: Wording; readonly most: number },
): readonly ShownAction[] {
  const speech = { text, known: textsOf(wording), next };
  const rows = standing?.rows ?? [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const statuses = new Map(rows.flatMap(({ id, status }) => (id === null ? [] : [[id, status ?? 'open']])));
  const inTable = new Set(suggestionsInTable(suggestions, statuses, most));
  const show = (each: SuggestedAction): ShownAction => showSuggested(each, byId.get(each.id), speech);
  const own = rows.filter((row) => row.id === null || row.gone);
  return [
    ...suggestions.filter((each) => inTable.has(each)).map(show),
    ...own.map((row) => showOwn(row, standing?.grid.sheet ?? '')),
    ...suggestions.filter((each) => !inTable.has(each)).map((each) => ({ ...show(each), waits: true })),
  ];
}

/** N4: a proposal, the edit it would make, and what the action says that is done. */
export interface ShownProposal {
  readonly proposal: Proposal;
  readonly edit: FactorEdit;
  readonly action: string;
}

/** One for each proposal that can be told where it belongs; `edits` in the order of the proposals. */
export function shownProposals(
  proposals: readonly Proposal[],
  edits: readonly FactorEdit[],
  actions: readonly ShownAction[],
): readonly ShownProposal[] {
  const words = new Map(actions.map(({ key, action }) => [key, action]));
  return proposals.flatMap((proposal, index) => {
    const edit = edits[index];
    const action = proposal.actions.flatMap(({ id }) => words.get(id) ?? [])[0] ?? '';
    return edit === undefined ? [] : [{ proposal, edit, action }];
  });
}
