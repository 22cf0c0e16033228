// A14: what the profile asks about our own decision, which leads while the computed verdict stands beside it.
import type { GoingDecision, MacroStrategy, ProfileItem } from '../../method/ground/words';
import { type AllowedValue, words } from '../column';
import type { ProfileQuestion } from './question';

/** R6 */
export const goingValues = [
  {
    code: 'go',
    labels: { en: 'Go', 'zh-CN': '继续' },
    synonyms: words('go on | go ahead | proceed | 推进 | 干'),
  },
  {
    code: 'goWithConditions',
    labels: { en: 'Go with conditions', 'zh-CN': '有条件地继续' },
    synonyms: words(
      'conditions | with conditions | conditional go | go on with conditions | 有条件 | 有条件继续 | 带条件继续 | 有条件推进',
    ),
  },
  {
    code: 'stopAndRethink',
    labels: { en: 'Stop and rethink', 'zh-CN': '停下来重新考虑' },
    synonyms: words(
      'stop | no go | no-go | withdraw | 停 | 停止 | 停下 | 停下重新考虑 | 放弃 | 暂停并重新考虑',
    ),
  },
] as const satisfies readonly AllowedValue<GoingDecision>[];

/** A1 */
export const macroValues = [
  {
    code: 'moveFast',
    labels: { en: 'Move fast', 'zh-CN': '快速前进' },
    synonyms: [],
  },
  {
    code: 'persevere',
    labels: { en: 'Persevere', 'zh-CN': '坚韧不拔' },
    synonyms: [],
  },
  {
    code: 'sellThrough',
    labels: { en: 'Sell through it', 'zh-CN': '充分发挥销售技巧' },
    synonyms: words('sell through'),
  },
  {
    code: 'takeARisk',
    labels: { en: 'Take a calculated risk', 'zh-CN': '冒险前进' },
    synonyms: words('take a risk | calculated risk'),
  },
  {
    code: 'proceedWithCare',
    labels: { en: 'Proceed with care', 'zh-CN': '谨慎前进' },
    synonyms: [],
  },
  {
    code: 'rethink',
    labels: { en: 'Rethink the situation', 'zh-CN': '重新考虑形势' },
    synonyms: words('rethink | 重新考虑'),
  },
] as const satisfies readonly AllowedValue<MacroStrategy>[];

export const decisionQuestions = {
  decision: {
    labels: { en: 'What did we decide ourselves?', 'zh-CN': '我们自己决定了什么？' },
    synonyms: words('decision | our decision | go or no go | 决定 | 我们的决定 | 决策'),
    help: {
      en: 'Go, go with conditions, or stop: it leads, and what is computed stands beside it. Blank: none.',
      'zh-CN': '继续、有条件继续或停下：以此为准，计算结果列在旁边。没有就留空。',
    },
    answer: { kind: 'choice', values: goingValues },
  },
  decisionStrategy: {
    labels: { en: 'By which strategy, if we chose another?', 'zh-CN': '如果另选策略：选哪一个？' },
    synonyms: words(
      'decision strategy | decided strategy | our strategy | 决定的策略 | 自选策略 | 我们的策略',
    ),
    help: {
      en: 'Only where we go by another than the computed one.',
      'zh-CN': '仅当我们不采用计算出的策略时填写。',
    },
    answer: { kind: 'choice', values: macroValues },
  },
  decisionBy: {
    labels: { en: 'Who decided?', 'zh-CN': '谁决定的？' },
    synonyms: words('decision by | decided by | 决定人 | 决策人'),
    help: { en: 'A name.', 'zh-CN': '姓名。' },
    answer: { kind: 'text' },
  },
  decisionOn: {
    labels: { en: 'When was it decided?', 'zh-CN': '何时决定的？' },
    synonyms: words('decision on | decided on | decision date | date of the decision | 决定日期 | 决策日期'),
    help: { en: 'A date.', 'zh-CN': '日期。' },
    answer: { kind: 'date' },
  },
  decisionReason: {
    labels: { en: 'Why did we decide so?', 'zh-CN': '为什么这样决定？' },
    synonyms: words('decision reason | reason | reason for the decision | why | 决定理由 | 决策理由 | 理由'),
    help: {
      en: 'What you know that the tables do not say.',
      'zh-CN': '您知道而表里没有写的情况。',
    },
    answer: { kind: 'text' },
  },
  computedThen: {
    labels: { en: 'What was computed then?', 'zh-CN': '当时的计算结果是什么？' },
    synonyms: words('computed then | computed at the time | verdict then | 当时的计算结果 | 当时计算'),
    help: {
      en: 'The computed decision, the strategy, or both with ; between. When it changes, the decision asks to be renewed. Blank: never.',
      'zh-CN': '当时计算出的决定、策略，或两者（用分号隔开）。计算结果改变后会请您重新决定；留空则不会。',
    },
    answer: { kind: 'choices', lists: [goingValues, macroValues] },
  },
} as const satisfies Readonly<Partial<Record<ProfileItem, ProfileQuestion>>>;
