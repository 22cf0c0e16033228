import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AccountAnalysis } from '../../../method/analysis';
import { briefParts, briefText } from '../../../sheets/brief';
import { titleOf } from '../../../sheets/drafts/wording';
import { CopyText } from '../../parts/CopyText';
import { FoldedSection } from '../../parts/layout/FoldedSection';
import { useText } from '../../parts/PaneText';

const useStyles = makeStyles({
  heading: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
  lines: { margin: 0, paddingLeft: '18px' },
  line: { paddingBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
});

export interface BriefSectionProps {
  readonly analysis: AccountAnalysis;
  /** ISO date of the analysis. */
  readonly asOf: string;
}

/** S7: what to bring to the talk with one's manager, to be copied as it stands. */
export function BriefSection({ analysis, asOf }: BriefSectionProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.goals.brief;
  const parts = briefParts(analysis, text);
  const title = titleOf(analysis.account ?? text.pane.plan, text.format.date(asOf));
  return (
    <FoldedSection title={words.heading}>
      {parts.map(({ heading, lines }) => (
        <div key={heading}>
          <h4 className={styles.heading}>{heading}</h4>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line} className={styles.line}>
                {line}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <CopyText text={briefText(parts, title)} label={words.text} />
    </FoldedSection>
  );
}
