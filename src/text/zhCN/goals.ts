import type { CheckParams, GrowthGap } from '../../method/goals/goalsReport';
import type { GoalMeasure, Unmeasured } from '../../method/ground/finding';
import type { Rung } from '../../method/ground/words';
import type { goals as english } from '../en/goals';
import type { Labels } from '../en/labels';
import type { CheckSentences } from '../sentences';
import { format } from './format';

const named = (goal: string): string => (goal === '' ? '这个目标' : format.quote(goal));

const measures: Readonly<Record<GoalMeasure, string>> = {
  measure: '衡量的数字（例如明年对这个客户的销售额）',
  target: '目标值',
  due: '日期',
};

const missingMeasures = ({ missing, goal }: Unmeasured): string => {
  const words = missing.map((measure) => measures[measure]);
  return `${named(goal)}还无法衡量。请写明${format.list(words)}。`;
};

const gaps: Readonly<Record<GrowthGap | 'market', string>> = {
  baseline: '目前的数值',
  target: '目标值',
  due: '日期',
  trend: '客户收入的年增幅',
  market: '市场的年增幅',
  duePassed: '一个未到的日期',
  zeroBaseline: '不为零的基准值',
};

const missingGaps = ({ missing }: { readonly missing: readonly (keyof typeof gaps)[] }): string =>
  format.list(missing.map((gap) => gaps[gap]));

const climbs: Readonly<Record<Rung, string>> = {
  visitor: '先让客户认识您：每次拜访都要值得对方花时间。',
  priceSeller: '先让客户来询价：弄清何时买、向谁买、比什么。',
  productSeller: '让客户因产品而选您：用对方自己的业务做给对方看。',
  needSeller: '让客户说出需求：先问拍板的人为何发愁，再谈方案。',
  adviser: '让客户主动请教：给客户的市场和难题出主意，哪怕不卖东西。',
};

const unmatchedSteps = (params: CheckParams['steps']['unmatched']): string => {
  const { buying, selling, buyingStep, sellingStep } = params;
  const named = (step: string, count: number): string =>
    count > 1 ? `${format.quote(step)}等 ${format.number(count)} 步` : format.quote(step);
  return [
    ...(buying > 0 ? [`采购步骤${named(buyingStep, buying)}还没有销售步骤相配。`] : []),
    ...(selling > 0 ? [`销售步骤${named(sellingStep, selling)}没有采购步骤相配。`] : []),
  ].join('');
};

const checks: CheckSentences<Labels> = {
  visionWritten: {
    written: () => '愿景已写明。',
    blank: () => '用一句话写下：几年后我们在这个客户那里要做到什么。',
  },
  visionFigure: {
    figure: () => '愿景里有数字。',
    noFigure: () => '给愿景加个数字，例如占客户采购的份额或覆盖的工厂数。',
    noVision: () => '愿景里有了数字，日后才看得出是否实现。',
  },
  visionHorizon: {
    far: ({ years }) => `愿景着眼于今后 ${format.number(years)} 年。`,
    near: ({ years, limit }) =>
      `愿景只看到今后 ${format.number(years)} 年，至少要看 ${format.number(limit)} 年。`,
    blank: ({ limit }) => `写明愿景着眼于今后几年：至少 ${format.number(limit)} 年，才来得及改变什么。`,
  },
  visionIssue: {
    named: () => '愿景有助于解决客户的一个业务问题。',
    unknown: ({ words }) => `您列的业务问题里没有“${words}”：请照其中一项的原文写。`,
    blank: () => '写明愿景有助于客户的哪个业务问题：客户为什么会想要？',
  },
  leadershipPath: {
    named: () => '客户靠什么领先已写明。',
    blank: () => '写明客户想靠什么领先：有效执行、产品领先，还是客户至上。',
  },
  chain: {
    holds: () => '每个业务问题都说得出由何而来。',
    broken: ({ count, text }) =>
      `请写明${format.quote(text)}${count > 1 ? `等 ${format.issues(count)}` : ''}由什么引起。`,
    noIssues: () => '列出客户的业务问题，就看得出什么在推着对方行动、与谁有关。',
  },
  goalWritten: {
    written: () => '目标已设定。',
    blank: () => '为这个客户写一个目标：要达到什么，如何衡量，何时完成。',
  },
  measurable: {
    whole: ({ goal }) => `${named(goal)}可以衡量。`,
    missing: missingMeasures,
  },
  relevant: {
    linked: ({ goal }) => `${named(goal)}针对的是客户在意的事。`,
    unknownLink: ({ link }) => `“${link}”既不是已写的愿景，也不在业务问题之列：请补上或照原文写。`,
    noLink: ({ goal }) => `写明${named(goal)}针对客户的哪个业务问题，或写“愿景”。`,
  },
  challenging: {
    fits: ({ goal, growth, trend }) =>
      `${named(goal)}年增 ${format.percent(growth)}，客户年增 ${format.percent(trend)}：有挑战，也做得到。`,
    notChallenging: ({ goal, growth, trend }) =>
      `${named(goal)}请定高些：年增 ${format.percent(growth)}，没有快过客户的 ${format.percent(trend)}。`,
    needsProof: ({ goal, growth, trend }) =>
      `${named(goal)}年增 ${format.percent(growth)}，客户年增 ${format.percent(trend)}：请写明凭什么做得到。`,
    unknown: (params) => `写明${missingGaps(params)}，才看得出${named(params.goal)}够不够高。`,
  },
  market: {
    ahead: ({ goal, growth, trend }) =>
      `${named(goal)}年增 ${format.percent(growth)}，市场年增 ${format.percent(trend)}：份额会扩大。`,
    level: ({ goal, trend }) => `${named(goal)}与市场同步，年增 ${format.percent(trend)}。`,
    behind: ({ goal, growth, trend }) =>
      `${named(goal)}年增 ${format.percent(growth)}，市场年增 ${format.percent(trend)}：份额会缩小。`,
    unknown: (params) => `写明${missingGaps(params)}，才看得出${named(params.goal)}是否快过市场。`,
  },
  steps: {
    matched: () => '客户的每个采购步骤都有我们的销售步骤相配。',
    unmatched: unmatchedSteps,
    blank: () => '把客户的采购步骤与我们的销售步骤并排，就看得出哪里太早、哪里太晚。',
  },
  ladder: {
    reached: () => '客户对我们的看法，已经是您想要的。',
    climbing: ({ next }, labels) => `下一级：“${labels.rungs[next]}”。${climbs[next]}`,
    noToday: () => '写明客户今天怎么看我们，就看得出下一级和要做的事。',
    noWish: ({ next }, labels) => `写明想让客户怎么看我们；下一级是“${labels.rungs[next]}”。`,
  },
};

export const goals: typeof english = {
  checks,
  gate: {
    complete: '愿景和目标都已写明。',
    open: (count) => `还有 ${format.number(count)} 处要写，愿景和目标才撑得起策略。`,
    none: '还没有设定目标，策略还没有方向。',
  },
  brief: {
    goals: '目标',
    strategy: '策略',
    findOut: '接下来弄清这些',
    questions: '还没有答案的问题',
  },
  research: {
    customerTrend: '客户近几年的收入：查年报、工商信息和新闻。',
    marketTrend: '我们的市场每年增减多少：查行业协会、研究报告和对手年报。',
    external: '客户周围的变化：法规、客户的客户、客户的对手，行业媒体上查得到。',
    response: '客户如何应对：看官网上的战略、投资和招聘。',
  },
  climbs,
};
