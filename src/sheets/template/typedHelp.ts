// S8, S5, T4, S1: what Excel shows beside a cell where more than a line of help is due: prompts, and how one tells what to choose.
import type { ProfileItem } from '../../method/ground/words';
import type { ColumnKey, TableKind } from '../../tables/tables';
import type { Text } from '../../text/text';

type Typed = keyof Text['prompts']['typed'];

const ofColumns: Readonly<Partial<Record<TableKind, Readonly<Partial<Record<ColumnKey, Typed>>>>>> = {
  goals: { text: 'goal' },
  people: { individualNeed: 'individualNeed', organisationalNeed: 'organisationalNeed' },
  issues: { text: 'issue' },
};

const ofAnswers: Readonly<Partial<Record<ProfileItem, Typed>>> = {
  leadership: 'leadership',
  ladderToday: 'rung',
  ladderWanted: 'rung',
  sellerNeed: 'individualNeed',
};

/** Of a column, or of the answer to a question of the profile; null where its own line of help is all. */
export function typedHelp(kind: TableKind, key: ColumnKey | ProfileItem, { prompts }: Text): string | null {
  const typed =
    kind === 'profile' && key in ofAnswers
      ? ofAnswers[key as ProfileItem]
      : ofColumns[kind]?.[key as ColumnKey];
  return typed === undefined ? null : prompts.typed[typed];
}
