// We sell coordinate measuring cells; Halden Precision machines parts for medical and aerospace customers.
import { haldenCriteria } from './haldenCriteria';
import { haldenFactors } from './haldenFactors';
import { haldenGoals } from './haldenGoals';
import { haldenMilestones } from './haldenMilestones';
import { haldenPeople } from './haldenPeople';
import { haldenTeam } from './haldenTeam';
import type { Story } from './story';

export const halden: Story = {
  ...haldenGoals,
  account: 'Halden Precision',
  people: haldenPeople,
  factors: haldenFactors,
  ...haldenCriteria,
  team: haldenTeam,
  milestones: haldenMilestones,
};
