// O2: the settings table. No `as const`: the type of this object is what the Chinese one must satisfy.
import type { Expectation } from '../../method/ground/problem';
import type { FigureKey, FigureName } from '../../method/ground/settings';
import { parseOwnKey } from '../../method/ground/ownKeys';
import { isWritten, settingNames, type NameWords, type RatedKey, type SettingGroup } from '../settingNames';
import type { LabelGroup } from '../wording';
import { format } from './format';
import { labels } from './labels';

const { roles } = labels;

const words: NameWords = {
  figures: {
    'staleDays.advocate': `Stale after days: ${roles.advocate}`,
    'staleDays.owner': `Stale after days: ${roles.owner}`,
    'staleDays.gatekeeper': `Stale after days: ${roles.gatekeeper}`,
    'staleDays.approver': `Stale after days: ${roles.approver}`,
    staleDaysWithoutRole: 'Stale after days: no role yet',
    'coverageWeights.advocate': `Weight in coverage: ${roles.advocate}`,
    'coverageWeights.owner': `Weight in coverage: ${roles.owner}`,
    'coverageWeights.gatekeeper': `Weight in coverage: ${roles.gatekeeper}`,
    'coverageWeights.approver': `Weight in coverage: ${roles.approver}`,
    fewestFactors: 'Minimum number of factors',
    mostFactors: 'Maximum number of factors',
    mostAssumed: 'Maximum weight on assumptions',
    mostSuggested: 'Maximum weight on suggestions',
    leastEvidence: 'Minimum confirmed weight',
    firmFrom: `${labels.standings.firm} from`,
    fairFrom: `${labels.standings.fair} from`,
    leavingDays: 'Leaving within days',
    unseenDays: 'Factor unseen for days',
    visionYears: 'Minimum years of a vision',
    growthNeedingProof: 'Growth that needs proof',
    levelWithin: 'Scores that are level',
    redFlagUpTo: 'Red flag up to',
    goCoverage: 'Coverage to go on',
    heavyFrom: 'Heavy factor from',
    mostSuggestedActions: 'Maximum suggested actions',
    keyPeopleForSupport: 'Key people that call for support',
  } satisfies Record<FigureKey, string>,
  scales: {
    authority: 'Scale: Authority',
    involvement: 'Scale: Involvement',
    control: 'Scale: Control',
    weight: 'Scale: Weight',
  } satisfies Record<RatedKey, string>,
  categoryInUse: (category) => `Category in use: ${category}`,
  commitments: 'Commitments of the customer',
  own: {
    kinds: { ownCategory: 'Own category', ownTopic: 'Own topic' },
    winControl: 'control can be won',
    join: (kind, name, part) => `${kind}: ${part === null ? name : `${name} · ${part}`}`,
  },
  labelGroups: {
    role: 'Role',
    quadrant: 'Quadrant',
    macro: 'Strategy',
    standing: 'Standing',
    category: 'Category',
    individualNeed: 'Individual need',
    organisationalNeed: 'Organisational need',
    level: 'Level',
    contact: 'Contact',
    rung: 'Rung of the ladder',
    layer: 'Layer of issues',
    path: 'Leadership path',
  } satisfies Record<LabelGroup, string>,
  label: (group, label) => `${group}: ${label}`,
  advice: (about, isReason) => `${isReason ? 'Reason' : 'Advice'}: ${about.join(' · ')}`,
  anyFactor: 'Any factor',
  onPaper: 'Any factor, in writing only',
  confirmFirst: 'Confirm first',
  confirmBy: { us: 'with us', them: 'with a linked person', anybody: 'with a second source' },
  topics: {
    officialQuestion: 'Official questions',
    rivalTrouble: 'Trouble with a rival',
    complaint: 'Complaint, fault, late delivery',
    materialCost: 'Currency, cost of material',
    price: 'Price, discount',
    deadline: 'Contract or deadline ends',
    tender: 'Tender, scoring',
    law: 'Law or rule',
    budget: 'Budget',
    freeze: 'Spending or project stopped',
    data: 'Data, security',
    businessCase: 'Business case',
    requirement: 'Requirement',
    oldEquipment: 'Old equipment',
    promise: 'Promise, willingness',
    approval: 'Approval, certification',
    ourPeople: 'a person of ours',
    oneContact: 'One contact only',
    unknown: 'Nobody knows us',
    comes: 'somebody new',
    leavesOrComes: 'A person leaves or comes',
    rivalAbsent: 'A rival is absent',
    rivalMove: 'A rival’s move',
    internalRival: 'Own make, do nothing, other projects',
    noReference: 'No reference, first of its kind',
    notShown: 'not shown yet',
    trial: 'Trial, pilot',
    reference: 'Reference, result, award',
    warranty: 'Warranty, liability',
    payment: 'Payment, leasing',
    service: 'Service, spare parts, response time',
    shortage: 'Lack of people',
    training: 'Training, skills',
    quality: 'Quality',
    energy: 'Energy, sustainability',
    safety: 'Safety',
    capacity: 'Capacity, lead time',
    switching: 'Effort of a change',
    technology: 'Technology, interface',
    merger: 'Merger, reorganisation',
    growth: 'Growth, new sites',
    downturn: 'Weak demand, saving',
    localPresence: 'Near or far',
    easeOfUse: 'Ease of use',
    slowDecision: 'Slow decision',
    relation: 'Relation, habit, history',
  },
  need: 'Need',
  proof: 'Proof',
  sameNeed: 'Same need as ours',
  clashingNeed: 'Clash with our need',
  touch: 'After the sale',
  noRole: 'No role yet',
  climb: 'Climb to',
  move: 'Move',
  moves: { resolve: 'Resolve', soften: 'Soften', winControl: 'Win control', strengthen: 'Strengthen' },
  meaning: 'Meaning',
  doing: (number) => `Do ${number}`,
  avoiding: (number) => `Avoid ${number}`,
};

const figureNotes: Readonly<Record<FigureName, string>> = {
  staleDays: 'A contact longer ago than so many days is stale.',
  staleDaysWithoutRole: 'The same for people with no role yet.',
  coverageWeights: 'What such a person weighs in coverage.',
  fewestFactors: 'With fewer factors the strategy counts as thin.',
  mostFactors: 'With more open factors, the list is too long to plan by.',
  mostAssumed: 'A larger share of the weight on assumptions is reported.',
  mostSuggested: 'With a larger share of the weight on suggested ratings, a strategy is fragile at best.',
  leastEvidence: 'With a smaller share of the weight confirmed, a strategy is unproven.',
  firmFrom: 'Robustness and hold from which a strategy is firm.',
  fairFrom: 'Robustness and hold from which a strategy is fair.',
  leavingDays: 'Whoever leaves within so many days is asked for introductions while they are there.',
  unseenDays: 'A factor not looked at for longer is asked about.',
  visionYears: 'A vision looks at least so many years ahead.',
  growthNeedingProof: 'Growth a year beyond the customer’s own that needs a proof of realism.',
  levelWithin: 'Scores on the buying criteria that differ by no more are level.',
  redFlagUpTo: 'A believed must that we rate so low, or lower, is a red flag.',
  goCoverage: 'Less coverage is a condition for going on.',
  heavyFrom: 'A factor of such a weight needs an open action, and a plan where it is critical.',
  mostSuggestedActions: 'No more suggestions of an account stand open in the action table.',
  keyPeopleForSupport: 'So many key people are too many for one seller alone.',
};

/** What to enter, within which bounds. */
const expected: Readonly<Record<Expectation, (least: number, most: number) => string>> = {
  whole: (least, most) => `a whole number from ${least} to ${most}`,
  number: (least, most) => `a number from ${least} to ${most}`,
  share: (least, most) => `a percentage from ${format.percent(least)} to ${format.percent(most)}`,
  scale: () => 'a scale such as 1 to 5 or 0 to 100',
  use: () => 'used or not used',
  words: (_, most) => `up to ${most} words by which it is known, with | between them`,
  yesNo: () => 'yes or no',
  list: (_, most) => `up to ${most} different ones, with ; between them`,
  text: (_, most) => `a text of up to ${most} characters`,
};

const groupNotes: Readonly<Record<Exclude<SettingGroup, 'thresholds'>, string>> = {
  scales: 'Holds where neither the column’s heading nor a choice in the pane names a scale.',
  labels: 'Shown in both languages.',
  categories: 'What is not used is not asked for and not offered.',
  commitments: 'Yours in place of ours, in their order.',
  advice: 'Shown in both languages.',
};

const ownNotes: Readonly<Record<'words' | 'winControl' | 'text', string>> = {
  words: 'One of your own: write its name in place of …, and add rows for further ones.',
  winControl: 'Whether such factors can be brought into our hands. Write the same name in place of ….',
  text: 'What to do about a factor that says one of the words. Write the same name in place of ….',
};

/** Names in settings tables of older templates. */
const former: Readonly<Record<string, string>> = {
  fewestFactors: 'Fewest factors',
  mostFactors: 'Most factors',
  mostAssumed: 'Most weight on assumptions',
  mostSuggested: 'Most weight on suggestions',
  leastEvidence: 'Least confirmed weight',
  visionYears: 'Fewest years of a vision',
  mostSuggestedActions: 'Most suggested actions',
};

export const settings = {
  /** Also of a key that is no setting: the key itself. */
  name: settingNames(words, labels),
  /** What an older template called it; null where that is the same. */
  formerName: (key: string): string | null => former[key] ?? null,
  groups: {
    thresholds: 'Thresholds',
    scales: 'Scales',
    labels: 'Names',
    categories: 'Categories',
    commitments: 'Commitments',
    advice: 'Advice',
  } satisfies Record<SettingGroup, string>,
  expected,
  enter: (what: string): string => `Enter ${what}.`,
  note: (group: SettingGroup, key: string): string => {
    if (group === 'thresholds') return figureNotes[key.split('.')[0] as FigureName] ?? '';
    const part = parseOwnKey(key)?.part;
    if (part !== undefined) return ownNotes[part === 'words' || part === 'winControl' ? part : 'text'];
    return isWritten(key) ? 'Shown in both languages, understood in your tables.' : groupNotes[group];
  },
  /** Behind the note on advice for a person. */
  nameMark: 'Write {name} where the person’s name goes.',
  /** A9 */
  factorMark:
    'Write {factor} where the factor’s words go, {name|somebody} for the people linked to it, {decider|somebody} for who decides.',
  whenMark: 'Write {when} where the time goes.',
  scaleFound: 'as found',
  none: 'none',
  yes: 'yes',
  no: 'no',
  used: 'used',
  notUsed: 'not used',
  listJoiner: '; ',
};
