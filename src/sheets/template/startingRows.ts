// What stands in an offered table before anybody has written in it: what it asks, so that only answers are to be filled in.
import type { Plan } from '../../method/ground/plan';
import { profileItems } from '../../method/ground/words';
import type { Locale, Text } from '../../text/text';
import { labelsOf } from '../../tables/tables';
import { commitmentValues } from '../../tables/milestones';
import { profileQuestions } from '../../tables/profile/profileQuestions';
import { dutyValues } from '../../tables/team';
import { valuesIn, type OwnWords } from '../../tables/ownWords';
import type { SampleRow } from '../sample/sampleRow';
import type { TableKind } from '../../tables/kinds';
import { settingsRows } from './settingsTable';

export interface Starting {
  readonly locale: Locale;
  readonly text: Text;
  /** What the workbook's tables say already. */
  readonly plan: Plan;
  /** O2 */
  readonly ownWords?: OwnWords | undefined;
}

/** Rows that ask; none where the user has to name everything. */
export const startingRows: Readonly<
  Partial<Record<TableKind, (starting: Starting) => readonly SampleRow[]>>
> = {
  profile: ({ locale }) => profileItems.map((item) => ({ item: profileQuestions[item].labels[locale] })),
  team: ({ locale }) => dutyValues.map(({ labels }) => ({ text: labels[locale] })),
  // Ratings stay blank: whoever gives a second opinion does not see the first.
  assessments: ({ plan }) =>
    plan.factors.filter(({ status }) => status === 'open').map(({ account, text }) => ({ account, text })),
  milestones: ({ locale, ownWords }) =>
    labelsOf(valuesIn(ownWords, commitmentValues), locale).map((text) => ({ text })),
  settings: ({ text }) => settingsRows(text),
};
