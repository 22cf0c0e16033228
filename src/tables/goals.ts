import { visionLink } from '../method/goals/goals';
import { normalise } from '../method/ground/text';
import type { Goal } from '../method/ground/plan';
import { words } from './column';
import { describeTable } from './table';

export const goals = describeTable({
  found: 'sought',
  page: 'goals',
  tableName: 'Quadrille_Goals',
  blankRows: 3,
  names: ['text'],
  unnamed: 'missing',
  telling: ['measure', 'baseline', 'target', 'due'],
  shown: ['text', 'measure', 'target', 'due'],
  mayLack: true,
  columns: [
    {
      key: 'account',
      labels: { en: 'Account', 'zh-CN': '客户账户' },
      synonyms: words(
        'account name | key account | customer account | customer name | customer | client | 客户',
        '客户名称 | 大客户 | 账户',
      ),
      width: 18,
      need: 'optional',
      inTemplate: true,
      help: { en: 'Only where one table holds several accounts.', 'zh-CN': '仅当一张表中有多个客户时填写。' },
    },
    {
      key: 'text',
      labels: { en: 'Goal', 'zh-CN': '目标' },
      synonyms: words(
        'goals | objective | objectives | sales goal | sales objective | account goal | 目标描述',
        '销售目标 | 目标内容 | 业务目标 | objectif | objectifs | цель | цели | hedef',
      ),
      hints: words('description | 描述 | 内容'),
      width: 44,
      need: 'needed',
      help: { en: 'What is to be reached with this customer.', 'zh-CN': '要在这个客户那里做到什么。' },
    },
    {
      key: 'measure',
      labels: { en: 'Measure', 'zh-CN': '衡量指标' },
      synonyms: words(
        'metric | kpi | measured by | unit | key result | 指标 | 衡量标准 | 度量 | 衡量方式 | 单位',
        'показатель',
      ),
      width: 20,
      help: { en: 'The figure that tells, with its unit.', 'zh-CN': '用什么数字衡量，含单位。' },
    },
    {
      key: 'baseline',
      labels: { en: 'Baseline', 'zh-CN': '基准值' },
      synonyms: words(
        'today | current | current value | start | start value | from | base | 基线 | 现状 | 当前值',
        '基准 | 起始值',
      ),
      kind: 'number',
      width: 12,
      help: { en: 'Where it stands today.', 'zh-CN': '目前的数值。' },
    },
    {
      key: 'target',
      labels: { en: 'Target', 'zh-CN': '目标值' },
      synonyms: words('target value | to | goal value | target figure | 目标数值 | 预期值'),
      kind: 'number',
      width: 12,
      help: { en: 'Where it is to stand.', 'zh-CN': '要达到的数值。' },
    },
    {
      key: 'due',
      labels: { en: 'Due', 'zh-CN': '截止日期' },
      synonyms: words(
        'due date | deadline | by | by when | target date | date | end date | 到期日 | 完成日期',
        '期限 | 截止 | 目标日期 | 完成时间',
      ),
      kind: 'date',
      width: 13,
      help: { en: 'A date.', 'zh-CN': '日期。' },
    },
    {
      key: 'linkedTo',
      labels: { en: 'Linked to', 'zh-CN': '服务于' },
      synonyms: words(
        'linked issue | linked issues | linked to issue | linked business issue | serves | supports',
        '关联议题 | 关联问题 | 业务问题 | 对应业务问题 | 关联',
      ),
      width: 26,
      help: {
        en: 'The business issue of the customer that it serves, in its own words, or: vision.',
        'zh-CN': '它针对客户的哪个业务问题（照原文写），或写“愿景”。',
      },
    },
    {
      key: 'notes',
      labels: { en: 'Notes', 'zh-CN': '备注' },
      synonyms: words('note | comment | comments | remark | remarks | 说明 | 注释'),
      width: 36,
      need: 'optional',
    },
  ],
  readRow: ({ notes: _notes, linkedTo, ...row }): Goal => ({ ...row, linkedTo: linkIn(linkedTo) }),
});

const visionWords = new Set(['vision', 'the vision', 'our vision', '愿景', '我们的愿景']);

/** A link to the vision has one name, whatever the language. */
const linkIn = (words: string): string => (visionWords.has(normalise(words)) ? visionLink : words);
