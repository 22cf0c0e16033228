// A12: the disagreements that would change the strategy, each to be tried; all others only as a count.
import type { Discussion } from '../../../method/strategy/secondOpinions';
import { editOfOpinion } from '../../../method/strategy/scenario';
import type { SecondOpinionTelling } from '../../../telling/secondOpinions';
import { Caption } from '../../parts/layout/Words';
import { FoldedSection } from '../../parts/layout/Section';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Stack } from '../../parts/layout/Stack';
import { markedLine, markedLines } from '../../parts/lines/findingLines';
import { Listing } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';
import type { WayCommands } from './WayBlock';

interface AssessorProps extends Pick<WayCommands, 'onTry'> {
  readonly telling: SecondOpinionTelling;
}

interface TryLinkProps extends AssessorProps {
  readonly tried: readonly Discussion[];
}

function TryLink({ telling: { assessor, together }, tried, onTry }: TryLinkProps) {
  const { secondOpinions, format } = useText();
  const { tryIt, tryTogether, scenario } = secondOpinions;
  return (
    <div>
      <SmallLink
        about={format.list(tried.map((each) => format.quote(each.text)))}
        onClick={() => onTry(scenario(assessor), tried.map(editOfOpinion))}
      >
        {together === '' ? tryIt : tryTogether}
      </SmallLink>
    </div>
  );
}

function Assessor(props: AssessorProps) {
  const text = useText();
  const { agreement, together, discuss, discussions, rest, unmatched } = props.telling;
  const { warning } = text.labels.problemSeverities;
  const lines = markedLines(discuss, text).map((line, index) => ({
    ...line,
    words: (
      <>
        {line.words}
        {together === '' && <TryLink {...props} tried={discussions.slice(index, index + 1)} />}
      </>
    ),
  }));
  return (
    <Stack gap="xxs">
      {agreement !== '' && <p>{agreement}</p>}
      {together !== '' && <p>{together}</p>}
      <Listing lines={lines} most="disagreements" />
      {together !== '' && <TryLink {...props} tried={discussions} />}
      {rest !== '' && <Caption>{rest}</Caption>}
      {unmatched && <Listing lines={[markedLine(unmatched, 'slight', warning)]} />}
    </Stack>
  );
}

export interface SecondOpinionsProps extends Pick<WayCommands, 'onTry'> {
  readonly tellings: readonly SecondOpinionTelling[];
}

export function SecondOpinions({ tellings, onTry }: SecondOpinionsProps) {
  const { heading } = useText().secondOpinions;
  return (
    <FoldedSection title={heading}>
      {tellings.map((telling) => (
        <Assessor key={telling.assessor} telling={telling} onTry={onTry} />
      ))}
    </FoldedSection>
  );
}
