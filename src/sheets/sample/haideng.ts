// 我们销售在线测量单元；海登精密为医疗和航空客户加工零件。
import { haidengFactors } from './haidengFactors';
import { haidengPeople } from './haidengPeople';
import type { Story } from './story';

export const haideng: Story = {
  account: '海登精密',
  goals: [
    {
      text: '为苏州二厂配齐在线测量单元，把二厂做成华东地区的样板工厂。',
      measure: '年订单额（万元）',
      baseline: 320,
      target: 700,
      dueInDays: 219,
      linkedTo: '两年内客诉减少三分之一',
      notes: '客户自己的目标：两年内客诉减少三分之一。',
    },
  ],
  people: haidengPeople,
  factors: haidengFactors,
};
