// N2: how far the customer has come with us: what is wrong first, then what is awaited, what is reached folded away.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CommitmentsReport, JudgedCommitment } from '../../../method/actions/commitments';
import type { Finding } from '../../../method/ground/finding';
import { inOneLine } from '../../../text/inOneLine';
import type { Text } from '../../../text/text';
import { FoldedSection, Section } from '../../parts/layout/Section';
import { findingLines } from '../../parts/lines/findingLines';
import { Listing } from '../../parts/lines/Listing';
import { SeverityMark, type Gravity } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';

const useStyles = makeStyles({
  next: { fontWeight: tokens.fontWeightSemibold },
});

/** 'next · planned for 3 Dec' */
function detailsOf({ state, planned, actual }: JudgedCommitment, isNext: boolean, text: Text): string {
  const { states, next } = text.nextSteps;
  const day = state === 'reached' ? actual : (planned ?? actual);
  return inOneLine(isNext && next, states[state](day === null ? '' : text.format.shortDate(day)));
}

const gravityOf = ({ state }: JudgedCommitment): Gravity =>
  state === 'reached' ? 'settled' : state === 'overdue' ? 'middling' : 'slight';

interface CommitmentLinesProps {
  readonly commitments: readonly JudgedCommitment[];
  readonly next: JudgedCommitment | null;
  /** N2: those about one commitment, which are told in its place. */
  readonly findings: readonly Finding<'N2'>[];
}

function CommitmentLines({ commitments, next, findings }: CommitmentLinesProps) {
  const styles = useStyles();
  const text = useText();
  const lines = commitments.map((commitment) => {
    const { cell } = commitment;
    const isNext = cell === next?.cell;
    const details = detailsOf(commitment, isNext, text);
    const finding = findings.find(({ cells }) => cells[0] === cell);
    return {
      key: cell,
      mark: <SeverityMark gravity={gravityOf(commitment)} label={details} />,
      words: finding ? (
        text.finding(finding)
      ) : (
        <span className={isNext ? styles.next : ''}>{commitment.text}</span>
      ),
      note: details,
      cells: [cell],
    };
  });
  return <Listing lines={lines} limit={6} />;
}

export interface CommitmentsProps {
  readonly report: CommitmentsReport | null;
  /** N2 */
  readonly findings: readonly Finding<'N2'>[];
}

export function Commitments({ report, findings }: CommitmentsProps) {
  const text = useText();
  const { titles, reached: reachedCount } = text.nextSteps;
  if (report === null || report.list.length === 0) return null;
  const reached = report.list.filter(({ state }) => state === 'reached');
  const awaited = report.list.filter(({ state }) => state !== 'reached');
  const ofOrder = findings.filter(({ params }) => params.kind === 'order');
  const ofOne = findings.filter(({ params }) => params.kind !== 'order');
  return (
    <Section title={titles.commitments}>
      {ofOrder.length > 0 && <Listing lines={findingLines(ofOrder, text)} limit={1} />}
      <CommitmentLines commitments={awaited} next={report.next} findings={ofOne} />
      {reached.length > 0 && (
        <FoldedSection title={reachedCount(reached.length)}>
          <CommitmentLines commitments={reached} next={null} findings={[]} />
        </FoldedSection>
      )}
    </Section>
  );
}
