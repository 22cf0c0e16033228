import type { FileWorkbook } from '../files/fileWorkbook';
import type { Overview } from '../planner/planner';
import { tellEarlier } from '../telling/earlier';
import type { Text } from '../text/text';
import { shownName } from './print/shown';
import type { Session } from './session';

/** Which sheets are ours, where that is in doubt, and how to say it; '' where nothing is. */
export function askOfDoubts({ doubts }: Pick<Overview, 'doubts'>, { signs, sheets, cli }: Text): string {
  if (doubts.length === 0) return '';
  const perhaps = doubts.map((doubt) => doubt.sheets.map(({ sheet }) => sheet));
  return sheets.join(signs.title, signs.perhaps(perhaps), cli.notes.answerDoubts);
}

/** The same as a note on a file. */
export function noteDoubts(
  file: string,
  overview: Overview,
  { text }: Pick<Session, 'text'>,
): readonly string[] {
  const asked = askOfDoubts(overview, text);
  return asked === '' ? [] : [`${shownName(file)}${text.format.colon}${asked}`];
}

/** What one should know of a file whose formulas were never calculated; nothing of any other. */
export function noteUncalculated(
  file: string,
  { uncalculated }: Pick<FileWorkbook, 'uncalculated'>,
  { text }: Pick<Session, 'text'>,
): readonly string[] {
  if (uncalculated === 0) return [];
  return [`${shownName(file)}${text.format.colon}${text.cli.notes.uncalculated(uncalculated)}`];
}

/** Sheets whose cells are too many to be read: a table on them is missing from all that is said. */
export const unreadSheets = ({ reading }: Pick<Overview, 'reading'>): readonly string[] =>
  reading.sheets.filter(({ unread }) => unread).map(({ sheet }) => sheet);

export function noteUnread(
  file: string,
  overview: Pick<Overview, 'reading'>,
  { text }: Pick<Session, 'text'>,
): readonly string[] {
  const sheets = unreadSheets(overview);
  return sheets.length === 0
    ? []
    : [`${shownName(file)}${text.format.colon}${text.cli.notes.unread(text.cli.list(sheets))}`];
}

/** What reads differently since the result sheets of the file were written under earlier rules, in one line; nothing of any other. */
export function noteEarlier(
  file: string,
  { earlier, analysis }: Pick<Overview, 'earlier' | 'analysis'>,
  { text }: Pick<Session, 'text'>,
): readonly string[] {
  if (earlier === null || analysis === null) return [];
  const { title, lines } = tellEarlier(earlier, analysis, text);
  return [`${shownName(file)}${text.format.colon}${text.sheets.join(title, ...lines)}`];
}
