// S1, S3: what we want to be to the customer, and the goals on the way there.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AccountAnalysis } from '../../../method/analysis';
import type { Profile } from '../../../method/ground/profile';
import { goalDetails } from '../../../sheets/drafts/goalLines';
import { Line, LineList } from '../../parts/lines/LineList';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';

const useStyles = makeStyles({
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

interface GoalListProps {
  readonly analysis: AccountAnalysis;
  readonly onGoTo: (address: string) => void;
}

export function Vision({ profile, onGoTo }: Pick<GoalListProps, 'onGoTo'> & { readonly profile: Profile }) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.goals;
  const { vision, horizonYears, leadership, cells } = profile;
  if (vision === '') return null;
  const details = [
    horizonYears === null ? '' : words.yearsAhead(horizonYears),
    leadership === null ? '' : words.leadsBy(text.labels.leadershipPaths[leadership]),
  ];
  const line = (
    <Line key="vision" mark={null} cells={cells.vision === undefined ? [] : [cells.vision]} onGoTo={onGoTo}>
      {vision}
      <p className={styles.caption}>{details.filter((part) => part !== '').join(' · ')}</p>
    </Line>
  );
  return (
    <Section title={words.vision}>
      <LineList lines={[line]} limit={1} />
    </Section>
  );
}

/** Each goal with its measure, from where to where, by when, and how much a year that is. */
export function GoalList({ analysis, onGoTo }: GoalListProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.goals;
  const { growth } = analysis.goalsReport;
  const lines = analysis.goals
    .filter((goal) => goal.text.trim() !== '')
    .map((goal) => {
      const perYear = growth.find(({ cell }) => cell === goal.cell)?.perYear ?? null;
      const details = [
        goalDetails(goal, text),
        perYear === null ? '' : words.growth(text.format.percent(perYear)),
      ];
      return (
        <Line key={goal.cell} mark={null} cells={[goal.cell]} onGoTo={onGoTo}>
          {goal.text}
          <p className={styles.caption}>{details.filter((part) => part !== '').join(' · ')}</p>
        </Line>
      );
    });
  if (lines.length === 0) return null;
  return (
    <Section title={words.goals}>
      <LineList lines={lines} limit={5} />
    </Section>
  );
}
