import { Button } from '@fluentui/react-components';
import type { AccountAnalysis } from '../../../method/analysis';
import { quoteSheet } from '../../../sheets/grid/address';
import type { FoundTable } from '../../../sheets/grid/table';
import type { TableKind } from '../../../tables/tables';
import { isSet } from '../../../telling/goals';
import { goalPoints, type GoalPoints } from './goalPoints';
import { Empty, FoldedSection } from '../../parts/layout/Section';
import { useGoTo } from '../../parts/GoTo';
import { Bullets, Headline } from '../../parts/layout/Words';
import { Stack } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';
import { BriefSection } from './BriefSection';
import { Comparisons } from './Comparisons';
import { GoalList, Vision } from './GoalList';
import { IssueChain } from './IssueChain';
import { Ladder } from './Ladder';
import { GoalChecklist } from './PointList';
import { GoalWords } from './Prompts';
import { SalesTrend } from './SalesTrend';

interface GateProps {
  readonly analysis: AccountAnalysis;
  readonly points: GoalPoints;
}

/** S6: whether vision and goals carry the strategy, and what is missing. */
function Gate({ analysis, points }: GateProps) {
  const text = useText();
  const words = text.pane.goals.gate;
  const { complete } = analysis.goalsReport.gate;
  const owed = points.toWrite.filter((point) => point.owed).length;
  const missing = owed === 0 ? words.noVision : text.goals.gate.open(owed);
  return (
    <Stack gap="xs">
      <Headline
        title={complete ? words.complete : words.open}
        meaning={complete ? words.completeMeaning : missing}
        large
      />
    </Stack>
  );
}

function Research({ analysis }: Pick<GateProps, 'analysis'>) {
  const text = useText();
  const { research } = analysis.goalsReport;
  if (research.length === 0) return null;
  return (
    <FoldedSection title={text.pane.goals.research(research.length)}>
      <Bullets>{research.map((item) => text.goals.research[item])}</Bullets>
    </FoldedSection>
  );
}

/** true where none of the tables of step S says anything of this account. */
function isBlank({ goals, goalsReport }: AccountAnalysis): boolean {
  const { profile, chain, comparisons } = goalsReport;
  const isSold = comparisons.sales.ours !== null || comparisons.sales.customer !== null;
  const isSaid = chain.length > 0 || comparisons.steps.length > 0 || isSold;
  return !goals.some(isSet) && Object.keys(profile.cells).length === 0 && !isSaid;
}

export interface GoalsViewProps {
  readonly analysis: AccountAnalysis;
  /** What heads the plan; null where nothing says it. */
  readonly name: string | null;
  /** ISO date of the analysis. */
  readonly asOf: string;
  /** What was found in the workbook. */
  readonly tables: readonly FoundTable[];
  /** A table of goals, where there is none. */
  readonly onAddTable: () => void;
}

/** Step S: whether vision and goals stand, what to write, and what stands beside them. */
export function GoalsView({ analysis, name, asOf, tables, onAddTable }: GoalsViewProps) {
  const goTo = useGoTo();
  const words = useText().pane.goals;
  const { profile, ladder, comparisons } = analysis.goalsReport;
  const has = (wanted: TableKind): boolean => tables.some(({ kind }) => kind === wanted);
  const table = tables.find(({ kind }) => kind === 'goals');
  if (isBlank(analysis))
    return (
      <Empty title={words.empty} help={words.emptyHelp}>
        {table ? (
          <Button onClick={() => goTo(`${quoteSheet(table.sheet)}!${table.range}`)}>{words.goTo}</Button>
        ) : (
          <Button onClick={onAddTable}>{words.addTable}</Button>
        )}
        <GoalWords />
      </Empty>
    );
  const points = goalPoints(analysis.goalsReport, tables);
  return (
    <Stack gap="l">
      <Gate analysis={analysis} points={points} />
      {!analysis.goals.some(isSet) && <GoalWords />}
      <Vision profile={profile} />
      <GoalList analysis={analysis} />
      <GoalChecklist points={points} goals={analysis.goals} />
      <IssueChain analysis={analysis} isKept={has('issues')} />
      <Comparisons analysis={analysis} />
      <Ladder ladder={ladder} isKept={has('profile')} />
      <SalesTrend sales={comparisons.sales} />
      <Research analysis={analysis} />
      <BriefSection analysis={analysis} name={name} asOf={asOf} />
    </Stack>
  );
}
