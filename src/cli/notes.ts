import type { FileWorkbook } from '../files/fileWorkbook';
import type { Session } from './session';

/** What one should know of a file whose formulas were never calculated; nothing of any other. */
export function noteUncalculated(
  file: string,
  { uncalculated }: Pick<FileWorkbook, 'uncalculated'>,
  { text }: Pick<Session, 'text'>,
): readonly string[] {
  if (uncalculated === 0) return [];
  return [`${file}${text.format.colon}${text.cli.notes.uncalculated(uncalculated)}`];
}
