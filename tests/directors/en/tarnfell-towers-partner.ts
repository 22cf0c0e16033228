import type { DirectorAccount } from '../account';

export const account: DirectorAccount = {
  id: 'tarnfell-towers-partner',
  language: 'en',
  today: '2026-11-30',
  story:
    'Tarnfell makes steel towers for wind turbines and may change all its bolt tensioners. We sell there only through Norrvik Systems, and all that we know comes from Norrvik’s account manager on the phone. He also carries Falkner tools, on which he earns more. Our rep took the account over last month and cannot say who signs.',
  profile: {
    account: 'Tarnfell Towers',
    industry: 'Wind energy',
    value: 420000,
    currency: 'EUR',
    state: 'open',
    ourOwner: 'Mikkel Straub',
  },
  people: [
    {
      name: 'Jens Holmgaard',
      title: 'Account Manager at Norrvik Systems (our partner)',
      attitude: 1,
      contact: { inContact: true, by: 'Mikkel Straub', depth: 'several', last: '2026-11-19' },
      notes: 'Goes to Tarnfell every other week',
    },
    {
      name: 'Ulla Brix',
      title: 'Assembly Manager',
      level: 'middle',
      contact: { inContact: false },
      notes: 'Complains about sore shoulders in her crew, says Jens',
    },
    { name: 'Peder Lomholt', title: 'Technical Buyer', contact: { inContact: false } },
    { name: 'Karsten Vinge', title: 'Plant Director', level: 'executive', contact: { inContact: false } },
    { name: 'Quality engineer, name unknown', contact: { inContact: false } },
  ],
  factors: [
    {
      text: 'Norrvik also sells Falkner and earns more on them',
      category: 'competition',
      direction: '-',
      weight: 5,
      evidence: 'confirmed',
      people: ['Jens Holmgaard'],
      notes: 'Margin 24 against our 17 percent',
    },
    {
      text: 'Ulla Brix looks for lighter tensioners',
      category: 'offering',
      direction: '+',
      people: ['Ulla Brix'],
    },
    {
      text: 'Tarnfell pays Norrvik for full service and does not want two parties on site',
      category: 'culture',
      people: ['Jens Holmgaard'],
    },
    {
      text: 'New tower type needs M64 bolts from May',
      category: 'timing',
      direction: '+',
      weight: 4,
      notes: 'May 2027',
    },
    {
      text: 'Our last demo tool went back to Norrvik with a leaking hose',
      category: 'history',
      direction: '-',
      evidence: 'confirmed',
      people: ['Jens Holmgaard'],
      status: 'open',
    },
    {
      text: 'Nobody of ours has been inside the plant',
      category: 'seller',
      direction: '-',
      evidence: 'confirmed',
    },
  ],
  actions: [{ text: 'Partner call', about: 'Jens Holmgaard', owner: 'Mikkel Straub', status: 'open' }],
  expected: {
    decision: 'none',
    alsoAcceptable: ['go with conditions'],
    strategies: [],
    firstActions: [
      {
        what: 'Go through the account with Jens Holmgaard this week, person by person: who signs, who sits in every meeting, what each of them wants.',
        about: ['Jens Holmgaard', 'Karsten Vinge', 'Peder Lomholt', 'Ulla Brix'],
        kind: 'confirm',
        why: 'We cannot name who decides; an hour with the partner fills half the sheet.',
      },
      {
        what: 'Agree with our director what Norrvik gains by leading with us, margin, registration and a named engineer, and offer it to Jens Holmgaard.',
        about: ['Norrvik also sells Falkner and earns more on them', 'Jens Holmgaard'],
        kind: 'decide with manager',
        why: 'As long as Falkner pays him better, our first sale is to the partner.',
      },
      {
        what: 'Ask Jens Holmgaard to take our engineer and a faultless demo tool to Ulla Brix on his next visit.',
        about: [
          'Ulla Brix',
          'Jens Holmgaard',
          'Nobody of ours has been inside the plant',
          'Our last demo tool went back to Norrvik with a leaking hose',
        ],
        kind: 'introduce',
        why: 'She has the problem we solve, and the hose must not be our last word.',
      },
    ],
    mustNotSay: ['Contact Karsten Vinge directly, past Norrvik', 'Name a strategy as if it were certain'],
  },
};
