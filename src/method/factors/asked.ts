// A9: whom the advice on a factor may address. A suggestion that goes to the wrong person does harm: nobody whom none of us has met, who
// has left, or who is against us is asked; and nobody is shown what they did or know themselves.
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { groupBy } from '../ground/groups';
import { makeNameFinder, personCalled } from '../ground/names';
import { once, onceFor } from '../ground/once';
import { isDecidingRole } from '../ground/roles';
import { makeIntroducerFinder } from '../people/introducer';
import { presentOf } from '../people/leaving';
import { isContactKnown } from '../people/people';
import { isToBeShownValue, linkedOf, makeAudienceFinder, refuses, type Audience } from './audience';
import { makeConfirmer, type ConfirmFirst, type FindConfirmer } from './confirmer';
import { isOutside } from './outside';
import { makeOrderFinder, type Order } from './order';
import { makeWayFinder } from './priceWay';
import { makeMatterFinder } from './whoseMatter';
import { isWithinLimit } from './topics/amount';
import { topicsOf } from './topics/topicOf';
import { adviceQuadrant } from './ownHands';
import {
  awayFromRival,
  goodEitherWay,
  heldByOpponents,
  ofContacts,
  ofDeciders,
  ofTerms,
  ofValue,
  shownByThem,
  technical,
  whoeverItIs,
  type Topic,
} from './topics/topics';

/** A9: the topic of a factor and its people. */
export interface FactorAddress extends Audience, Order {
  readonly topic: Topic | null;
  /** R2: linked and not gone; who is not in the table stays. */
  readonly people: readonly string[];
  /** Of these whom the advice may address; absent: all of them. */
  readonly ask?: readonly string[];
  /** T7: who can speak with those linked where we cannot; absent: nobody, or we can. */
  readonly friend?: string;
  /** Its evidence is assumed where evidence is kept. */
  readonly confirm?: ConfirmFirst;
  /** It is assumed, and the advice is good whether it is so or not: nothing is confirmed first. */
  readonly eitherWay?: true;
  /** We have promised something about it and not kept it, by its words or notes. */
  readonly owed?: true;
  /** A term against us that weighs least: it is accepted. */
  readonly accepted?: true;
  /** Nobody of us has met those to whom it goes: who brings us there, and who waits for our price and hears of it first. */
  readonly way?: Readonly<{ through: string; tell?: string }>;
  /** It is not said which way it works, and those linked have an interest of their own in it. */
  readonly interested?: true;
}

export interface AddressSources {
  readonly people: readonly JudgedPerson[];
  readonly factors: readonly JudgedFactor[];
  /** R4 */
  readonly rivals: readonly string[];
  /** S9: what the sale is worth; null where it is not said. */
  readonly value?: number | null;
}

/** A9: nothing of a factor's people is looked up before the first is asked for. */
export function makeAddresser({
  people,
  factors,
  rivals,
  value = null,
}: AddressSources): (factor: JudgedFactor) => FactorAddress {
  const find = makeNameFinder(people);
  const present = presentOf(people);
  const introducerOf = makeIntroducerFinder(present, makeNameFinder(present), factors);
  const knowsContact = isContactKnown(people);
  const isMet = (person: JudgedPerson): boolean => person.inContact || !knowsContact;
  const mayAsk = (person: JudgedPerson | null, topic: Topic | null): boolean => {
    if (person === null || isIn(whoeverItIs, topic)) return true;
    if (!isMet(person) || person.attitude <= refuses) return false;
    return person.band !== 'against' || isIn(heldByOpponents, topic);
  };
  /** What is ours to put right is put right with whoever minds it. */
  const mayTell = (person: JudgedPerson | null, topic: Topic | null, factor: JudgedFactor): boolean =>
    mayAsk(person, topic) ||
    (adviceQuadrant(factor) === 'eliminate' && person !== null && isMet(person) && person.attitude > refuses);
  /** What it is worth tells nothing to whoever only keeps the gate, where somebody who decides asks for it. */
  const isAudience = (person: JudgedPerson | null, topic: Topic | null): boolean =>
    !(isIn(ofValue, topic) && person?.role === 'gatekeeper' && asksForValue());
  const asksForValue = once(() => present.some(isToBeShownValue));
  const presentAt = once(() => groupBy(present, ({ cell }) => cell));
  /** T7's introducer of the first; else whoever is on our side and has a say or a part in it. */
  const friendOf = (linked: readonly JudgedPerson[]): string | undefined => {
    const isLinked = (each: JudgedPerson): boolean => linked.some(({ cell }) => cell === each.cell);
    for (const person of linked) {
      const here = presentAt().get(person.cell)?.[0];
      const boss = here === undefined ? null : hostileBossOf(here);
      // Whoever works past a boss who is against us pays for it.
      if (boss !== null) return undefined;
      const friend = here === undefined ? null : introducerOf(here);
      if (friend !== null && !isLinked(friend)) return friend.name;
    }
    if (linked.length === 0) return undefined;
    return friends.find((each) => !isLinked(each))?.name;
  };
  const hostileBossOf = (person: JudgedPerson): JudgedPerson | null => {
    const boss = personCalled(person.reportsTo, find);
    return boss?.band === 'against' && isDecidingRole(boss.role) ? boss : null;
  };
  const friends = byFriendship(
    present.filter(
      (each) =>
        each.inContact && each.attitude >= 1 && (each.role === 'advocate' || isDecidingRole(each.role)),
    ),
  );
  const contacts = byFriendship(present.filter((each) => isMet(each) && each.band !== 'against'));
  /** Nobody is linked: who is asked by name, of those who decide and talk with us, owners first, or of those whom we know. */
  const unlinked = onceFor((topic: Topic | null): readonly string[] => {
    if (isIn(ofContacts, topic)) return contacts.slice(0, 1).map(({ name }) => name);
    if (isIn(whoeverItIs, topic)) return target === undefined ? [] : [target.name];
    if (!isIn(ofDeciders, topic)) return [];
    const those = (['owner', 'approver'] as const).flatMap((role) =>
      present.filter((each) => each.role === role && mayAsk(each, topic)),
    );
    // Whoever wants away from a rival is not asked to speak for that rival.
    const asked = topic === 'rivalMove' ? [...those, ...contacts].filter((each) => !wantsAway(each)) : those;
    return asked.slice(0, 1).map(({ name }) => name);
  });
  const leaving = factors.filter(
    ({ direction, status, text }) =>
      direction === 'positive' &&
      status === 'open' &&
      topicsOf(text, rivals).some((topic) => isIn(awayFromRival, topic)),
  );
  const thoseLeaving = once(
    () => new Set(leaving.flatMap((factor) => linkedOf(factor, find).map(({ person }) => person))),
  );
  const wantsAway = (person: JudgedPerson): boolean => thoseLeaving().has(person);
  /** Whom to meet first: an owner, else who is linked to what is for us, else an approver. */
  const unmet = knowsContact ? present.filter((each) => !each.inContact && each.band !== 'against') : [];
  const ofForUs = new Set(
    factors
      .filter(({ direction, status }) => direction === 'positive' && status === 'open')
      .flatMap((factor) => linkedOf(factor, find).flatMap(({ person }) => person?.cell ?? [])),
  );
  const target =
    unmet.find(({ role }) => role === 'owner') ??
    unmet.find(({ cell }) => ofForUs.has(cell)) ??
    unmet.find(({ role }) => role === 'approver');
  const audienceOf = makeAudienceFinder({ people: present, find, isMet });
  const matterOf = makeMatterFinder(present, factors);
  const wayTo = makeWayFinder(present, factors, { rivals, introducerOf, isMet });
  const confirmerOf: FindConfirmer = makeConfirmer({ people: present, factors, introducerOf, rivals });
  /** A9: what others use today is known to whoever we know in the house, whoever is linked. */
  const knowing = (topic: Topic | null): string | undefined =>
    topic === 'incumbent' ? contacts[0]?.name : undefined;

  const orderFor = makeOrderFinder(present, { find, isMet });

  return (factor) => {
    const [first = null] = topicsOf(factor.text, rivals).filter(
      (each) => each !== 'amountLimit' || !isWithinLimit(factor.text, value),
    );
    const linked = linkedOf(factor, find).filter(({ person }) => person?.leaving !== 'gone');
    const names = linked.map(({ name }) => name);
    const those = linked.flatMap(({ person }) => person ?? []);
    const matter = matterOf(factor, those);
    const topic = matter !== null ? null : isAnswered(factor, first) ? 'service' : first;
    const isForUs = factor.direction === 'positive' && isIn(shownByThem, topic);
    const mayBe = linked.filter(({ person }) => mayTell(person, topic, factor));
    const askable = mayBe.filter(({ person }) => isAudience(person, topic));
    const audience = audienceOf({
      linked: those,
      isCarried: isForUs && askable.length > 0,
      isTechnical: isIn(technical, topic),
      isOfValue: isIn(ofValue, topic),
    });
    const own = askable
      .map(({ name }) => name)
      .filter((name) => !(isForUs && audience.deciders?.includes(name)));
    const insider = matter?.insider?.name;
    const ask = names.length > 0 ? own : insider === undefined ? unlinked(topic) : [insider];
    const needsFriend = isIn(whoeverItIs, topic) || (names.length > 0 && mayBe.length === 0);
    const ofWhom = names.length > 0 ? those : target === undefined ? [] : [target];
    const isUnanswered = names.length === 0 && ask.length === 0;
    const usual = (): string | undefined =>
      needsFriend ? (friendOf(ofWhom) ?? knowing(topic)) : isUnanswered ? knowing(topic) : undefined;
    const friend = matter === null ? usual() : needsFriend ? insider : undefined;
    const assumed = confirmerOf(factor);
    const isTheirs = !isInOurHands(factor);
    const isReached = names.length === 0 || ask.length > 0 || friend !== undefined;
    const isEitherWay = assumed !== null && isTheirs && isIn(goodEitherWay, topic) && isReached;
    const confirm = isEitherWay ? null : assumed;
    const { meant, ...order } = orderFor(factor, { deciders: audience.deciders, names, linked: those });
    const way = topic === 'price' ? wayTo(meant, factor) : null;
    const isOfInterest = factor.direction === null && those.length > 0 && those.every(isOutside);
    return {
      topic,
      people: names,
      ...(ask.length === names.length ? {} : { ask }),
      ...(friend === undefined ? {} : { friend }),
      ...audience,
      ...(confirm === null ? {} : { confirm }),
      ...(isEitherWay ? { eitherWay: true } : {}),
      ...(isOwed(factor) ? { owed: true } : {}),
      ...order,
      ...(isAccepted(factor, topic) ? { accepted: true } : {}),
      ...(way === null ? {} : { way }),
      ...(isOfInterest ? { interested: true } : {}),
    };
  };
}

/** The least that a factor weighs (1 to 5). */
const leastWeight = 1;

/** A9: to bargain over it opens more than it is worth. */
const isAccepted = ({ direction, weight, category, evidence }: JudgedFactor, topic: Topic | null): boolean =>
  direction === 'negative' &&
  weight === leastWeight &&
  evidence !== 'assumed' &&
  (isIn(ofTerms, topic) || (topic === null && category === 'terms'));

const owing =
  /\b(?:promis\w+|owed?|overdue|nobody (?:called|answered|replied|came back|followed up)|(?:not|never) (?:yet )?(?:sent|answered|delivered|done))\b|答应|承诺|欠|没(?:有)?(?:人)?(?:回复|答复|跟进|寄|交给)|没(?:人)?给(?:个)?说法|没人(?:理|管)/i;

/** A9: against us, and we owe something about it. */
const isOwed = ({ direction, text, notes }: JudgedFactor): boolean =>
  direction === 'negative' && owing.test(`${text} ${notes}`);

const nearness =
  /\bon[- ]site\b|\bwithin (?:an?|one|two|three|four|\d+) (?:hours?|minutes)\b|常驻|驻点|驻场|(?:小时|分钟)(?:内)?(?:就)?(?:能)?到/i;

/** A9: what a rival has is said, how near and how fast: nobody is asked by what they compare, our own answer is put beside it. */
const isAnswered = ({ text, category, direction }: JudgedFactor, topic: Topic | null): boolean =>
  category === 'competition' &&
  direction === 'negative' &&
  (topic === 'rivalMove' || topic === 'favoursRival') &&
  nearness.test(text);

const isInOurHands = (factor: JudgedFactor): boolean => {
  const quadrant = adviceQuadrant(factor);
  return quadrant === 'eliminate' || quadrant === 'maximise';
};

const depths = ['close', 'several', 'brief', 'none', null] as const;

/** The friendliest first, then whom we know best; between equals the order of rows. */
const byFriendship = (people: readonly JudgedPerson[]): readonly JudgedPerson[] =>
  [...people].sort(
    (one, other) =>
      other.attitude - one.attitude || depths.indexOf(one.contact) - depths.indexOf(other.contact),
  );

const isIn = (list: readonly Topic[], topic: Topic | null): boolean => topic !== null && list.includes(topic);
