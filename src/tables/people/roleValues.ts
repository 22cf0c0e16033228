import type { RoleName } from '../../method/ground/roleNames';
import { type AllowedValue, words } from '../column';

/**
 * T2, O3: names of our four roles, and words of other methods for a role: Blue Sheet (also by the letters E, U, T, C), MEDDICC, TAS.
 * `other` is what is said in such a column of attitudes and the like: understood, and nothing to compare.
 */
export const roleValues = [
  { code: 'advocate', labels: { en: 'Advocate', 'zh-CN': '倡导者' }, synonyms: words('advocates | 倡导人') },
  {
    code: 'owner',
    labels: { en: 'Owner', 'zh-CN': '拥有者' },
    synonyms: words('owners | decision owner | 所有者 | 拥有人'),
  },
  {
    code: 'gatekeeper',
    labels: { en: 'Gatekeeper', 'zh-CN': '把关者' },
    synonyms: words('gate keeper | gate-keeper | gatekeepers | 把关人 | 守门人'),
  },
  {
    code: 'approver',
    labels: { en: 'Approver', 'zh-CN': '批准者' },
    synonyms: words('approvers | final approver | 批准人 | 审批者 | 审批人 | 最终批准者'),
  },
  {
    code: 'economicBuyer',
    labels: null,
    synonyms: words(
      'economic buyer | economic buyers | economic | economic buying influence | economic influence',
      'economic decision maker | economic decision-maker | eb | ebi | e | budget holder | budget owner',
      '经济购买者 | 经济型购买者 | 经济购买影响者 | 经济决策者 | 经济决策人 | 经济买家 | 经济型买家 | 经济买主',
      '经济采购者 | 预算决策者 | 预算负责人',
    ),
  },
  {
    code: 'decisionMaker',
    labels: null,
    synonyms: words(
      'decision maker | decision makers | decision-maker | decision-makers | decider | deciders | dm',
      'final decision maker | final decision-maker | key decision maker | key decision-maker',
      '决策者 | 决策人 | 最终决策者 | 最终决策人 | 关键决策者 | 关键决策人 | 拍板人 | 拍板者',
    ),
  },
  {
    code: 'sponsor',
    labels: null,
    synonyms: words(
      'sponsor | sponsors | executive sponsor | exec sponsor | project sponsor | 发起人 | 发起者 | 赞助人 | 高层发起人',
    ),
  },
  {
    code: 'userBuyer',
    labels: null,
    synonyms: words(
      'user buyer | user buyers | user | users | end user | end users | end-user | key user | key users',
      'user buying influence | user influence | ub | ubi | u | participant | participants',
      '使用购买者 | 使用型购买者 | 使用购买影响者 | 用户购买者 | 用户型购买者 | 用户购买影响者 | 使用买家 | 用户买家',
      '使用者 | 使用人 | 用户 | 最终用户 | 终端用户 | 关键用户 | 使用部门 | 应用选型者 | 使用选型者 | 参与者',
    ),
  },
  {
    code: 'technicalBuyer',
    labels: null,
    synonyms: words(
      'technical buyer | technical buyers | technical | tech buyer | technical buying influence',
      'technical influence | tb | tbi | t | screener',
      '技术购买者 | 技术型购买者 | 技术购买影响者 | 技术买家 | 技术型买家 | 技术把关者 | 技术把关人 | 技术选型者',
    ),
  },
  {
    code: 'evaluator',
    labels: null,
    synonyms: words(
      'evaluator | evaluators | technical evaluator | technical evaluators | assessor | recommender | recommenders',
      '评估者 | 评估人 | 技术评估者 | 评价者 | 评审者 | 推荐者 | 推荐人',
    ),
  },
  {
    code: 'influencer',
    labels: null,
    synonyms: words('influencer | influencers | key influencer | 影响者 | 影响人 | 关键影响者'),
  },
  {
    code: 'coach',
    labels: null,
    synonyms: words(
      'coach | coaches | c | inside coach | internal coach | guide | mentor | mentors',
      '教练 | 教练员 | 内线 | 内部教练 | 线人 | 向导 | 指导者 | 导师',
    ),
  },
  {
    code: 'champion',
    labels: null,
    synonyms: words(
      'champion | champions | ch | internal champion | inside champion',
      '拥护者 | 内部拥护者 | 内部支持者 | 捍卫者 | 推动者 | 内部推动者',
    ),
  },
  {
    code: 'other',
    labels: null,
    synonyms: words('blocker | blockers | supporter | supporters | 支持者 | 阻碍者'),
  },
] as const satisfies readonly AllowedValue<RoleName | 'other'>[];
