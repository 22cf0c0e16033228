import type { StoryGroundwork } from './story';

/** Step S: what we want to be to Halden Precision, what moves them, and how they buy. */
export const haldenGoals: StoryGroundwork = {
  goals: [
    {
      text: 'Equip the second plant with our in-line measuring cells, and make it the reference in the region.',
      measure: 'Orders a year, thousand euros',
      baseline: 420,
      target: 600,
      dueInDays: 585,
      linkedTo: 'Bring complaints down by a third within two years',
      notes: 'Their own target: complaints down by a third within two years.',
    },
  ],
  profile: {
    vision: 'Two of their three plants measure every safety-relevant part in our cells.',
    horizonYears: 3,
    visionIssues: 'Bring complaints down by a third within two years',
    leadership: 'operations',
    marketTrend: '6 %',
    ladderToday: 'productSeller',
    ladderWanted: 'adviser',
    sellerNeed: 'achievement',
    highExpectations: 'yes',
    complexDelivery: 'yes',
  },
  issues: [
    {
      text: 'Device makers audit their suppliers part by part',
      layer: 'external',
      because: '',
      people: '',
      notes: 'In the trade press since spring.',
    },
    {
      text: 'Bring complaints down by a third within two years',
      layer: 'response',
      because: 'Device makers audit',
      people: 'S. Moreau',
      notes: 'Promised to the board.',
    },
    {
      text: 'Parts wait two days for the gauge room',
      layer: 'challenge',
      because: 'Bring complaints down',
      people: 'A. Lindqvist, T. Brandt',
      notes: '',
    },
    {
      text: 'Measuring staff are hard to find in the region',
      layer: 'external',
      because: '',
      people: '',
      notes: '',
    },
    {
      text: 'Automate whatever can be automated in the second plant',
      layer: 'response',
      because: 'Measuring staff',
      people: 'K. Adeyemi',
      notes: '',
    },
    {
      text: 'Nobody there can programme a measuring cell',
      layer: 'challenge',
      because: 'Automate whatever',
      people: 'J. Ferrer',
      notes: 'Our training on site answers this.',
    },
    {
      text: 'Cash is short since the new hall was built',
      layer: 'challenge',
      because: '',
      people: 'D. Weiss',
      notes: 'What they do about it is not known yet.',
    },
  ],
  sales: [
    { yearsAgo: 3, revenue: 310, customerRevenue: 41000, notes: 'Thousand euros, both.' },
    { yearsAgo: 2, revenue: 360, customerRevenue: 42500, notes: '' },
    { yearsAgo: 1, revenue: 420, customerRevenue: 44300, notes: 'First cell in the main plant.' },
  ],
  steps: [
    {
      buyingStep: 'The plant agrees that measuring is the bottleneck',
      sellingStep: 'Survey on the line with the quality team',
      notes: 'Done.',
    },
    {
      buyingStep: 'Production writes the specification',
      sellingStep: 'Reference visit, and a word in the specification',
      notes: '',
    },
    {
      buyingStep: 'Group purchasing invites all plants’ suppliers to tender',
      sellingStep: '',
      notes: 'We hear of it only from the buyer.',
    },
    {
      buyingStep: 'Finance compares cost over seven years',
      sellingStep: 'Offer with total cost and payments that follow their ramp-up',
      notes: '',
    },
    {
      buyingStep: 'The chief executive signs',
      sellingStep: 'Our managing director calls on her',
      notes: 'Not arranged yet.',
    },
  ],
};
