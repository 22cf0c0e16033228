import { type GivenColumn, words } from '../column';
import { foreignHeaders } from '../languages/languages';
import { levelValues } from './peopleValues';

/** Who a person is. In the order of the template. */
export const identityColumns = [
  {
    key: 'account',
    labels: { en: 'Account', 'zh-CN': '客户账户' },
    synonyms: words(
      'account name | key account | customer account | client account | customer name | client name',
      '客户名称 | 客户公司 | 大客户 | 账户',
    ),
    hints: words('customer | client | 客户'),
    width: 18,
    need: 'optional',
    help: { en: 'Only where one table holds several accounts.', 'zh-CN': '仅当一张表中有多个客户时填写。' },
  },
  {
    key: 'firstName',
    labels: { en: 'First name', 'zh-CN': '名' },
    synonyms: words('firstname | given name | forename | prénom | vorname'),
    width: 14,
    need: 'optional',
    help: { en: 'Only where the name stands in two columns.', 'zh-CN': '仅当姓和名分两列时填写。' },
  },
  {
    key: 'name',
    labels: { en: 'Name', 'zh-CN': '姓名' },
    synonyms: words(
      'stakeholder | stakeholders | stakeholder name | stakeholder name or group',
      'stakeholder group | stakeholder/group | stakeholder(s) | stakeholder names',
      'name of stakeholder | key stakeholder | key stakeholders | stakeholder name/group | name',
      'names | full name | person | people | key person | key people | contact name',
      'contact person | person name | who | 干系人 | 利益相关者 | 相关方 | 干系人姓名 | 干系人名称',
      '相关方名称 | 姓名 | 名字 | 联系人 | 联系人姓名 | 关键人物 | 关键人 | 人员 | 人物',
      ...foreignHeaders.people.name,
      'last name | surname | family name | lastname | 姓 | 姓氏',
    ),
    hints: words(
      'contact | group | role | 客户 | 名称 | organization | organisation | title | customer | position',
      'job title | 职务 | 职位',
      'client',
    ),
    width: 22,
    need: 'needed',
    help: { en: 'One person, or one group that acts as one.', 'zh-CN': '一个人，或意见一致的一个小组。' },
  },
  {
    key: 'title',
    labels: { en: 'Title', 'zh-CN': '职务' },
    synonyms: words(
      'job title | title | designation | position | job | function | work function | project role',
      'stakeholder type | role/title | title/role | role in project | role in the project',
      'role on project | project title | job role | 职位 | 职务 | 头衔 | 岗位 | 部门及职务',
      '部门/职务 | 职称',
      ...foreignHeaders.people.title,
      'role | roles | 角色 | 项目角色 | 身份',
    ),
    hints: words('type | 类型'),
    width: 24,
    help: { en: 'As on the business card.', 'zh-CN': '与名片一致。' },
  },
  {
    key: 'level',
    labels: { en: 'Level', 'zh-CN': '层级' },
    synonyms: words(
      'seniority | management level | org level | hierarchy level | organisational level',
      'organizational level | 级别 | 管理层级 | 职级',
    ),
    hints: words('type | group | grade'),
    kind: 'choice',
    values: levelValues,
    width: 12,
    need: 'optional',
    help: { en: 'Executive, senior, middle or staff.', 'zh-CN': '高层、总监级、经理级或基层。' },
  },
  {
    key: 'department',
    labels: { en: 'Department', 'zh-CN': '部门' },
    synonyms: words(
      'dept | dept. | unit | business unit | division | organisation | organization',
      'organization/department | company | agency | area | team | 所属部门 | 单位 | 公司 | 所在部门',
      '组织 | 机构',
      ...foreignHeaders.people.department,
    ),
    width: 18,
  },
] as const satisfies readonly GivenColumn[];
