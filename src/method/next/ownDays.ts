// N7: the days before which a line has to be done.
import { addDays } from '../ground/days';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { datesInWords } from './datesInWords';
import type { NextGround } from './ground';

/** N7: a heavy factor whose words name a day within so many forces it. */
const factorDays = 30;

/** What a factor says, with its notes. */
export const wordsOf = ({ text, notes }: Pick<JudgedFactor, 'text' | 'notes'>): string => `${text} ${notes}`;

/** N7: the first day, within 30 days, that a heavy factor's words or notes name; null for none. */
export function dayThatForces(
  factor: Pick<JudgedFactor, 'text' | 'notes' | 'weight'>,
  { asOf, settings }: Pick<NextGround, 'asOf' | 'settings'>,
): string | null {
  if ((factor.weight ?? 0) < settings.heavyFrom) return null;
  const last = addDays(asOf, factorDays) ?? asOf;
  return datesInWords(wordsOf(factor), asOf).find((each) => each >= asOf && each <= last) ?? null;
}

const earliest = (days: readonly (string | null)[], asOf: string): string | null =>
  days.filter((day) => day !== null && day >= asOf).sort()[0] ?? null;

interface OfADay {
  /** ISO; null without one. */
  readonly day: string | null;
  readonly cells: readonly string[];
  readonly people: readonly JudgedPerson[];
}

/** N7: its own day, or one that factors name of whom it speaks of; null for none. */
export function ownDayOf({ day, cells, people }: OfADay, ground: NextGround): string | null {
  const { asOf } = ground;
  const subjects = people.filter(({ cell }) => cells.includes(cell));
  const factors = [
    ...[...new Set(cells)].flatMap((cell) => ground.countedAt(cell)),
    ...subjects.flatMap((person) => ground.factorsNaming(person)),
  ];
  return earliest([day, ...factors.flatMap((each) => datesInWords(wordsOf(each), asOf))], asOf);
}

/** Every line asks, and the answer is the same: else the words of n factors would be read n times. */
const nextDays = new WeakMap<NextGround, string | null>();

/** N7: what else comes near: the next commitment, and a day that forces a heavy factor. */
export function nextDayOf(ground: NextGround): string | null {
  const known = nextDays.get(ground);
  if (known !== undefined) return known;
  const day = findNextDay(ground);
  nextDays.set(ground, day);
  return day;
}

function findNextDay(ground: NextGround): string | null {
  const { asOf, counted, commitments } = ground;
  const next = commitments?.next?.planned ?? null;
  const forced = counted.map((factor) => dayThatForces(factor, ground));
  return earliest(
    [next, ...forced].filter((day) => day !== asOf),
    asOf,
  );
}
