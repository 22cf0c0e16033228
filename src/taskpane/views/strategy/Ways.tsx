import { useState } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import { editsOf } from '../../../method/strategy/scenario';
import { mostSaid } from '../../../telling/line';
import { waysOf, type Way } from '../../../telling/ways';
import { Caption } from '../../parts/layout/Words';
import { Part } from '../../parts/layout/Section';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Stack } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';
import { WayBlock, type WayCommands } from './WayBlock';

export interface WaysProps extends WayCommands {
  readonly analysis: AccountAnalysis;
}

/** A6: the shortest way to a better strategy, the others on demand, and once what is too far. */
export function Ways({ analysis, ...commands }: WaysProps) {
  const text = useText();
  const [all, setAll] = useState(false);
  const words = text.pane.strategy;
  const { open, beyond } = waysOf(analysis.strategy);
  const shown = all ? open : open.slice(0, mostSaid.pane.ways);
  const edits = (way: Way) => editsOf(way.moves, analysis.factors);
  return (
    <Part title={words.ways}>
      <Stack gap="m">
        {shown.map((way) => (
          <WayBlock key={way.to} analysis={analysis} way={way} editsOf={edits} {...commands} />
        ))}
      </Stack>
      {open.length > mostSaid.pane.ways && (
        <div>
          <SmallLink aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? text.pane.problems.showFewer : words.moreWays(open.length - mostSaid.pane.ways)}
          </SmallLink>
        </div>
      )}
      {beyond.length > 0 && open.length === shown.length && (
        <Caption>{text.strategy.outOfReach(beyond)}</Caption>
      )}
      {open.length + beyond.length === 0 && <Caption>{text.strategy.noBetter}</Caption>}
    </Part>
  );
}
