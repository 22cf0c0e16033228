// A11: why more than one of us is needed, who does what, and what nobody does yet. Folded: it is no gap of the sale itself.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SupportReport } from '../../../method/strategy/support';
import { functionOf, reasonsOf } from '../../../sheets/opinions';
import { FoldedSection } from '../../parts/layout/FoldedSection';
import { Line, LineList } from '../../parts/lines/LineList';
import { SeverityMark } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';

const useStyles = makeStyles({
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

export interface SupportProps {
  readonly support: SupportReport;
  readonly onGoTo: (address: string) => void;
}

export function Support({ support, onGoTo }: SupportProps) {
  const styles = useStyles();
  const text = useText();
  const { reasons, team, gaps } = support;
  const { heading, holder, gap: gapWords, noGaps } = text.support;
  const held = team.map((member) => (
    <Line
      key={member.cell}
      mark={<SeverityMark gravity="settled" label={text.pane.strategy.taken} />}
      cells={[member.cell]}
      onGoTo={onGoTo}
    >
      {functionOf(member, text)}
      <p className={styles.caption}>{holder(member.person, member.counterparts)}</p>
    </Line>
  ));
  const open = gaps.map((gap) => (
    <Line
      key={`${gap.duty} ${gap.text} ${gap.cell}`}
      mark={<SeverityMark gravity="slight" label={text.pane.strategy.open} />}
      cells={gap.cell === '' ? [] : [gap.cell]}
      onGoTo={onGoTo}
    >
      {gapWords(gap)}
    </Line>
  ));
  return (
    <FoldedSection title={heading}>
      {reasonsOf(support, text).map((reason) => (
        <p key={reason} className={styles.caption}>
          {reason}
        </p>
      ))}
      <LineList lines={[...open, ...held]} limit={8} />
      {reasons.length > 0 && gaps.length === 0 && <p className={styles.caption}>{noGaps}</p>}
    </FoldedSection>
  );
}
