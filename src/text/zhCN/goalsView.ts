import type { goalsView as english } from '../en/goalsView';
import { format } from './format';

export const goalsView: typeof english = {
  gate: {
    complete: '愿景和目标已明确',
    completeMeaning: '都可以检验，针对的也是客户在意的事。',
    open: '愿景和目标还没写全',
    noVision: '还缺愿景：几年后我们在这个客户那里要做到什么。',
  },
  vision: '愿景',
  yearsAhead: (years) => `着眼 ${format.number(years)} 年`,
  leadsBy: (path) => `客户靠${path}领先`,
  goals: '目标',
  growth: (percent) => `年增 ${percent}`,
  toWrite: '待写',
  open: '还不清楚',
  holds: (count) => `已经做到（${format.number(count)}）`,
  settled: '已做到',

  issues: '什么在推动客户',
  issuesHint: '外部有什么变化，客户如何应对，内部难在哪里。',

  comparisons: {
    heading: '对照',
    ourGoal: '我们的目标',
    market: '我们的目标与市场（年增幅）',
    ourMarket: '我们的市场',
    customer: '我们的目标与客户（年增幅）',
    theirRevenue: '客户自身收入',
    fromRecord: '据销售记录',
    steps: '客户的采购与我们的销售',
    buying: '客户',
    selling: '我们',
    nothing: '无',
    marketVerdicts: {
      ahead: '份额会扩大。',
      level: '份额保持不变。',
      behind: '份额会缩小。',
    },
    customerVerdicts: {
      fits: '有挑战，也做得到。',
      notChallenging: '没有快过客户自身的增长：请定高些。',
      needsProof: '远快于客户自身的增长：请写明凭什么做得到。',
    },
  },

  ladder: {
    heading: '客户怎么看我们',
    today: '今天',
    wanted: '期望',
    next: '下一级',
  },

  sales: {
    heading: '销售记录的走势',
    ours: (percent) => `我方销售额：每年 ${percent}。`,
    customer: (percent) => `客户自身收入：每年 ${percent}。`,
  },

  research: (count) => `可公开查到的（${format.number(count)}）`,

  brief: {
    heading: '与上级沟通的提纲',
    text: '提纲文本',
  },

  empty: '还没有目标',
  emptyHelp: '为这个客户写一个目标：要达到什么，如何衡量，何时完成。',
  goTo: '转到表格',
  addTable: '添加目标表',
};
