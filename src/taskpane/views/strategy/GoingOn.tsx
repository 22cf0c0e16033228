// R6: whether to go on, in one line below the verdict; the reasons unfold.
import type { GoingTelling } from '../../../telling/going';
import { FoldedSection } from '../../parts/layout/Section';
import { Caption } from '../../parts/layout/Words';
import { markedLines } from '../../parts/lines/findingLines';
import { Listing } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';

export function GoingOn({
  title,
  decision,
  count,
  reasons,
}: Pick<GoingTelling, 'title' | 'decision' | 'count' | 'reasons'>) {
  const text = useText();
  // What it speaks for is told by the mark.
  const lines = markedLines(reasons, text).map((line) => ({ ...line, note: '' }));
  // As the name says it, blanks and all: who speaks to the pane says what is to be read.
  const shown = (
    <>
      {decision} <Caption as="span">· {count}</Caption>
    </>
  );
  return (
    <FoldedSection heading="h2" title={shown} spoken={`${title}${text.format.colon}${decision} · ${count}`}>
      <Listing lines={lines} />
    </FoldedSection>
  );
}
