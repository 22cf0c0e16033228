import type { offers as english } from '../en/offers';

export const offers: typeof english = {
  heading: '还可以补充',
  add: '添加表格',
  gives: {
    profile: '写下您对客户的了解：愿景会得到检查，关系的下一级会指明。',
    issues: '列出客户的业务问题：看得出什么在推着对方行动、与谁有关。',
    sales: '按期间填写销售额：从走势看得出目标定得太低还是太高。',
    steps: '把客户的采购步骤与我们的销售步骤并排：看得出哪里太早、哪里太晚。',
    criteria: '给客户的采购标准打分：看得出我们强在哪里，哪项必备标准有风险。',
    team: '写明我方由谁支持：看得出哪项职责还没有人承担。',
    assessments: '请同事给同样的因素评级：看得出哪些分歧会改变策略。',
    milestones: '为客户的各项承诺排好日期：看得出下一步、逾期和次序颠倒。',
    settings: '按本公司的习惯设定界限和叫法：每次分析都会写明改了哪些。',
  },
};
