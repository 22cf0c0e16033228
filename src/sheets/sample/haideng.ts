// 我们销售在线测量单元；海登精密为医疗和航空客户加工零件。
import { haidengCriteria } from './haidengCriteria';
import { haidengFactors } from './haidengFactors';
import { haidengGoals } from './haidengGoals';
import { haidengMilestones } from './haidengMilestones';
import { haidengPeople } from './haidengPeople';
import { haidengTeam } from './haidengTeam';
import type { Story } from './story';

export const haideng: Story = {
  ...haidengGoals,
  account: '海登精密',
  people: haidengPeople,
  factors: haidengFactors,
  ...haidengCriteria,
  team: haidengTeam,
  milestones: haidengMilestones,
};
