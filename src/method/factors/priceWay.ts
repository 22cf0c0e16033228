// A9: how a word on price reaches somebody whom none of us has met, and who else is waiting for it.
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { makeNameFinder, personCalled } from '../ground/names';
import type { FindIntroducer } from '../people/introducer';
import { topicsOf } from './topics/topicOf';

interface WayGround {
  readonly rivals: readonly string[];
  readonly introducerOf: FindIntroducer;
  readonly isMet: (person: JudgedPerson) => boolean;
}

/** A9: one question of price is open with two people: whoever asked us hears of it before the other does. */
export function makeWayFinder(
  people: readonly JudgedPerson[],
  factors: readonly JudgedFactor[],
  { rivals, introducerOf, isMet }: WayGround,
): (meant: readonly JudgedPerson[], factor: JudgedFactor) => { through: string; tell?: string } | null {
  const find = makeNameFinder(people);
  return (meant, factor) => {
    const unmet = meant.find((each) => !isMet(each));
    const through = unmet === undefined ? null : introducerOf(unmet);
    if (through === null || meant.includes(through)) return null;
    const asking = factors
      .filter(
        (each) =>
          each.cell !== factor.cell &&
          each.status === 'open' &&
          each.direction === 'negative' &&
          topicsOf(each.text, rivals)[0] === 'price',
      )
      .flatMap((each) => each.people.flatMap((name) => personCalled(name, find) ?? []))
      .find((each) => isMet(each) && each !== through && !meant.includes(each));
    return { through: through.name, ...(asking === undefined ? {} : { tell: asking.name }) };
  };
}
