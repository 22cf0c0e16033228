import type { Discussion } from '../../method/strategy/secondOpinions';
import type { Ratings } from '../../method/strategy/disagreements';
import type { MacroStrategy } from '../../method/ground/words';
import type { Labels } from '../en/labels';
import type { secondOpinionsIn as english } from '../en/secondOpinions';
import { format } from './format';

const who = (assessor: string): string => (assessor === '' ? '第二评估人' : assessor);

const ratings = ({ direction, control, weight }: Partial<Ratings>, labels: Labels): string =>
  [
    ...(direction ? [labels.directions[direction]] : []),
    ...(control ? [labels.controls[control]] : []),
    ...(typeof weight === 'number' ? [`权重 ${weight}`] : []),
  ].join('、');

const leadsTo = (to: MacroStrategy | null, labels: Labels): string =>
  to === null ? '照那样就得不出策略。' : `照那样策略会变成${format.quote(labels.macros[to])}。`;

const differenceIn =
  (labels: Labels) =>
  ({ text, ours, theirs }: Discussion, assessor: string): string => {
    const said = ratings(ours, labels);
    const table = said === '' ? `没有评${format.quote(text)}` : `把${format.quote(text)}评为${said}`;
    return `表中${table}。${who(assessor)}评为${ratings(theirs, labels)}。`;
  };

export const secondOpinionsIn: typeof english = (labels) => {
  const difference = differenceIn(labels);
  return {
    heading: '第二意见',
    compared: (assessor, compared, agreed) =>
      `${who(assessor)}评了 ${format.factors(compared)}，${agreed === compared ? '与表中全部一致' : agreed === 0 ? '没有一项与表中一致' : `其中 ${format.number(agreed)} 项与表中一致`}。`,
    verdict: (macro, isSame) => {
      if (isSame) return '全部照这些评级，策略不变。';
      return macro === null
        ? '全部照这些评级，得不出策略。'
        : `全部照这些评级，策略是${format.quote(labels.macros[macro])}。`;
    },
    difference,
    turning: (discussion, assessor) => `${difference(discussion, assessor)}${leadsTo(discussion.to, labels)}`,
    together: (to) => `单独哪一项都不会改变策略，合在一起就会。${leadsTo(to, labels)}`,
    rest: (count) => `有 ${format.number(count)} 处分歧不影响策略。`,
    unmatched: (count) => `有 ${format.number(count)} 行对不上任何因素：请照抄因素的原文。`,
    tryIt: '试一试',
    tryTogether: '一起试一试',
    scenario: (assessor) => `按${who(assessor)}的评级`,
  };
};
