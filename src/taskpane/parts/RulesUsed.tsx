// O2: by which rules it was judged, and which settings of the company's own went into it.
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Analysis } from '../../method/analysis';
import { changedLines } from '../../sheets/settings/changedLines';
import { Line, LineList } from './lines/LineList';
import { useText } from './PaneText';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
  words: { ...typographyStyles.caption1 },
});

export interface RulesUsedProps {
  readonly analysis: Pick<Analysis, 'ruleVersion' | 'changedSettings'>;
  readonly onGoTo: (address: string) => void;
}

/** One quiet line; the changed settings with their cells on demand. */
export function RulesUsed({ analysis, onGoTo }: RulesUsedProps) {
  const styles = useStyles();
  const text = useText();
  const [open, setOpen] = useState(false);
  const { ruleVersion, changedSettings } = analysis;
  const { show, hide } = text.pane.companySettings;
  const lines = changedLines(changedSettings, text).map(({ words, cell }) => (
    <Line key={cell} mark={null} cells={[cell]} onGoTo={onGoTo}>
      <span className={styles.words}>{words}</span>
    </Line>
  ));
  return (
    <div>
      <div className={styles.line}>
        <p className={styles.caption}>{text.format.rules(ruleVersion, changedSettings.length)}</p>
        {lines.length > 0 && (
          <Link as="button" className={styles.link} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? hide : show}
          </Link>
        )}
      </div>
      {open && <LineList lines={lines} limit={10} />}
    </div>
  );
}
