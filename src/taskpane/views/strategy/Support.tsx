// A11: why more than one of us is needed, who does what, and what nobody does yet. Folded: it is no gap of the sale itself.
import type { SupportTelling } from '../../../telling/support';
import { Caption } from '../../parts/layout/Words';
import { FoldedSection } from '../../parts/layout/Section';
import { markedLine } from '../../parts/lines/findingLines';
import { Listing } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';

export function Support({ reasons, held, open }: SupportTelling) {
  const text = useText();
  const { heading, noGaps } = text.support;
  const { taken, open: notTaken } = text.pane.strategy;
  const lines = [
    ...open.map((line) => markedLine(line, 'slight', notTaken)),
    ...held.map((line) => markedLine(line, 'settled', taken)),
  ];
  return (
    <FoldedSection title={heading}>
      {reasons.map((reason) => (
        <Caption key={reason}>{reason}</Caption>
      ))}
      <Listing lines={lines} most="support" />
      {reasons.length > 0 && open.length === 0 && <Caption>{noGaps}</Caption>}
    </FoldedSection>
  );
}
