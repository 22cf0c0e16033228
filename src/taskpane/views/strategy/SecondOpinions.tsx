// A12: the disagreements that would change the strategy, each to be tried; all others only as a count.
import type { SecondOpinion, Discussion } from '../../../method/strategy/secondOpinions';
import { editOfOpinion } from '../../../method/strategy/scenario';
import type { MacroStrategy } from '../../../method/ground/words';
import { agreementOf, restOf } from '../../../telling/secondOpinions';
import { Caption } from '../../parts/layout/Words';
import { Section } from '../../parts/layout/Section';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Stack } from '../../parts/layout/Stack';
import { Listing } from '../../parts/lines/Listing';
import { SeverityMark } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';
import type { WayCommands } from './WayBlock';

export interface SecondOpinionsProps extends Pick<WayCommands, 'onTry'> {
  readonly secondOpinions: readonly SecondOpinion[];
  /** The verdict on the table's own ratings. */
  readonly macro: MacroStrategy | null;
}

interface AssessorProps extends Omit<SecondOpinionsProps, 'secondOpinions'> {
  readonly report: SecondOpinion;
}

interface TryLinkProps extends Pick<AssessorProps, 'report' | 'onTry'> {
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

function Discussions({ report, onTry }: AssessorProps) {
  const text = useText();
  const { assessor, discuss, together } = report;
  const say = together ? text.secondOpinions.difference : text.secondOpinions.turning;
  const lines = discuss.map((each) => ({
    key: each.factor,
    mark: <SeverityMark gravity="middling" label={text.labels.severities.medium} />,
    words: (
      <>
        {say(each, assessor)}
        {!together && <TryLink report={report} tried={[each]} onTry={onTry} />}
      </>
    ),
    cells: [each.factor, each.assessment],
  }));
  return <Listing lines={lines} limit={6} />;
}

function Assessor({ report, macro, onTry }: AssessorProps) {
  const text = useText();
  const { discuss, together, unmatched } = report;
  const agreement = agreementOf(report, macro, text);
  const rest = restOf(report, text);
  const unmatchedLine = {
    key: 'unmatched',
    mark: <SeverityMark gravity="slight" label={text.labels.problemSeverities.warning} />,
    words: text.secondOpinions.unmatched(unmatched.length),
    cells: unmatched,
  };
  return (
    <Stack gap="xxs">
      {agreement !== '' && <p>{agreement}</p>}
      {together && <p>{text.secondOpinions.together(discuss[0]?.to ?? null)}</p>}
      <Discussions report={report} macro={macro} onTry={onTry} />
      {together && <TryLink report={report} tried={discuss} onTry={onTry} />}
      {rest !== '' && <Caption>{rest}</Caption>}
      {unmatched.length > 0 && <Listing lines={[unmatchedLine]} limit={1} />}
    </Stack>
  );
}

export function SecondOpinions({ secondOpinions, ...rest }: SecondOpinionsProps) {
  const { heading } = useText().secondOpinions;
  return (
    <Section title={heading}>
      {secondOpinions.map((report) => (
        <Assessor key={report.assessor} report={report} {...rest} />
      ))}
    </Section>
  );
}
