// T3, T5 on the result sheets: how somebody stands to us as a sign, and when one of us met them last.
import type { JudgedPerson } from '../../method/ground/judged';
import type { Text } from '../../text/text';

/** T3: one sign per attitude; the colour only repeats it. */
export const attitudeSigns = { for: '▲', neutral: '●', against: '▼', unknown: '○' } as const;

export interface ContactSigns {
  readonly words: string;
  /** T5: nobody met them, or too long ago. */
  readonly isAlarm: boolean;
}

/** T5: the day of the last contact, with its year where that is another one. */
export function contactSigns(
  { lastContact, inContact, stale }: JudgedPerson,
  asOf: string,
  { format, sheets }: Pick<Text, 'format' | 'sheets'>,
): ContactSigns {
  const { never, noDate } = sheets.roleGrid;
  if (!inContact) return { words: never, isAlarm: true };
  if (lastContact === null) return { words: noDate, isAlarm: false };
  const isThisYear = lastContact.slice(0, 4) === asOf.slice(0, 4);
  return { words: (isThisYear ? format.shortDate : format.date)(lastContact), isAlarm: stale };
}
