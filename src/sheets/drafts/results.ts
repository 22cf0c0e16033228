import type { AccountAnalysis, Analysis } from '../../method/analysis';
import type { Problem } from '../../method/ground/problem';
import type { Settings } from '../../method/ground/settings';
import type { Text } from '../../text/text';
import { draftActions } from '../actions/actionsSheet';
import type { ActionTableUpdate } from '../actions/actionSteps';
import type { ActionsOnSheet } from '../actions/readActions';
import type { SheetDraft } from '../draft';
import { draftFactorMatrix } from './factorMatrixSheet';
import { draftRoleGrid } from './roleGridSheet';
import { draftStrategy } from './strategySheet';

export interface ResultsInput {
  readonly analysis: Analysis;
  /** The account that the first three sheets show; null, or a name that is not there: the first. */
  readonly account: string | null;
  /** What heads the sheets where the account has no name. */
  readonly title?: string | null;
  readonly problems: readonly Problem[];
  readonly text: Text;
  /** The action table as it stands; null where there is none. */
  readonly actions: ActionsOnSheet | null;
  readonly settings: Pick<Settings, 'mostSuggestedActions'>;
}

export interface ResultDraft {
  readonly draft: SheetDraft;
  readonly actionTable?: ActionTableUpdate;
}

/** The four result sheets, in the order of their tabs. No sheets where the analysis holds no account. */
export function draftResults({
  analysis,
  account,
  title = null,
  problems,
  text,
  actions,
  settings,
}: ResultsInput): readonly ResultDraft[] {
  const chosen = chosenAccount(analysis, account);
  if (chosen === undefined) return [];
  const shown = withoutActionRows(chosen);
  const { asOf, ruleVersion } = analysis;
  const changedSettings = analysis.changedSettings.length;
  const input = {
    analysis: shown,
    title: shown.account ?? title,
    asOf,
    ruleVersion,
    changedSettings,
    problems,
    text,
  };
  const { draft, update } = draftActions({ analysis, text, existing: actions, settings });
  return [
    { draft: draftStrategy(input) },
    { draft: draftFactorMatrix(input) },
    { draft: draftRoleGrid(input) },
    update === undefined ? { draft } : { draft, actionTable: update },
  ];
}

/**
 * N6 judges the rows that stood when the run began. The run changes those rows itself, so a sheet that told it would be out of date as
 * soon as it is written; the pane and the command line tell it.
 */
const withoutActionRows = (analysis: AccountAnalysis): AccountAnalysis => ({
  ...analysis,
  findings: analysis.findings.filter(({ rule }) => rule !== 'N6'),
});

const chosenAccount = (analysis: Analysis, account: string | null): AccountAnalysis | undefined =>
  analysis.accounts.find((each) => each.account === account) ?? analysis.accounts[0];
