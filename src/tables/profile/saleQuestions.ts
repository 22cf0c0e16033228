// S9: what the profile asks about the sale itself, and how a lost one ends well (N3).
import type { ProfileItem, SaleState } from '../../method/ground/words';
import { type AllowedValue, words } from '../column';
import type { ProfileQuestion } from './question';

type Questions = Readonly<Partial<Record<ProfileItem, ProfileQuestion>>>;

/** S9 */
const stateValues = [
  {
    code: 'open',
    labels: { en: 'Open', 'zh-CN': '进行中' },
    synonyms: words(
      'ongoing | running | active | in progress | not decided | undecided | 未定 | 未决 | 跟进中 | 推进中',
    ),
  },
  {
    code: 'won',
    labels: { en: 'Won', 'zh-CN': '赢单' },
    synonyms: words(
      'closed won | closed-won | signed | ordered | 赢 | 已赢 | 已赢单 | 成交 | 已成交 | 中标 | 已中标 | 已签约',
    ),
  },
  {
    code: 'lost',
    labels: { en: 'Lost', 'zh-CN': '丢单' },
    synonyms: words(
      'closed lost | closed-lost | rejected | 丢 | 已丢 | 已丢单 | 失单 | 输单 | 失标 | 丢标 | 未中标 | 失败',
    ),
  },
  {
    code: 'onHold',
    labels: { en: 'On hold', 'zh-CN': '搁置' },
    synonyms: words(
      'on-hold | onhold | hold | held | paused | postponed | suspended | frozen | stopped for now | 暂停 | 已暂停 | 已搁置 | 挂起 | 已挂起 | 暂缓 | 推迟 | 冻结',
    ),
  },
] as const satisfies readonly AllowedValue<SaleState>[];

export const saleQuestions = {
  value: {
    labels: { en: 'What is the sale worth?', 'zh-CN': '这单金额多少？' },
    synonyms: words(
      'value | deal value | value of the sale | sale value | deal size | amount | order value | 金额 | 销售金额 | 订单金额 | 项目金额 | 商机金额',
    ),
    help: {
      en: 'One figure, with its currency where you use several. Only values of one currency are added up.',
      'zh-CN': '一个数字；使用多种货币时请注明。只有同一货币的金额才会相加。',
    },
    answer: { kind: 'amount' },
  },
  closing: {
    labels: { en: 'When do we expect it to close?', 'zh-CN': '预计何时成交？' },
    synonyms: words(
      'closing | closing date | close date | expected close | expected closing date | 成交日期 | 预计成交日期 | 预计签约日期 | 结单日期',
    ),
    help: { en: 'A date.', 'zh-CN': '日期。' },
    answer: { kind: 'date' },
  },
  state: {
    labels: { en: 'How does the sale stand?', 'zh-CN': '这单进展如何？' },
    synonyms: words(
      'state | sale state | state of the sale | outcome | outcome of the sale | sale outcome | result | 销售状态 | 结果 | 销售结果 | 输赢',
    ),
    help: {
      en: 'Open, won, lost or on hold. Won: the next touches follow. Lost or on hold: only its own plan and date.',
      'zh-CN': '进行中、赢单、丢单或搁置。赢单后列出下一次联系；丢单或搁置后只看各自的计划和日期。',
    },
    answer: { kind: 'choice', values: stateValues },
  },
  until: {
    labels: { en: 'If it is on hold: until when?', 'zh-CN': '如果搁置：到什么时候？' },
    synonyms: words('until | on hold until | hold until | 搁置至 | 搁置到 | 暂停至 | 挂起至'),
    help: {
      en: 'A date: the day on which they look at it again.',
      'zh-CN': '日期：客户重新考虑的那一天。',
    },
    answer: { kind: 'date' },
  },
  owner: {
    labels: { en: 'Who of us owns the sale?', 'zh-CN': '我方由谁负责这单？' },
    synonyms: words(
      'our owner | owner | account owner | sale owner | deal owner | account manager | salesperson | 我方负责人 | 负责人 | 销售负责人 | 客户经理',
    ),
    help: { en: 'One name of ours.', 'zh-CN': '我方一个人的姓名。' },
    answer: { kind: 'text' },
  },
  nextReview: {
    labels: { en: 'When do we review it next?', 'zh-CN': '下次何时评审这单？' },
    synonyms: words('next review | next review date | review date | 下次评审 | 下次评审日期 | 下次复盘'),
    help: { en: 'A date.', 'zh-CN': '日期。' },
    answer: { kind: 'date' },
  },
  noContactBefore: {
    labels: { en: 'No contact with them before?', 'zh-CN': '何日之前不得接触客户？' },
    synonyms: words(
      'no contact before | no contact until | no talks before | talks barred until | blackout until | 此日前不得接触 | 禁止接触至 | 不得接触至 | 接触禁止期至',
    ),
    help: {
      en: 'A date, as in a tender: until then nothing asks you to talk with their people. Blank: no such rule.',
      'zh-CN': '日期，例如招标期间：在此之前不会建议您与客户的人接触。没有这种规定就留空。',
    },
    answer: { kind: 'date' },
  },
} as const satisfies Questions;

/** N3 */
export const partingQuestions = {
  partWell: {
    labels: { en: 'If it is lost: how do we part well?', 'zh-CN': '如果丢单：怎样体面收尾？' },
    synonyms: words('part well | parting | how to part | 体面收尾 | 收尾'),
    help: {
      en: 'Whom you thank, what you hand over, what you ask.',
      'zh-CN': '向谁致谢，交接什么，请教什么。',
    },
    answer: { kind: 'text' },
  },
  comeBack: {
    labels: { en: 'If it is lost: when do we come back?', 'zh-CN': '如果丢单：何时再来？' },
    synonyms: words('come back | come back on | return date | when to come back | 再来日期 | 何时再来'),
    help: { en: 'A date.', 'zh-CN': '日期。' },
    answer: { kind: 'date' },
  },
} as const satisfies Questions;
