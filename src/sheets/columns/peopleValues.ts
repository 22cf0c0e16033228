import type { ContactDepth, IndividualNeed, OrganisationalNeed, PersonLevel, Role } from '../../method/words';
import { type AllowedValue, words } from './column';

/** T2: names of our four roles; `other` holds words of other methods, which are labels to compare and nothing more (O3). */
export const roleValues = [
  { code: 'advocate', labels: { en: 'Advocate', 'zh-CN': '倡导者' }, synonyms: words('advocates | 倡导人') },
  {
    code: 'owner',
    labels: { en: 'Owner', 'zh-CN': '拥有者' },
    synonyms: words('decision owner | 所有者 | 拥有人'),
  },
  {
    code: 'gatekeeper',
    labels: { en: 'Gatekeeper', 'zh-CN': '把关者' },
    synonyms: words('gate keeper | gate-keeper | gatekeepers | 把关人 | 守门人'),
  },
  {
    code: 'approver',
    labels: { en: 'Approver', 'zh-CN': '批准者' },
    synonyms: words('approvers | 批准人 | 审批者 | 审批人'),
  },
  {
    code: 'other',
    labels: null,
    synonyms: words(
      'economic buyer | economic | eb | user buyer | user | end user | technical buyer | technical',
      'coach | champion | e | t | u | c | decision maker | decider | evaluator | influencer',
      'recommender | sponsor | blocker | supporter',
      'mentor | 经济购买者 | 经济型买家 | 使用者 | 用户 | 用户买家 | 技术购买者 | 技术买家 | 教练',
      '内线 | 决策者 | 影响者 | 评估者 | 参与者 | 支持者',
    ),
  },
] as const satisfies readonly AllowedValue<Role | 'other'>[];

export const levelValues = [
  {
    code: 'executive',
    labels: { en: 'Executive', 'zh-CN': '高层' },
    synonyms: words(
      '高管 | 管理高层 | c-level | c level | c-suite | board | top | top management | exec | 最高层 | 高层 | 决策层',
    ),
  },
  {
    code: 'senior',
    labels: { en: 'Senior manager', 'zh-CN': '高级管理' },
    synonyms: words(
      '高级管理层 | senior management | director | vp | vice president | head | 高级 | 中高层 | 总监',
    ),
  },
  {
    code: 'middle',
    labels: { en: 'Middle manager', 'zh-CN': '中层管理' },
    synonyms: words('中层 | middle management | mid | manager | management | 经理 | 中级 | 管理层'),
  },
  {
    code: 'staff',
    labels: { en: 'Staff', 'zh-CN': '员工' },
    synonyms: words('junior | employee | operational | specialist | team | 基层 | 普通员工 | 一线 | 执行层'),
  },
] as const satisfies readonly AllowedValue<PersonLevel>[];

/** T3, also one-hot headers and the states of engagement grids. */
export const attitudeValues = [
  {
    code: '3',
    labels: { en: '+3 sells for us', 'zh-CN': '+3 替我们推动' },
    synonyms: words(
      '+3 | 3 | sells for us | sponsor | champion | mentor | leading | leader | lead',
      'strongly support | strongly supportive | strong support | strong supporter | strongly for',
      'enthusiastic | advocate for us | 领导 | 引领 | 主导 | 强烈支持 | 坚决支持 | 大力支持',
      '非常支持 | 赞助者 | 导师 | 替我们推动',
    ),
  },
  {
    code: '2',
    labels: { en: '+2 supports us', 'zh-CN': '+2 支持我们' },
    synonyms: words(
      '+2 | 2 | supports us | supporter | supportive | support | supports | supporting | for',
      'for us | in favour | in favor | positive | pro | friend | ally | 支持 | 支持者 | 支持型',
      '赞成 | 支持我们 | 积极 | 😀 | 🙂 | 😊 | 👍',
    ),
  },
  {
    code: '1',
    labels: { en: '+1 leans to us', 'zh-CN': '+1 偏向我们' },
    synonyms: words(
      '+1 | 1 | leans to us | leaning for | somewhat supportive | slightly supportive',
      'slightly for | slightly positive | open | 偏向我们 | 略支持 | 比较支持 | 较支持 | 偏支持',
      '基本支持',
    ),
  },
  {
    code: '0',
    labels: { en: '0 neutral', 'zh-CN': '0 中立' },
    synonyms: words(
      '0 | neutral | mixed | undecided | indifferent | ambivalent | 中立 | 中性 | 观望 | 摇摆 | 😐',
    ),
  },
  {
    code: '-1',
    labels: { en: '−1 doubts us', 'zh-CN': '-1 有疑虑' },
    synonyms: words(
      '-1 | doubts us | sceptical | skeptical | sceptic | doubtful | reluctant | leaning against',
      'slightly against | slightly negative | 有疑虑 | 略反对 | 比较反对 | 偏反对 | 怀疑',
    ),
  },
  {
    code: '-2',
    labels: { en: '−2 opposes us', 'zh-CN': '-2 反对我们' },
    synonyms: words(
      '-2 | opposes us | opponent | opposed | opposing | oppose | resistant | resistance',
      'resistent | resisting | resister | against | against us | negative | unsupportive',
      'not supportive | anti | 抵制 | 反对 | 反对者 | 抗拒 | 抵触 | 不支持 | 反对我们 | 消极 | 🙁',
      '☹ | 👎 | 😠',
    ),
  },
  {
    code: '-3',
    labels: { en: '−3 works against us', 'zh-CN': '-3 与我们作对' },
    synonyms: words(
      '-3 | works against us | enemy | hostile | strongly against | strongly opposed',
      'strongly oppose | strong opponent | strongly resistant | 敌人 | 敌对 | 强烈反对 | 坚决反对',
      '与我们作对',
    ),
  },
  {
    code: 'unknown',
    labels: null,
    synonyms: words(
      'unaware | unware | not aware | unknown | not known | tbd | tbc | n/a | na | ? | - | 不知晓',
      '不了解 | 不知道 | 未知 | 不详 | 待定',
    ),
  },
] as const satisfies readonly AllowedValue[];

/** The initials of the engagement grid; only read where the column holds nothing but these. */
export const engagementInitials: Readonly<Record<string, string>> = {
  u: 'unknown',
  r: '-2',
  n: '0',
  s: '2',
  l: '3',
};

export const individualNeedValues = [
  { code: 'power', labels: { en: 'Power', 'zh-CN': '权力' }, synonyms: words('control | 权利 | 掌控') },
  {
    code: 'achievement',
    labels: { en: 'Achievement', 'zh-CN': '成就' },
    synonyms: words('success | results | 成就感 | 成功'),
  },
  {
    code: 'recognition',
    labels: { en: 'Recognition', 'zh-CN': '被承认' },
    synonyms: words('being recognised | being recognized | 承认 | 认可 | 被认可'),
  },
  {
    code: 'belonging',
    labels: { en: 'Belonging', 'zh-CN': '被接纳' },
    synonyms: words('acceptance | affiliation | being accepted | 接纳 | 归属 | 归属感'),
  },
  {
    code: 'order',
    labels: { en: 'Order', 'zh-CN': '有条理' },
    synonyms: words('structure | predictability | 条理 | 秩序'),
  },
  { code: 'safety', labels: { en: 'Safety', 'zh-CN': '安全感' }, synonyms: words('security | 安全') },
] as const satisfies readonly AllowedValue<IndividualNeed>[];

export const organisationalNeedValues = [
  {
    code: 'financial',
    labels: { en: 'Financial', 'zh-CN': '财务' },
    synonyms: words('finance | finances | cost | money | 成本 | 财务需求'),
  },
  {
    code: 'performance',
    labels: { en: 'Performance', 'zh-CN': '绩效' },
    synonyms: words('efficiency | productivity | 业绩 | 效率 | 绩效需求'),
  },
  {
    code: 'image',
    labels: { en: 'Image', 'zh-CN': '形象' },
    synonyms: words('reputation | brand | 声誉 | 品牌 | 形象需求'),
  },
] as const satisfies readonly AllowedValue<OrganisationalNeed>[];

export const contactValues = [
  {
    code: 'none',
    labels: { en: 'None', 'zh-CN': '无' },
    synonyms: words(
      '没有 | no | never | no contact | not met | not yet | 0 | 无 | 否 | 未接触 | 没有接触 | 从未',
      '未见过',
    ),
  },
  {
    code: 'brief',
    labels: { en: 'Brief', 'zh-CN': '短暂接触' },
    synonyms: words(
      '简单接触 | once | short | met once | light | email | e-mail | call | 一次 | 简单 | 浅 | 初步接触',
      '见过一次 | 邮件 | 电话',
    ),
  },
  {
    code: 'several',
    labels: { en: 'Several meetings', 'zh-CN': '多次会面' },
    synonyms: words(
      '多次接触 | several times | some | regular | occasional | yes | 多次 | 几次 | 定期 | 经常 | 有 | 是',
    ),
  },
  {
    code: 'close',
    labels: { en: 'Close', 'zh-CN': '密切' },
    synonyms: words('deep | frequent | very close | trusted | strong | 深入 | 紧密 | 频繁 | 密切接触'),
  },
] as const satisfies readonly AllowedValue<ContactDepth>[];
