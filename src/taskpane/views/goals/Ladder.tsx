// S5: the rungs from the highest down, where we stand, where we want to stand, and what the next one takes.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forced } from '../../look/theme';
import type { LadderReport } from '../../../method/goals/ladder';
import { rungs, type Rung } from '../../../method/ground/words';
import { inOneLine } from '../../../telling/line';
import { Bullets, Caption } from '../../parts/layout/Words';
import { FoldedSection, Section } from '../../parts/layout/Section';
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

/** S5: by which each rung is told, where it is not chosen yet. */
function RungSigns() {
  const { labels, prompts } = useText();
  return (
    <FoldedSection title={prompts.headings.rungs}>
      {fromTheTop.map((rung) => (
        <div key={rung}>
          <Caption as="h4" tone="full" strong above="xs">
            {labels.rungs[rung]}
          </Caption>
          <Bullets>{prompts.rungs[rung]}</Bullets>
        </div>
      ))}
    </FoldedSection>
  );
}

/** What the next rung takes, and by what one tells that the customer sees us there. */
function NextRung({ rung }: { readonly rung: Rung }) {
  const { goals, prompts } = useText();
  return (
    <>
      <p>{goals.climbs[rung]}</p>
      <Caption tone="soft">{prompts.headings.nextRung}</Caption>
      <Bullets>{prompts.rungs[rung]}</Bullets>
    </>
  );
}

export interface LadderProps {
  readonly ladder: LadderReport;
  /** There is a profile to choose the rung in. */
  readonly isKept: boolean;
}

export function Ladder({ ladder: { today, wanted, next }, isKept }: LadderProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.goals.ladder;
  if (today === null && wanted === null) return isKept ? <RungSigns /> : null;
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
      {next !== null && <NextRung rung={next} />}
      {today === null && <RungSigns />}
    </Section>
  );
}
