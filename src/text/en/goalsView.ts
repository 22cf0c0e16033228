// The Goals view of the pane, and the brief for the talk with one's manager. Sentences about checks are in goals.ts.
import { format } from './format';

export const goalsView = {
  gate: {
    complete: 'Vision and goals stand',
    completeMeaning: 'They can be checked, and they serve what matters to the customer.',
    open: 'Vision and goals are unfinished',
    noVision: 'What is missing is a vision: what you want to be to this customer in a few years.',
  },
  vision: 'Vision',
  yearsAhead: (years: number): string =>
    years === 1 ? '1 year ahead' : `${format.number(years)} years ahead`,
  leadsBy: (path: string): string => `they lead by ${path.toLowerCase()}`,
  goals: 'Goals',
  growth: (percent: string): string => `${percent} a year`,
  toWrite: 'To write',
  open: 'Not known yet',
  holds: (count: number): string => `What holds (${format.number(count)})`,
  settled: 'holds',

  issues: 'What moves the customer',
  issuesHint: 'Outside, their response, and what becomes hard inside.',

  comparisons: {
    heading: 'Compared',
    ourGoal: 'Our goal',
    market: 'Our goal and our market, a year',
    ourMarket: 'Our market',
    customer: 'Our goal and the customer, a year',
    theirRevenue: 'Their own revenue',
    fromRecord: 'from the sales record',
    steps: 'Their buying and our selling',
    buying: 'They',
    selling: 'We',
    nothing: 'nothing',
    marketVerdicts: {
      ahead: 'We would gain ground.',
      level: 'We would keep our place.',
      behind: 'We would lose ground.',
    },
    customerVerdicts: {
      fits: 'Challenging, and realistic.',
      notChallenging: 'No faster than they grow themselves: aim higher.',
      needsProof: 'Far faster than they grow themselves: write down why that is realistic.',
    },
  },

  ladder: {
    heading: 'Where we stand with them',
    today: 'today',
    wanted: 'wanted',
    next: 'next',
  },

  sales: {
    heading: 'What the sales record shows',
    ours: (percent: string): string => `Our revenue with them: ${percent} a year.`,
    customer: (percent: string): string => `Their own revenue: ${percent} a year.`,
  },

  research: (count: number): string => `To look up in public (${format.number(count)})`,

  brief: {
    heading: 'For the talk with your manager',
    text: 'The brief as text',
  },

  empty: 'No goals yet',
  emptyHelp: 'Write one goal for this customer: what you want to reach, how it is measured, and by when.',
  goTo: 'Go to the table',
  addTable: 'Add a table of goals',
};
