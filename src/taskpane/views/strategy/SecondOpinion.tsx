// A12: the disagreements that would change the strategy, each to be tried; all others only as a count.
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AssessorReport, Discussion } from '../../../method/strategy/assessors';
import { editOfOpinion } from '../../../method/strategy/scenario';
import type { MacroStrategy } from '../../../method/ground/words';
import { agreementOf, restOf } from '../../../sheets/opinions';
import { Line, LineList } from '../../parts/lines/LineList';
import { SeverityMark } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';
import type { WayCommands } from './WayBlock';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  sentence: { ...typographyStyles.body1, margin: 0 },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
});

export interface SecondOpinionProps extends Pick<WayCommands, 'onTry'> {
  readonly assessors: readonly AssessorReport[];
  /** The verdict on the table's own ratings. */
  readonly macro: MacroStrategy | null;
  readonly onGoTo: (address: string) => void;
}

interface AssessorProps extends Omit<SecondOpinionProps, 'assessors'> {
  readonly report: AssessorReport;
}

interface TryLinkProps extends Pick<AssessorProps, 'report' | 'onTry'> {
  readonly tried: readonly Discussion[];
}

function TryLink({ report, tried, onTry }: TryLinkProps) {
  const styles = useStyles();
  const text = useText();
  const { tryIt, tryTogether, scenario } = text.opinions;
  const label = report.together ? tryTogether : tryIt;
  const what = tried.map((each) => text.format.quote(each.text));
  return (
    <div>
      <Link
        as="button"
        className={styles.link}
        aria-label={`${label}${text.format.colon}${text.format.list(what)}`}
        onClick={() => onTry(scenario(report.assessor), tried.map(editOfOpinion))}
      >
        {label}
      </Link>
    </div>
  );
}

function Discussions({ report, onTry, onGoTo }: AssessorProps) {
  const text = useText();
  const { assessor, discuss, together } = report;
  const say = together ? text.opinions.difference : text.opinions.turning;
  const lines = discuss.map((each) => (
    <Line
      key={each.factor}
      mark={<SeverityMark gravity="middling" label={text.labels.severities.medium} />}
      cells={[each.factor, each.assessment]}
      onGoTo={onGoTo}
    >
      {say(each, assessor)}
      {!together && <TryLink report={report} tried={[each]} onTry={onTry} />}
    </Line>
  ));
  return <LineList lines={lines} limit={6} />;
}

function Assessor(props: AssessorProps) {
  const { report, macro, onTry, onGoTo } = props;
  const styles = useStyles();
  const text = useText();
  const { discuss, together, unmatched } = report;
  const agreement = agreementOf(report, macro, text);
  const rest = restOf(report, text);
  return (
    <div className={styles.part}>
      {agreement !== '' && <p className={styles.sentence}>{agreement}</p>}
      {together && <p className={styles.sentence}>{text.opinions.together(discuss[0]?.to ?? null)}</p>}
      <Discussions {...props} />
      {together && <TryLink report={report} tried={discuss} onTry={onTry} />}
      {rest !== '' && <p className={styles.caption}>{rest}</p>}
      {unmatched.length > 0 && (
        <LineList
          limit={1}
          lines={[
            <Line
              key="unmatched"
              mark={<SeverityMark gravity="slight" label={text.labels.problemSeverities.warning} />}
              cells={unmatched}
              onGoTo={onGoTo}
            >
              {text.opinions.unmatched(unmatched.length)}
            </Line>,
          ]}
        />
      )}
    </div>
  );
}

export function SecondOpinion({ assessors, ...rest }: SecondOpinionProps) {
  const { heading } = useText().opinions;
  return (
    <Section title={heading}>
      {assessors.map((report) => (
        <Assessor key={report.assessor} report={report} {...rest} />
      ))}
    </Section>
  );
}
