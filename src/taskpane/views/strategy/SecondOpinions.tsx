// A12: the disagreements that would change the strategy, each to be tried; all others only as a count.
import type { SecondOpinion, Discussion } from '../../../method/strategy/secondOpinions';
import { editOfOpinion } from '../../../method/strategy/scenario';
import { mostSaid } from '../../../telling/line';
import type { SecondOpinionTelling } from '../../../telling/secondOpinions';
import { Caption } from '../../parts/layout/Words';
import { Section } from '../../parts/layout/Section';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Stack } from '../../parts/layout/Stack';
import { markedLine, markedLines } from '../../parts/lines/findingLines';
import { Listing } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';
import type { WayCommands } from './WayBlock';

export interface SecondOpinionsProps extends Pick<WayCommands, 'onTry'> {
  readonly reports: readonly SecondOpinion[];
  /** One for each report. */
  readonly tellings: readonly SecondOpinionTelling[];
}

interface AssessorProps extends Pick<WayCommands, 'onTry'> {
  readonly report: SecondOpinion;
  readonly telling: SecondOpinionTelling;
}

interface TryLinkProps extends Omit<AssessorProps, 'telling'> {
  readonly tried: readonly Discussion[];
}

function TryLink({ report, tried, onTry }: TryLinkProps) {
  const { secondOpinions, format } = useText();
  const { tryIt, tryTogether, scenario } = secondOpinions;
  return (
    <div>
      <SmallLink
        about={format.list(tried.map((each) => format.quote(each.text)))}
        onClick={() => onTry(scenario(report.assessor), tried.map(editOfOpinion))}
      >
        {report.together ? tryTogether : tryIt}
      </SmallLink>
    </div>
  );
}

function Discussions({ report, telling, onTry }: AssessorProps) {
  const text = useText();
  const lines = markedLines(telling.discuss, text).map((line, index) => ({
    ...line,
    words: (
      <>
        {line.words}
        {!report.together && (
          <TryLink report={report} tried={report.discuss.slice(index, index + 1)} onTry={onTry} />
        )}
      </>
    ),
  }));
  return <Listing lines={lines} limit={mostSaid.disagreements.pane} />;
}

function Assessor({ report, telling, onTry }: AssessorProps) {
  const text = useText();
  const { agreement, together, rest, unmatched } = telling;
  const { warning } = text.labels.problemSeverities;
  return (
    <Stack gap="xxs">
      {agreement !== '' && <p>{agreement}</p>}
      {together !== '' && <p>{together}</p>}
      <Discussions report={report} telling={telling} onTry={onTry} />
      {together !== '' && <TryLink report={report} tried={report.discuss} onTry={onTry} />}
      {rest !== '' && <Caption>{rest}</Caption>}
      {unmatched && <Listing lines={[markedLine(unmatched, 'slight', warning)]} />}
    </Stack>
  );
}

export function SecondOpinions({ reports, tellings, onTry }: SecondOpinionsProps) {
  const { heading } = useText().secondOpinions;
  return (
    <Section title={heading}>
      {tellings.map((telling, index) => {
        const report = reports[index];
        return report && <Assessor key={report.assessor} report={report} telling={telling} onTry={onTry} />;
      })}
    </Section>
  );
}
