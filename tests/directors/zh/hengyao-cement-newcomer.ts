import type { DirectorAccount } from '../account';

export const account: DirectorAccount = {
  id: 'hengyao-cement-newcomer',
  language: 'zh',
  today: '2026-11-30',
  story:
    '恒峣水泥我们从没做过，名单上的人都是从网上和展会名录里抄来的。他们用澄崦的滤袋用了六年，明年6月底要过超低排放验收，1月10日起错峰停窑，正好是换袋的时候。唯一的线索：我们的技术经理许嘉有个老同学在给他们做设计的院里。',
  profile: { account: '恒峣水泥', industry: '建材', currency: 'CNY', state: 'open', ourOwner: '邵一鸣' },
  people: [
    { name: '白玉山', title: '总经理', level: 'executive', contact: { inContact: false } },
    { name: '韩立群', title: '生产副总', level: 'senior', contact: { inContact: false } },
    { name: '苗青', title: '采购部', contact: { inContact: false }, notes: '展会名录上的电话' },
    { name: '环保科长（姓名不详）', level: 'middle', contact: { inContact: false } },
    {
      name: '罗其昌',
      title: '设计院收尘专业工程师（外部）',
      contact: { inContact: true, by: '许嘉', depth: 'brief', last: '2026-09-12' },
      notes: '许嘉的大学同学，给恒峣做过二线改造',
    },
  ],
  factors: [
    { text: '厂里没有一个人认识我们', category: 'seller', direction: '-', weight: 5, evidence: 'confirmed' },
    {
      text: '超低排放2027年6月底验收',
      category: 'timing',
      direction: '+',
      weight: 5,
      evidence: 'confirmed',
      people: ['环保科长（姓名不详）'],
      notes: '省里公示名单上有',
    },
    {
      text: '1月10日起错峰停窑，正好能换袋',
      category: 'timing',
      direction: '+',
      weight: 4,
      people: ['韩立群'],
    },
    {
      text: '现在用澄崦的滤袋，六年了',
      category: 'competition',
      direction: '-',
      weight: 4,
      evidence: 'assumed',
    },
    {
      text: '他们同集团的另一家厂用过我们的袋子，听说还行',
      category: 'history',
      direction: '+',
      evidence: 'assumed',
    },
  ],
  expected: {
    decision: 'none',
    alsoAcceptable: ['go with conditions'],
    strategies: [],
    firstActions: [
      {
        what: '请许嘉本周约罗其昌吃顿饭，问清恒峣换袋谁提、谁定、谁签，再请他引见韩立群。',
        about: ['罗其昌', '韩立群', '厂里没有一个人认识我们'],
        kind: 'introduce',
        why: '这是唯一一条能走进厂里的路，熟人引见强过十个陌生电话。',
      },
      {
        what: '向我们自己的售后核实那家兄弟厂的用袋记录：哪一年、几条线、排放多少、谁能作证。',
        about: ['他们同集团的另一家厂用过我们的袋子，听说还行'],
        kind: 'confirm',
        why: '新来的没有信誉，第一次见面只能靠同集团的业绩说话。',
      },
      {
        what: '打听清楚1月这次停窑的换袋合同定了没有；已经定了，就改瞄准6月验收之前的下一次。',
        about: ['1月10日起错峰停窑，正好能换袋', '现在用澄崦的滤袋，六年了', '罗其昌'],
        kind: 'confirm',
        why: '只剩六周，赶得上赶不上决定我们该花多少力气。',
      },
    ],
    mustNotSay: ['直接给采购部苗青寄报价单', '在一个人都没见过的情况下给出确定的策略'],
  },
};
