// Columns that stand in several of the offered tables.
import { type Column, words } from './column';

/** M2: only where one table holds several accounts. */
export const accountColumn = {
  key: 'account',
  labels: { en: 'Account', 'zh-CN': '客户账户' },
  synonyms: words('account name | key account | customer | client | 客户 | 客户名称 | 账户'),
  hints: [],
  kind: 'text',
  values: [],
  width: 18,
  need: 'optional',
  help: { en: 'Only where one table holds several accounts.', 'zh-CN': '仅当一张表中有多个客户时填写。' },
} as const satisfies Column<'account'>;

export const notesColumn = {
  key: 'notes',
  labels: { en: 'Notes', 'zh-CN': '备注' },
  synonyms: words('note | comment | comments | remark | remarks | 说明 | 注释'),
  hints: [],
  kind: 'text',
  values: [],
  width: 36,
  need: 'wanted',
  help: { en: '', 'zh-CN': '' },
} as const satisfies Column<'notes'>;
