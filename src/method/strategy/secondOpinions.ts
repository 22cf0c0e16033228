// A12: what a second person's ratings would change. Only disagreements that turn the verdict are worth a talk.
import { groupBy } from '../ground/groups';
import type { Strategy } from './assembled';
import type { JudgedFactor } from '../ground/judged';
import { compareRatings, disagreementIn, type Disagreement, type RatedTwice } from './disagreements';
import type { Finding } from '../ground/finding';
import { normalise } from '../ground/text';
import type { SecondRating } from '../ground/plan';
import { quadrantOf } from '../ground/quadrants';
import { addRanks, additionOf, effectOf, ranksOf, verdictOf, type Ranks } from './ranks';
import type { Pull } from './tally';
import { findTurning, type Effect } from './turning';
import type { Level, MacroStrategy } from '../ground/words';
import { controlOf } from '../reading/suggestions';

/** A12: one factor to talk about. */
export interface Discussion extends Disagreement {
  /** Cells of the two rows, and the factor in the user's words. */
  readonly factor: string;
  readonly assessment: string;
  readonly text: string;
  /** The strategy that the second rating brings, alone or together with the others (`together`). */
  readonly to: MacroStrategy | null;
}

export interface SecondOpinion {
  /** As their first row writes it; '' where no name is given. */
  readonly assessor: string;
  /** The verdict with all of their ratings in place of ours. */
  readonly macro: MacroStrategy | null;
  /** Factors that both have rated, and those of them on which they agree. */
  readonly compared: number;
  readonly agreed: number;
  /** In sheet order. */
  readonly discuss: readonly Discussion[];
  /** No single one of `discuss` turns the verdict, but all of them together do. */
  readonly together: boolean;
  /** Cells of rows whose words are those of no factor. */
  readonly unmatched: readonly string[];
}

const nobody: readonly SecondOpinion[] = [];

/** A12: each assessor by themselves, in the order of their first rows; whoever has rated nothing yet is left out. */
export function reportSecondOpinions(
  factors: readonly JudgedFactor[],
  assessments: readonly SecondRating[] | undefined,
  verdict: Pick<Strategy, 'macro' | 'loads' | 'counts'>,
): readonly SecondOpinion[] {
  if (assessments === undefined || assessments.length === 0) return nobody;
  return [...groupBy(assessments, ({ assessor }) => normalise(assessor)).values()]
    .map((own) => reportSecondOpinion(factors, own, verdict))
    .filter(({ compared, unmatched }) => compared > 0 || unmatched.length > 0);
}

interface Differing extends RatedTwice, Disagreement, Effect {}

function reportSecondOpinion(
  factors: readonly JudgedFactor[],
  own: readonly SecondRating[],
  { macro, ...sums }: Pick<Strategy, 'macro' | 'loads' | 'counts'>,
): SecondOpinion {
  const { pairs, unmatched } = compareRatings(factors, own);
  const differing = pairs.flatMap((pair): readonly Differing[] => {
    const disagreement = disagreementIn(pair);
    return disagreement === null ? [] : [{ ...pair, ...disagreement, effect: effectIn(pair) }];
  });
  const ranks = ranksOf(sums);
  const { found, together } = findTurning({ ranks, macro }, differing);
  const verdictWith = (some: readonly Differing[]) =>
    verdictOf(some.reduce((sum, { effect }) => addRanks(sum, effect), ranks));
  return {
    assessor: own[0]?.assessor.trim() ?? '',
    macro: verdictWith(differing),
    compared: pairs.length,
    agreed: pairs.length - differing.length,
    discuss: found.map((each) => makeDiscussion(each, verdictWith(together ? found : [each]))),
    together,
    unmatched: unmatched.map(({ cell }) => cell),
  };
}

function makeDiscussion(
  { factor, assessment, ours, theirs }: Differing,
  to: MacroStrategy | null,
): Discussion {
  return { factor: factor.cell, assessment: assessment.cell, text: factor.text, ours, theirs, to };
}

/** What their rating in place of ours adds to the ranks. */
function effectIn({ factor, assessment }: RatedTwice): Ranks {
  const { direction, control, weight } = assessment;
  const from = pullOf({ ...factor, control: controlOf(factor) });
  const theirs = { ...factor, direction: direction ?? factor.direction };
  const to = pullOf({
    direction: theirs.direction,
    // G6: what is suggested may hang on the direction.
    control: control?.level ?? controlOf(theirs),
    weight: weight ?? factor.weight,
  });
  if (from !== null) return effectOf(from, to);
  return to === null ? noEffect : additionOf(to);
}

const noEffect: Ranks = { leverage: 0, maximise: 0, reduce: 0, eliminate: 0 };

function pullOf({
  direction,
  control,
  weight,
}: Pick<JudgedFactor, 'direction' | 'weight'> & { readonly control: Level | null }): Pull | null {
  const quadrant = quadrantOf(direction, control);
  return quadrant === null || weight === null || weight === 0 ? null : { quadrant, weight };
}

/** A12: medium, for the talk may turn the strategy. */
export function findSecondOpinions(reports: readonly SecondOpinion[]): readonly Finding[] {
  return reports.flatMap(({ assessor, discuss, together }): readonly Finding[] => {
    const [first] = discuss;
    if (first === undefined) return [];
    const kind = together ? 'together' : discuss.length === 1 ? 'one' : 'several';
    const cells = discuss.flatMap(({ factor, assessment }) => [factor, assessment]);
    // Several have no first one: that would be a matter of the order of rows.
    const { text, to } = kind === 'several' ? { text: '', to: null } : first;
    const params = { kind, assessor, text, to, count: discuss.length } as const;
    return [{ rule: 'A12', severity: 'medium', cells, params }];
  });
}
