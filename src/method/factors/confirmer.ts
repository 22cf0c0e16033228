// A9: who confirms what is only assumed. Never whoever told it; our own matter in our own house; a customer's wish never there.
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { makeNameFinder, personCalled } from '../ground/names';
import { isDecidingRole } from '../ground/roles';
import type { FindIntroducer } from '../people/introducer';
import { makeSourceTest } from './hearsay';
import { adviceQuadrant } from './ownHands';
import { topicsOf } from './topics/topicOf';
import { theirsToSay, type Topic } from './topics/topics';

/** A9: what is known before anything is done: `us`, it is in our own hands. `who` can confirm it, '' where nobody fits. */
export interface ConfirmFirst {
  readonly by: 'us' | 'them';
  readonly who: string;
  /** T7: none of us has met `who`; this one brings us there. */
  readonly through?: string;
}

/** What is ours is confirmed in our own house, whoever is linked. */
const speaksOfUs = /\b(?:we|us|our|ours)\b|我们|我方|我司|咱们|本公司/i;

export interface ConfirmGround {
  /** Who is not gone. */
  readonly people: readonly JudgedPerson[];
  readonly factors: readonly JudgedFactor[];
  readonly isMet: (person: JudgedPerson) => boolean;
  readonly mayAsk: (person: JudgedPerson | null, topic: Topic | null) => boolean;
  readonly introducerOf: FindIntroducer;
}

/**
 * A9: null where the factor is confirmed, or evidence is kept nowhere. Asked are, in this order: who is linked; who is linked and can be met
 * through a friend; where nobody is linked, whoever we know that decides most. Where we know but one person, all we know is from there:
 * then that one confirms only what they are linked to.
 */
export function makeConfirmer(ground: ConfirmGround): (factor: JudgedFactor) => ConfirmFirst | null {
  const { people, factors, isMet, mayAsk, introducerOf } = ground;
  const find = makeNameFinder(people);
  const isKept = factors.some(({ evidenceKnown }) => evidenceKnown);
  const met = people.filter((each) => each.inContact && mayAsk(each, null));
  const byRole = [
    ...met.filter(({ role }) => isDecidingRole(role)),
    ...met.filter(({ role }) => !isDecidingRole(role)),
  ];
  return (factor) => {
    if (!isKept || factor.evidence !== 'assumed') return null;
    const quadrant = adviceQuadrant(factor);
    const isInOurHands = quadrant === 'eliminate' || quadrant === 'maximise';
    const isTheirs = topicsOf(factor.text).some((topic) => theirsToSay.some((each) => each === topic));
    if (isInOurHands && speaksOfUs.test(factor.text)) return { by: 'us', who: '' };
    const isSource = makeSourceTest(factor);
    const linked = factor.people.flatMap((name) => personCalled(name, find) ?? []);
    const who = linked.find((person) => mayAsk(person, null) && !isSource(person.name));
    if (who !== undefined) return { by: 'them', who: who.name };
    for (const person of linked) {
      const through = isMet(person) || person.band === 'against' ? null : introducerOf(person);
      if (through !== null && through.band !== 'against')
        return { by: 'them', who: person.name, through: through.name };
    }
    if (isInOurHands && !isTheirs) return { by: 'us', who: '' };
    const other =
      linked.length > 0 || met.length < 2 ? undefined : byRole.find(({ name }) => !isSource(name));
    return { by: 'them', who: other?.name ?? '' };
  };
}
