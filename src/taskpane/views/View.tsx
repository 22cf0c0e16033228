import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Overview } from '../../planner/planner';
import type { AccountAnalysis } from '../../method/analysis';
import { tellEarlier } from '../../telling/earlier';
import type { Text } from '../../text/text';
import { quoteSheet } from '../../sheets/grid/address';
import { findBeginnings, type Beginnings } from '../../sheets/beginning';
import { Begin } from '../parts/Begin';
import { Empty } from '../parts/layout/Section';
import { Stack } from '../parts/layout/Stack';
import { Offers } from '../parts/Offers';
import { useText } from '../parts/PaneText';
import { ReadsDifferently } from '../parts/ReadsDifferently';
import { RulesUsed } from '../parts/RulesUsed';
import type { PaneState, ShownPage, Tab } from '../session/paneState';
import { shownActions, shownProposals } from './actions/shownActions';
import type { PaneCommands } from '../session/paneSession';
import { offersOn } from '../tablePages';
import { shownScenario } from '../session/whatIf';
import { ActionsView } from './actions/ActionsView';
import { FactorsView } from './factors/FactorsView';
import { GoalsView } from './goals/GoalsView';
import { RatingView } from './rating/RatingView';
import type { RatingRound } from './rating/useRating';
import { useRateLink } from './rating/useRateLink';
import { PeopleView } from './people/PeopleView';
import { StrategyView } from './strategy/StrategyView';
import { TablesView } from './tables/TablesView';
import { WhatIfView } from './whatIf/WhatIfView';

export interface ViewProps {
  readonly page: ShownPage;
  readonly state: PaneState;
  readonly overview: Overview;
  readonly commands: PaneCommands;
  /** G5: null while nothing is asked. */
  readonly rating: RatingRound | null;
}

interface JudgedProps extends ViewProps {
  readonly page: Tab;
  readonly analysis: AccountAnalysis;
}

/** Of the account that stands on that sheet, or of every one where that is not known. */
function earlierOf({ earlier, analysis: all }: Overview, analysis: AccountAnalysis, text: Text) {
  if (earlier === null || all === null) return null;
  const { title, lines, account } = tellEarlier(earlier, all, text);
  return account === null || account === analysis ? <ReadsDifferently title={title} lines={lines} /> : null;
}

function Strategy({ analysis, overview, state: { whatIf, phase }, commands }: JudgedProps) {
  const text = useText();
  const { account } = analysis;
  const scenario = whatIf.open ? shownScenario(whatIf, account) : null;
  if (scenario !== null)
    return <WhatIfView analysis={analysis} whatIf={whatIf} scenario={scenario} commands={commands} />;
  return (
    <StrategyView
      analysis={analysis}
      rules={overview.analysis && <RulesUsed analysis={overview.analysis} />}
      earlier={earlierOf(overview, analysis, text)}
      onAdd={(adding) => void commands.run({ name: 'refresh', adding })}
      busy={phase.name === 'working'}
      hasProfile={overview.recognition.tables.some(({ kind }) => kind === 'profile')}
      onDecide={(own) => void commands.run({ name: 'decide', own })}
      onTake={(line) => void commands.run({ name: 'refresh', taking: [line] })}
      onTry={(title, edits) => commands.whatIf({ name: 'created', account, title, edits })}
      onWhatIf={() => commands.whatIf({ name: 'opened', account })}
      onRate={commands.rate}
    />
  );
}

function Actions({ analysis, overview, state: { written }, commands }: JudgedProps) {
  const text = useText();
  const { company, actions: standing } = overview;
  const { wording, settings } = company;
  const most = settings.mostSuggestedActions;
  const actions = useMemo(
    () => shownActions(analysis, standing, { text, wording, most }),
    [analysis, standing, text, wording, most],
  );
  // A sheet just written is newer than what was read.
  const sheet = written.find(({ kind }) => kind === 'actions')?.sheet ?? standing?.grid.sheet;
  const sheetAddress = sheet === undefined ? null : `${quoteSheet(sheet)}!A1`;
  const proposals = useMemo(
    () => shownProposals(analysis.proposals, commands.editsOf(analysis.proposals), actions),
    [analysis, commands, actions],
  );
  return (
    <ActionsView
      analysis={analysis}
      actions={actions}
      proposals={proposals}
      sheetAddress={sheetAddress}
      onAccept={(proposal) => void commands.run({ name: 'accept', proposal })}
      onDecline={(proposal) => void commands.run({ name: 'decline', proposal })}
    />
  );
}

function Goals({ analysis, overview, commands }: JudgedProps) {
  return (
    <GoalsView
      analysis={analysis}
      name={analysis.account ?? overview.title}
      asOf={overview.analysis?.asOf ?? ''}
      tables={overview.recognition.tables}
      onAddTable={() => void commands.run({ name: 'addTable', kind: 'goals' })}
    />
  );
}

function People({ analysis, overview, commands }: JudgedProps) {
  return <PeopleView analysis={analysis} onRate={useRateLink('people', { overview, commands })} />;
}

function Factors({ analysis, overview, commands }: JudgedProps) {
  return <FactorsView analysis={analysis} onRate={useRateLink('factors', { overview, commands })} />;
}

function Judged(props: JudgedProps) {
  const { page, analysis, rating, commands } = props;
  if (rating?.kind === page) return <RatingView analysis={analysis} round={rating} commands={commands} />;
  switch (page) {
    case 'goals':
      return <Goals {...props} />;
    case 'strategy':
      return <Strategy {...props} />;
    case 'people':
      return <People {...props} />;
    case 'factors':
      return <Factors {...props} />;
    case 'actions':
      return <Actions {...props} />;
  }
}

/** Where nobody has typed yet, that is what a view says; the goals can be written before all else. */
function beginningsOn(page: ShownPage, beginnings: Beginnings | null): Beginnings | null {
  if (beginnings === null || page === 'goals') return null;
  if (beginnings.untouched) return beginnings;
  const [{ kind }] = beginnings.waiting;
  return page === kind || (page === 'strategy' && kind === 'factors') ? beginnings : null;
}

function Page(props: ViewProps) {
  const { page, state, overview, commands } = props;
  const { pane } = useText();
  const beginnings = beginningsOn(page, findBeginnings(overview.recognition));
  if (page === 'tables')
    return (
      <TablesView
        beginnings={beginnings}
        overview={overview}
        pointed={state.pointed}
        onContinue={overview.analysis ? () => commands.turn('strategy') : null}
        onUseSelection={(kind) => void commands.run({ name: 'useSelection', kind })}
        onChoose={commands.chooseTable}
        onRate={commands.rate}
        commands={commands}
        onCreateTemplate={() => void commands.run({ name: 'template', sample: false })}
      />
    );
  const analysis = overview.analysis?.accounts[state.account];
  if (!analysis)
    return (
      <Empty title={pane.tables.none} help={pane.message.nothing}>
        <Button onClick={() => void commands.run({ name: 'template', sample: false })}>
          {pane.firstRun.template}
        </Button>
        <Button onClick={() => void commands.run({ name: 'template', sample: true })}>
          {pane.firstRun.sample}
        </Button>
      </Empty>
    );
  const judged = <Judged {...props} page={page} analysis={analysis} />;
  if (beginnings === null) return judged;
  return (
    <Stack gap="l">
      <Begin waiting={beginnings.waiting} />
      {/* Without factors the people may have gaps all the same. */}
      {page === 'strategy' && !beginnings.untouched && judged}
    </Stack>
  );
}

/** The view behind a tab, and after it the tables that would add to it. */
export function View(props: ViewProps) {
  const { page, state, overview, commands, rating } = props;
  const { phase, whatIf } = state;
  const isOffering = overview.analysis !== null && rating === null && !(page === 'strategy' && whatIf.open);
  return (
    <Stack gap="l">
      <Page {...props} />
      {isOffering && (
        <Offers
          kinds={offersOn(page, overview.recognition.tables)}
          busy={phase.name === 'working' && phase.task.name !== 'goTo'}
          onAdd={(kind) => void commands.run({ name: 'addTable', kind })}
        />
      )}
    </Stack>
  );
}
