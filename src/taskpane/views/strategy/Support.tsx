// A11: why more than one of us is needed, who does what, and what nobody does yet. Folded: it is no gap of the sale itself.
import { mostSaid, type Line } from '../../../telling/line';
import type { SupportTelling } from '../../../telling/support';
import { Caption } from '../../parts/layout/Words';
import { FoldedSection } from '../../parts/layout/Section';
import { Listing } from '../../parts/lines/Listing';
import { SeverityMark, type Gravity } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';

export function Support({ support: { reasons, held, open } }: { readonly support: SupportTelling }) {
  const text = useText();
  const { heading, noGaps } = text.support;
  const { taken, open: notTaken } = text.pane.strategy;
  const lineOf = (line: Line, gravity: Gravity, label: string) => ({
    ...line,
    key: `${line.words} ${line.cells.join(' ')}`,
    mark: <SeverityMark gravity={gravity} label={label} />,
  });
  const lines = [
    ...open.map((line) => lineOf(line, 'slight', notTaken)),
    ...held.map((line) => lineOf(line, 'settled', taken)),
  ];
  return (
    <FoldedSection title={heading}>
      {reasons.map((reason) => (
        <Caption key={reason}>{reason}</Caption>
      ))}
      <Listing lines={lines} limit={mostSaid.support.pane} />
      {reasons.length > 0 && open.length === 0 && <Caption>{noGaps}</Caption>}
    </FoldedSection>
  );
}
