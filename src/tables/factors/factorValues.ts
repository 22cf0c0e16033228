import type { Direction, Evidence, FactorCategory, FactorStatus } from '../../method/ground/words';
import { type AllowedValue, words } from '../column';
import { foreignValues } from '../languages/languages';
import { categoryTerms } from '../meaning/categoryTerms';
import { directionTerms, evidenceTerms, statusTerms } from '../meaning/factorTerms';
import { externalWords, internalWords } from './sideValues';
import { opportunityWords, strengthWords, threatWords, weaknessWords } from './swotValues';

/** R2 */
export const categoryValues = [
  {
    ...categoryTerms.offering,
    code: 'offering',
    labels: { en: 'Product or service', 'zh-CN': '产品或服务' },
    synonyms: words(
      'product | products | service | services | product or service | product/service | solution',
      'technical | technology | quality | 产品 | 服务 | 产品服务 | 产品/服务 | 产品和服务 | 方案',
      '技术 | 质量',
    ),
  },
  {
    ...categoryTerms.terms,
    code: 'terms',
    labels: { en: 'Price, delivery, terms', 'zh-CN': '价格、供货、条款' },
    synonyms: words(
      'price | pricing | commercial | contract | contractual | delivery | price, delivery, terms',
      'supply | financial | cost | 价格 | 条款 | 供货 | 交付 | 合同 | 商务 | 价格/条款 | 成本',
    ),
  },
  {
    ...categoryTerms.history,
    code: 'history',
    labels: { en: 'History together', 'zh-CN': '合作历史' },
    synonyms: words(
      'relationship | past | track record | history with us | experience | 历史 | 关系 | 合作',
      '合作关系',
    ),
  },
  {
    ...categoryTerms.competition,
    code: 'competition',
    labels: { en: 'Competition', 'zh-CN': '竞争状况' },
    synonyms: words('competitor | competitors | competitive | rivals | 竞争 | 竞争对手 | 竞争者 | 对手'),
  },
  {
    ...categoryTerms.seller,
    code: 'seller',
    labels: { en: 'The seller', 'zh-CN': '销售人员本人' },
    synonyms: words(
      'sales | salesperson | sales person | ourselves | our team | sales team | 销售 | 销售人员',
      '本人 | 销售团队 | 我方',
    ),
  },
  {
    ...categoryTerms.culture,
    code: 'culture',
    labels: { en: 'Culture and buying process', 'zh-CN': '企业文化与购买流程' },
    synonyms: words(
      'company culture | buying process | purchasing process | procurement | process | organisation',
      'organization | organisational | organizational | culture and buying process | 文化',
      '企业文化 | 流程 | 购买流程 | 采购流程 | 采购 | 组织',
    ),
  },
  {
    ...categoryTerms.timing,
    code: 'timing',
    labels: { en: 'Timing and market', 'zh-CN': '时机与市场环境' },
    synonyms: words(
      'market | environment | time | schedule | economy | economic | market environment',
      'timing and market | 时机 | 市场 | 市场环境 | 环境 | 时间 | 进度 | 外部环境',
      ...externalWords,
    ),
  },
  // G6: understood, and no category.
  { code: 'internal', labels: null, synonyms: internalWords },
] as const satisfies readonly AllowedValue<FactorCategory | 'internal'>[];

/** R1 */
export const directionValues = [
  {
    ...directionTerms.positive,
    code: 'positive',
    labels: { en: '+ for us', 'zh-CN': '+ 有利' },
    former: '+ 正面',
    synonyms: words(
      ...foreignValues.direction.positive,
      '利 | 益 | 好 | 支持 | 推动 | 助力 | 顺 | 优 | 利我 | 对我有利 | 帮助 | 促进 | 驱动 | 动力 | 加分 | 有益 | 正向影响 | 正面影响',
      '+ve | help | support | supports | supporting | supportive | boosts | enables | enabling | benefit | supports us',
      'in our favour | good for us | for the sale | asset | positive impact | positive effect | better',
      '+ 正面 | + | ++ | +++ | ＋ | ➕ | very positive | for us | for | pro | pros | positive | pos | plus | p | favourable',
      'favorable | in our favour | in our favor | advantage | advantages | helpful',
      'helps | helping | driving | good | driver | enabler | up | upside | upsides | pluses | green | 正 | 正面 | 正向',
      '长处 | 有利 | 有利因素 | 积极 | 利好 | 🙂 | 😀 | 👍 | ↑ | ▲',
      ...strengthWords,
      ...opportunityWords,
    ),
  },
  {
    ...directionTerms.negative,
    code: 'negative',
    labels: { en: '− against us', 'zh-CN': '− 不利' },
    former: '− 负面',
    synonyms: words(
      ...foreignValues.direction.negative,
      '弊 | 害 | 坏 | 差 | 阻碍 | 阻力 | 逆 | 劣 | 反对 | 妨碍 | 制约 | 限制 | 对我不利 | 有害 | 减分 | 拖累 | 负向影响 | 负面影响 | 不好 | 抑制',
      '-ve | hinder | hinders | hurt | harms | harm | blocks | blocker | blocking | opposing | opposes | disturbing | drawback | slows us',
      'works against us | adverse | bad for us | against the sale | liability | negative impact | negative effect | worse',
      '− 负面 | - | -- | --- | − | – | — | ➖ | against us | against | con | cons | contra | negative | neg',
      'very negative | minus | n | unfavourable | unfavorable | risk | risks | disadvantage | disadvantages',
      'harmful | hurts | bad | barrier | obstacle | hindering | restraining | down | downside | red',
      '短处 | 负 | 负面 | 负向 | 不利 | 不利因素 | 消极 | 利空 | 风险 | 障碍 | 🙁 | ☹ | 👎 | ↓ | ▼',
      ...weaknessWords,
      ...threatWords,
    ),
  },
] as const satisfies readonly AllowedValue<Direction>[];

export const evidenceValues = [
  {
    ...evidenceTerms.confirmed,
    code: 'confirmed',
    labels: { en: 'Confirmed', 'zh-CN': '已确认' },
    synonyms: words(
      ...foreignValues.evidence.confirmed,
      'x | √ | ✓ | ✔ | ☑ | sure | checked | substantiated | validated | established | evidenced | first hand | 有依据 | 属实 | 真实',
      '已验证 | 有证据 | 确定 | 证实 | 核实 | 已查实 | 确凿 | 确有其事',
      'yes | y | fact | proven | verified | known | certain | evidence | true | 确认 | 是 | 事实',
      '已证实 | 已核实',
    ),
  },
  {
    ...evidenceTerms.assumed,
    code: 'assumed',
    labels: { en: 'Assumed', 'zh-CN': '假设' },
    synonyms: words(
      ...foreignValues.evidence.assumed,
      'opinion | hearsay | presumed | suspected | not confirmed | not verified | to be confirmed | tbc | open | estimate',
      '传闻 | 猜测 | 未核实 | 待核实 | 未验证 | 待验证 | 假定 | 听说 | 估计 | 不确定 | 主观判断 | 疑似 | 无证据',
      'no | n | assumption | guess | unconfirmed | unverified | hypothesis | belief | unsure',
      'false | 否 | 推测 | 未确认 | 待确认 | 未证实',
    ),
  },
] as const satisfies readonly AllowedValue<Evidence>[];

export const statusValues = [
  {
    ...statusTerms.open,
    code: 'open',
    labels: { en: 'Open', 'zh-CN': '有效' },
    former: '未解决',
    synonyms: words(
      ...foreignValues.status.open,
      'n | false | not resolved | not done | to do | todo | started | under way | unsolved | reopened',
      '未解决 | 否 | 没有 | 尚未解决 | 待解决 | 未完成 | 未处理 | 解决中 | 仍存在 | 存在 | 持续 | 活动 | 未结束 | 未结',
      'active | new | in progress | ongoing | on-going | pending | monitoring | monitored | monitor',
      'watch | on hold | identified | assigned | current | live | not started | no | 开放 | 打开 | 进行中',
      '监控中 | 监控 | 处理中 | 新建 | 待处理 | 未关闭 | 跟踪中 | 未开始',
    ),
  },
  {
    ...statusTerms.resolved,
    code: 'resolved',
    labels: { en: 'Resolved', 'zh-CN': '已了结' },
    former: '已解决',
    synonyms: words(
      ...foreignValues.status.resolved,
      'y | true | x | √ | ✓ | ✔ | ☑ | ended | gone | obsolete | no longer valid | inactive | over | removed | eliminated',
      '已解决 | 是 | 已结束 | 已处理 | 已消除 | 消除 | 失效 | 已失效 | 不再存在 | 了结 | 已关 | 处理完毕 | 已排除 | 解除 | 已解除',
      'closed | close | done | complete | completed | fixed | finished | solved | mitigated',
      'cancelled | canceled | retired | yes | 关闭 | 已关闭 | 完成 | 已完成 | 解决 | 结束 | 已取消',
    ),
  },
] as const satisfies readonly AllowedValue<FactorStatus>[];
