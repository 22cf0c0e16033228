// We sell coordinate measuring cells; Halden Precision machines parts for medical and aerospace customers.
import { haldenFactors } from './haldenFactors';
import { haldenPeople } from './haldenPeople';
import type { Story } from './story';

export const halden: Story = {
  account: 'Halden Precision',
  goals: [
    {
      text: 'Equip the second plant with our in-line measuring cells, and make it the reference in the region.',
      measure: 'Orders a year, thousand euros',
      baseline: 420,
      target: 900,
      dueInDays: 219,
      linkedTo: 'Bring complaints down by a third within two years',
      notes: 'Their own target: complaints down by a third within two years.',
    },
  ],
  people: haldenPeople,
  factors: haldenFactors,
};
