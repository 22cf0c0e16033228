import { type GivenColumn, words } from '../column';
import { individualNeedValues, organisationalNeedValues } from './peopleValues';
import { attitudeStates } from '../states';
import { foreignHeaders } from '../languages/languages';
import { attitudeValues } from './attitudeValues';
import { ratingValues } from '../ratingValues';
import { roleValues } from './roleValues';

/** How a person is judged, and what they need. In the order of the template. */
export const judgementColumns = [
  {
    key: 'authority',
    labels: { en: 'Authority', 'zh-CN': '决策权' },
    synonyms: words(
      'authority | level of authority | authority level | decision authority | decision power',
      'power | level of power | power level | power/influence | influence/power | influence',
      'level of influence | influence level | degree of influence | decision-maker | decision maker',
      'decides | decider | influence on project | influence on the project | power of influence',
      'power or influence | power & influence | 权力 | 权力大小 | 权力等级 | 权力级别 | 权限 | 职权',
      '影响力 | 影响力大小 | 影响力程度 | 影响程度 | 影响度 | 影响 | 影响等级 | 决策权力 | 决策力',
      ...foreignHeaders.people.authority,
    ),
    hints: words('impact | level of impact | type | role'),
    kind: 'rating',
    values: ratingValues,
    width: 12,
    need: 'needed',
    help: {
      en: 'Can this person decide, sign or stop it? High: decides. Low: influences.',
      'zh-CN': '他能拍板、签字或叫停吗？高：决策者；低：影响者。',
    },
  },
  {
    key: 'involvement',
    labels: { en: 'Involvement', 'zh-CN': '参与度' },
    synonyms: words(
      'involved | involved in project | involved in the project | is involved',
      'level of involvement | involvement level | interest | level of interest | interest level',
      'interest in project | interest in the project | degree of interest | commitment',
      'commitment level | level of commitment | stake in project | stake in the project | stake',
      'participation | engagement | 参与 | 参与程度 | 关注度 | 关注 | 关注程度 | 兴趣 | 兴趣度',
      '兴趣程度 | 利益 | 利益程度 | 利益大小 | 利益相关度 | 利害 | 投入度',
      ...foreignHeaders.people.involvement,
    ),
    hints: words('interests | level of engagement | engagement level'),
    kind: 'rating',
    values: ratingValues,
    width: 12,
    need: 'needed',
    help: {
      en: 'How close is this person to the matter? High: at every meeting, or uses the result.',
      'zh-CN': '他参与得多深？高：每次会都在，或直接使用成果。',
    },
  },
  {
    key: 'attitude',
    labels: { en: 'Attitude', 'zh-CN': '态度' },
    synonyms: words(
      'attitude to us | attitude towards us | attitude towards project | attitude toward project',
      'current attitude | current state | current engagement | current level of engagement',
      'current engagement level | current commitment | current support | current level of support',
      'supporter / detractor | supporter/detractor | for or against us | supporter or opponent',
      'support | support level | level of support | stance | sentiment | disposition | position',
      'current position | current status | engagement | engagement level | level of engagement',
      '支持度 | 支持程度 | 当前态度 | 目前态度 | 立场 | 当前参与程度 | 当前参与度 | 当前状态',
      '当前支持度 | 对我方态度 | 对我们的态度',
      ...foreignHeaders.people.attitude,
    ),
    hints: words(
      'position | status | type | classification | category | assessment | rating | 类型 | 状态 | interest | commitment',
    ),
    kind: 'attitude',
    values: attitudeValues,
    states: attitudeStates,
    width: 18,
    help: {
      en: 'To us, from −3 to +3. Leave blank where you do not know.',
      'zh-CN': '对我方的态度，-3 到 +3。不清楚就留空。',
    },
  },
  {
    key: 'role',
    labels: { en: 'Role', 'zh-CN': '角色' },
    synonyms: words(
      'roles',
      'decision role | buying role | role in decision | role in buying | role in the decision',
      'meddicc role | meddpicc role | meddic role | meddicc | meddpicc | meddic | blue sheet role | role (meddicc)',
      'buying influence | buying influences | buyer role | buyer type | 决策角色 | 购买角色 | 采购角色',
      '购买影响者 | 决策链角色 | 客户角色',
    ),
    hints: words('type | 类型 | title | category | classification | stakeholder type'),
    kind: 'choices',
    values: roleValues,
    width: 14,
    need: 'optional',
    help: {
      en: 'Only where you want to compare your own view with the computed role.',
      'zh-CN': '想把自己的判断与计算结果对比时填写。',
    },
  },
  {
    key: 'individualNeed',
    labels: { en: 'Individual need', 'zh-CN': '个人需求' },
    synonyms: words('personal need | individual needs | personal needs | personal win | 个人需要 | 个人诉求'),
    hints: words(
      'need | needs | motivation | motive | expectations | interests | wants | driver | 需求 | 期望',
      '诉求 | 动机',
    ),
    kind: 'choice',
    values: individualNeedValues,
    width: 16,
    help: { en: 'What this person wants for themselves most of all.', 'zh-CN': '他最想为自己得到什么。' },
  },
  {
    key: 'organisationalNeed',
    labels: { en: 'Organisational need', 'zh-CN': '机构需求' },
    synonyms: words(
      'organizational need | organisational needs | organizational needs | business need',
      'business needs | company need | corporate need | 组织需求 | 业务需求 | 公司需求 | 企业需求',
    ),
    hints: words('need | needs | business driver | 需求'),
    kind: 'choice',
    values: organisationalNeedValues,
    width: 18,
    help: {
      en: 'What this person wants for their organisation: money, performance or image.',
      'zh-CN': '他想为机构得到什么：财务、绩效或形象。',
    },
  },
] as const satisfies readonly GivenColumn[];
