// R4 for people: where we stand on the customer's own terms, a line for each party.
import type { CriteriaReport } from '../../method/factors/criteria';
import { placesOf } from '../../sheets/drafts/wording';
import type { Text } from '../../text/text';
import { hang, padEnd } from './lines';

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
    ...hang('  ', criteria.position(report.comparison)),
    ...parties.flatMap(({ name, score, rated }) =>
      hang(
        `  ${padEnd(name, column)}${score === null ? ' – ' : format.score(score)}  `,
        criteria.rated(rated, all),
      ),
    ),
  ];
}
