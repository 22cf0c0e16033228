import type { StoryGroundwork } from './story';

/** 第一步：要成为海登精密的什么伙伴，什么在推动对方，对方怎样采购。 */
export const haidengGoals: StoryGroundwork = {
  goals: [
    {
      text: '为苏州二厂配齐在线测量单元，把二厂做成华东地区的样板工厂。',
      measure: '年订单额（万元）',
      baseline: 320,
      target: 450,
      dueInDays: 585,
      linkedTo: '两年内客诉减少三分之一',
      notes: '客户自己的目标：两年内客诉减少三分之一。',
    },
  ],
  profile: {
    vision: '客户 3 家工厂中有 2 家用我们的测量单元检测全部安全件。',
    horizonYears: 3,
    visionIssues: '两年内客诉减少三分之一',
    leadership: 'operations',
    marketTrend: '6%',
    ladderToday: 'productSeller',
    ladderWanted: 'adviser',
    sellerNeed: 'achievement',
    highExpectations: 'yes',
    complexDelivery: 'yes',
  },
  issues: [
    {
      text: '医疗器械厂开始逐件审核供应商',
      layer: 'external',
      because: '',
      people: '',
      notes: '开春以来行业媒体多有报道。',
    },
    {
      text: '两年内客诉减少三分之一',
      layer: 'response',
      because: '医疗器械厂开始逐件审核',
      people: '沈慕华',
      notes: '已向总部立下军令状。',
    },
    {
      text: '零件要排队两天才能进检测室',
      layer: 'challenge',
      because: '两年内客诉',
      people: '林晓雯、唐博',
      notes: '',
    },
    {
      text: '当地很难招到测量技工',
      layer: 'external',
      because: '',
      people: '',
      notes: '',
    },
    {
      text: '二厂能自动化的工序都要自动化',
      layer: 'response',
      because: '当地很难招到',
      people: '安可欣',
      notes: '',
    },
    {
      text: '二厂没有人会给测量单元编程',
      layer: 'challenge',
      because: '二厂能自动化',
      people: '费俊',
      notes: '我们的驻厂培训正对此事。',
    },
    {
      text: '新厂房建成后资金吃紧',
      layer: 'challenge',
      because: '',
      people: '魏岚',
      notes: '客户打算怎么应对，还不清楚。',
    },
  ],
  sales: [
    { yearsAgo: 3, revenue: 230, customerRevenue: 31000, notes: '两列均为万元。' },
    { yearsAgo: 2, revenue: 270, customerRevenue: 32200, notes: '' },
    { yearsAgo: 1, revenue: 320, customerRevenue: 33500, notes: '主厂装上第一台测量单元。' },
  ],
  steps: [
    {
      buyingStep: '厂内认定测量是瓶颈',
      sellingStep: '与质量部一起做产线调研',
      notes: '已完成。',
    },
    {
      buyingStep: '技术部编写技术规格书',
      sellingStep: '参观样板工厂，参与规格讨论',
      notes: '',
    },
    {
      buyingStep: '集团采购组织统一招标',
      sellingStep: '',
      notes: '只能从采购专员那里听到消息。',
    },
    {
      buyingStep: '财务部按七年总成本比价',
      sellingStep: '提交总拥有成本和分期付款的报价',
      notes: '',
    },
    {
      buyingStep: '董事长签字',
      sellingStep: '我方总经理登门拜访',
      notes: '尚未约好。',
    },
  ],
};
