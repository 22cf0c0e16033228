// N2: how far the customer has come with us: what is wrong first, then what is awaited, what is reached folded away.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CommitmentsReport, JudgedCommitment } from '../../../method/actions/commitments';
import type { Finding } from '../../../method/ground/finding';
import type { Text } from '../../../text/text';
import { FindingList } from '../../parts/lines/FindingList';
import { Line, LineList } from '../../parts/lines/LineList';
import { SeverityMark, type Gravity } from '../../parts/lines/SeverityMark';
import { FoldedSection } from '../../parts/layout/FoldedSection';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';

const useStyles = makeStyles({
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  next: { fontWeight: tokens.fontWeightSemibold },
});

/** 'next · planned for 3 Dec' */
function detailsOf({ state, planned, actual }: JudgedCommitment, isNext: boolean, text: Text): string {
  const { states, next } = text.nextSteps;
  const day = state === 'reached' ? actual : (planned ?? actual);
  const stands = states[state](day === null ? '' : text.format.shortDate(day));
  return isNext ? `${next} · ${stands}` : stands;
}

const gravityOf = ({ state }: JudgedCommitment): Gravity =>
  state === 'reached' ? 'settled' : state === 'overdue' ? 'middling' : 'slight';

interface CommitmentLinesProps {
  readonly commitments: readonly JudgedCommitment[];
  readonly next: JudgedCommitment | null;
  /** N2: those about one commitment, which are told in its place. */
  readonly findings: readonly Finding<'N2'>[];
  readonly onGoTo: (address: string) => void;
}

function CommitmentLines({ commitments, next, findings, onGoTo }: CommitmentLinesProps) {
  const styles = useStyles();
  const text = useText();
  const lines = commitments.map((commitment) => {
    const isNext = commitment.cell === next?.cell;
    const details = detailsOf(commitment, isNext, text);
    const finding = findings.find(({ cells }) => cells[0] === commitment.cell);
    return (
      <Line
        key={commitment.cell}
        mark={<SeverityMark gravity={gravityOf(commitment)} label={details} />}
        cells={[commitment.cell]}
        onGoTo={onGoTo}
      >
        {finding ? (
          text.finding(finding)
        ) : (
          <span className={isNext ? styles.next : ''}>{commitment.text}</span>
        )}
        <p className={styles.caption}>{details}</p>
      </Line>
    );
  });
  return <LineList lines={lines} limit={6} />;
}

export interface CommitmentsProps {
  readonly report: CommitmentsReport | null;
  /** N2 */
  readonly findings: readonly Finding<'N2'>[];
  readonly onGoTo: (address: string) => void;
}

export function Commitments({ report, findings, onGoTo }: CommitmentsProps) {
  const { titles, reached: reachedCount } = useText().nextSteps;
  if (report === null || report.list.length === 0) return null;
  const reached = report.list.filter(({ state }) => state === 'reached');
  const awaited = report.list.filter(({ state }) => state !== 'reached');
  const ofOrder = findings.filter(({ params }) => params.kind === 'order');
  const ofOne = findings.filter(({ params }) => params.kind !== 'order');
  return (
    <Section title={titles.commitments}>
      {ofOrder.length > 0 && <FindingList findings={ofOrder} limit={1} onGoTo={onGoTo} />}
      <CommitmentLines commitments={awaited} next={report.next} findings={ofOne} onGoTo={onGoTo} />
      {reached.length > 0 && (
        <FoldedSection title={reachedCount(reached.length)}>
          <CommitmentLines commitments={reached} next={null} findings={[]} onGoTo={onGoTo} />
        </FoldedSection>
      )}
    </Section>
  );
}
