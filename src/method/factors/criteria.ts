// R4: what the customer chooses by: the scores of all parties, our position, and the criteria that need a look.
import type { JudgedPerson } from '../ground/judged';
import { makeNameFinder, namesNobody, type FindName } from '../ground/names';
import type { Criterion } from '../ground/plan';
import { compare, pullOf, scoreOf, sumsOf, us, type Comparison } from './scores';
import type { Settings } from '../ground/settings';
import type { IndividualNeed } from '../ground/words';

export interface JudgedCriterion extends Criterion {
  /** What it weighs in the scores: weight × belief; 0 where it counts nowhere. */
  readonly pull: number;
  /** A believed must with a weak rating of ours. */
  readonly redFlag: boolean;
}

export interface PartyScore {
  /** 1–5; null where none of what counts is rated. */
  readonly score: number | null;
  /** How many of the criteria that count are rated. */
  readonly rated: number;
}

export interface CompetitorScore extends PartyScore {
  readonly competitor: string;
}

/** Who brought a criterion up; the need is null where the people's table does not say it. */
export interface Speaker {
  readonly name: string;
  readonly need: IndividualNeed | null;
}

/** R4: the three checks of a criterion of which we are not sure; the first knows who spoke. */
export const criterionChecks = ['speaker', 'trust', 'trial'] as const;
export type CriterionCheck = (typeof criterionChecks)[number];

export interface UnsureCriterion {
  readonly criterion: JudgedCriterion;
  readonly speakers: readonly Speaker[];
}

export interface CriteriaReport {
  /** In sheet order. */
  readonly criteria: readonly JudgedCriterion[];
  readonly us: PartyScore;
  /** Those with a rating anywhere, in the order of the table's columns. */
  readonly competitors: readonly CompetitorScore[];
  /** With the best competitor; null where one side has no score. */
  readonly comparison: Comparison | null;
  readonly redFlags: readonly JudgedCriterion[];
  readonly unsure: readonly UnsureCriterion[];
  /** Musts with a weak rating of ours of which we are not sure that they are believed: no red flags, and not nothing. */
  readonly weakUnsure: readonly JudgedCriterion[];
}

type Limits = Pick<Settings, 'levelWithin' | 'redFlagUpTo'>;

/** R4 for one account; null where nobody has written a criterion. */
export function reportCriteria(
  rows: readonly Criterion[] | undefined,
  people: readonly JudgedPerson[],
  settings: Limits,
): CriteriaReport | null {
  if (rows === undefined || rows.length === 0) return null;
  const criteria = rows.map((row) => judgeCriterion(row, settings));
  const sums = sumsOf(criteria);
  const scores = [...sums].flatMap(([competitor, sum]): readonly CompetitorScore[] =>
    competitor === us ? [] : [{ competitor, score: scoreOf(sum), rated: sum.rated }],
  );
  const isRated = ({ competitor }: CompetitorScore): boolean =>
    rows.some(({ ratings }) =>
      ratings.some((each) => each.competitor === competitor && each.rating !== null),
    );
  const competitors = scores.filter(isRated);
  const find = makeNameFinder(people);
  return {
    criteria,
    us: { score: scoreOf(sums.get(us)), rated: sums.get(us)?.rated ?? 0 },
    competitors,
    comparison: compare(sums, settings),
    redFlags: criteria.filter(({ redFlag }) => redFlag),
    weakUnsure: criteria.filter((each) => each.believed === 'unsure' && isWeakMust(each, settings)),
    unsure: criteria
      .filter(({ believed, weight }) => believed === 'unsure' && weight !== 0)
      .map((criterion) => ({ criterion, speakers: speakersOf(criterion, find) })),
  };
}

function judgeCriterion(row: Criterion, settings: Limits): JudgedCriterion {
  return { ...row, pull: pullOf(row), redFlag: isRedFlag(row, settings) };
}

/** R4: weight 0 takes a criterion out of this as well. */
export function isRedFlag(criterion: Criterion, { redFlagUpTo }: Pick<Settings, 'redFlagUpTo'>): boolean {
  return isBelievedMust(criterion) && isWeakMust(criterion, { redFlagUpTo });
}

const isWeakMust = (
  { demand, weight, ourRating }: Criterion,
  { redFlagUpTo }: Pick<Settings, 'redFlagUpTo'>,
): boolean => demand === 'must' && weight !== 0 && ourRating !== null && ourRating <= redFlagUpTo;

export function isBelievedMust({ demand, believed, weight }: Criterion): boolean {
  return demand === 'must' && believed === 'yes' && weight !== 0;
}

/** As the people's table writes them; a name that it does not have stays as it was written. */
function speakersOf({ people }: Criterion, find: FindName<JudgedPerson>): readonly Speaker[] {
  return people
    .filter((name) => !namesNobody(name))
    .map((name) => {
      const match = find(name);
      if (match.kind !== 'one') return { name: name.trim(), need: null };
      return { name: match.person.name, need: match.person.individualNeed };
    });
}
