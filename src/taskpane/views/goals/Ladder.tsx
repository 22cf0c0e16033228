// S5: the rungs from the highest down, where we stand, where we want to stand, and what the next one takes.
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { LadderReport } from '../../../method/goals/ladder';
import { rungs, type Rung } from '../../../method/ground/words';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';

const useStyles = makeStyles({
  rungs: { listStyleType: 'none', margin: 0, padding: 0 },
  rung: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground2,
  },
  dot: {
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '9px',
    height: '9px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  stands: {
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  name: { flex: '1 1 84px', minWidth: 0, overflowWrap: 'anywhere' },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  tag: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  climb: { ...typographyStyles.body1, margin: 0 },
});

const fromTheTop: readonly Rung[] = [...rungs].reverse();

export function Ladder({ ladder: { today, wanted, next } }: { readonly ladder: LadderReport }) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.goals.ladder;
  if (today === null && wanted === null) return null;
  const tagsOf = (rung: Rung): string =>
    [rung === today ? words.today : '', rung === next ? words.next : '', rung === wanted ? words.wanted : '']
      .filter((tag) => tag !== '')
      .join(' · ');
  return (
    <Section title={words.heading}>
      <ol className={styles.rungs} reversed>
        {fromTheTop.map((rung) => (
          <li key={rung} className={styles.rung}>
            <span className={mergeClasses(styles.dot, rung === today && styles.stands)} aria-hidden="true" />
            <span className={mergeClasses(styles.name, rung === today && styles.strong)}>
              {text.labels.rungs[rung]}
            </span>
            <span className={styles.tag}>{tagsOf(rung)}</span>
          </li>
        ))}
      </ol>
      {next !== null && <p className={styles.climb}>{text.goals.climbs[next]}</p>}
    </Section>
  );
}
