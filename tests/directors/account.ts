/**
 * One account of the corpus: what a rep has written down, and what an experienced sales director
 * would decide and do first from those facts alone. A property that is left out is a blank cell.
 */

/** A day as YYYY-MM-DD. */
export type IsoDate = string;
export type HighLow = 'high' | 'low';
/** −3 works against us, 0 neutral, +3 sells for us; left out where the rep does not know. */
export type Attitude = -3 | -2 | -1 | 0 | 1 | 2 | 3;
export type Weight = 1 | 2 | 3 | 4 | 5;

export type Level = 'executive' | 'senior' | 'middle' | 'staff';
export type State = 'open' | 'won' | 'lost' | 'on hold';
export type LeadershipPath = 'operations' | 'product' | 'customer';
export type IndividualNeed = 'power' | 'achievement' | 'recognition' | 'belonging' | 'order' | 'safety';
export type OrganisationalNeed = 'financial' | 'performance' | 'image';
export type Category = 'offering' | 'terms' | 'history' | 'competition' | 'seller' | 'culture' | 'timing';
export type Commitment =
  'attendBriefing' | 'joinStudy' | 'acceptFindings' | 'attendConcept' | 'attendDemo' | 'requestProposal';
export type MacroStrategy =
  'moveFast' | 'rethink' | 'takeARisk' | 'persevere' | 'proceedWithCare' | 'sellThrough';
/** 'none' where the ratings needed are missing; the last three for won, lost and on hold. */
export type Decision =
  'go' | 'go with conditions' | 'stop and rethink' | 'none' | 'after sale' | 'part well' | 'wait';

/** The usual kinds of a first action; any other word is allowed too. */
export type ActionKind =
  | 'resolve complaint'
  | 'confirm'
  | 'win contact'
  | 'introduce'
  | 'win over'
  | 'meet commitment'
  | 'lift red flag'
  | 'prepare official question'
  | 'use leaver'
  | 'decide with manager'
  | 'soften'
  | 'strengthen'
  | 'price'
  | 'reference'
  | 'after-sale touch'
  | 'wait'
  | (string & Record<never, never>);

export interface Objective {
  readonly text?: string;
  readonly measure?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly due?: IsoDate;
}

export interface Profile {
  readonly account?: string;
  readonly industry?: string;
  readonly value?: number;
  readonly currency?: string;
  readonly closingDate?: IsoDate;
  readonly state?: State;
  readonly onHoldUntil?: IsoDate;
  readonly noContactBefore?: IsoDate;
  readonly ourOwner?: string;
  readonly nextReview?: IsoDate;
  readonly leadershipPath?: LeadershipPath;
  readonly objective?: Objective;
  readonly vision?: string;
}

export interface Contact {
  readonly inContact: boolean;
  /** Who of us. */
  readonly by?: string;
  readonly depth?: 'none' | 'brief' | 'several' | 'close';
  readonly last?: IsoDate;
}

export interface Person {
  readonly name: string;
  readonly title?: string;
  readonly level?: Level;
  readonly authority?: HighLow;
  readonly involvement?: HighLow;
  readonly attitude?: Attitude;
  /** Left out where the rep wrote nothing about contact. */
  readonly contact?: Contact;
  readonly listensTo?: readonly string[];
  readonly reportsTo?: string;
  readonly individualNeed?: IndividualNeed;
  readonly organisationalNeed?: OrganisationalNeed;
  readonly lastDay?: IsoDate;
  readonly successor?: string;
  readonly notes?: string;
}

export interface Factor {
  readonly text: string;
  readonly category?: Category;
  readonly direction?: '+' | '-';
  readonly control?: HighLow;
  readonly weight?: Weight;
  readonly evidence?: 'confirmed' | 'assumed';
  readonly people?: readonly string[];
  readonly status?: 'open' | 'resolved';
  readonly notes?: string;
}

export interface Criterion {
  readonly text: string;
  readonly kind?: 'must' | 'nice';
  readonly believed?: 'yes' | 'no' | 'unsure';
  readonly weight?: Weight;
  readonly ours?: Weight;
  /** Rating 1–5 by competitor, the customer's own alternatives among them. */
  readonly competitors?: Readonly<Record<string, Weight>>;
}

export interface CommitmentRow {
  readonly which: Commitment;
  readonly planned?: IsoDate;
  readonly actual?: IsoDate;
}

export interface ActionRow {
  readonly text: string;
  /** A person's name or a factor's text. */
  readonly about?: string;
  readonly owner?: string;
  readonly due?: IsoDate;
  readonly status?: 'open' | 'done' | 'dropped';
}

export interface FirstAction {
  /** One sentence a manager would sign: verb first, with the names. */
  readonly what: string;
  /** Names of people, or exact texts of factors and criteria, or codes of commitments. */
  readonly about: readonly string[];
  readonly kind: ActionKind;
  /** At most twenty words. */
  readonly why: string;
}

export interface Expected {
  readonly decision: Decision;
  /** Other decisions the director would not object to. */
  readonly alsoAcceptable: readonly Decision[];
  /** The macro strategies the director would accept; empty where none should be relied on. */
  readonly strategies: readonly MacroStrategy[];
  readonly firstActions: readonly [FirstAction, FirstAction, FirstAction];
  /** What must not be advised here. */
  readonly mustNotSay: readonly string[];
}

export interface DirectorAccount {
  readonly id: string;
  readonly language: 'en' | 'zh';
  readonly today: IsoDate;
  /** Two to four sentences, as a director hears it in a review. */
  readonly story: string;
  readonly profile: Profile;
  readonly people: readonly Person[];
  readonly factors: readonly Factor[];
  readonly criteria?: readonly Criterion[];
  readonly commitments?: readonly CommitmentRow[];
  readonly actions?: readonly ActionRow[];
  readonly expected: Expected;
}
