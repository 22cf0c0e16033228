// The action table's columns and words in every language: what we write, and what we recognise again.
import type { ActionStatus } from '../../method/ground/words';
import type { Locale } from '../../text/text';
import { actions } from '../../tables/actions';
import { lookupOf } from '../../tables/choice';
import type { Column } from '../../tables/column';
import type { KeyOf } from '../../tables/tables';
import { normalise } from '../../method/ground/text';

export type ActionColumn = KeyOf<'actions'>;
export const actionColumns: readonly ActionColumn[] = actions.columns.map(({ key }) => key);

/** What each column is called, and how it looks. */
export const actionColumnOf = Object.fromEntries(
  actions.columns.map((column) => [column.key, column]),
) as unknown as Readonly<Record<ActionColumn, Column<ActionColumn>>>;

/** Columns of ours that hold texts the user can read, and change. */
export const ourTexts = ['account', 'from', 'action', 'why'] as const satisfies readonly ActionColumn[];
export type OurText = (typeof ourTexts)[number];

/** N1: stands behind the source's name where the source is gone. */
export const goneMarks: Readonly<Record<Locale, string>> = { en: ' (gone)', 'zh-CN': '（来源已删除）' };

/** The text without a mark of ours at its end, in whichever language. */
export function withoutGoneMark(text: string): string {
  const mark = Object.values(goneMarks).find((each) => text.endsWith(each));
  return mark === undefined ? text : text.slice(0, -mark.length);
}

/** A status in either language, in the very words; null where it is none of ours. */
export const parseStatus = (text: string): ActionStatus | null =>
  (lookupOf(actionColumnOf.status.values).get(normalise(text)) as ActionStatus | undefined) ?? null;

/** The column with that header in either language; null for a column of the user's. */
export function parseHeader(header: string): ActionColumn | null {
  const word = normalise(header);
  const same = (column: ActionColumn): boolean =>
    Object.values(actionColumnOf[column].labels).some((label) => normalise(label) === word);
  return actionColumns.find(same) ?? null;
}
