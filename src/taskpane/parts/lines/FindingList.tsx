import type { Finding } from '../../../method/ground/finding';
import type { Severity } from '../../../method/ground/words';
import { Line, LineList } from './LineList';
import { useText } from '../PaneText';
import { SeverityMark, type Gravity } from './SeverityMark';

const gravities: Readonly<Record<Severity, Gravity>> = { high: 'grave', medium: 'middling', low: 'slight' };

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Findings shown at once; the rest comes on demand. */
  readonly limit: number;
  readonly onGoTo: (address: string) => void;
}

/** What to look at, most severe first, each with its cells. */
export function FindingList({ findings, limit, onGoTo }: FindingListProps) {
  const text = useText();
  const lines = findings.map((finding) => {
    const { severity, cells } = finding;
    const sentence = text.finding(finding);
    const mark = <SeverityMark gravity={gravities[severity]} label={text.labels.severities[severity]} />;
    return (
      <Line key={`${sentence} ${cells.join(' ')}`} mark={mark} cells={cells} onGoTo={onGoTo}>
        {sentence}
      </Line>
    );
  });
  return <LineList lines={lines} limit={limit} />;
}
