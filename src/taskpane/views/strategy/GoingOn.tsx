// R6: whether to go on, in one line below the verdict; the reasons unfold, each condition to be made an action by a press.
import type { GoingTelling, ReasonTold } from '../../../telling/going';
import { FoldedSection } from '../../parts/layout/Section';
import { Caption } from '../../parts/layout/Words';
import { markedLines } from '../../parts/lines/findingLines';
import { Listing } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';
import { TakeIt, type TakeCommands } from './TakeIt';

type GoingOnProps = Pick<GoingTelling, 'title' | 'decision' | 'count' | 'reasons'> & TakeCommands;

/** What is done about it, where that is said in other words, by whom and by when. */
function Lifting({ words, next, onTake }: Pick<ReasonTold, 'words' | 'next'> & TakeCommands) {
  if (next === null) return null;
  return (
    <>
      {next.words !== words && <Caption>{next.words}</Caption>}
      <TakeIt told={next} about={words} onTake={onTake} />
    </>
  );
}

export function GoingOn({ title, decision, count, reasons, onTake }: GoingOnProps) {
  const text = useText();
  // What it speaks for is told by the mark.
  const lines = markedLines(reasons, text).map((line, index) => {
    const next = reasons[index]?.next ?? null;
    const words = reasons[index]?.words ?? '';
    const lifted = (
      <>
        {line.words}
        <Lifting words={words} next={next} onTake={onTake} />
      </>
    );
    return { ...line, note: '', words: lifted };
  });
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
