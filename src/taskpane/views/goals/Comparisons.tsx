// S4: the three comparisons beside the goals, each a short table with its verdict.
import type { AccountAnalysis } from '../../../method/analysis';
import type { Check, CheckName } from '../../../method/goals/goalsReport';
import { Caption } from '../../parts/layout/Words';
import { Section } from '../../parts/layout/Section';
import { ShortTable, type ShortRow } from '../../parts/layout/ShortTable';
import { Stack } from '../../parts/layout/Stack';
import { Listing } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';

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

interface ComparisonsProps {
  readonly analysis: AccountAnalysis;
}

function TrendTable({ analysis, name }: ComparisonsProps & { readonly name: Trend }) {
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

function StepsTable({ analysis }: ComparisonsProps) {
  const text = useText();
  const words = text.pane.goals.comparisons;
  const { steps, buyingAlone, sellingAlone } = analysis.goalsReport.comparisons;
  const verdict = checkOf(analysis, 'steps');
  if (steps.length === 0 || verdict === undefined) return null;
  const shown = (step: string) => (step.trim() === '' ? <Caption as="span">{words.nothing}</Caption> : step);
  const rows = steps.map(({ cell, buyingStep, sellingStep }) => ({
    key: cell,
    first: shown(buyingStep),
    second: shown(sellingStep),
  }));
  const cells = [...buyingAlone, ...sellingAlone];
  return (
    <div>
      <ShortTable caption={words.steps} head={[words.buying, words.selling]} rows={rows} figures={false} />
      <Listing lines={[{ key: 'steps', words: text.goals.check(verdict), cells }]} />
    </div>
  );
}

export function Comparisons({ analysis }: ComparisonsProps) {
  const words = useText().pane.goals.comparisons;
  const { comparisons, growth } = analysis.goalsReport;
  const grows = growth.some(({ perYear }) => perYear !== null);
  const isTold = grows && (comparisons.market !== null || comparisons.customer !== null);
  if (!isTold && comparisons.steps.length === 0) return null;
  return (
    <Section title={words.heading}>
      <Stack gap="m">
        <TrendTable analysis={analysis} name="market" />
        <TrendTable analysis={analysis} name="challenging" />
        <StepsTable analysis={analysis} />
      </Stack>
    </Section>
  );
}
