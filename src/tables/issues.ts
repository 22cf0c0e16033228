import type { Issue } from '../method/ground/plan';
import type { IssueLayer } from '../method/ground/words';
import { type AllowedValue, words } from './column';
import { describeTable } from './table';
import { accountColumn, notesColumn } from './shared';

/** S2 */
export const layerValues = [
  {
    code: 'external',
    labels: { en: 'External environment', 'zh-CN': '外部环境' },
    synonyms: words('external | outside | environment | market | 外部 | 环境 | 外部因素 | 市场环境'),
  },
  {
    code: 'response',
    labels: { en: 'Organisational response', 'zh-CN': '机构应对' },
    synonyms: words(
      'response | organizational response | answer | strategy | initiative | 应对 | 组织应对 | 应对举措 | 战略举措',
    ),
  },
  {
    code: 'challenge',
    labels: { en: 'Internal challenge', 'zh-CN': '内部挑战' },
    synonyms: words('challenge | internal | inside | problem | 挑战 | 内部 | 内部问题 | 内部困难'),
  },
] as const satisfies readonly AllowedValue<IssueLayer>[];

/** S2 */
export const issues = describeTable({
  found: 'offered',
  page: 'goals',
  tableName: 'Quadrille_Issues',
  blankRows: 8,
  names: ['text'],
  unnamed: 'missing',
  columns: [
    accountColumn,
    {
      key: 'text',
      labels: { en: 'Business issue', 'zh-CN': '业务问题' },
      synonyms: words('business issues | customer issue | customer issues | 客户业务问题 | 业务议题'),
      width: 46,
      need: 'needed',
      help: {
        en: 'What moves the customer’s business, in the customer’s own words.',
        'zh-CN': '推动客户业务的事情，用客户自己的话写。',
      },
    },
    {
      key: 'layer',
      labels: { en: 'Layer', 'zh-CN': '层次' },
      synonyms: words('issue layer | level of issue | where | 层级 | 所在层次'),
      kind: 'choice',
      values: layerValues,
      width: 24,
      need: 'needed',
      help: {
        en: 'Does it happen outside, is it the customer’s response, or does it become hard inside?',
        'zh-CN': '是外部发生的事、客户的应对举措，还是由此带来的内部困难？',
      },
    },
    {
      key: 'because',
      labels: { en: 'Follows from', 'zh-CN': '起因' },
      synonyms: words(
        'because | because of | caused by | due to | behind it | 源于 | 由何引起 | 因为 | 原因',
      ),
      width: 40,
      help: {
        en: 'The issue of this list that lies behind it; its first words are enough.',
        'zh-CN': '本表中引起它的那个问题，写开头几个字即可。',
      },
    },
    {
      key: 'people',
      labels: { en: 'People', 'zh-CN': '相关人物' },
      synonyms: words('linked people | concerns | concerns whom | who | 相关人 | 相关人员 | 涉及人员'),
      kind: 'names',
      width: 24,
      help: {
        en: 'Whom it keeps awake: names in the People table, separated by commas.',
        'zh-CN': '谁为此操心：“人物”表中的姓名，以逗号分隔。',
      },
    },
    notesColumn,
  ],
  readRow: (row): Issue => row,
});
