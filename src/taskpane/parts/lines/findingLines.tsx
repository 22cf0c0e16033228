// What is told of an account, as lines of a listing.
import type { Finding } from '../../../method/ground/finding';
import { tellFindings } from '../../../telling/findings';
import type { Line } from '../../../telling/line';
import type { Text } from '../../../text/text';
import type { ListingLine } from './Listing';
import { gravityOf, SeverityMark, type Gravity } from './SeverityMark';

/** With a mark, which is called so. */
export const markedLine = (line: Line, gravity: Gravity, label: string): ListingLine => ({
  ...line,
  key: `${line.words} ${line.cells.join(' ')}`,
  mark: <SeverityMark gravity={gravity} label={label} />,
});

/** Each with a mark of its severity, which is called so, or as its note says. */
export const markedLines = (lines: readonly Line[], { labels }: Text): readonly ListingLine[] =>
  lines.map((line) => {
    const { severity = 'low', note = labels.severities[severity] } = line;
    return markedLine(line, gravityOf[severity], note);
  });

/** What to look at, most severe first. */
export const findingLines = (findings: readonly Finding[], text: Text): readonly ListingLine[] =>
  markedLines(tellFindings(findings, text), text);
