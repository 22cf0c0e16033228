import { ruleVersion } from '../../method/analysis';
import type { Overview } from '../../planner/planner';
import type { Text } from '../../text/text';
import type { Failure } from '../failure';
import { standingActions } from '../standingActions';
import { accountJson } from './account';
import { errorJson } from './errors';
import { problemsJson } from './problems';

export interface AnalysisEntry {
  readonly file: string;
  readonly failure: Failure | null;
  /** null where the file could not be read. */
  readonly overview: Overview | null;
}

export interface Rendering {
  readonly text: Text;
  /** ISO date. */
  readonly asOf: string;
}

/** One file's entry of `analyse --json`. */
export function analysisJson({ file, failure, overview }: AnalysisEntry, { text, asOf }: Rendering) {
  const accounts = overview?.analysis?.accounts ?? [];
  const actionsOf = overview === null ? () => [] : standingActions(overview, text);
  return {
    file,
    error: errorJson(failure, file),
    ruleVersion,
    changedSettings: overview?.analysis?.changedSettings ?? [],
    asOf,
    problems: problemsJson(overview?.problems ?? []),
    accounts: accounts.map((account) => accountJson(account, actionsOf(account))),
  };
}
