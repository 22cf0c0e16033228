// What each table is called, what its sheet says above it, and what filling it would give whoever has none (offered tables).
import type { TableTexts } from '../tableTexts';

export const tables = {
  goals: {
    name: 'Goals',
    help: 'One row per goal: who the customer is, what we want to reach there, how it is measured, and by when.',
  },
  people: {
    name: 'People',
    help: 'One row per person who can move this sale: rate authority and involvement, then what you know of them.',
  },
  factors: {
    name: 'Factors',
    help: 'One row for each thing that helps or hinders this sale: say which way, whether it is in our hands, and how much it weighs.',
  },
  profile: {
    name: 'Profile',
    help: 'One question per row: answer what you know. Every answer makes a check, a comparison or a piece of advice possible.',
    gives:
      'Answer what you know of the customer: the vision is checked, and the next rung of the ladder is named.',
  },
  issues: {
    name: 'Business issues',
    help: 'What moves the customer’s business: what happens outside, how they respond, and what becomes hard inside because of it.',
    gives: 'List the customer’s business issues: you see what pushes them to act, and whom it concerns.',
  },
  sales: {
    name: 'Sales record',
    help: 'One row per period: what we sold to this customer and, where you know it, what they took in themselves.',
    gives: 'Enter revenue by period: its trend shows whether a goal asks too little or too much.',
  },
  steps: {
    name: 'Buying and selling steps',
    sheet: 'Steps',
    help: 'Each step of the customer’s buying beside the step of ours that serves it. A blank cell shows where one is missing.',
    gives: 'Set their buying steps beside our selling steps: you see where we come too early or too late.',
  },
  criteria: {
    name: 'Buying criteria',
    help: 'One row for each thing the customer chooses by: whether it counts, and how we and each competitor meet it. Put the competitors’ names into the headers.',
    gives: 'Rate what the customer chooses by: you see where we are ahead, and which must puts us at risk.',
  },
  team: {
    name: 'Team',
    help: 'Who of us does what for this customer, and whom of theirs they look after. Delete what you do not need, add your own.',
    gives: 'Name who of us helps: you see which duty is not assigned yet.',
  },
  assessments: {
    name: 'Second opinion',
    help: 'A colleague rates the same factors, without looking at the first ratings. Only what would change the strategy needs to be discussed.',
    gives:
      'Have a colleague rate the same factors: you see the disagreements that would change the strategy.',
  },
  milestones: {
    name: 'Customer commitments',
    sheet: 'Commitments',
    help: 'What the customer agrees to do on the way to the sale: when it is planned and reached, and what we do if it fails.',
    gives: 'Plan what the customer commits to on the way: you see what is next, overdue or out of order.',
  },
  settings: {
    name: 'Settings',
    help: 'Your company’s own figures, names and advice: fill in Value where you want something else than the default. Blank cells change nothing.',
    gives: 'Set limits and names as your company uses them: every analysis says which were changed.',
  },
} satisfies Record<string, TableTexts>;
