// What is told of an account, as lines of a listing.
import type { Finding } from '../../../method/ground/finding';
import { tellFindings } from '../../../telling/findings';
import type { Line } from '../../../telling/line';
import type { Text } from '../../../text/text';
import type { ListingLine } from './Listing';
import { gravityOf, SeverityMark } from './SeverityMark';

/** Each with a mark of its severity, which is called so, or as its note says. */
export const markedLines = (lines: readonly Line[], { labels }: Text): readonly ListingLine[] =>
  lines.map(({ severity = 'low', ...line }) => ({
    ...line,
    key: `${line.words} ${line.cells.join(' ')}`,
    mark: <SeverityMark gravity={gravityOf[severity]} label={line.note ?? labels.severities[severity]} />,
  }));

/** What to look at, most severe first. */
export const findingLines = (findings: readonly Finding[], text: Text): readonly ListingLine[] =>
  markedLines(tellFindings(findings, text), text);
