// R5: what is missing of the buying criteria, and whether any value of it would change whether to go on (R6).
import { criterionDemands, grades } from './ground/words';
import type { MissingEffect, MissingItem } from './missingInformation';
import { isRedFlag, type CriteriaReport } from './factors/criteria';
import { goOn, type GoingGrounds } from './next/going';
import type { Gap } from './missingOfFactors';
import type { Criterion } from './ground/plan';
import { compare, exchange, sumsOf } from './factors/scores';
import type { Settings } from './ground/settings';

export interface KnownCriteria {
  readonly report: CriteriaReport;
  readonly grounds: GoingGrounds;
  readonly settings: Pick<Settings, 'levelWithin' | 'redFlagUpTo' | 'goCoverage' | 'firmFrom'>;
}

/** R5: of criteria that can count. */
export function missingOfCriteria(known: KnownCriteria): readonly Gap[] {
  const turns = makeTrial(known);
  return known.report.criteria.filter(canCount).flatMap((criterion): readonly Gap[] => {
    const { cell, text: name, weight, believed, demand, ourRating } = criterion;
    const missing: readonly MissingItem[] = [
      ...(believed === 'yes' ? [] : (['belief'] as const)),
      ...(demand === null ? (['demand'] as const) : []),
      ...(ourRating === null ? (['ourRating'] as const) : []),
    ];
    if (missing.length === 0) return [];
    const effect: MissingEffect = turns(criterion) ? 'going' : 'comparison';
    return missing.map((what) => ({ what, cell, name, effect, place: 5 - (weight ?? 3), suggestions: [] }));
  });
}

/** Weight 0 and a criterion that is not believed are decisions: nothing is missing there. */
export function canCount({ weight, believed }: Criterion): boolean {
  return weight !== 0 && believed !== 'no';
}

/** Would any value of what a criterion lacks bring another decision? */
function makeTrial({ report, grounds, settings }: KnownCriteria): (criterion: Criterion) => boolean {
  const sums = sumsOf(report.criteria);
  const flagged = report.redFlags.map(({ cell }) => cell);
  const decision = goOn(grounds, settings)?.decision;
  return (criterion) => {
    const own = sumsOf([criterion]);
    return completionsOf(criterion).some((complete) => {
      const comparison = compare(exchange(sums, own, sumsOf([complete])), settings);
      // What lacks something is no red flag yet.
      const redFlags = isRedFlag(complete, settings) ? [...flagged, complete.cell] : flagged;
      const criteria = { comparison, redFlags };
      return goOn({ ...grounds, criteria }, settings)?.decision !== decision;
    });
  };
}

function completionsOf(criterion: Criterion): readonly Criterion[] {
  const beliefs = criterion.believed === 'yes' ? (['yes'] as const) : (['yes', 'no'] as const);
  const demands = criterion.demand === null ? criterionDemands : [criterion.demand];
  const ours = criterion.ourRating === null ? grades : [criterion.ourRating];
  return beliefs.flatMap((believed) =>
    demands.flatMap((demand) => ours.map((ourRating) => ({ ...criterion, believed, demand, ourRating }))),
  );
}
