// What the method says of an account, as lines of a listing.
import type { Finding } from '../../../method/ground/finding';
import type { Severity } from '../../../method/ground/words';
import type { MissingInformation } from '../../../method/missingInformation';
import type { Text } from '../../../text/text';
import type { ListingLine } from './Listing';
import { SeverityMark, type Gravity } from './SeverityMark';

const gravities: Readonly<Record<Severity, Gravity>> = { high: 'grave', medium: 'middling', low: 'slight' };

/** What to look at, most severe first. */
export const findingLines = (findings: readonly Finding[], text: Text): readonly ListingLine[] =>
  findings.map((finding) => {
    const { severity, cells } = finding;
    const sentence = text.finding(finding);
    const mark = <SeverityMark gravity={gravities[severity]} label={text.labels.severities[severity]} />;
    return { key: `${sentence} ${cells.join(' ')}`, mark, words: sentence, cells };
  });

/** R5: what to find out, as questions; each with what the answer could change, and the cell where it belongs. */
export const missingLines = (
  missing: readonly MissingInformation[],
  { missing: { question, effects } }: Text,
): readonly ListingLine[] =>
  missing.map(({ what, cell, name, effect }) => ({
    key: `${what} ${cell}`,
    mark: <SeverityMark gravity={effect === 'verdict' ? 'middling' : 'slight'} label={effects[effect]} />,
    words: question(what, name),
    note: effects[effect],
    cells: [cell],
  }));
