// N7: one thing that could be done next, as keys and parameters; src/text makes the sentences.
import type { SuggestedAction } from '../actions/suggestedAction';
import type { ConfirmFirst } from '../factors/confirmer';
import type { Category, Commitment, FactorCategory, MacroStrategy, Role } from '../ground/words';
import type { DecidingRole } from '../ground/roles';
import type { GoingReason } from './going';

/** S9: categories of which the customer can be asked in public. */
const askable = ['offering', 'terms', 'culture', 'timing'] as const satisfies readonly FactorCategory[];
export type Askable = (typeof askable)[number];
export const isAskable = (category: Category | null): category is Askable =>
  askable.some((each) => each === category);

/** What each kind says; names and texts are the user's, dates ISO, '' where there is nobody or nothing. `waits`: nobody may talk with them yet (S9). */
export interface NextParams {
  /** S9: what can be asked officially: questions in the user's words, and subjects in neutral ones. */
  officialQuestion: Readonly<{
    about: readonly string[];
    subjects: readonly Askable[];
    until: string | null;
  }>;
  /** N2: `days` is negative for a day that has passed. */
  commitment: Readonly<{
    text: string;
    day: string;
    days: number;
    names: readonly string[];
    isStop: boolean;
    waits: boolean;
    /** On a stop, of a meeting: what is to be settled there. */
    open: string;
    /** Which of the six; null for one of the company's own. */
    which: Commitment | null;
    /** Of a meeting: who decides, has not met us and has to be there; what is shown by whom. */
    present: readonly string[];
    show: string;
    shownBy: readonly string[];
    /** What we ask for at the end, and what of ours has to be cleared before. */
    then: string;
    clear: string;
    /** Of a proposal: what stops all spending, and is settled first. */
    frozen: string;
  }>;
  /** An action of the user's own that should wait: until when, for whom or what; `planned`: its day. */
  putOff: Readonly<{
    text: string;
    planned: string | null;
    until: PutOffUntil;
    name: string;
    about: string;
    day: string | null;
    refused: string;
  }>;
  /** R4: whether to go on at all: a weak must and what it costs, or few days and no way in. `offer`: what a bold move would build on. */
  goOrNot: Readonly<{ on: 'answer' | 'must' | 'late'; text: string; offer: string; day: string | null }>;
  /** S9: of a sale on hold: what to ask before they look at it again; what they said they would do. */
  review: Readonly<{ name: string; day: string; promise: string }>;
  /** S9: of a sale on hold: proof that goes on growing. */
  keepProof: Readonly<{ text: string; names: readonly string[] }>;
  /** N3: who spoke for us is thanked. */
  thank: Readonly<{ name: string }>;
  /** N3: a day in the facts on which to come back. */
  comeBackAfter: Readonly<{ name: string; text: string; day: string }>;
  /** T11; `isMet`: one of us has met them. */
  leaver: Readonly<{ name: string; day: string; successor: string; to: readonly string[]; isMet: boolean }>;
  /** R6: a stop. `isOurs`: we decided to stop (A14), whatever is computed. */
  /** `waiting`: what the user plans to spend or offer meanwhile. */
  decide: Readonly<{
    flags: readonly string[];
    competitor: string;
    isOurs: boolean;
    waiting: readonly string[];
  }>;
  /** R4 */
  redFlag: Readonly<{ text: string; rating: number; names: readonly string[]; waits: boolean }>;
  /** `about`: the heaviest open factor against us that names them. */
  against: Readonly<{
    name: string;
    /** They, and who makes it together with them. */
    names: readonly string[];
    role: Role | null;
    attitude: number;
    through: string;
    about: string;
    /** A9: the rival is what they make themselves: they are to have a part in it. */
    isTheirOwn: boolean;
    /** Who is against us, reports to them and hears of it from us first; '' for nobody. */
    tell: string;
  }>;
  /** A4: unproven. */
  confirm: Readonly<{
    texts: readonly string[];
    names: readonly string[];
    evidence: number;
    waits: boolean;
  }>;
  /**
   * T6f; `heard`: whom they listen to and we do not know either; `names`: they, and to whom else the same one brings us; `tell`: who is against us and
   * hears of it first; `after`: whose head nobody goes over; `about`: what a talk of our own executives would be about.
   */
  unmet: Readonly<{
    name: string;
    role: DecidingRole;
    through: string;
    heard: readonly string[];
    names: readonly string[];
    about: string;
    /** It is only assumed. */
    isHeard: boolean;
    tell: string;
    after: string;
  }>;
  /** T10: whom an approver listens to, and none of us has met. */
  confidant: Readonly<{ name: string; of: string; through: string }>;
  /** T6d, T6e: `to`: who comes next; `about`: what for us speaks of them, where nobody has to bring us there; `after`: to whom they lead. */
  fewContacts: Readonly<{
    names: readonly string[];
    to: string;
    about: string;
    after: string;
    isGatekeepers: boolean;
  }>;
  /** A13, and a heavy assumption for us; `isOurs`: it is our own matter, which our own people know. */
  /** A9: `confirm` null: nobody may be asked yet. */
  /** `turns`: without it the strategy is another. */
  verify: Readonly<{ text: string; confirm: ConfirmFirst | null; hold: number | null; turns: boolean }>;
  /** A6: what is suggested of the factor anyway, as one of so many steps to a better strategy. */
  way: Readonly<{ action: SuggestedAction; to: MacroStrategy; steps: number }>;
  /** T5 */
  stale: Readonly<{ name: string; role: Role | null; days: number }>;
  /** R6: conditions that name nobody. */
  missingRole: Readonly<{ role: DecidingRole }>;
  /** `name`: with whom the people are gone through. */
  coverage: Readonly<{ coverage: number | null; lacksRoles?: true; name?: string }>;
  goals: Readonly<{ open: number }>;
  /** R6: of which no other line speaks. */
  condition: Readonly<{ reason: GoingReason }>;
  /** A9, T7, N3, N5: what is suggested of a factor or a person anyway; `day` where a date of its own forces it. */
  suggested: Readonly<{
    action: SuggestedAction;
    weight: number | null;
    /** Of a factor: it is in the sums. */
    isCounted: boolean;
    role: Role | null;
    day: string | null;
  }>;
}
export type NextKind = keyof NextParams;

/**
 * N7: what an action waits for: something is confirmed, or settled; somebody is seen, or met; another of us can go; a day before which it
 * has to be; the day of no contact, or of a sale on hold; never.
 */
export const putOffUntils = [
  'confirmed',
  'settled',
  'seen',
  'met',
  'other',
  'earlier',
  'noContact',
  'onHold',
  'never',
  'decided',
  'forMoney',
  'forName',
] as const;
export type PutOffUntil = (typeof putOffUntils)[number];

/** N7: so many are said first, everywhere. */
export const howManyFirst = 3;

export const nextStates = ['suggested', 'open', 'overdue'] as const;
export type NextState = (typeof nextStates)[number];

type Of<Kind extends NextKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly params: NextParams[Each] };
}[Kind];

/** What is said, by kind. */
export type NextSaid = Of<NextKind>;

/** N7: whom it has us see, or brings us to, by name. */
export function metBy({ kind, params }: NextSaid): readonly string[] {
  if (kind === 'against' || kind === 'unmet') return params.names;
  if (kind === 'confidant') return [params.name];
  return kind === 'fewContacts' && params.to !== '' ? [params.to] : [];
}

/** N7: what another line would say, in the same talk. */
export type SaidToo = NextSaid & {
  readonly cells: readonly string[];
  /** The same sentence, of another factor. */
  readonly twin?: true;
  /** A9: it goes into figures that the same person is shown anyway. */
  readonly inMoney?: true;
  /** Of twins, one after which somebody else may decide. */
  readonly follows?: true;
};

export type NextLine = NextSaid & {
  /** Stable from run to run (N1). */
  readonly id: string;
  readonly rule: string;
  /** What it speaks of, its subject first; '' is never among them. */
  readonly cells: readonly string[];
  /** With whom of the customer. */
  readonly people: readonly string[];
  /** Who of us: a proposal, or who has it already; '' for nobody yet. */
  readonly owner: string;
  /** By when: a proposal, or as it stands, never in the past; ISO, null where an action of the user's has no day. */
  readonly due: string | null;
  /** N6: the action that should have been done, and its day; `text` is '' where it is the line's own. */
  readonly overdue: Readonly<{ text: string; since: string }> | null;
  /** What is to be said to the same person in the same talk. */
  readonly also: readonly SaidToo[];
  /** Whether somebody is at it: an open action with an owner. */
  readonly state: NextState;
  /** N1: the action that a press makes, or whose blank owner and due it fills, by its identity; null where it would change nothing. */
  readonly takes: string | null;
};
