import type { Answer, Plan } from '../../method/ground/plan';
// The profile asks one question a row; what each answer is, stands in profileQuestions.ts.
import { type AllowedValue, words } from '../column';
import { describeTable } from '../table';
import { profileQuestions } from './profileQuestions';
import { accountColumn, notesColumn } from '../shared';
import { profileItems, type ProfileItem } from '../../method/ground/words';

/** The questions as the values that their column knows. */
const itemValues: readonly AllowedValue<ProfileItem>[] = profileItems.map((code) => {
  const { labels, synonyms } = profileQuestions[code];
  return { code, labels, synonyms };
});

/** M2: an account that a table names is not asked for its name. */
const itemsFor = ({ people, factors, goals }: Plan): readonly ProfileItem[] => {
  const isNamed = [...people, ...factors, ...goals].some(({ account }) => (account ?? '').trim() !== '');
  return isNamed ? profileItems.filter((item) => item !== 'account') : profileItems;
};

export const profile = describeTable({
  found: 'offered',
  page: 'goals',
  tableName: 'Quadrille_Profile',
  blankRows: 0,
  names: ['answer'],
  unnamed: 'ignored',
  meantBy: 'item',
  startingRows: ({ locale, plan }) =>
    itemsFor(plan).map((item) => ({ item: profileQuestions[item].labels[locale] })),
  columns: [
    accountColumn,
    {
      key: 'item',
      labels: { en: 'Question', 'zh-CN': '问题' },
      synonyms: words('questions | item | topic | 项目 | 事项'),
      kind: 'choice',
      values: itemValues,
      width: 44,
      need: 'needed',
      asks: true,
      // A question of the user's own is theirs: the answer is left alone.
      unknown: { code: 'unknownValue', severity: 'note' },
    },
    {
      key: 'answer',
      labels: { en: 'Answer', 'zh-CN': '回答' },
      synonyms: words('answers | value | 答案 | 内容'),
      kind: 'answer',
      width: 60,
      need: 'needed',
    },
    notesColumn,
  ],
  readRow: ({ cell, account, item, answer: value }): Answer | null =>
    item === null || value === null ? null : { cell, account, item, value },
});
