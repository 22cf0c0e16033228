// R4 and R6 of `analyse --json`: how we stand on the customer's own terms, and whether to go on.
import {
  criterionChecks,
  type CriteriaReport,
  type JudgedCriterion,
  type UnsureCriterion,
} from '../../method/factors/criteria';
import type { GoingOn } from '../../method/strategy/going';
import { paramsJson } from './params';

/** null without buying criteria. */
export function criteriaJson(report: CriteriaReport | null) {
  if (report === null) return null;
  const { us, competitors, comparison, criteria, unsure } = report;
  return {
    us,
    competitors,
    comparison,
    criteria: criteria.map(criterionJson),
    unsure: unsure.map(unsureJson),
  };
}

function criterionJson(criterion: JudgedCriterion) {
  const { text, cell, demand, believed, weight, weightAssumed, pull, ourRating, ratings, redFlag } =
    criterion;
  return { text, cell, demand, believed, weight, weightAssumed, pull, ourRating, ratings, redFlag };
}

/** Each with its three checks; the first names who brought it up. */
const unsureJson = ({ criterion: { text, cell }, speakers }: UnsureCriterion) => ({
  text,
  cell,
  checks: criterionChecks.map((check) => (check === 'speaker' ? { check, speakers } : { check })),
});

export const goingJson = ({ decision, reasons }: GoingOn) => ({
  decision,
  reasons: reasons.map(({ reason, decision: speaksFor, cells, params }) => ({
    reason,
    decision: speaksFor,
    cells,
    params: paramsJson(params),
  })),
});
