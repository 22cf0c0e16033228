// S4: the three comparisons beside the goals, each a short table with its verdict.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AccountAnalysis } from '../../../method/analysis';
import type { Check, CheckName } from '../../../method/goals/goalsReport';
import { Line, LineList } from '../../parts/lines/LineList';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';
import { ShortTable, type ShortRow } from '../../parts/layout/ShortTable';

const useStyles = makeStyles({
  tables: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  nothing: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

export interface ComparisonsProps {
  readonly analysis: AccountAnalysis;
  readonly onGoTo: (address: string) => void;
}

type Trend = Extract<CheckName, 'market' | 'challenging'>;

const checkOf = ({ goalsReport }: AccountAnalysis, name: CheckName, cell?: string): Check | undefined =>
  goalsReport.checks.find((each) => each.check === name && (cell === undefined || each.cell === cell));

/** Each goal that grows by a known figure, with what that means beside the trend. */
function useGoalRows(analysis: AccountAnalysis, name: Trend): readonly ShortRow[] {
  const { format, pane } = useText();
  const words = pane.goals.comparisons;
  const verdicts: Readonly<Record<string, string>> =
    name === 'market' ? words.marketVerdicts : words.customerVerdicts;
  const growing = analysis.goalsReport.growth.filter(({ perYear }) => perYear !== null);
  return growing.map(({ cell, perYear }) => ({
    key: cell,
    first: growing.length === 1 ? words.ourGoal : analysis.goals.find((goal) => goal.cell === cell)?.text,
    note: verdicts[checkOf(analysis, name, cell)?.reason ?? ''] ?? '',
    second: format.percent(perYear ?? 0),
  }));
}

function TrendTable({ analysis, name }: Pick<ComparisonsProps, 'analysis'> & { readonly name: Trend }) {
  const { format, pane } = useText();
  const words = pane.goals.comparisons;
  const { market, customer, customerFrom } = analysis.goalsReport.comparisons;
  const isMarket = name === 'market';
  const trend = isMarket ? market : customer;
  const goals = useGoalRows(analysis, name);
  if (trend === null || goals.length === 0) return null;
  const fromRecord = !isMarket && customerFrom === 'record';
  const other: ShortRow = {
    key: name,
    first: isMarket ? words.ourMarket : words.theirRevenue,
    ...(fromRecord && { note: words.fromRecord }),
    second: format.percent(trend),
  };
  return (
    <ShortTable
      caption={isMarket ? words.market : words.customer}
      head={null}
      rows={[...goals, other]}
      figures
    />
  );
}

function StepsTable({ analysis, onGoTo }: ComparisonsProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.goals.comparisons;
  const { steps, buyingAlone, sellingAlone } = analysis.goalsReport.comparisons;
  const verdict = checkOf(analysis, 'steps');
  if (steps.length === 0 || verdict === undefined) return null;
  const shown = (step: string) =>
    step.trim() === '' ? <span className={styles.nothing}>{words.nothing}</span> : step;
  const rows = steps.map(({ cell, buyingStep, sellingStep }) => ({
    key: cell,
    first: shown(buyingStep),
    second: shown(sellingStep),
  }));
  const line = (
    <Line key="steps" mark={null} cells={[...buyingAlone, ...sellingAlone]} onGoTo={onGoTo}>
      {text.goals.check(verdict)}
    </Line>
  );
  return (
    <div>
      <ShortTable caption={words.steps} head={[words.buying, words.selling]} rows={rows} figures={false} />
      <LineList lines={[line]} limit={1} />
    </div>
  );
}

export function Comparisons({ analysis, onGoTo }: ComparisonsProps) {
  const styles = useStyles();
  const words = useText().pane.goals.comparisons;
  const { comparisons, growth } = analysis.goalsReport;
  const grows = growth.some(({ perYear }) => perYear !== null);
  const isTold = grows && (comparisons.market !== null || comparisons.customer !== null);
  if (!isTold && comparisons.steps.length === 0) return null;
  return (
    <Section title={words.heading}>
      <div className={styles.tables}>
        <TrendTable analysis={analysis} name="market" />
        <TrendTable analysis={analysis} name="challenging" />
        <StepsTable analysis={analysis} onGoTo={onGoTo} />
      </div>
    </Section>
  );
}
