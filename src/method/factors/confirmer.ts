// A9, N7: who confirms what is only assumed. Never whoever told it, nor anybody over the head of an owner who is against us; our own matter
// in our own house, a customer's wish never there.
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { makeNameFinder, personCalled } from '../ground/names';
import { once } from '../ground/once';
import { byDecisiveness, isDecidingRole } from '../ground/roles';
import { heardBy, type FindIntroducer } from '../people/introducer';
import { makeMentionFinder } from '../people/mentions';
import { isContactKnown } from '../people/people';
import { makeMentionedTest, makeSourceTest } from './hearsay';
import { isOutside } from './outside';
import { makeOverheadFinder } from './overhead';
import { adviceQuadrant } from './ownHands';
import { topicsOf } from './topics/topicOf';
import { ofTheirMind, theirsToSay, toBeMissed, type Topic } from './topics/topics';

/** A9: how somebody is asked: whether it is so; without a word of it, since it is about themselves; whether there is still room for us. */
export type ConfirmHow = 'whether' | 'openly' | 'stillOpen';

/** A9: what is known before anything is done: `us`, it is in our own hands. `who` can confirm it, '' where nobody fits. */
export interface ConfirmFirst {
  readonly by: 'us' | 'them';
  readonly who: string;
  /** T7: none of us has met `who`; this one brings us there. */
  readonly through?: string;
  /** Absent: whether it is so. */
  readonly how?: Exclude<ConfirmHow, 'whether'>;
}

/** What is ours is confirmed in our own house, whoever is linked. */
const speaksOfUs = /\b(?:we|us|our|ours)\b|我们|我方|我司|咱们|本公司/i;

export interface ConfirmGround {
  /** Who is not gone. */
  readonly people: readonly JudgedPerson[];
  readonly factors: readonly JudgedFactor[];
  readonly introducerOf: FindIntroducer;
  /** R4: the competitors by name. */
  readonly rivals: readonly string[];
}

interface Way {
  readonly person: JudgedPerson;
  readonly through: JudgedPerson | null;
}

/** A9, N7 */
export type FindConfirmer = (factor: JudgedFactor) => ConfirmFirst | null;

/**
 * A9, N7: null where the factor is confirmed, or evidence is kept nowhere. In this order: our own people, for what speaks of us and is in
 * our hands; who is linked and talks with us, best at 0 or +1; who is linked and can be met, through a friend in their house
 * (where it is said of themselves, through anybody), or since they know one of us; our own people, for what is in our hands; who else
 * in contact decides most; then dealers and advisers, as a way or a source. Where we know but one person, all we know is from there: then
 * that one confirms only what they are linked to.
 */
export function makeConfirmer({ people, factors, introducerOf, rivals }: ConfirmGround): FindConfirmer {
  const find = makeNameFinder(people);
  const isKept = factors.some(({ evidenceKnown }) => evidenceKnown);
  const knowsContact = isContactKnown(people);
  const isMet = (person: JudgedPerson): boolean => person.inContact || !knowsContact;
  const mayAsk = (person: JudgedPerson): boolean => isMet(person) && person.band !== 'against';
  const met = byDecisiveness(people.filter((each) => each.inContact && mayAsk(each)));
  // Where we know but one person, nobody else is left to ask.
  const others = met.length < 2 ? [] : met.filter((each) => !isNewcomer(each));
  const overheadOf = makeOverheadFinder(people);
  const isPassingOver = (person: JudgedPerson): boolean => overheadOf(person) !== null;
  const isAlliedOf = makeAllyTest(people);
  const linkedTo = ({ people: names }: JudgedFactor): readonly JudgedPerson[] =>
    names.flatMap((name) => personCalled(name, find) ?? []);
  // One of us has done something there that they remember.
  const knowingOneOfUs = once(() => {
    const done = factors.filter(
      ({ quadrant, category, status, evidence }) =>
        quadrant === 'maximise' && category === 'history' && status === 'open' && evidence === 'confirmed',
    );
    return new Set(done.flatMap(linkedTo));
  });
  /** Who of those linked can be met, though none of us has met them yet, and who brings us there; null: somebody of us can go. */
  const waysTo = (linked: readonly JudgedPerson[]): readonly Way[] =>
    linked
      .filter((person) => !isMet(person) && person.band !== 'against' && !isPassingOver(person))
      .flatMap((person): readonly Way[] => {
        const through = introducerOf(person);
        if (through !== null && through.band !== 'against') return [{ person, through }];
        return knowingOneOfUs().has(person) ? [{ person, through: null }] : [];
      });
  return (factor) => {
    if (!isKept || factor.evidence !== 'assumed') return null;
    const quadrant = adviceQuadrant(factor);
    const isInOurHands = quadrant === 'eliminate' || quadrant === 'maximise';
    const topics = topicsOf(factor.text, rivals);
    const isTheirs = topics.some((topic) => isIn(theirsToSay, topic));
    if (isInOurHands && speaksOfUs.test(factor.text)) return { by: 'us', who: '' };
    const isSource = makeSourceTest(factor);
    const linked = linkedTo(factor);
    const them = askedAs(factor, { linked, topics });
    const able = linked.filter((person) => mayAsk(person) && !isSource(person));
    const who = able.find(({ attitude }) => attitude <= 1) ?? able[0];
    if (who !== undefined) return them(who, null);
    const ways = waysTo(linked);
    const isOfThem = linked.some(isOfTheirs(factor, topics));
    const near = ways.find(({ through }) => isOfThem || through === null || !isOutside(through));
    if (near !== undefined) return them(near.person, near.through);
    if (isInOurHands && !isTheirs) return { by: 'us', who: '' };
    const mayTell = (each: JudgedPerson): boolean =>
      mayKnow(each, { factor, linked }) && !isSource(each) && !isAlliedOf(linked, each);
    const other = others.find((each) => !isOutside(each) && mayTell(each));
    if (other !== undefined) return them(other, null);
    const [far] = ways;
    if (far !== undefined) return them(far.person, far.through);
    const outside = others.find((each) => isOutside(each) && mayTell(each));
    return outside === undefined ? { by: 'them', who: '' } : them(outside, null);
  };
}

interface Known {
  readonly factor: Pick<JudgedFactor, 'category'>;
  readonly linked: readonly JudgedPerson[];
}

/**
 * What others use, make or have done is nothing that whoever keeps the gate can tell, nor do staff who keep it know what those want who
 * decide; terms, dates and procedures are.
 */
const mayKnow = ({ role, level }: JudgedPerson, { factor: { category }, linked }: Known): boolean =>
  role !== 'gatekeeper' ||
  (!(level === 'staff' && linked.some((each) => isDecidingRole(each.role))) &&
    (category === null || ['terms', 'timing', 'culture'].includes(category)));

const newly =
  /\b(?:new (?:here|in)|newly|started|joined|since (?:january|february|march|april|may|june|july|august|september|october|november|december|last month)|took over|weeks? (?:ago|in))\b|刚(?:来|到|上任|接手|接任|调)|新(?:来|上任|接手|任|到)|[上一二三四五六七八九十\d]+月(?:才|刚)?(?:来|到任|上任|接手|入职)/i;

/** Whoever is new there, whom we hardly know and who is not on our side, knows no more of it than we do. */
const isNewcomer = ({ attitude, contact, notes, title }: JudgedPerson): boolean =>
  attitude <= 0 && (contact === 'brief' || contact === 'none') && newly.test(`${title} ${notes}`);

const isIn = (list: readonly Topic[], topic: Topic): boolean => list.includes(topic);

/**
 * T6g: somebody linked stands above an owner who is against us, and this one is that owner's: listened to, or tied to them by the notes of
 * either. Asked past them they would tell, and the way to that owner is lost.
 */
function makeAllyTest(
  people: readonly JudgedPerson[],
): (linked: readonly JudgedPerson[], person: JudgedPerson) => boolean {
  const find = makeNameFinder(people);
  const mentionsOf = makeMentionFinder(people);
  const hostile = people.filter(({ role, band }) => role === 'owner' && band === 'against');
  const overheadOf = makeOverheadFinder(people);
  const allies = once(
    () => new Set(hostile.flatMap((each) => [...heardBy(each, find), ...mentionsOf(each)])),
  );
  return (linked, person) =>
    hostile.length > 0 && linked.some((each) => overheadOf(each) !== null) && allies().has(person);
}

/** A9: is it said of this one of those linked, or of what goes on in their heads? */
function isOfTheirs(factor: JudgedFactor, [topic]: readonly Topic[]): (person: JudgedPerson) => boolean {
  const isMentioned = makeMentionedTest(factor);
  const isOfMind = topic !== undefined && isIn(ofTheirMind, topic);
  return (person) => isOfMind || isMentioned(person);
}

interface Asked {
  readonly linked: readonly JudgedPerson[];
  readonly topics: readonly Topic[];
}

/** A9: what is said of somebody is never put to them; of a chance it is asked whether there is still room for us. */
function askedAs(
  factor: JudgedFactor,
  { linked, topics }: Asked,
): (who: JudgedPerson, through: JudgedPerson | null) => ConfirmFirst {
  const isOfThem = isOfTheirs(factor, topics);
  const isMentioned = makeMentionedTest(factor);
  const [topic] = topics;
  const isChance = factor.direction === 'positive' && topic !== undefined && isIn(toBeMissed, topic);
  return (who, through) => {
    const isOpen = isMentioned(who) || (linked.includes(who) && isOfThem(who));
    const how = isOpen ? 'openly' : isChance ? 'stillOpen' : null;
    return {
      by: 'them',
      who: who.name,
      ...(through === null ? {} : { through: through.name }),
      ...(how === null ? {} : { how }),
    };
  };
}
