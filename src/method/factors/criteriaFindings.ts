// R4 as findings: what would lose the sale on the customer's own terms, and what we only believe we know of them.
import { type CriteriaReport, type JudgedCriterion } from './criteria';
import type { Finding } from '../ground/finding';

/** R4: nothing without criteria. High: a must that we fail. Medium: behind. Low: unsure. What is not rated is R5's (R8). */
export function findCriteriaGaps(report: CriteriaReport | null): readonly Finding[] {
  if (report === null) return [];
  const { redFlags, unsure } = report;
  return [
    ...redFlags.map(({ cell, text, ourRating }): Finding => {
      const params = { kind: 'redFlag', text, rating: ourRating ?? 0 } as const;
      return { rule: 'R4', severity: 'high', cells: [cell], params };
    }),
    ...findLag(report),
    ...unsure.map(({ criterion: { cell, text } }): Finding => {
      return { rule: 'R4', severity: 'low', cells: [cell], params: { kind: 'unsure', text } };
    }),
  ];
}

/** Behind the best competitor, with the criteria that cost us most. */
function findLag({ criteria, comparison }: CriteriaReport): readonly Finding[] {
  if (comparison?.position !== 'behind') return [];
  const { competitor, ours, theirs } = comparison;
  const losses = criteria
    .map((criterion) => ({ criterion, loss: lossOf(criterion, competitor) }))
    .filter(({ loss }) => loss > 0)
    .sort((one, other) => other.loss - one.loss)
    .slice(0, mostLosses);
  const cells = losses.map(({ criterion: { cell } }) => cell);
  const text = losses[0]?.criterion.text ?? '';
  const params = { kind: 'behind', competitor, ours, theirs, text } as const;
  return [{ rule: 'R4', severity: 'medium', cells, params }];
}

const mostLosses = 3;

/** What a criterion costs us against a competitor; 0 where one of us is not rated. */
function lossOf({ pull, ourRating, ratings }: JudgedCriterion, competitor: string): number {
  const theirs = ratings.find((each) => each.competitor === competitor)?.rating ?? null;
  return theirs === null || ourRating === null ? 0 : pull * (theirs - ourRating);
}
