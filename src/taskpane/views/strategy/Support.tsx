// A11: why more than one of us is needed, who does what, and what nobody does yet. Folded: it is no gap of the sale itself.
import type { SupportReport } from '../../../method/strategy/support';
import { functionOf, reasonsOf } from '../../../telling/opinions';
import { Caption } from '../../parts/layout/Caption';
import { FoldedSection } from '../../parts/layout/FoldedSection';
import { Listing } from '../../parts/lines/Listing';
import { SeverityMark } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';

export function Support({ support }: { readonly support: SupportReport }) {
  const text = useText();
  const { reasons, team, gaps } = support;
  const { heading, holder, gap: gapWords, noGaps } = text.support;
  const held = team.map((member) => ({
    key: member.cell,
    mark: <SeverityMark gravity="settled" label={text.pane.strategy.taken} />,
    words: functionOf(member, text),
    note: holder(member.person, member.counterparts),
    cells: [member.cell],
  }));
  const open = gaps.map((gap) => ({
    key: `${gap.duty} ${gap.text} ${gap.cell}`,
    mark: <SeverityMark gravity="slight" label={text.pane.strategy.open} />,
    words: gapWords(gap),
    cells: [gap.cell],
  }));
  return (
    <FoldedSection title={heading}>
      {reasonsOf(support, text).map((reason) => (
        <Caption key={reason}>{reason}</Caption>
      ))}
      <Listing lines={[...open, ...held]} limit={8} />
      {reasons.length > 0 && gaps.length === 0 && <Caption>{noGaps}</Caption>}
    </FoldedSection>
  );
}
