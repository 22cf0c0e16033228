import type { Outcome } from './eachFile';
import type { Session } from './session';
import type { SurveyedFile } from './surveyFile';

/** What one should know of a file that was read all the same. */
export function sayNotes(
  outcomes: readonly Outcome<Pick<SurveyedFile, 'workbook'>>[],
  { world, text }: Session,
): void {
  for (const { file, result } of outcomes) {
    const count = result?.workbook.uncalculated ?? 0;
    if (count > 0) world.say(`${file}${text.format.colon}${text.cli.notes.uncalculated(count)}\n`);
  }
}
