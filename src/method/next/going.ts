// R6: go on, go on with conditions, or stop and rethink: from the strategy and what it rests on, the buying criteria, the people who
// decide, the goals and what the customer promised.
import { ranking } from '../ground/ranking';
import type { Strategy } from '../strategy/assembled';
import type { Decided } from '../strategy/decided';
import type { JudgedCommitment } from '../actions/commitments';
import type { CriteriaReport } from '../factors/criteria';
import type { GoalsReport } from '../goals/goalsReport';
import type { Comparison } from '../factors/scores';
import type { Settings } from '../ground/settings';
import type { JudgedPerson } from '../ground/judged';
import { isDecidingRole, signsThemselves, type DecidingRole } from '../ground/roles';
import {
  goingDecisions,
  type GoingDecision,
  type MacroStrategy,
  type Position,
  type Standing,
} from '../ground/words';

type Nothing = Readonly<Record<never, never>>;
type OfStrategy = Readonly<{ macro: MacroStrategy }>;
type OfStanding = Readonly<{ standing: Standing }>;
/** G6: with the share of the weight on suggestions where that makes the strategy fragile. */
type OfUnsure = Readonly<{ standing: Standing; suggested?: number }>;

/** Of several people who decide, how many; the name and role of the first. */
type OfDeciders = Readonly<{ count: number; name: string; role: DecidingRole }>;
/** Somebody against us whom none of us has met either is one condition. */
type OfOpponents = OfDeciders & Readonly<{ isUnmet?: true }>;

/** What each reason says beside its cells. */
export interface GoingParams {
  rethink: OfStrategy;
  flagsAndBehind: Readonly<{ count: number; competitor: string }>;
  noVerdict: Nothing;
  rethinkUnsure: OfStrategy;
  /** `isShaky`: few would rely on that strategy, so that it asks for small steps and no stake. */
  cautious: Readonly<OfStrategy & { isShaky?: true }>;
  unsure: OfUnsure;
  hearsay: Readonly<{ hold: number }>;
  redFlags: Readonly<{ count: number }>;
  /** R4: musts at which we are weak, if they are musts at all; the text of the first. */
  unsureMusts: Readonly<{ count: number; text: string }>;
  behind: Readonly<{ competitor: string }>;
  against: OfOpponents;
  withoutContact: OfDeciders;
  noOwner: Nothing;
  noApprover: Nothing;
  /** `lacksRoles`: contact is noted, and nobody has a role to weigh it by. */
  coverageUnknown: Readonly<{ lacksRoles?: true }>;
  coverageLow: Readonly<{ coverage: number; limit: number }>;
  /** How many checks of step S do not hold. */
  gateOpen: Readonly<{ open: number }>;
  /** How many; the text of the first. */
  overdue: Readonly<{ count: number; text: string }>;
  strategy: OfStrategy;
  sure: OfStanding;
  position: Readonly<{ position: Position; competitor: string }>;
  noFlags: Nothing;
  coverage: Readonly<{ coverage: number }>;
}
export type GoingReasonName = keyof GoingParams;

/** What each reason speaks for. The most serious decides; reasons stand in this order. */
export const decisionOfReason: Readonly<Record<GoingReasonName, GoingDecision>> = {
  rethink: 'stopAndRethink',
  flagsAndBehind: 'stopAndRethink',
  noVerdict: 'goWithConditions',
  rethinkUnsure: 'goWithConditions',
  cautious: 'goWithConditions',
  unsure: 'goWithConditions',
  hearsay: 'goWithConditions',
  redFlags: 'goWithConditions',
  unsureMusts: 'goWithConditions',
  behind: 'goWithConditions',
  against: 'goWithConditions',
  withoutContact: 'goWithConditions',
  noOwner: 'goWithConditions',
  noApprover: 'goWithConditions',
  coverageUnknown: 'goWithConditions',
  coverageLow: 'goWithConditions',
  gateOpen: 'goWithConditions',
  overdue: 'goWithConditions',
  strategy: 'go',
  sure: 'go',
  position: 'go',
  noFlags: 'go',
  coverage: 'go',
};

export const goingReasons = Object.keys(decisionOfReason) as readonly GoingReasonName[];

/** One of the reasons; by itself any. */
export type GoingReason<Name extends GoingReasonName = GoingReasonName> = {
  readonly [Each in Name]: {
    readonly reason: Each;
    /** What it speaks for. */
    readonly decision: GoingDecision;
    /** Red flags, people, commitments, in sheet order; empty for all else. */
    readonly cells: readonly string[];
    readonly params: GoingParams[Each];
  };
}[Name];

export interface GoingOn {
  readonly decision: GoingDecision;
  /** Never empty: those for the decision; of a stop also the conditions that hold besides. */
  readonly reasons: readonly GoingReason[];
}

/** R6: what is weighed of the buying criteria. */
export interface CriteriaGrounds {
  readonly comparison: Pick<Comparison, 'position' | 'competitor'> | null;
  /** Their cells. */
  readonly redFlags: readonly string[];
  /** R4: weak musts of which it is not sure that they are believed. */
  readonly weakUnsure?: readonly Readonly<{ cell: string; text: string }>[];
}

/** R6: what is weighed of a person who decides. */
export type DecidingPerson = Pick<JudgedPerson, 'name' | 'cell' | 'role' | 'band' | 'contact' | 'level'>;

export interface GoingGrounds {
  /** The standing is null where there is no verdict, or where nothing but thin and tied was looked at (Depth). */
  readonly strategy: Pick<Strategy, 'macro' | 'standing'> & Partial<Pick<Strategy, 'resting' | 'hold'>>;
  /** Some open factor lacks a rating, so that no verdict says nothing of the sale yet. */
  readonly isUnrated: boolean;
  /** Nobody: nothing is said of people. */
  readonly people: readonly DecidingPerson[];
  /** S6: null where no goals are kept. */
  readonly gate: GoalsReport['gate'] | null;
  /** N2: commitments whose day has passed. */
  readonly overdue: readonly Pick<JudgedCommitment, 'text' | 'cell'>[];
  /** null where it is not known: nobody has a role, or contact is said of nobody. */
  readonly coverage: number | null;
  /** T8: contact is noted, and nobody has a role. */
  readonly lacksRoles?: boolean;
  /** S9: nobody may talk with them yet, so that coverage waits. */
  readonly waits?: boolean;
  /** null without buying criteria. */
  readonly criteria: CriteriaGrounds | null;
}

type Limits = Pick<Settings, 'goCoverage' | 'firmFrom'>;

export function groundsOf(report: CriteriaReport | null): CriteriaGrounds | null {
  if (report === null) return null;
  const { comparison, redFlags, weakUnsure } = report;
  return { comparison, redFlags: redFlags.map(({ cell }) => cell), weakUnsure };
}

/** R6: null where there is no verdict because ratings are missing: then there is nothing to decide yet. */
export function goOn(grounds: GoingGrounds, settings: Limits): GoingOn | null {
  const { strategy, isUnrated, criteria, people, gate, overdue } = grounds;
  if (strategy.macro === null && isUnrated) return null;
  const coverage = grounds.waits === true ? [] : [weighCoverage(grounds, settings)];
  const all = [
    ...weighStrategy(strategy, settings),
    ...weighCriteria(criteria),
    ...weighPeople(people, grounds.waits === true),
    ...coverage,
    ...(gate === null || gate.complete ? [] : [give('gateOpen', { open: gate.open })]),
    ...weighOverdue(overdue),
  ];
  const decision = all.map((each) => each.decision).reduce(moreSerious, 'go' as GoingDecision);
  const reasons = all
    .filter((each) => decision === 'go' || each.decision !== 'go')
    .sort((one, other) => compareReasons(one.reason, other.reason));
  return { decision, reasons };
}

interface Led {
  readonly strategy: Pick<Strategy, 'macro'>;
  readonly going: GoingOn | null;
  readonly decided: Pick<Decided, 'decision' | 'macro'> | null;
}

/** R6, A14: are we to stop? Our own decision leads, also one for a strategy alone. */
export const isStopped = ({ going, decided }: Pick<Led, 'going' | 'decided'>): boolean =>
  (decided === null ? going?.decision : decided.decision) === 'stopAndRethink';

/** R6, A14: what is said to do follows the decision: on a stop it is rethink's, whatever the factors alone would say. */
export const followedMacro = ({ strategy, going, decided }: Led): MacroStrategy | null =>
  isStopped({ going, decided }) ? 'rethink' : (decided?.macro ?? strategy.macro);

const compareReasons = ranking(goingReasons);
const compareDecisions = ranking(goingDecisions);

function moreSerious(one: GoingDecision, other: GoingDecision): GoingDecision {
  return compareDecisions(one, other) < 0 ? other : one;
}

function weighStrategy(
  { macro, standing, resting, hold = null }: GoingGrounds['strategy'],
  { firmFrom }: Limits,
): readonly GoingReason[] {
  if (macro === null) return [give('noVerdict', {})];
  const isUnsure = standing !== null && reasonOfStanding[standing] === 'unsure';
  const reason = macro === 'rethink' && isUnsure ? 'rethinkUnsure' : reasonOfMacro[macro];
  const isShaky = standing !== 'firm' && standing !== 'fair';
  const ofMacro =
    reason === 'cautious' ? give(reason, isShaky ? { macro, isShaky } : { macro }) : give(reason, { macro });
  if (standing === null) return [ofMacro];
  if (resting?.capped === true) return [ofMacro, give('unsure', { standing, suggested: resting.share })];
  // What single edits alone could turn is said, and is no condition (A5).
  const isHearsay = standing === 'fragile' && hold !== null && hold < firmFrom;
  return [ofMacro, isHearsay ? give('hearsay', { hold }) : give(reasonOfStanding[standing], { standing })];
}

const reasonOfMacro: Readonly<Record<MacroStrategy, 'rethink' | 'cautious' | 'strategy'>> = {
  rethink: 'rethink',
  proceedWithCare: 'cautious',
  takeARisk: 'cautious',
  sellThrough: 'strategy',
  persevere: 'strategy',
  moveFast: 'strategy',
};

const reasonOfStanding: Readonly<Record<Standing, 'sure' | 'unsure'>> = {
  firm: 'sure',
  fair: 'sure',
  fragile: 'sure',
  tied: 'unsure',
  unproven: 'unsure',
  thin: 'unsure',
};

/** Red flags and a better competitor together are a stop, each alone is a condition. */
function weighCriteria(criteria: CriteriaGrounds | null): readonly GoingReason[] {
  if (criteria === null) return [];
  const { comparison, redFlags, weakUnsure = [] } = criteria;
  const count = redFlags.length;
  const [unsure] = weakUnsure;
  const cells = weakUnsure.map(({ cell }) => cell);
  const ofUnsure =
    unsure === undefined ? [] : [give('unsureMusts', { count: weakUnsure.length, text: unsure.text }, cells)];
  const noFlags = unsure === undefined ? [give('noFlags', {})] : [];
  const ofFlags = [...(count > 0 ? [give('redFlags', { count }, redFlags)] : noFlags), ...ofUnsure];
  if (comparison === null) return ofFlags;
  const { position, competitor } = comparison;
  if (position !== 'behind') return [...ofFlags, give('position', { position, competitor })];
  return count > 0
    ? [give('flagsAndBehind', { count, competitor }, redFlags), ...ofUnsure]
    : [...ofFlags, give('behind', { competitor })];
}

/** Who has no role, and of whom nothing is said, is R5's and no condition. */
function weighPeople(people: readonly DecidingPerson[], waits: boolean): readonly GoingReason[] {
  if (people.every(({ role }) => role === null)) return [];
  const has = (role: DecidingRole): boolean => people.some((person) => person.role === role);
  // S9: what asks for talks waits until they are allowed.
  const met = waits ? [] : people;
  return [
    ...weighDeciders(
      'against',
      met.filter(({ band }) => band === 'against'),
    ),
    ...weighDeciders(
      'withoutContact',
      met.filter(({ contact, band }) => contact === 'none' && band !== 'against'),
    ),
    ...(has('owner') ? [] : [give('noOwner', {})]),
    ...(has('approver') || people.some(signsThemselves) ? [] : [give('noApprover', {})]),
  ];
}

function weighDeciders(
  reason: 'against' | 'withoutContact',
  people: readonly DecidingPerson[],
): readonly GoingReason[] {
  const deciders = people.flatMap(({ role, ...person }) =>
    isDecidingRole(role) ? [{ ...person, role }] : [],
  );
  const [first] = deciders;
  if (first === undefined) return [];
  const { name, role, contact } = first;
  const cells = deciders.map(({ cell }) => cell);
  const params = { count: deciders.length, name, role };
  return reason === 'against' && contact === 'none'
    ? [give('against', { ...params, isUnmet: true }, cells)]
    : [give(reason, params, cells)];
}

function weighOverdue(overdue: GoingGrounds['overdue']): readonly GoingReason[] {
  const [first] = overdue;
  if (first === undefined) return [];
  const cells = overdue.map(({ cell }) => cell);
  return [give('overdue', { count: overdue.length, text: first.text }, cells)];
}

function weighCoverage(
  { coverage, lacksRoles = false }: Pick<GoingGrounds, 'coverage' | 'lacksRoles'>,
  { goCoverage: limit }: Limits,
): GoingReason {
  if (coverage === null) return give('coverageUnknown', lacksRoles ? { lacksRoles } : {});
  return coverage < limit ? give('coverageLow', { coverage, limit }) : give('coverage', { coverage });
}

function give<Name extends GoingReasonName>(
  reason: Name,
  params: GoingParams[Name],
  cells: readonly string[] = [],
): GoingReason<Name> {
  return { reason, decision: decisionOfReason[reason], cells, params };
}
