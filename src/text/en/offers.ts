// What filling a table would give whoever has none, by its kind: offered at the end of the view it belongs to.

export const offers = {
  heading: 'More you can bring in',
  add: 'Add table',
  gives: {
    profile:
      'Answer what you know of the customer: the vision is checked, and the next rung of the ladder is named.',
    issues: 'List the customer’s business issues: you see what pushes them to act, and whom it concerns.',
    sales: 'Enter revenue by period: its trend shows whether a goal asks too little or too much.',
    steps: 'Set their buying steps beside our selling steps: you see where we come too early or too late.',
    criteria:
      'Rate what the customer chooses by: you see where we are ahead, and which must puts us at risk.',
    team: 'Name who of our own house helps: you see which duty nobody has taken yet.',
    assessments:
      'Have a colleague rate the same factors: you see the disagreements that would change the strategy.',
    milestones:
      'Plan what the customer commits to on the way: you see what is next, overdue or out of order.',
    settings: 'Set limits and names as your company uses them: every analysis says which were changed.',
  },
};
