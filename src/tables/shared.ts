// Columns that stand in several of the offered tables.
import { type GivenColumn, words } from './column';

/** M2: only where one table holds several accounts. */
export const accountColumn = {
  key: 'account',
  labels: { en: 'Account', 'zh-CN': '客户账户' },
  synonyms: words('account name | key account | customer | client | 客户 | 客户名称 | 账户'),
  width: 18,
  need: 'optional',
  help: { en: 'Only where one table holds several accounts.', 'zh-CN': '仅当一张表中有多个客户时填写。' },
} as const satisfies GivenColumn<'account'>;

export const notesColumn = {
  key: 'notes',
  labels: { en: 'Notes', 'zh-CN': '备注' },
  synonyms: words('note | comment | comments | remark | remarks | 说明 | 注释'),
  width: 36,
} as const satisfies GivenColumn<'notes'>;

/** N3 */
export const earlySignColumn = {
  key: 'earlySign',
  labels: { en: 'Early sign', 'zh-CN': '早期信号' },
  synonyms: words(
    'early signs | early warning | early warning sign | warning sign | trigger | triggers',
    '预警信号 | 预警 | 征兆 | 触发条件',
  ),
  width: 28,
  need: 'optional',
  help: {
    en: 'What you would see first if it began to turn against you.',
    'zh-CN': '如果情况开始变坏，最先会看到什么。',
  },
} as const satisfies GivenColumn<'earlySign'>;

export const ifItFailsColumn = {
  key: 'ifItFails',
  labels: { en: 'If it fails', 'zh-CN': '失败预案' },
  synonyms: words(
    'contingency | contingency plan | fallback | fallback plan | plan b | setback plan | if that fails',
    '应急计划 | 应急预案 | 备选方案 | 后备方案 | 如果失败 | 挫折预案',
  ),
  width: 32,
  need: 'optional',
  help: { en: 'What you will do then.', 'zh-CN': '届时将怎么做。' },
} as const satisfies GivenColumn<'ifItFails'>;
