import type { FindingParams, PlanGap } from '../../method/ground/finding';
import type { SellerMove } from '../../method/strategy/moves';
import type { MacroStrategy } from '../../method/ground/words';
import type { Labels } from '../en/labels';
import type { nextSteps as english, nextStepsIn as englishIn } from '../en/nextSteps';
import type { ByKind, Sentences } from '../sentences';
import { format } from './format';

/** N2 */
const commitmentGaps: Sentences<ByKind<FindingParams['N2']>, Labels> = {
  overdue: ({ text, days }) =>
    `请与客户给${format.quote(text)}另约日期，或问清卡在哪里。已过期 ${format.number(days)} 天。`,
  order: ({ count, later, text }) =>
    count === 1
      ? `请问客户是否还需要${format.quote(text)}。${format.quote(later)}已先达成。`
      : `请问客户被跳过的 ${format.number(count)} 项哪些还需要，先问${format.quote(text)}。${format.quote(later)}已先达成。`,
  undated: ({ text }) => `请与客户约定下一项承诺${format.quote(text)}的日期。`,
};

const plans: Readonly<Record<PlanGap, string>> = {
  earlySign: '最先会看到什么信号',
  ifItFails: '万一落空怎么办',
  both: '最先会看到什么信号，万一落空怎么办',
};

const partings: Readonly<Record<(FindingParams['N3'] & { kind: 'lost' })['missing'], string>> = {
  partWell: '请写明怎样体面收尾',
  comeBack: '请定下再来的日期',
  both: '请写明怎样体面收尾，并定下再来的日期',
};

/** N3 */
const planGaps: Sentences<ByKind<FindingParams['N3']>, Labels> = {
  commitment: ({ text, missing }) => `请写明${plans[missing]}：${format.quote(text)}可能落空。`,
  factor: ({ text, missing }) => `请写明${plans[missing]}：${format.quote(text)}可能改变策略。`,
  columns: ({ count }) =>
    `请加上“早期信号”和“失败预案”两列：有 ${format.number(count)} 项因素可能改变策略，还没有预案。`,
  lost: ({ missing }) => `这单丢了：${partings[missing]}。`,
  onHold: () => '这单搁置了：请写明到什么时候。',
};

const firstNames = (names: readonly string[], count: number): string =>
  `${names.map(format.quote).join('、')}${count > names.length ? '等' : ''}`;

/** N6 */
const uncovered: Sentences<ByKind<FindingParams['N6']>, Labels> = {
  person: ({ role, name, late }, { rolesInSentences }) =>
    late
      ? `给${rolesInSentences[role]}${name}的行动重新定下谁来做、哪天之前：原来的已过期。`
      : `给${rolesInSentences[role]}${name}的一项行动写上负责人或期限：还没有人跟进。`,
  factor: ({ text, weight, late }) =>
    late
      ? `给${format.quote(text)}的行动重新定下谁来做、哪天之前：权重 ${weight}，原来的已过期。`
      : `给${format.quote(text)}的一项行动写上负责人或期限：权重 ${weight}，还没有人跟进。`,
  overdue: ({ count, names }) => `有 ${format.number(count)} 项行动已过期：${firstNames(names, count)}。`,
  ownerless: ({ count, names }) =>
    `有 ${format.number(count)} 项行动还没有负责人：${firstNames(names, count)}。`,
};

/** N4: asked once the action is done. */
const questions: Readonly<Record<SellerMove, (factor: string, weight: number) => string>> = {
  resolve: (factor) => `${format.quote(factor)}了结了吗？`,
  soften: (factor) => `${format.quote(factor)}已经无关紧要了吗？`,
  winControl: (factor) => `${format.quote(factor)}现在由我们掌握了吗？`,
  strengthen: (factor, weight) => `${format.quote(factor)}的分量加重（${weight}）了吗？`,
};

export const nextSteps: typeof english = {
  commitmentGaps,
  planGaps,
  uncovered,
  states: {
    reached: (day) => `${day}达成`,
    overdue: (day) => `${day}已过期`,
    planned: (day) => `计划${day}`,
    undated: () => '未定日期',
  },
  next: '下一项',
  reached: (count) => `已达成 ${format.number(count)} 项`,
  titles: { commitments: '客户承诺', afterSale: '成交之后', lostSale: '丢单之后', onHold: '搁置期间' },
  question: (move, factor, weight) => questions[move](factor, weight ?? 0),
  touch: {
    now: '现在',
    by: (day) => `${day}前`,
    overdue: (day) => `${day}已过期`,
    never: '没有注明日期的联系',
    last: (day) => `最近联系${day}`,
  },
  lostSaleSteps: [
    '请客户讲讲输在哪里，只听不辩，并记下来。',
    '向与我们共事过的人逐一当面致谢。',
    '把未了的事有序交接，并让对方随时找得到我们。',
    '约好什么时候可以再来问候，并记下日期。',
  ],
  wait: (day) => `等到${day}，在此之前备好到时要看的材料。`,
  waitOver: (day) => `请问问客户现在怎么想，再继续或结束这单：原定搁置到${day}。`,
  noContact: (day) => `${day}之前不得接触客户：与客户的会谈、对人物的建议和覆盖率都等到那时。`,
  comeBack: (day) => `${day}再来。`,
  comeBackNow: (day) => `请与客户联系：原定${day}再来。`,
};

export const nextStepsIn: typeof englishIn = ({ macros, individualNeeds }, { sameNeeds, clashingNeeds }) => {
  const strategy = (macro: MacroStrategy | null): string =>
    macro === null ? '没有策略' : format.quote(macros[macro]);
  return {
    ...nextSteps,
    verdict: (before, after) =>
      before === after
        ? `策略不变：${strategy(after)}。`
        : `策略将由${strategy(before)}变为${strategy(after)}。`,
    needMatch: ({ name, match, seller, need }) => {
      const words = match === 'equal' ? sameNeeds : clashingNeeds;
      return `${name}（${individualNeeds[need]}）：${words[seller]}`;
    },
  };
};
