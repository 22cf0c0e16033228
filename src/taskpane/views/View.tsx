import type { Overview } from '../../planner/planner';
import type { AccountAnalysis } from '../../method/analysis';
import { quoteSheet } from '../../sheets/address';
import { Empty } from '../parts/Empty';
import { useText } from '../parts/PaneText';
import type { PaneState, Tab } from '../paneState';
import type { PaneCommands } from '../usePane';
import { ActionsView } from './ActionsView';
import { FactorsView } from './FactorsView';
import { PeopleView } from './PeopleView';
import { StrategyView } from './StrategyView';
import { TablesView } from './TablesView';

export interface ViewProps {
  readonly page: Tab;
  readonly state: PaneState;
  readonly overview: Overview;
  readonly commands: PaneCommands;
}

interface JudgedProps {
  readonly page: Exclude<Tab, 'tables'>;
  readonly analysis: AccountAnalysis;
  readonly overview: Overview;
  readonly onGoTo: (address: string) => void;
}

/** The Actions sheet, found by its mark. */
function actionSheetOf({ reading }: Overview): string | null {
  const grid = reading.grids.find((each) => each.mark?.kind === 'actions');
  return grid ? `${quoteSheet(grid.sheet)}!A1` : null;
}

function Judged({ page, analysis, overview, onGoTo }: JudgedProps) {
  switch (page) {
    case 'strategy':
      return <StrategyView analysis={analysis} onGoTo={onGoTo} />;
    case 'people':
      return <PeopleView analysis={analysis} onGoTo={onGoTo} />;
    case 'factors':
      return <FactorsView analysis={analysis} onGoTo={onGoTo} />;
    case 'actions':
      return (
        <ActionsView actions={analysis.actions} sheetAddress={actionSheetOf(overview)} onGoTo={onGoTo} />
      );
  }
}

/** The view behind a tab. */
export function View({ page, state, overview, commands }: ViewProps) {
  const { pane } = useText();
  const onGoTo = (address: string): void => void commands.run({ name: 'goTo', address });
  if (page === 'tables')
    return (
      <TablesView
        overview={overview}
        onContinue={
          state.freshness.name === 'unwritten' && overview.analysis ? () => commands.turn('strategy') : null
        }
        onGoTo={onGoTo}
        onUseSelection={(kind) => void commands.run({ name: 'useSelection', kind })}
        onChoose={commands.chooseTable}
        onCreateTemplate={() => void commands.run({ name: 'template', sample: false })}
      />
    );
  const analysis = overview.analysis?.accounts[state.account];
  if (!analysis) return <Empty title={pane.tables.none} help={pane.message.nothing} />;
  return <Judged page={page} analysis={analysis} overview={overview} onGoTo={onGoTo} />;
}
