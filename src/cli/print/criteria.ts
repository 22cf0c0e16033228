// R4 for people: where we stand on the customer's own terms, a line for each party.
import type { CriteriaReport } from '../../method/criteria';
import { placesOf } from '../../sheets/drafts/wording';
import type { Text } from '../../text/text';
import { hang, padEnd } from './lines';

/** Against the best competitor; '' without criteria. */
export function positionSentence(report: CriteriaReport | null, { criteria }: Text): string {
  if (report === null) return '';
  const { position, best, us } = report;
  if (position === null || best?.score == null || us.score === null) return criteria.noPosition;
  return criteria.position(position, best.competitor, [us.score, best.score]);
}

/** Ourselves first, then the competitors as the table has them. */
export function criteriaLines(report: CriteriaReport | null, text: Text): readonly string[] {
  if (report === null) return [];
  const { criteria, format } = text;
  const all = report.criteria.filter(({ pull }) => pull > 0).length;
  const parties = [
    { name: criteria.us, ...report.us },
    ...report.competitors.map(({ competitor: name, ...score }) => ({ name, ...score })),
  ];
  const column = Math.max(...parties.map(({ name }) => placesOf(name))) + 2;
  return [
    ...hang('  ', positionSentence(report, text)),
    ...parties.flatMap(({ name, score, rated }) =>
      hang(
        `  ${padEnd(name, column)}${score === null ? ' – ' : format.score(score)}  `,
        criteria.rated(rated, all),
      ),
    ),
  ];
}
