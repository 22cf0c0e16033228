// A12: a second person's ratings beside ours.
import type { Discussion } from '../../method/strategy/secondOpinions';
import type { Ratings } from '../../method/strategy/disagreements';
import type { MacroStrategy } from '../../method/ground/words';
import { format } from './format';
import type { Labels } from './labels';

const who = (assessor: string): string => (assessor === '' ? 'the second assessor' : assessor);

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** 'weight 4, against us and in our hands'; '' where nothing is said. */
const ratings = ({ direction, control, weight }: Partial<Ratings>, labels: Labels): string =>
  format.list([
    ...(typeof weight === 'number' ? [`weight ${weight}`] : []),
    ...(direction ? [labels.directions[direction]] : []),
    ...(control ? [labels.controls[control]] : []),
  ]);

const leadsTo = (to: MacroStrategy | null, labels: Labels): string =>
  to === null
    ? 'With those ratings there is no strategy.'
    : `With those ratings the strategy is ${format.quote(labels.macros[to])}.`;

/** 'Our table says of “Price”: against us. J. Brandt says: for us.' */
const differenceIn =
  (labels: Labels) =>
  ({ text, ours, theirs }: Discussion, assessor: string): string => {
    const said = ratings(ours, labels);
    const table = said === '' ? `nothing of ${format.quote(text)}` : `of ${format.quote(text)}: ${said}`;
    return `Our table says ${table}. ${capitalise(who(assessor))} says: ${ratings(theirs, labels)}.`;
  };

/** In the words of these labels. */
export const secondOpinionsIn = (labels: Labels) => {
  const difference = differenceIn(labels);
  return {
    heading: 'Second opinion',
    /** How far both agree. */
    compared: (assessor: string, compared: number, agreed: number): string =>
      `${capitalise(who(assessor))} has rated ${format.factors(compared)} and agrees ${agreed === compared ? 'with our table' : `on ${agreed === 0 ? 'none' : agreed}`}.`,
    /** With all of the other ratings in place of ours. */
    verdict: (macro: MacroStrategy | null, isSame: boolean): string => {
      if (isSame) return 'With all of these ratings the strategy stays the same.';
      return macro === null
        ? 'With all of these ratings there is no strategy.'
        : `With all of these ratings the strategy is ${format.quote(labels.macros[macro])}.`;
    },
    difference,
    /** A disagreement that turns the strategy by itself. */
    turning: (discussion: Discussion, assessor: string): string =>
      `${difference(discussion, assessor)} ${leadsTo(discussion.to, labels)}`,
    /** Above disagreements that do so only together. */
    together: (to: MacroStrategy | null): string =>
      `None of these alone would change the strategy, but together they do. ${leadsTo(to, labels)}`,
    rest: (count: number): string =>
      count === 1
        ? '1 disagreement does not change the strategy.'
        : `${format.number(count)} disagreements do not change the strategy.`,
    unmatched: (count: number): string =>
      count === 1
        ? '1 row names no factor of the table: use the factor’s own words.'
        : `${format.number(count)} rows name no factor of the table: use the factors’ own words.`,
    tryIt: 'Try it',
    tryTogether: 'Try these together',
    scenario: (assessor: string): string => `As ${who(assessor)} sees it`,
  };
};
