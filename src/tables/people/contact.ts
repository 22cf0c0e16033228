import { type GivenColumn, words } from '../column';
import { contactStates } from '../states';
import { foreignHeaders } from '../languages/languages';
import { contactValues } from './peopleValues';

/** Our contact with a person, and theirs with each other. In the order of the template. */
export const contactColumns = [
  {
    key: 'contact',
    labels: { en: 'Contact', 'zh-CN': '接触程度' },
    synonyms: words(
      'contact depth | depth of contact | contact level | level of contact | in contact | met',
      'relationship | relationship strength | 接触 | 联系程度 | 接触深度 | 关系 | 关系程度',
      '接触情况',
      ...foreignHeaders.people.contact,
    ),
    hints: words('access | 联系'),
    kind: 'choice',
    values: contactValues,
    states: contactStates,
    width: 14,
    help: {
      en: 'How deep our contact is: none, brief, several meetings or close.',
      'zh-CN': '没接触过、见过一两次、常见面或关系密切。',
    },
  },
  {
    key: 'lastContact',
    labels: { en: 'Last contact', 'zh-CN': '最近联系' },
    synonyms: words(
      'last contacted | last contact date | date of last contact | last meeting | last met',
      'last meeting date | last visit | last visited | 最近拜访 | 上次拜访 | 最近拜访日期',
      'last touch | last activity | last activity date | last spoke | 上次联系 | 最后联系 | 最近接触 | 最近联系日期 | 上次联系日期',
      '最近联系时间 | 上次接触 | 最后接触日期 | 最近一次联系',
      ...foreignHeaders.people.lastContact,
    ),
    kind: 'date',
    width: 13,
    help: { en: 'A date.', 'zh-CN': '日期。' },
  },
  {
    key: 'ownedBy',
    labels: { en: 'Our contact', 'zh-CN': '我方负责人' },
    synonyms: words(
      'owned by | owner | account owner | contact owner | responsible | responsible person',
      'our owner | our person | relationship owner | who of us | 负责人 | 责任人 | 我方联系人',
      '对接人 | 我方对接人 | 跟进人',
    ),
    width: 14,
    help: { en: 'Who of us keeps in touch.', 'zh-CN': '我方由谁保持联系。' },
  },
  {
    key: 'leavesOn',
    labels: { en: 'Leaves on', 'zh-CN': '离任日期' },
    synonyms: words(
      'leaving on | leaves | leaving date | leave date | last day | last working day | departure date | retires on | leaves company on',
      '离职日期 | 离岗日期 | 调离日期 | 退休日期 | 最后工作日 | 离开日期',
    ),
    kind: 'date',
    width: 13,
    need: 'optional',
    help: {
      en: 'Their last day, where one is known. From then on they stay in the list and count no more.',
      'zh-CN': '已知的最后一天。从那天起仍留在名单里，但不再计入。',
    },
  },
  {
    key: 'successor',
    labels: { en: 'Successor', 'zh-CN': '接任者' },
    synonyms: words(
      'successors | succeeded by | replaced by | replacement | 接任人 | 继任者 | 接班人 | 接替人',
    ),
    width: 18,
    need: 'optional',
    help: { en: 'Who comes after them.', 'zh-CN': '由谁接任。' },
  },
  {
    key: 'reportsTo',
    labels: { en: 'Reports to', 'zh-CN': '汇报对象' },
    synonyms: words(
      'manager | boss | supervisor | line manager | superior | 上级 | 直属上级 | 汇报给 | 直接上级',
      '上司',
      ...foreignHeaders.people.reportsTo,
    ),
    width: 18,
    need: 'optional',
    help: { en: 'A name in this table.', 'zh-CN': '本表中的姓名。' },
  },
  {
    key: 'influencedBy',
    labels: { en: 'Listens to', 'zh-CN': '听取谁的意见' },
    synonyms: words(
      'influenced by | who influences | trusts | listens to whom | 受谁影响 | 受影响于 | 影响来源',
      '被谁影响 | 信任谁',
    ),
    kind: 'names',
    width: 18,
    need: 'optional',
    help: {
      en: 'One or more names in this table, separated by commas.',
      'zh-CN': '本表中的一个或多个姓名，以逗号分隔。',
    },
  },
  {
    key: 'group',
    labels: { en: 'Group', 'zh-CN': '小组' },
    synonyms: words(
      'buying committee | committee | buying group | group name | 采购委员会 | 委员会 | 群组 | 组别',
      '所属小组',
    ),
    hints: words('category | type | 分组'),
    width: 16,
    need: 'optional',
  },
  {
    key: 'notes',
    labels: { en: 'Notes', 'zh-CN': '备注' },
    synonyms: words(
      'note | comment | comments | remark | remarks | other comments | 说明 | 注释 | 评论',
      '备注说明',
      ...foreignHeaders.people.notes,
    ),
    width: 36,
  },
] as const satisfies readonly GivenColumn[];
