// N5, N3: what comes after the sale, won or lost.
import type { OutcomeTelling } from '../../../telling/outcome';
import { Bullets, Caption } from '../../parts/layout/Words';
import { Section } from '../../parts/layout/Section';
import { markedLines } from '../../parts/lines/findingLines';
import { Listing } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';

export function Outcome(outcome: OutcomeTelling) {
  const text = useText();
  const { title, hint, touches, rung, gaps, steps, partWell, comeBack } = outcome;
  const planned = [partWell, comeBack].flatMap((line) => line ?? []);
  return (
    <Section title={title} hint={hint}>
      {touches.length > 0 && <Listing lines={markedLines(touches, text)} most="touches" />}
      {rung && <p>{rung.words}</p>}
      {rung && <Caption>{rung.note}</Caption>}
      {gaps.length > 0 && <Listing lines={markedLines(gaps, text)} />}
      {steps.length > 0 && <Bullets as="ol">{steps}</Bullets>}
      {planned.length > 0 && <Listing lines={planned.map((line) => ({ ...line, key: line.words }))} />}
    </Section>
  );
}
