// A9: whom the advice on a factor may address. A suggestion that goes to the wrong person does harm: nobody whom none of us has met, who
// has left, or who is against us is asked; and nobody is shown what they did or know themselves.
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { makeNameFinder, personCalled } from '../ground/names';
import { isDecidingRole } from '../ground/roles';
import { personLevels } from '../ground/words';
import { presentOf } from '../people/leaving';
import { isContactKnown } from '../people/people';
import type { CountedFactor } from './factors';
import { makeSourceTest } from './hearsay';
import { topicOf } from './topics/topicOf';
import { heldByOpponents, shownByThem, whoeverItIs, type Topic } from './topics/topics';

/** A9: what is known before anything is done: `us`, it is in our own hands. `who` can confirm it, '' where nobody fits. */
export interface ConfirmFirst {
  readonly by: 'us' | 'them';
  readonly who: string;
}

/** A9: the topic of a factor and its people. */
export interface FactorAddress {
  readonly topic: Topic | null;
  /** R2: linked and not gone; who is not in the table stays. */
  readonly people: readonly string[];
  /** Of these whom the advice may address; absent: all of them. */
  readonly ask?: readonly string[];
  /** Who decides and has still to be shown; absent: nobody by name. */
  readonly deciders?: readonly string[];
  /** Its evidence is assumed where evidence is kept. */
  readonly confirm?: ConfirmFirst;
}

/** From here on a person refuses more than they object. */
const refuses = -2;
/** What is ours is confirmed in our own house, whoever is linked. */
const speaksOfUs = /\b(?:we|us|our|ours)\b|我们|我方|我司/i;

/** From here on a person needs no more proof. */
const isWon = 2;

/** A9: nothing of a factor's people is looked up before the first is asked for. */
export function makeAddresser(
  people: readonly JudgedPerson[],
  factors: readonly JudgedFactor[],
  rivals: readonly string[],
): (factor: CountedFactor) => FactorAddress {
  const find = makeNameFinder(people);
  const knowsContact = isContactKnown(people);
  const isKept = factors.some(({ evidenceKnown }) => evidenceKnown);
  const isMet = (person: JudgedPerson): boolean => person.inContact || !knowsContact;
  const deciding = presentOf(people).filter(({ role }) => isDecidingRole(role));

  const mayAsk = (person: JudgedPerson | null, topic: Topic | null): boolean => {
    if (person === null || isIn(whoeverItIs, topic)) return true;
    if (!isMet(person) || person.attitude <= refuses) return false;
    return person.band !== 'against' || isIn(heldByOpponents, topic);
  };
  /**
   * Those not linked come first, since they do not know it yet; of those linked only where nobody else decides. Nobody is named below
   * an approver whom we have not met: it is to reach that one.
   */
  const decidersOf = (linked: readonly (JudgedPerson | null)[]): readonly JudgedPerson[] => {
    const others = deciding.filter(({ cell }) => linked.every((each) => each?.cell !== cell));
    const from = others.length > 0 ? others.filter(({ attitude }) => attitude < isWon) : deciding;
    const unmet = others.filter((each) => each.role === 'approver' && !isMet(each));
    return from.filter(
      (each) =>
        isMet(each) && each.attitude > refuses && unmet.every((above) => rankOf(each) <= rankOf(above)),
    );
  };
  const confirmFirst = (factor: CountedFactor): ConfirmFirst => {
    const isInOurHands = factor.quadrant === 'eliminate' || factor.quadrant === 'maximise';
    if (isInOurHands && speaksOfUs.test(factor.text)) return { by: 'us', who: '' };
    const isSource = makeSourceTest(factor);
    const who = factor.people.find((name) => {
      const person = personCalled(name, find);
      return person !== null && person.leaving !== 'gone' && mayAsk(person, null) && !isSource(person.name);
    });
    return who === undefined && isInOurHands ? { by: 'us', who: '' } : { by: 'them', who: who ?? '' };
  };

  return (factor) => {
    const topic = topicOf(factor.text, rivals);
    const linked = factor.people.map((name) => ({ name, person: personCalled(name, find) }));
    const present = linked.filter(({ person }) => person?.leaving !== 'gone');
    const names = present.map(({ name }) => name);
    const deciders = decidersOf(present.map(({ person }) => person));
    const cells = new Set(deciders.map(({ cell }) => cell));
    const showsThem = factor.direction === 'positive' && isIn(shownByThem, topic);
    const ask = present
      .filter(({ person }) => mayAsk(person, topic) && !(showsThem && person && cells.has(person.cell)))
      .map(({ name }) => name);
    return {
      topic,
      people: names,
      ...(ask.length === names.length ? {} : { ask }),
      ...(deciders.length === 0 ? {} : { deciders: deciders.map(({ name }) => name) }),
      ...(isKept && factor.evidence === 'assumed' ? { confirm: confirmFirst(factor) } : {}),
    };
  };
}

/** 0 is the top; who is on no level stands below all. */
const rankOf = ({ level }: JudgedPerson): number =>
  level === null ? personLevels.length : personLevels.indexOf(level);

const isIn = (list: readonly Topic[], topic: Topic | null): boolean => topic !== null && list.includes(topic);
