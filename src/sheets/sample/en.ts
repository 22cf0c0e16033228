// We sell coordinate measuring cells; Halden Precision machines parts for medical and aerospace customers.
// Codes of a row stand in codes.ts under the same key. Figures are words here: they go with the currency.
import type { SampleRow } from './sampleRow';

type Cells = string | readonly string[] | SampleRow;

export const en = {
  account: 'Halden Precision',
  /** Between two names in one cell. */
  comma: ', ',
  goals: {
    secondPlant: {
      text: 'Equip the second plant with our in-line measuring cells, and make it the reference in the region.',
      measure: 'Orders a year, thousand euros',
      baseline: 420,
      target: 600,
      notes: 'Their own target: complaints down by a third within two years.',
    },
  },
  profile: {
    vision: 'Two of their three plants measure every safety-relevant part in our cells.',
    marketTrend: '6 %',
    /** S9: all cells of the second plant. */
    value: '€ 540,000',
  },
  /** What it is, the first words of the issue behind it, notes. */
  issues: {
    audits: ['Device makers audit their suppliers part by part', '', 'In the trade press since spring.'],
    complaints: [
      'Bring complaints down by a third within two years',
      'Device makers audit',
      'Promised to the board.',
    ],
    waiting: ['Parts wait two days for the gauge room', 'Bring complaints down', ''],
    staff: ['Measuring staff are hard to find in the region', '', ''],
    automation: ['Automate whatever can be automated in the second plant', 'Measuring staff', ''],
    programming: [
      'Nobody there can programme a measuring cell',
      'Automate whatever',
      'Our training on site answers this.',
    ],
    cash: ['Cash is short since the new hall was built', '', 'What they do about it is not known yet.'],
  },
  /** Whole years, up to the last one. */
  sales: [
    { revenue: 310, customerRevenue: 41000, notes: 'Thousand euros, both.' },
    { revenue: 360, customerRevenue: 42500 },
    { revenue: 420, customerRevenue: 44300, notes: 'First cell in the main plant.' },
  ],
  /** Their buying, our selling, notes. */
  steps: [
    [
      'The plant agrees that measuring is the bottleneck',
      'Survey on the line with the quality team',
      'Done.',
    ],
    ['Production writes the specification', 'Reference visit, and a word in the specification', ''],
    ['Group purchasing invites all plants’ suppliers to tender', '', 'We hear of it only from the buyer.'],
    [
      'Finance compares cost over seven years',
      'Offer with total cost and payments that follow their ramp-up',
      '',
    ],
    ['The chief executive signs', 'Our managing director calls on her', 'Not arranged yet.'],
  ],
  /** Name, title, notes. */
  people: {
    lindqvist: ['A. Lindqvist', 'Head of quality', 'Ran the reference visit and shows the figures around.'],
    ferrer: [
      'J. Ferrer',
      'Production engineer',
      'Would run the cells; wants his people trained before the start.',
    ],
    brandt: ['T. Brandt', 'Process planner', 'Compares our cycle times with the incumbent, line by line.'],
    moreau: ['S. Moreau', 'Plant manager', 'Has promised the board fewer complaints by summer.'],
    castellano: [
      'R. Castellano',
      'Head of operations',
      'Two late samples stopped his line; prefers the supplier he knows.',
    ],
    okafor: ['M. Okafor', 'Chief executive', 'Signs everything above 250,000. None of us has met her.'],
    weiss: ['D. Weiss', 'Chief financial officer', 'Asked for a total cost over seven years.'],
    haas: ['P. Haas', 'Buyer', 'Every offer has to pass this desk.'],
    novak: ['L. Novak', 'Maintenance lead', 'Asks who comes when a cell stands still on a Saturday.'],
    berg: ['O. Berg', 'IT security officer', 'Has to release the network connection.'],
    sato: ['H. Sato', 'Group purchasing director', 'Frame contracts above plant level.'],
    adeyemi: [
      'K. Adeyemi',
      'Programme manager, second plant',
      'Started this month; what she may decide is not clear yet.',
    ],
  },
  departments: {
    quality: 'Quality',
    engineering: 'Production',
    production: 'Production',
    management: 'Management',
    finance: 'Finance',
    purchasing: 'Purchasing',
    maintenance: 'Maintenance',
    it: 'IT',
    group: 'Group',
  },
  committee: 'Steering committee',
  colleagues: { ines: 'Ines', jo: 'Jo', helena: 'Helena', marek: 'Marek', wei: 'Wei', tomas: 'Tomas' },
  factors: {
    visit: {
      text: 'Reference visit went well',
      earlySign: 'Nobody there quotes its figures any more.',
      ifItFails: 'Invite R. Castellano and T. Brandt to a second reference plant.',
      notes: 'Scrap at the reference plant fell by a fifth.',
    },
    trust: {
      text: 'Three years of work with their engineers',
      earlySign: 'J. Ferrer is asked to look at other suppliers.',
      ifItFails: 'Win T. Brandt and K. Adeyemi as our second and third contact on the line.',
    },
    training: {
      text: 'Training on site can start at once',
      earlySign: 'A trainer is booked for another customer.',
      ifItFails: 'Train J. Ferrer’s people at the reference plant.',
      notes: 'Two trainers are free from next month.',
    },
    payment: { text: 'Payment terms can follow their ramp-up' },
    demand: { text: 'Demand for medical parts is rising again' },
    delivery: {
      text: 'The incumbent quotes longer delivery times',
      notes: 'Heard once, from the process planner.',
    },
    budget: {
      text: 'The budget for the second plant is approved',
      notes: 'Until the end of the financial year.',
    },
    currency: { text: 'A weaker currency makes our cells dearer' },
    oneSupplier: {
      text: 'Group purchasing wants one supplier for all plants',
      notes: 'We may have a say in the specification.',
    },
    service: {
      text: 'No local service',
      earlySign: 'A cell stands still for a day, and R. Castellano asks why.',
      ifItFails: 'Keep a technician of ours on site for the first six months.',
      notes: 'Nearest technician five hours away.',
    },
    samples: { text: 'Samples came late twice' },
    price: { text: 'Our price structure is hard to follow' },
    approver: { text: 'We have not met the approver' },
    report: { text: 'The measuring report was not in their format', notes: 'Settled with the last release.' },
  },
  competitors: ['Norrvik', 'Tessmar'],
  criteria: {
    inLine: {
      text: 'Every safety-relevant part measured in the line, within its cycle time',
      notes: 'Shown at the reference plant.',
    },
    technician: {
      text: 'A technician on site within four hours, on Saturdays too',
      notes: 'Ours needs five hours; Norrvik, their supplier today, has two in town.',
    },
    totalCost: { text: 'Lowest total cost over seven years' },
    reports: {
      text: 'Measuring reports in the device makers’ format',
      notes: 'Settled with our last release.',
    },
    ownPeople: { text: 'Their own people run the cells after two weeks of training' },
    price: {
      text: 'Purchase price a tenth below that of the first cell',
      notes: 'Said once, on the phone; finance asks for total cost instead.',
    },
  },
  /** Notes. */
  team: {
    coordination: '',
    meetings: 'Every second Monday, half an hour; agenda on the Friday before.',
    chief: 'Our managing director; the first call is not arranged yet.',
    finance: 'Our head of finance; works out the total cost with their finance.',
    group: 'Wanted: somebody who knows the group’s frame contracts.',
    expert: '',
    service: 'Looking for a service partner within an hour of the plant.',
  },
  milestones: {
    attendBriefing: {
      evidence: 'List of those present, from four departments.',
      notes: 'The last time that R. Castellano was there.',
    },
    joinStudy: { evidence: 'Survey of three lines, signed by J. Ferrer.' },
    acceptFindings: {
      earlySign: 'S. Moreau puts the meeting off, or comes without finance.',
      ifItFails: 'Check the figures line by line with A. Lindqvist, and meet again within two weeks.',
    },
    attendConcept: {
      earlySign: 'Nobody comes from operations.',
      ifItFails: 'Show R. Castellano the service concept alone, before all others.',
    },
    attendDemo: {
      earlySign: 'IT security has not released the network connection two weeks before.',
      notes: 'On a line of theirs, with their own parts.',
    },
    requestProposal: {
      earlySign: 'The tender comes with a specification that we have not seen.',
      ifItFails: 'Ask for a talk on the specification with P. Haas and S. Moreau before we offer.',
    },
  },
} as const satisfies Readonly<Record<string, string | readonly Cells[] | Readonly<Record<string, Cells>>>>;

/** All that one language says, each other one has to say. */
type WordsLike<Part> = Part extends string
  ? string
  : Part extends number
    ? number
    : { readonly [Key in keyof Part]: WordsLike<Part[Key]> };
export type SampleWords = WordsLike<typeof en>;
