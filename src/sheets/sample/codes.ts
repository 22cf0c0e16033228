// The sample account in codes, the same in every language; rows by key, in the order of their tables.
import type {
  Commitment,
  ContactDepth,
  CriterionBelief,
  CriterionDemand,
  Direction,
  Evidence,
  FactorCategory,
  FactorStatus,
  IndividualNeed,
  IssueLayer,
  OrganisationalNeed,
  PersonLevel,
  ProfileItem,
  SupportDuty,
} from '../../method/ground/words';
import type { SampleWords } from './en';

type RatingWord = 'high' | 'medium' | 'low';
type Mark = 1 | 2 | 3 | 4 | 5;
type IssueKey = keyof SampleWords['issues'];
export type PersonKey = keyof SampleWords['people'];
type Names = readonly PersonKey[];
/** One of ours. */
export type Colleague = keyof SampleWords['colleagues'];
/** One row for each that the words tell of. */
type RowsOf<Part extends keyof SampleWords, Codes> = Readonly<Record<keyof SampleWords[Part], Codes>>;

export const goals: RowsOf<'goals', { readonly dueInDays: number; readonly linkedTo: IssueKey }> = {
  secondPlant: { dueInDays: 585, linkedTo: 'complaints' },
};

/** S1: what the vision serves. */
export const visionIssue: IssueKey = 'complaints';

/** S9: days from the sample's own. */
export const saleDays = { closing: 160, nextReview: 18 };

/** S9: who of us owns the sale. */
export const saleOwner: Colleague = 'ines';

/** What is answered by a figure or a code; what is absent stays blank. */
export const profile = {
  state: 'open',
  horizonYears: 3,
  leadership: 'operations',
  ladderToday: 'productSeller',
  ladderWanted: 'adviser',
  sellerNeed: 'achievement',
  highExpectations: 'yes',
  complexDelivery: 'yes',
} as const satisfies Readonly<Partial<Record<ProfileItem, string | number>>>;

/** S2: layer, people. */
export const issues: RowsOf<'issues', readonly [IssueLayer, Names]> = {
  audits: ['external', []],
  complaints: ['response', ['moreau']],
  waiting: ['challenge', ['lindqvist', 'brandt']],
  staff: ['external', []],
  automation: ['response', ['adeyemi']],
  programming: ['challenge', ['ferrer']],
  cash: ['challenge', ['weiss']],
};

type PersonCodes = readonly [
  level: PersonLevel,
  department: keyof SampleWords['departments'],
  /** null: not rated yet. */
  authority: RatingWord | null,
  involvement: RatingWord | null,
  /** null: not known. */
  attitude: -3 | -2 | -1 | 0 | 1 | 2 | 3 | null,
  individualNeed: IndividualNeed | null,
  organisationalNeed: OrganisationalNeed | null,
  contact: ContactDepth,
  /** Since the last contact; null: never. */
  daysAgo: number | null,
  ownedBy: Colleague | null,
];

export const people: RowsOf<'people', PersonCodes> = {
  lindqvist: ['senior', 'quality', 'low', 'high', 3, 'recognition', 'performance', 'close', 11, 'ines'],
  ferrer: ['staff', 'engineering', 'low', 'high', 2, 'achievement', 'performance', 'several', 34, 'wei'],
  brandt: ['staff', 'production', 'low', 'high', 0, 'order', 'performance', 'several', 14, 'wei'],
  moreau: ['senior', 'management', 'high', 'high', 2, 'achievement', 'performance', 'close', 19, 'ines'],
  castellano: ['senior', 'management', 'high', 'high', -2, 'safety', 'financial', 'several', 144, 'ines'],
  okafor: ['executive', 'management', 'high', 'low', null, null, 'image', 'none', null, null],
  weiss: ['executive', 'finance', 'high', 'low', 0, 'order', 'financial', 'brief', 39, 'jo'],
  haas: ['staff', 'purchasing', 'low', 'low', 0, 'power', 'financial', 'several', 22, 'jo'],
  novak: ['middle', 'maintenance', 'low', 'low', -1, 'safety', 'performance', 'brief', 56, 'wei'],
  berg: ['middle', 'it', 'low', 'low', null, null, null, 'none', null, null],
  sato: ['executive', 'group', 'high', 'low', 0, 'power', 'financial', 'brief', 48, 'jo'],
  adeyemi: ['middle', 'production', null, 'high', 1, 'belonging', 'performance', 'brief', 9, 'ines'],
};

interface Ties {
  readonly reportsTo?: PersonKey;
  /** T10 */
  readonly influencedBy?: Names;
  readonly group?: 'committee';
}

export const ties: RowsOf<'people', Ties> = {
  lindqvist: { reportsTo: 'moreau' },
  ferrer: { reportsTo: 'castellano' },
  brandt: { reportsTo: 'castellano' },
  moreau: { reportsTo: 'okafor', influencedBy: ['lindqvist', 'ferrer'], group: 'committee' },
  castellano: { reportsTo: 'okafor', influencedBy: ['brandt', 'novak'], group: 'committee' },
  okafor: { influencedBy: ['moreau', 'weiss'] },
  weiss: { reportsTo: 'okafor', influencedBy: ['moreau', 'haas'], group: 'committee' },
  haas: { reportsTo: 'weiss' },
  novak: { reportsTo: 'castellano' },
  berg: { reportsTo: 'weiss' },
  sato: { influencedBy: ['haas'] },
  adeyemi: { reportsTo: 'moreau' },
};

/** Category, direction, control, weight, evidence, people; status, which is open where nothing is said. */
type FactorCodes = readonly [FactorCategory, Direction, RatingWord, Mark, Evidence, Names, FactorStatus?];

export const factors: RowsOf<'factors', FactorCodes> = {
  visit: ['history', 'positive', 'high', 5, 'confirmed', ['lindqvist', 'moreau']],
  trust: ['seller', 'positive', 'high', 4, 'confirmed', ['ferrer']],
  training: ['offering', 'positive', 'high', 2, 'assumed', ['ferrer']],
  payment: ['terms', 'positive', 'high', 2, 'confirmed', ['weiss']],
  demand: ['timing', 'positive', 'low', 4, 'confirmed', []],
  delivery: ['competition', 'positive', 'low', 3, 'assumed', ['brandt']],
  budget: ['timing', 'positive', 'low', 2, 'assumed', ['moreau']],
  currency: ['timing', 'negative', 'low', 3, 'assumed', ['weiss']],
  oneSupplier: ['culture', 'negative', 'medium', 2, 'confirmed', ['sato']],
  service: ['offering', 'negative', 'high', 4, 'confirmed', ['novak', 'castellano']],
  samples: ['history', 'negative', 'high', 3, 'confirmed', ['castellano']],
  price: ['terms', 'negative', 'high', 3, 'assumed', ['haas']],
  approver: ['culture', 'negative', 'high', 2, 'confirmed', ['okafor']],
  report: ['offering', 'negative', 'high', 3, 'confirmed', ['lindqvist'], 'resolved'],
};

/** R4: demand, whether believed, weight, our rating, theirs in the order of the competitors, people. */
type CriterionCodes = readonly [CriterionDemand, CriterionBelief, Mark, Mark, readonly [Mark, Mark], Names];

export const criteria: RowsOf<'criteria', CriterionCodes> = {
  inLine: ['must', 'yes', 5, 5, [3, 4], ['lindqvist', 'brandt']],
  technician: ['must', 'yes', 4, 2, [5, 2], ['novak', 'castellano']],
  totalCost: ['must', 'yes', 4, 4, [3, 4], ['weiss']],
  reports: ['must', 'yes', 3, 4, [4, 3], ['lindqvist']],
  ownPeople: ['nice', 'yes', 3, 5, [3, 2], ['ferrer', 'adeyemi']],
  price: ['must', 'unsure', 4, 2, [4, 5], ['haas']],
};

/** A11: duty, who of us (null: nobody yet), whom they look after. */
export const team: RowsOf<'team', readonly [SupportDuty, Colleague | null, Names]> = {
  coordination: ['coordination', 'ines', ['moreau', 'lindqvist', 'adeyemi']],
  meetings: ['meetings', 'jo', []],
  chief: ['sponsor', 'helena', ['okafor']],
  finance: ['sponsor', 'marek', ['weiss']],
  group: ['sponsor', null, ['sato']],
  expert: ['expert', 'wei', ['ferrer', 'brandt']],
  service: ['service', 'tomas', ['novak', 'castellano']],
};

/** N2: planned and reached, in days from the sample's own; null: not yet. */
export const milestones: Readonly<Record<Commitment, readonly [number, number | null]>> = {
  attendBriefing: [-144, -144],
  joinStudy: [-41, -34],
  acceptFindings: [12, null],
  attendConcept: [40, null],
  attendDemo: [82, null],
  requestProposal: [124, null],
};
