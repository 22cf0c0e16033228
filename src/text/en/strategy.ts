// Sentences about the verdict: why it came out (A1, A3), how sure it is (A4, A5, A7), what else was near and how to get there (A6).
import type { Loads } from '../../method/ground/quadrants';
import { mostMoves, runsOf, type SellerMove, type SetbackMove } from '../../method/strategy/moves';
import type { Balance } from '../../method/strategy/assembled';
import type { MacroStrategy, Quadrant, Standing } from '../../method/ground/words';
import { mostNamed, type FactorMoves } from '../moves';
import { cut } from '../sentences';
import { format } from './format';
import { goingIn } from './going';
import type { Labels } from './labels';

const reasons: Record<MacroStrategy, string> = {
  moveFast: 'what weighs most works for us, in our hands or not.',
  rethink: 'what weighs most works against us, in our hands or not.',
  takeARisk: 'what weighs most is out of our hands, for us or against us.',
  persevere: 'what works against us is in our hands, and so is what works for us.',
  proceedWithCare: 'what works for us is not in our hands, while the obstacles are.',
  sellThrough: 'we can build on our own strengths, but the obstacles are out of our hands.',
};

const oneQuadrant: Record<Quadrant, string> = {
  leverage: 'everything counted works for us, and none of it is in our hands.',
  maximise: 'everything counted works for us and is in our hands.',
  reduce: 'everything counted works against us and is out of our hands.',
  eliminate: 'everything counted works against us, though it is in our hands.',
};

type ReasonOf = (macro: MacroStrategy, pair: readonly Quadrant[], loads: Loads) => string;

const reasonIn =
  ({ quadrants }: Labels): ReasonOf =>
  (macro, [first, second], loads) => {
    if (first === undefined || second === undefined) return '';
    const loaded = (quadrant: Quadrant): string => `${quadrants[quadrant]} (${loads[quadrant]})`;
    return loads[second] === 0
      ? `All the weight lies in ${loaded(first)}: ${oneQuadrant[first]}`
      : `The heaviest quadrants are ${loaded(first)} and ${loaded(second)}: ${reasons[macro]}`;
  };

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const holds = (robustness: number): string =>
  `holds in ${format.percentDown(robustness)} of single rating changes`;

/** A6: what a seller does to one factor: 'win control of “Price” and resolve it'. */
const doTo = ({ factor, moves }: FactorMoves<SellerMove>): string => {
  const named = format.quote(cut(factor));
  const first: Record<SellerMove, string> = {
    resolve: `resolve ${named}`,
    soften: `soften the effect of ${named}`,
    winControl: `win control of ${named}`,
    strengthen: `strengthen ${named}`,
  };
  const then: Record<SellerMove, string> = {
    resolve: 'resolve it',
    soften: 'soften its effect',
    winControl: 'win control of it',
    strengthen: 'strengthen it',
  };
  return runsOf(moves)
    .map(({ move, times }, index) => `${index === 0 ? first[move] : then[move]}${by(times)}`)
    .join(' and ');
};

/** A6: what goes wrong with one factor: '“Price” slips out of our hands and grows heavier by 2'. */
const befalls = ({ factor, moves }: FactorMoves<SetbackMove>): string => {
  const what: Record<SetbackMove, string> = {
    lose: 'falls away',
    loseControl: 'slips out of our hands',
    worsen: 'grows heavier',
  };
  const all = runsOf(moves).map(({ move, times }) => `${what[move]}${by(times)}`);
  return `${format.quote(cut(factor))} ${all.join(' and ')}`;
};

const by = (times: number): string => (times === 1 ? '' : ` by ${times}`);

/** In the words of these labels. */
export const strategyIn = (labels: Labels) => ({
  /** A1, A3: why this strategy; `pair` holds the heavier quadrant first. '' without a pair. */
  reason: reasonIn(labels),
  /** A5, beside the standing: 'holds in 78 % of single rating changes'. */
  holds,
  /** A4: 'Fair: holds in 78 % of single rating changes'. */
  standing: (standing: Standing, robustness: number | null): string =>
    robustness === null ? labels.standings[standing] : `${labels.standings[standing]}: ${holds(robustness)}`,
  share: (share: number): string =>
    `The two heaviest quadrants carry ${format.percent(share)} of the weight.`,
  margin: (margin: number): string =>
    margin === 0
      ? 'The second and the third quadrant weigh the same.'
      : `The second quadrant leads the third by ${format.percent(margin)} of the weight.`,
  /** A4 */
  balance: ({ for: inFavour, against }: Balance): string =>
    `Weight ${format.number(inFavour)} for us, ${format.number(against)} against us.`,
  /** A4; null: nothing says what is confirmed. */
  evidence: (evidence: number | null): string =>
    evidence === null
      ? 'Mark each factor as confirmed or assumed: none is marked yet.'
      : `${format.percent(evidence)} of the weight is confirmed.`,
  /** A13 */
  hold: (hold: number): string => {
    if (hold === 1) return 'Whichever assumptions prove wrong, the strategy stays the same.';
    return `If the assumptions turn out either way, the strategy holds in ${format.casesOfTen(hold)}.`;
  },
  /** A4: what the strategy would mean, if what is assumed is so. */
  ifTrue: (meaning: string): string => `If it all proves true: ${meaning}`,
  runnerUp: (macro: MacroStrategy | null): string =>
    macro === null
      ? 'No other strategy is in reach.'
      : `Second choice: ${format.quote(labels.macros[macro])}`,
  /** A2: the candidates, the most cautious (the verdict) first. */
  tie: (candidates: readonly MacroStrategy[]): string =>
    `Equally supported: ${format.list(candidates.map((macro) => format.quote(labels.macros[macro])))}. The most cautious is shown.`,
  critical: (count: number): string =>
    count === 0
      ? 'No change of a single rating would change the strategy.'
      : count === 1
        ? 'Check this factor first: it alone could change the strategy.'
        : `Check these ${format.number(count)} factors first: any of them alone could change the strategy.`,
  /** A6: the moves, in the user's words for each factor; null: none within so many. */
  path: (to: MacroStrategy, steps: readonly FactorMoves<SellerMove>[] | null): string => {
    const strategy = format.quote(labels.macros[to]);
    if (steps === null) return `${strategy}: not within ${mostMoves} moves.`;
    const all = steps.map((step) => capitalise(doTo(step)));
    return all.length === 1
      ? `${all.join('')}: the strategy becomes ${strategy}.`
      : `${all.join('. ')}. Then the strategy becomes ${strategy}.`;
  },
  /** A6: heads the steps to a strategy. */
  inSteps: (to: MacroStrategy, steps: number): string =>
    `“${labels.macros[to]}” in ${format.number(steps)} steps:`,
  /** A6: one of a way's steps by itself. */
  move: (step: FactorMoves<SellerMove>): string => capitalise(doTo(step)),
  /** A6: strategies to which there is no way. */
  outOfReach: (macros: readonly MacroStrategy[]): string =>
    `Not within ${mostMoves} moves: ${format.list(macros.map((macro) => format.quote(labels.macros[macro])))}.`,
  /** A6: the verdict is moveFast, and there is none less cautious. */
  noBetter: 'There is no bolder strategy than this one: keep up what carries it.',
  /** A6: the way down; null: none within so many. */
  setbacks: (
    setbacks: { readonly to: MacroStrategy; readonly steps: readonly FactorMoves<SetbackMove>[] } | null,
  ): string => {
    if (setbacks === null) return `Even ${mostMoves} setbacks would not call for more caution.`;
    const strategy = `the strategy becomes ${format.quote(labels.macros[setbacks.to])}`;
    const all = setbacks.steps.map(befalls);
    return all.length === 1
      ? `If ${all.join('')}, ${strategy}.`
      : `If all of this happens, ${strategy}. ${all.join('. ')}.`;
  },
  /** A7: what the confirmed factors say; the factors in the user's words, where the strategy differs from that on all. */
  confirmedOnly: (macro: MacroStrategy | null, because: readonly string[]): string => {
    if (macro !== null && because.length === 0) return 'The confirmed factors alone give the same strategy.';
    const alone =
      macro === null
        ? 'Nothing is confirmed yet, so there is no strategy to rely on.'
        : `The confirmed factors alone give ${format.quote(labels.macros[macro])}.`;
    if (because.length === 0) return alone;
    const named = because.slice(0, mostNamed).map((text) => format.quote(cut(text)));
    const more = because.length > mostNamed ? [`${format.number(because.length - mostNamed)} more`] : [];
    return `${alone} Check ${format.list([...named, ...more])} first.`;
  },
  coverage: (coverage: number): string => `coverage ${format.percent(coverage)}`,
  coverageMeaning:
    'How many of the key people we are in contact with, weighted by role: those who decide count most.',
  /** R6 */
  going: goingIn(labels),
  noVerdict: {
    title: 'No strategy yet',
    /** Why there is none: of all factors in the table, counted or not. */
    reason: (factorCount: number): string =>
      factorCount === 0
        ? 'There are no factors to judge.'
        : factorCount === 1
          ? 'The one factor does not count: it is resolved, unrated or without weight.'
          : `None of the ${format.factors(factorCount)} counts: each is resolved, unrated or without weight.`,
    help: (factorCount: number): string =>
      factorCount === 0
        ? 'List what works for and against this sale, then refresh: the strategy follows from their weights.'
        : 'Fill in direction, control and weight, then refresh: only open factors with all three are weighed.',
  },
});
