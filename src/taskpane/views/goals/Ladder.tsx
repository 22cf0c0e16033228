// S5: the rungs from the highest down, where we stand, where we want to stand, and what the next one takes.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forced } from '../../look/theme';
import type { LadderReport } from '../../../method/goals/ladder';
import { rungs, type Rung } from '../../../method/ground/words';
import { inOneLine } from '../../../telling/line';
import { Caption } from '../../parts/layout/Words';
import { Section } from '../../parts/layout/Section';
import { Row } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';

const useStyles = makeStyles({
  rung: { padding: `${tokens.spacingVerticalXXS} 0`, color: tokens.colorNeutralForeground2 },
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
    [forced]: { backgroundColor: 'CanvasText' },
  },
  name: { flex: '1 1 84px', minWidth: 0, overflowWrap: 'anywhere' },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

const fromTheTop: readonly Rung[] = [...rungs].reverse();

export function Ladder({ ladder: { today, wanted, next } }: { readonly ladder: LadderReport }) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.goals.ladder;
  if (today === null && wanted === null) return null;
  const tagsOf = (rung: Rung): string =>
    inOneLine(rung === today && words.today, rung === next && words.next, rung === wanted && words.wanted);
  return (
    <Section title={words.heading}>
      <ol reversed>
        {fromTheTop.map((rung) => (
          <Row as="li" key={rung} gap="s" align="baseline" className={styles.rung}>
            <span className={mergeClasses(styles.dot, rung === today && styles.stands)} aria-hidden="true" />
            <span className={mergeClasses(styles.name, rung === today && styles.strong)}>
              {text.labels.rungs[rung]}
            </span>
            <Caption as="span" tone="soft">
              {tagsOf(rung)}
            </Caption>
          </Row>
        ))}
      </ol>
      {next !== null && <p>{text.goals.climbs[next]}</p>}
    </Section>
  );
}
