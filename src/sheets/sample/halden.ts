// We sell coordinate measuring cells; Halden Precision machines parts for medical and aerospace customers.
import { haldenFactors } from './haldenFactors';
import { haldenGoals } from './haldenGoals';
import { haldenPeople } from './haldenPeople';
import type { Story } from './story';

export const halden: Story = {
  ...haldenGoals,
  account: 'Halden Precision',
  people: haldenPeople,
  factors: haldenFactors,
};
