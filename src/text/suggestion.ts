// Advice as the user reads it, and how a piece of advice (keys) finds its words.
import type { Advice } from '../method/actions/suggestedAction';
import type { ConfirmFirst, ConfirmHow } from '../method/factors/confirmer';
import type { Audience } from '../method/factors/audience';
import type { Topic } from '../method/factors/topics/topics';
import type { Lead } from '../method/people/leads';
import type { SellerMove } from '../method/strategy/moves';
import type {
  AttitudeBand,
  IndividualNeed,
  LeadershipPath,
  MacroStrategy,
  OrganisationalNeed,
  Quadrant,
  Role,
  Rung,
} from '../method/ground/words';
import { asksFriend, asksPeople, fillFactor, namesPeople, quotesFactor } from './marks';
import { cut } from './sentences';

/** What to do, then why. */
export interface Suggestion {
  readonly action: string;
  readonly why: string;
}

/** A10 */
export interface MacroMoveTexts extends Suggestion {
  /** S9: what to do instead before the no-contact date; absent: the move asks for no talks. */
  readonly withoutTalks?: Suggestion;
}

/** A10 */
export interface MacroAdvice {
  readonly meaning: string;
  readonly moves: readonly MacroMoveTexts[];
  readonly avoid: readonly string[];
}

/** A9: how what is assumed is confirmed: in our house; by whom, and how they are asked; by another source. */
export type ConfirmWay =
  'us' | 'anybody' | 'them' | 'openly' | 'stillOpen' | 'through' | 'throughOpenly' | 'throughStillOpen';

const confirmWays = {
  met: { whether: 'them', openly: 'openly', stillOpen: 'stillOpen' },
  unmet: { whether: 'through', openly: 'throughOpenly', stillOpen: 'throughStillOpen' },
} as const satisfies Record<string, Record<ConfirmHow, ConfirmWay>>;

function confirmWay({ by, who, through, how }: ConfirmFirst): ConfirmWay {
  if (by === 'us') return by;
  if (who === '') return 'anybody';
  return confirmWays[through === undefined ? 'met' : 'unmet'][how ?? 'whether'];
}

export interface AdviceTexts {
  /** A9: what to do about a factor of a topic, with the marks of marks.ts; a quadrant that has none has its own question. */
  readonly topics: Readonly<Record<Topic, Readonly<Partial<Record<Quadrant, string>>>>>;
  /** A9: the same, where none of those linked can be asked. */
  readonly unasked: Readonly<Partial<Record<Topic, Readonly<Partial<Record<Quadrant, string>>>>>>;
  /** A9: the quadrant's own act, and why: of every factor of the quadrant. */
  readonly anyFactor: Readonly<Record<Quadrant, Suggestion>>;
  /** A9: the same, where none of those linked can be asked but somebody can speak with them. */
  readonly anyUnasked: Readonly<Record<Quadrant, string>>;
  /** S9: the same, while nobody may talk with the customer's people. */
  readonly anyFactorOnPaper: Readonly<Record<Quadrant, Suggestion>>;
  /** A9, T4: figures of technique, for those who need money or a name. */
  readonly forNeed: Readonly<Record<NonNullable<Audience['audienceNeed']>, string>>;
  /** A9: nobody is left who has to be shown. */
  readonly forOthers: string;
  /** A9: a complaint about which we have promised something and not kept it. */
  readonly owed: string;
  /** A9: a term that weighs too little to be bargained over. */
  readonly accepted: Suggestion;
  /** A9: it is not said whether the factor is for us or against us. */
  readonly unclear: Suggestion;
  /** A9: the same, where those linked have an interest of their own in it. */
  readonly unclearOfInterest: Suggestion;
  /** A9: before anything is done about what is only assumed. */
  readonly confirmFirst: Readonly<Record<ConfirmWay, Suggestion>>;
  /** T7: of the person's name. */
  readonly people: Readonly<Record<Role, Readonly<Record<AttitudeBand, (name: string) => Suggestion>>>>;
  /** T7: what to do instead, where the table says who leads to the person; `other` is who, `after` with whom to speak before. */
  readonly leads: Readonly<Record<Lead, (name: string, other: string, after: string) => string>>;
  /** T7: what the person's own need adds. */
  readonly needs: Readonly<Record<IndividualNeed, string>>;
  /** T4: the proof to bring, by what the person needs for the organisation. */
  readonly proofs: Readonly<Record<OrganisationalNeed, string>>;
  /** S1: the proof that this customer wants, by how it leads its market. */
  readonly pathProofs: Readonly<Record<LeadershipPath, string>>;
  /** T9: the seller has the same need; and, by the seller's own, the one that clashes with it. */
  readonly sameNeeds: Readonly<Record<IndividualNeed, string>>;
  readonly clashingNeeds: Readonly<Record<IndividualNeed, string>>;
  /** N5: why to be in touch again; `when` as touchTime says it. */
  readonly touch: Readonly<Record<Role | 'noRole', (name: string, when: string) => Suggestion>>;
  /** N5: `due` is an ISO date, null: now. */
  readonly touchTime: (due: string | null, overdue: boolean) => string;
  /** N3, S9: of a sale that is lost or on hold. */
  readonly rest: (advice: RestAdvice) => Suggestion;
  /** N5: how to climb to a rung. */
  readonly rungs: Readonly<Record<Rung, Suggestion>>;
  readonly macros: Readonly<Record<MacroStrategy, MacroAdvice>>;
  /** A6: what to do to make a move. */
  readonly moves: Readonly<Record<SellerMove, Suggestion>>;
}

export type RestAdvice = Extract<Advice, { rule: 'N3' }>;
/** How the parts of a piece of advice are put together in one language. */
export interface AdviceWords {
  /** Between two sentences. */
  readonly joiner: string;
  /** A9: whom a text means where nobody is linked, and it does not say. */
  readonly whoever: string;
  /** A9: names, and how many people more than are named. */
  readonly names: (named: readonly string[], more: number) => string;
  readonly aside: (words: string, more: string) => string;
  readonly quote: (words: string) => string;
  /** T6g: whom we see before. */
  readonly after: (name: string) => string;
  /** T6g: who hears of it first. */
  readonly tell: (name: string) => string;
  /** T7: who brings us there; who hears of it first, '' for nobody. */
  readonly way: (through: string, tell: string) => string;
}

type FactorAdvice = Extract<Advice, { rule: 'A9' }>;

/** A9: more names would drown the sentence. */
const mostNames = 2;

/** A9: the topic's text, else the quadrant's own act, with the linked people (R2) and the factor's words in it. */
function suggestForFactor(
  texts: AdviceTexts,
  words: AdviceWords,
  given: FactorAdvice & { readonly factor: string },
): Suggestion {
  const advice = ownFirst(given);
  const { quadrant, people, ask = people, deciders = [], friend, confirm, withoutTalks } = advice;
  const factor = words.quote(cut(given.factor));
  const plain = { factor, said: factor, names: null, deciders: null, whoever: words.whoever };
  if (confirm !== undefined && quadrant !== null) return suggestConfirming(texts, words, { confirm, factor });
  const fill = (text: string, named: readonly string[]): string => {
    const names = namesIn(words, named);
    const said = words.aside(factor, names ?? '');
    const others = { deciders: namesIn(words, deciders), friend: friend === undefined ? '' : cut(friend) };
    return fillFactor(text, { ...plain, factor: said, names, ...others });
  };
  if (quadrant === null) {
    const asked = ask.length === 0 && friend !== undefined ? [friend] : ask;
    const { action, why } = advice.interested === true ? texts.unclearOfInterest : texts.unclear;
    return { action: fillFactor(action, { ...plain, names: namesIn(words, asked) }), why };
  }
  const { why } = texts.anyFactor[quadrant];
  if (advice.accepted === true && advice.ownTopic === undefined)
    return { ...texts.accepted, action: fill(texts.accepted.action, []) };
  const found = textForFactor(texts, { ...advice, quadrant });
  if (found !== null) {
    // With the factor's own words in it, more names would drown the sentence.
    const those = people.length === 0 ? ask : people;
    const all = quotesFactor(found.text) ? those.slice(0, 1) : those;
    return { action: withWay(words, advice, fill(found.text, found.isOfAll ? all : ask)), why };
  }
  if (withoutTalks === true) {
    const onPaper = texts.anyFactorOnPaper[quadrant];
    return { ...onPaper, action: fillFactor(onPaper.action, plain) };
  }
  return { action: fill(texts.anyFactor[quadrant].action, ask), why };
}

/** T6g, T7: what comes before it goes to those whom the sentence names, and how it gets there. */
function withWay({ joiner, after, tell, way }: AdviceWords, advice: FactorAdvice, action: string): string {
  const { after: before, tell: told, way: road, withoutTalks } = advice;
  if (withoutTalks === true) return action;
  const isOver = before !== undefined && action.includes(cut(before.of));
  // Who is seen before, or hears of the price first, needs not be told as well.
  const isTold = told !== undefined && !isOver && road === undefined && action.includes(cut(told.of));
  const isFar = road !== undefined && !action.includes(cut(road.through));
  return [
    action,
    ...(isFar ? [way(cut(road.through), cut(road.tell ?? ''))] : []),
    ...(isOver ? [after(cut(before.name))] : []),
    ...(isTold ? [tell(cut(told.name))] : []),
  ].join(joiner);
}

/** A9: what is only assumed. */
function suggestConfirming(
  texts: AdviceTexts,
  words: AdviceWords,
  { confirm, factor }: { readonly confirm: ConfirmFirst; readonly factor: string },
): Suggestion {
  const { who, through } = confirm;
  const first = texts.confirmFirst[confirmWay(confirm)];
  const names = who === '' ? null : cut(who);
  const friend = cut(through ?? '');
  const filled = { factor, said: factor, names, deciders: null, friend, whoever: words.whoever };
  return { ...first, action: fillFactor(first.action, filled) };
}

/** A9: `isOfAll`: it is about those linked, asked or not. */
interface FactorText {
  readonly text: string;
  readonly isOfAll: boolean;
}

const inOurHands = {
  leverage: 'maximise',
  maximise: 'maximise',
  reduce: 'eliminate',
  eliminate: 'eliminate',
} as const satisfies Readonly<Record<Quadrant, Quadrant>>;

/** A9: the text of the factor's topic, or of those who cannot be asked; null: the quadrant's own act. */
function textForFactor(
  texts: AdviceTexts,
  advice: FactorAdvice & { readonly quadrant: Quadrant },
): FactorText | null {
  const { topic, ownTopic, quadrant, people, ask = people, friend, withoutTalks } = advice;
  if (ownTopic !== undefined) {
    const isThere = ownTopic.text !== null && isFitting(ownTopic.text, advice);
    return isThere && ownTopic.text !== null ? { text: ownTopic.text, isOfAll: false } : null;
  }
  const isUnasked = withoutTalks !== true && people.length > 0 && ask.length === 0;
  const ofUnasked = topic === null ? undefined : texts.unasked[topic]?.[quadrant];
  if (ofUnasked !== undefined && (isUnasked || friend !== undefined) && withoutTalks !== true)
    if (friend !== undefined || !asksFriend(ofUnasked)) return { text: ofUnasked, isOfAll: true };
  const isOwed = advice.owed === true && topic === 'complaint' && quadrant === 'eliminate';
  const ofTopic = topic === null ? undefined : isOwed ? texts.owed : texts.topics[topic][quadrant];
  if (ofTopic !== undefined && isFitting(ofTopic, advice))
    return { text: shownTo(texts, advice) ?? ofTopic, isOfAll: false };
  if (isUnasked && friend !== undefined) return { text: texts.anyUnasked[quadrant], isOfAll: true };
  // Nobody can be asked or sent: what is left is our own answer.
  const ours = topic === null ? undefined : texts.topics[topic][inOurHands[quadrant]];
  return isUnasked && ours !== undefined && !namesPeople(ours) ? { text: ours, isOfAll: false } : null;
}

/** A9: what those linked did goes elsewhere where nobody is left to see it, and in other terms to whoever needs those. */
function shownTo(texts: AdviceTexts, { outside, audienceNeed, withoutTalks }: FactorAdvice): string | null {
  if (withoutTalks === true) return null;
  if (outside === true) return texts.forOthers;
  return audienceNeed === undefined ? null : texts.forNeed[audienceNeed];
}

/** O2: whom a text of the company's own asks, and when, only the company knows. */
function ownFirst(advice: FactorAdvice): FactorAdvice {
  if (typeof advice.ownTopic?.text !== 'string') return advice;
  const { ask: _, confirm: __, ...own } = advice;
  return own;
}

/** null: nobody. */
function namesIn(words: AdviceWords, people: readonly string[]): string | null {
  const named = people.slice(0, mostNames).map(cut);
  return people.length === 0 ? null : words.names(named, people.length - named.length);
}

/** S9: a text with a place for names is about a talk with them. A9: where people are linked, one of them must be fit to be asked. */
const isFitting = (text: string, { people, ask = people, withoutTalks }: FactorAdvice): boolean =>
  !namesPeople(text) ||
  (withoutTalks !== true && (!asksPeople(text) || people.length === 0 || ask.length > 0));

type PersonAdvice = Extract<Advice, { rule: 'T7' }>;

const unmetLeads: readonly Lead[] = ['ownerMeet', 'ownerMeetFind', 'advocateCall'];

/** T7 with T4 and T9: the reason, what the person's needs add, and what the seller's own adds to that. */
function suggestForPerson(
  texts: AdviceTexts,
  { joiner }: AdviceWords,
  { role, band, need, proof, seller, lead, name }: PersonAdvice & { readonly name: string },
): Suggestion {
  const { action: general, why: ofBand } = texts.people[role][band](name);
  // T7: what is said to be the attitude of somebody whom none of us has met is hearsay, and no reason.
  const isHearsay = band === 'for' && lead !== undefined && unmetLeads.includes(lead.lead);
  const why = isHearsay ? texts.people[role].neutral(name).why : ofBand;
  const action = lead === undefined ? general : texts.leads[lead.lead](name, lead.other, lead.after ?? '');
  const sellers = seller === need ? texts.sameNeeds : texts.clashingNeeds;
  const reasons = [
    why,
    need !== null && texts.needs[need],
    proof !== undefined && texts.proofs[proof],
    need !== null && seller !== undefined && sellers[seller],
  ];
  return { action, why: reasons.filter((reason) => reason !== false).join(joiner) };
}

type MacroMove = Extract<Advice, { rule: 'A10' }>;

/** A10 with S1: the first move says which proof this customer wants. */
function suggestMove(
  texts: AdviceTexts,
  { joiner }: AdviceWords,
  { macro, move, path, withoutTalks }: MacroMove,
): Suggestion {
  const found = texts.macros[macro].moves[move];
  if (found === undefined) throw new RangeError(`${macro} has no move ${move}`);
  const said = withoutTalks === true ? (found.withoutTalks ?? found) : found;
  return path === undefined ? said : { ...said, why: said.why + joiner + texts.pathProofs[path] };
}

/**
 * The words for one piece of advice.
 * `from` is the source in the user's words: a factor's for A9, a person's name for T7 and N5, unused by the others.
 * Throws a RangeError where A10's move is none of the strategy's: a bug, since the count is a table of the method.
 */
export const suggestFrom =
  (texts: AdviceTexts, words: AdviceWords) =>
  (advice: Advice, from: string): Suggestion => {
    switch (advice.rule) {
      case 'A6':
        return texts.moves[advice.move];
      // Its words are the line's (nextSentences.ts), or what its row says.
      case 'N7':
        return { action: advice.words, why: '' };
      case 'A9':
        return suggestForFactor(texts, words, { ...advice, factor: from });
      case 'T7':
        return suggestForPerson(texts, words, { ...advice, name: from });
      case 'N3':
        return texts.rest(advice);
      case 'N5':
        return advice.kind === 'rung'
          ? texts.rungs[advice.rung]
          : texts.touch[advice.role ?? 'noRole'](from, texts.touchTime(advice.due, advice.overdue));
      case 'A10':
        return suggestMove(texts, words, advice);
    }
  };
