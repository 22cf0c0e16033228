// T9: where the seller's own need meets that of somebody who decides, or clashes with it.
import type { NeedMatch } from '../../../method/people/sellerNeed';
import { Line, LineList } from '../../parts/lines/LineList';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';

export interface NeedMatchesProps {
  readonly matches: readonly NeedMatch[];
  readonly onGoTo: (address: string) => void;
}

export function NeedMatches({ matches, onGoTo }: NeedMatchesProps) {
  const { nextSteps, pane } = useText();
  if (matches.length === 0) return null;
  const lines = matches.map((match) => (
    <Line key={match.cell} mark={null} cells={[match.cell]} onGoTo={onGoTo}>
      {nextSteps.needMatch(match)}
    </Line>
  ));
  return (
    <Section title={pane.people.needs}>
      <LineList lines={lines} limit={4} />
    </Section>
  );
}
