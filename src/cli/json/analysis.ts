import { ruleVersion } from '../../method/analysis';
import type { ChangedSetting } from '../../method/ground/settings';
import type { Overview } from '../../planner/planner';
import type { Text } from '../../text/text';
import type { Failure } from '../failure';
import { unreadSheets } from '../notes';
import { standingActions } from '../standingActions';
import { account, tellAccount } from './account';
import { error, problem, tellError } from './problems';
import { parts, same, shape } from './shape';

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

const changedSetting = shape<ChangedSetting>()(same('key', 'value', 'cell'));

/** One file's entry of `analyse --json`. */
export const analysisEntry = shape<ReturnType<typeof tellAnalysis>>()({
  ...same('file'),
  ...parts({ error }),
  ...same('ruleVersion'),
  ...parts({ changedSettings: changedSetting }),
  ...same('asOf'),
  ...parts({ problems: problem }),
  ...same('unreadSheets'),
  ...parts({ accounts: account }),
});

function tellAnalysis({ file, failure, overview }: AnalysisEntry, { text, asOf }: Rendering) {
  const actionsOf = overview === null ? () => [] : standingActions(overview, text);
  const { accounts = [], changedSettings = [] } = overview?.analysis ?? {};
  return {
    file,
    error: tellError(failure, file),
    ruleVersion,
    changedSettings,
    asOf,
    problems: overview?.problems ?? [],
    unreadSheets: overview === null ? [] : unreadSheets(overview),
    accounts: accounts.map((each) => tellAccount(each, actionsOf(each), text)),
  };
}

export const analysisJson = (entry: AnalysisEntry, rendering: Rendering) =>
  analysisEntry.make(tellAnalysis(entry, rendering));
