// What each table is called, what its sheet says above it, and what filling it would give whoever has none (offered tables).
import type { tables as en } from '../en/tables';
import type { TableTexts } from '../tableTexts';

export const tables = {
  goals: {
    name: '目标',
    help: '每行一个目标：客户是谁，要在那里达到什么，如何衡量，何时完成。',
  },
  people: {
    name: '人物',
    help: '每行一位能影响这单的人：先评定决策权和参与度，再补充您了解的情况。',
  },
  factors: {
    name: '因素',
    help: '每行一件对这单有利或不利的事：是否有利，是否由我们掌握，权重多大。',
  },
  profile: {
    name: '客户概况',
    help: '每行一个问题，知道的就回答。每个回答都会带来一项检查、一个对比或一条建议。',
    gives: '写下您对客户的了解：愿景会得到检查，还会指出关系的下一级。',
  },
  issues: {
    name: '业务问题',
    help: '推动客户业务的事：外部发生了什么，客户如何应对，内部因此有什么变难了。',
    gives: '列出客户的业务问题：看得出什么在推着对方行动、与谁有关。',
  },
  sales: {
    name: '销售记录',
    help: '每个期间一行：我方对这个客户的销售额；知道时，也填客户自身的收入。',
    gives: '按期间填写销售额：从走势看得出目标定得太低还是太高。',
  },
  steps: {
    name: '购销步骤',
    help: '客户的每个采购步骤，旁边写我方相配的销售步骤。空格就是缺口。',
    gives: '把客户的采购步骤与我们的销售步骤并排：看得出哪里太早、哪里太晚。',
  },
  criteria: {
    name: '采购标准',
    help: '客户按什么选择，每件事一行：是否算数，我们和各家对手做得如何。请在标题里写上对手的名称。',
    gives: '给客户的采购标准打分：看得出我们强在哪里，哪项必备标准有风险。',
  },
  team: {
    name: '支持团队',
    help: '我方谁为这个客户做什么，对接客户的哪些人。不需要的可删去，也可加上您自己的职能。',
    gives: '写明我方由谁支持：看得出哪项职责还没有人承担。',
  },
  assessments: {
    name: '第二意见',
    help: '请一位同事给同样的因素评级，不看原来的评级。只有会改变策略的分歧才需要谈。',
    gives: '请同事给同样的因素评级：看得出哪些分歧会改变策略。',
  },
  milestones: {
    name: '客户承诺',
    help: '成交之前客户要答应走的几步：约定哪天，哪天达成，以及落空时怎么办。可删去，也可加上您自己的。',
    gives: '为客户的各项承诺排好日期：看得出下一步、已过期的和次序颠倒的。',
  },
  settings: {
    name: '设置',
    help: '贵公司自己的数值、名称和建议：想与默认值不同的，填在“取值”一列；留空的不改变任何东西。',
    gives: '按本公司的习惯设定界限和叫法：每次分析都会写明改了哪些。',
  },
} satisfies Record<keyof typeof en, TableTexts>;
