import { namesNobody } from '../method/ground/names';
import type { TeamMember } from '../method/ground/plan';
import type { SupportDuty } from '../method/ground/words';
import { type AllowedValue, words } from './column';
import { describeTable } from './table';
import { accountColumn, notesColumn } from './shared';

/** A11: the duties in their order; any other words are a function of the user's own. */
export const dutyValues = [
  {
    code: 'coordination',
    labels: { en: 'Coordination', 'zh-CN': '内部协调' },
    synonyms: words(
      'coordinator | coordinates | account manager | key account manager | lead | team lead | team leader',
      '协调 | 协调人 | 统筹 | 客户经理 | 大客户经理 | 负责人 | 组长',
    ),
  },
  {
    code: 'meetings',
    labels: { en: 'Meetings with an agenda', 'zh-CN': '有议程的例会' },
    synonyms: words(
      'meetings | meeting | agenda | regular meetings | team meetings | minutes',
      '例会 | 会议 | 议程 | 定期会议 | 会议组织',
    ),
  },
  {
    code: 'sponsor',
    labels: { en: 'Sponsor', 'zh-CN': '高层对接' },
    synonyms: words(
      'sponsors | executive sponsor | top sponsor | senior sponsor | management sponsor',
      '高层 | 高层支持 | 高层对接人 | 高管对接 | 对口高层 | 发起人',
    ),
  },
  {
    code: 'expert',
    labels: { en: 'Technical expert', 'zh-CN': '技术专家' },
    synonyms: words(
      'expert | technical support | presales | pre-sales | solution engineer | engineering | specialist',
      '专家 | 技术支持 | 售前 | 售前支持 | 方案工程师 | 技术',
    ),
  },
  {
    code: 'service',
    labels: { en: 'Service and delivery', 'zh-CN': '服务与交付' },
    synonyms: words(
      'service | delivery | project manager | implementation | after-sales | after sales | customer service',
      '服务 | 交付 | 售后 | 售后服务 | 项目经理 | 实施 | 客户服务',
    ),
  },
] as const satisfies readonly AllowedValue<SupportDuty>[];

/** A11 */
export const team = describeTable({
  found: 'offered',
  page: 'strategy',
  tableName: 'Quadrille_Team',
  blankRows: 3,
  names: ['text'],
  unnamed: 'missing',
  startingRows: ({ locale }) => dutyValues.map(({ labels }) => ({ text: labels[locale] })),
  columns: [
    accountColumn,
    {
      key: 'text',
      labels: { en: 'Support function', 'zh-CN': '支持职能' },
      synonyms: words('support functions | support duty | support role | 支持职责 | 支持角色 | 支持分工'),
      kind: 'choice',
      values: dutyValues,
      width: 30,
      need: 'needed',
      own: true,
      help: {
        en: 'What one of us does for this customer. Your own words count as a function of your own.',
        'zh-CN': '我方有人为这个客户做的事。也可以写您自己的说法，算作自定的职能。',
      },
    },
    {
      key: 'person',
      labels: { en: 'Who of us', 'zh-CN': '我方负责人' },
      synonyms: words('our person | who does it | colleague | done by | 我方人员 | 由谁负责 | 同事'),
      width: 24,
      need: 'needed',
      checked: true,
      help: {
        en: 'A colleague. Blank: nobody does it yet.',
        'zh-CN': '我方的一位同事；留空表示还没有人做。',
      },
    },
    {
      key: 'counterparts',
      labels: { en: 'Looks after', 'zh-CN': '对应客户人员' },
      synonyms: words('counterpart | counterparts | for whom | 对接客户人员 | 对接谁 | 对口人员'),
      kind: 'names',
      width: 28,
      help: {
        en: 'Whom of the customer: names in the People table, separated by commas.',
        'zh-CN': '对接客户的哪些人：“人物”表中的姓名，以逗号分隔。',
      },
    },
    notesColumn,
  ],
  readRow: ({ text: { code, text }, person, ...row }): TeamMember => ({
    ...row,
    duty: code,
    text,
    person: namesNobody(person) ? '' : person,
  }),
});
