// A9: how a word on price reaches somebody whom none of us has met, and who else is waiting for it.
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { makeNameFinder, personCalled } from '../ground/names';
import { once } from '../ground/once';
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
  /** Whom of those we see a question of price is open with, by the factor that says so. */
  const asking = once(() =>
    factors
      .filter(
        ({ status, direction, text }) =>
          status === 'open' && direction === 'negative' && topicsOf(text, rivals)[0] === 'price',
      )
      .flatMap(({ cell, people: names }) =>
        names.flatMap((name) => personCalled(name, find) ?? []).map((person) => ({ cell, person })),
      )
      .filter(({ person }) => isMet(person)),
  );
  return (meant, factor) => {
    const unmet = meant.find((each) => !isMet(each));
    const through = unmet === undefined ? null : introducerOf(unmet);
    if (through === null || meant.includes(through)) return null;
    const named = new Set(meant);
    const found = asking().find(
      ({ cell, person }) => cell !== factor.cell && person !== through && !named.has(person),
    );
    return { through: through.name, ...(found === undefined ? {} : { tell: found.person.name }) };
  };
}
