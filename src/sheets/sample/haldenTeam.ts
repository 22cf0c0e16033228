import type { StoryTeamMember } from './story';

export const haldenTeam: readonly StoryTeamMember[] = [
  {
    duty: 'coordination',
    person: 'Ines',
    counterparts: 'S. Moreau, A. Lindqvist, K. Adeyemi',
    notes: '',
  },
  {
    duty: 'meetings',
    person: 'Jo',
    counterparts: '',
    notes: 'Every second Monday, half an hour; agenda on the Friday before.',
  },
  {
    duty: 'sponsor',
    person: 'Helena',
    counterparts: 'M. Okafor',
    notes: 'Our managing director; the first call is not arranged yet.',
  },
  {
    duty: 'sponsor',
    person: 'Marek',
    counterparts: 'D. Weiss',
    notes: 'Our head of finance; works out the total cost with their finance.',
  },
  {
    duty: 'sponsor',
    person: '',
    counterparts: 'H. Sato',
    notes: 'Wanted: somebody who knows the group’s frame contracts.',
  },
  {
    duty: 'expert',
    person: 'Wei',
    counterparts: 'J. Ferrer, T. Brandt',
    notes: '',
  },
  {
    duty: 'service',
    person: 'Tomas',
    counterparts: 'L. Novak, R. Castellano',
    notes: 'Looking for a service partner within an hour of the plant.',
  },
];
