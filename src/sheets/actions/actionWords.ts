// The action table's columns and words in every language: what we write, and what we recognise again.
import type { ActionStatus } from '../../method/ground/words';
import type { Locale } from '../../text/text';
import { actionColumns, type ActionColumn } from './actionTable';
import { normalise } from '../../method/ground/text';

export interface ActionColumnWords {
  readonly labels: Readonly<Record<Locale, string>>;
  /** Characters of the body font, enough for both languages. */
  readonly width: number;
  readonly hidden: boolean;
}

/** Ours carry names that no user gives a column of their own where they are hidden. */
export const actionColumnWords: Readonly<Record<ActionColumn, ActionColumnWords>> = {
  account: { labels: { en: 'Account', 'zh-CN': '客户账户' }, width: 18, hidden: false },
  from: { labels: { en: 'From', 'zh-CN': '来源' }, width: 28, hidden: false },
  action: { labels: { en: 'Action', 'zh-CN': '行动' }, width: 42, hidden: false },
  why: { labels: { en: 'Why', 'zh-CN': '理由' }, width: 42, hidden: false },
  owner: { labels: { en: 'Owner', 'zh-CN': '负责人' }, width: 14, hidden: false },
  due: { labels: { en: 'Due', 'zh-CN': '期限' }, width: 12, hidden: false },
  status: { labels: { en: 'Status', 'zh-CN': '状态' }, width: 11, hidden: false },
  notes: { labels: { en: 'Notes', 'zh-CN': '备注' }, width: 32, hidden: false },
  id: { labels: { en: 'Quadrille ID', 'zh-CN': 'Quadrille 标识' }, width: 12, hidden: true },
  order: { labels: { en: 'Quadrille order', 'zh-CN': 'Quadrille 顺序' }, width: 12, hidden: true },
};

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

/** N1: how users write a status, by code; first what we write ourselves. */
const statusWords: Readonly<Record<ActionStatus, readonly string[]>> = {
  open: ['open', '进行中', '未完成', '待办', '未开始', 'todo', 'to do', 'in progress', 'started', 'planned'],
  done: ['done', '已完成', '完成', 'finished', 'complete', 'completed', 'closed', '已关闭'],
  dropped: ['dropped', '已放弃', '放弃', '取消', '已取消', 'cancelled', 'canceled', 'abandoned'],
};

/** A status in either language; null where it is none of ours. */
export function parseStatus(text: string): ActionStatus | null {
  const word = normalise(text);
  if (statusWords.open.includes(word)) return 'open';
  if (statusWords.done.includes(word)) return 'done';
  return statusWords.dropped.includes(word) ? 'dropped' : null;
}

/** The column with that header in either language; null for a column of the user's. */
export function parseHeader(header: string): ActionColumn | null {
  const word = normalise(header);
  const same = (column: ActionColumn): boolean =>
    Object.values(actionColumnWords[column].labels).some((label) => normalise(label) === word);
  return actionColumns.find(same) ?? null;
}
