import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import { editsOf } from '../../../method/strategy/scenario';
import { waysOf, type Way } from '../../../sheets/ways';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';
import { WayBlock, type WayCommands } from './WayBlock';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  more: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
});

export interface WaysProps extends WayCommands {
  readonly analysis: AccountAnalysis;
}

/** A6: the shortest way to a better strategy, the others on demand, and once what is too far. */
export function Ways({ analysis, ...commands }: WaysProps) {
  const styles = useStyles();
  const text = useText();
  const [all, setAll] = useState(false);
  const words = text.pane.strategy;
  const { open, beyond } = waysOf(analysis.strategy);
  const shown = all ? open : open.slice(0, 1);
  const edits = (way: Way) => editsOf(way.moves, analysis.factors);
  return (
    <Section title={words.ways}>
      <div className={styles.ways}>
        {shown.map((way) => (
          <WayBlock key={way.to} analysis={analysis} way={way} editsOf={edits} {...commands} />
        ))}
      </div>
      {open.length > 1 && (
        <div>
          <Link as="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? text.pane.problems.showFewer : words.moreWays(open.length - 1)}
          </Link>
        </div>
      )}
      {beyond.length > 0 && (all || open.length < 2) && (
        <p className={styles.caption}>{text.strategy.outOfReach(beyond)}</p>
      )}
      {open.length + beyond.length === 0 && <p className={styles.caption}>{text.strategy.noBetter}</p>}
    </Section>
  );
}
