import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AccountAnalysis } from '../../../method/analysis';
import { quoteSheet } from '../../../sheets/grid/address';
import type { FoundTable } from '../../../sheets/grid/table';
import { goalPoints, type GoalPoints } from './goalPoints';
import { Empty } from '../../parts/layout/Empty';
import { FoldedSection } from '../../parts/layout/FoldedSection';
import { useText } from '../../parts/PaneText';
import { BriefSection } from './BriefSection';
import { Comparisons } from './Comparisons';
import { GoalList, Vision } from './GoalList';
import { IssueChain } from './IssueChain';
import { Ladder } from './Ladder';
import { GoalChecklist } from './PointList';
import { SalesTrend } from './SalesTrend';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  gate: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { ...typographyStyles.title3, margin: 0, textWrap: 'balance' },
  meaning: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  research: { margin: 0, paddingLeft: '18px' },
  item: { paddingBlock: tokens.spacingVerticalXXS },
});

interface GateProps {
  readonly analysis: AccountAnalysis;
  readonly points: GoalPoints;
}

/** S6: whether vision and goals carry the strategy, and what is missing. */
function Gate({ analysis, points }: GateProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.goals.gate;
  const { complete } = analysis.goalsReport.gate;
  const owed = points.toWrite.filter((point) => point.owed).length;
  const missing = owed === 0 ? words.noVision : text.goals.gate.open(owed);
  return (
    <div className={styles.gate}>
      <h2 className={styles.name}>{complete ? words.complete : words.open}</h2>
      <p className={styles.meaning}>{complete ? words.completeMeaning : missing}</p>
    </div>
  );
}

function Research({ analysis }: Pick<GateProps, 'analysis'>) {
  const styles = useStyles();
  const text = useText();
  const { research } = analysis.goalsReport;
  if (research.length === 0) return null;
  return (
    <FoldedSection title={text.pane.goals.research(research.length)}>
      <ul className={styles.research}>
        {research.map((item) => (
          <li key={item} className={styles.item}>
            {text.goals.research[item]}
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}

/** true where none of the tables of step S says anything of this account. */
function isBlank({ goals, goalsReport }: AccountAnalysis): boolean {
  const { profile, chain, comparisons } = goalsReport;
  const isSold = comparisons.sales.ours !== null || comparisons.sales.customer !== null;
  const isSaid = chain.length > 0 || comparisons.steps.length > 0 || isSold;
  return goals.every(({ text }) => text.trim() === '') && Object.keys(profile.cells).length === 0 && !isSaid;
}

export interface GoalsViewProps {
  readonly analysis: AccountAnalysis;
  /** ISO date of the analysis. */
  readonly asOf: string;
  /** What was found in the workbook. */
  readonly tables: readonly FoundTable[];
  /** A table of goals, where there is none. */
  readonly onAddTable: () => void;
  readonly onGoTo: (address: string) => void;
}

/** Step S: whether vision and goals stand, what to write, and what stands beside them. */
export function GoalsView({ analysis, asOf, tables, onAddTable, onGoTo }: GoalsViewProps) {
  const styles = useStyles();
  const words = useText().pane.goals;
  const { profile, chain, ladder, comparisons } = analysis.goalsReport;
  const table = tables.find(({ kind }) => kind === 'goals');
  if (isBlank(analysis))
    return (
      <Empty title={words.empty} help={words.emptyHelp}>
        {table ? (
          <Button onClick={() => onGoTo(`${quoteSheet(table.sheet)}!${table.range}`)}>{words.goTo}</Button>
        ) : (
          <Button onClick={onAddTable}>{words.addTable}</Button>
        )}
      </Empty>
    );
  const points = goalPoints(analysis.goalsReport, tables);
  return (
    <div className={styles.view}>
      <Gate analysis={analysis} points={points} />
      <Vision profile={profile} onGoTo={onGoTo} />
      <GoalList analysis={analysis} onGoTo={onGoTo} />
      <GoalChecklist points={points} goals={analysis.goals} onGoTo={onGoTo} />
      <IssueChain chain={chain} onGoTo={onGoTo} />
      <Comparisons analysis={analysis} onGoTo={onGoTo} />
      <Ladder ladder={ladder} />
      <SalesTrend sales={comparisons.sales} onGoTo={onGoTo} />
      <Research analysis={analysis} />
      <BriefSection analysis={analysis} asOf={asOf} />
    </div>
  );
}
