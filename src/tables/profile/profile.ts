// The profile asks one question a row; what each answer is, stands in profileQuestions.ts.
import { type AllowedValue, type Column, words } from '../column';
import { profileQuestions } from './profileQuestions';
import { accountColumn, notesColumn } from '../shared';
import { profileItems, type ProfileItem } from '../../method/ground/words';

export const profileKeys = ['account', 'item', 'answer', 'notes'] as const;
export type ProfileKey = (typeof profileKeys)[number];

/** The questions as the values that their column knows. */
const itemValues: readonly AllowedValue<ProfileItem>[] = profileItems.map((code) => {
  const { labels, synonyms } = profileQuestions[code];
  return { code, labels, synonyms };
});

/** In the order of the template. */
export const profileColumns = [
  accountColumn,
  {
    key: 'item',
    labels: { en: 'Question', 'zh-CN': '问题' },
    synonyms: words('questions | item | topic | 项目 | 事项'),
    hints: [],
    kind: 'choice',
    values: itemValues,
    width: 44,
    need: 'needed',
    help: { en: '', 'zh-CN': '' },
  },
  {
    key: 'answer',
    labels: { en: 'Answer', 'zh-CN': '回答' },
    synonyms: words('answers | value | 答案 | 内容'),
    hints: [],
    kind: 'text',
    values: [],
    width: 60,
    need: 'needed',
    help: { en: '', 'zh-CN': '' },
  },
  notesColumn,
] as const satisfies readonly Column<ProfileKey>[];
