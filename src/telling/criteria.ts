// R4 in words: where we stand on the customer's own terms, what is at risk there, and what to make sure of.
import type { AccountAnalysis } from '../method/analysis';
import type { JudgedCriterion, PartyScore } from '../method/factors/criteria';
import type { CriteriaKind } from '../method/ground/finding';
import type { Text } from '../text/text';
import { tellFindings } from './findings';
import type { Line } from './line';

export interface PartyTelling {
  readonly name: string;
  /** '' where none of what counts is rated. */
  readonly score: string;
  /** On how much it rests: '2 of 3 rated'. */
  readonly basis: string;
  /** '2/3'; '' where that is all. */
  readonly part: string;
}

export interface CriterionTelling {
  readonly name: string;
  readonly cell: string;
  /** Red flag, must, weight 5. */
  readonly details: readonly string[];
  readonly isFlag: boolean;
  /** One for each party; null: not rated. */
  readonly ratings: readonly (number | null)[];
}

export interface CriteriaTelling {
  readonly title: string;
  readonly position: string;
  /** Ourselves first, then the competitors as the table has them. */
  readonly parties: readonly PartyTelling[];
  /** Red flags first, then what weighs most, then as in the sheet. */
  readonly rows: readonly CriterionTelling[];
  /** Where we are behind, which says the position too; then red flags and musts that nobody rated. */
  readonly gaps: readonly Line[];
  readonly isBehind: boolean;
  /** Each with its own check as its note. */
  readonly unsure: readonly Line[];
  /** What is checked of all of these alike. */
  readonly checks: readonly string[];
}

/** null where nobody has written a criterion. */
export function tellCriteria(
  { criteria: report, findings }: Pick<AccountAnalysis, 'criteria' | 'findings'>,
  text: Text,
): CriteriaTelling | null {
  if (report === null) return null;
  const words = text.criteria;
  const all = report.criteria.filter(({ pull }) => pull > 0).length;
  const party = (name: string, { score, rated }: PartyScore): PartyTelling => ({
    name,
    score: score === null ? '' : text.format.score(score),
    basis: words.rated(rated, all),
    part: rated < all ? `${rated}/${all}` : '',
  });
  const names = report.competitors.map(({ competitor }) => competitor);
  const inOrder = [...report.criteria].sort(
    (one, other) => Number(other.redFlag) - Number(one.redFlag) || other.pull - one.pull,
  );
  const ofKind = (kind: CriteriaKind) =>
    findings.filter(({ rule, params }) => rule === 'R4' && params.kind === kind);
  const behind = ofKind('behind');
  return {
    title: words.title,
    position: words.position(report.comparison),
    parties: [party(words.us, report.us), ...report.competitors.map((each) => party(each.competitor, each))],
    rows: inOrder.map((criterion) => tellCriterion(criterion, names, text)),
    gaps: tellFindings([...behind, ...ofKind('redFlag')], text),
    isBehind: behind.length > 0,
    unsure: report.unsure.map(({ criterion, speakers }) => ({
      words: criterion.text,
      cells: [criterion.cell],
      note: words.checks.speaker(speakers),
    })),
    checks: [words.checks.trust([]), words.checks.trial([])],
  };
}

function tellCriterion(
  { text: name, cell, redFlag, demand, believed, weight, pull, ourRating, ratings }: JudgedCriterion,
  competitors: readonly string[],
  { criteria, labels, pane }: Text,
): CriterionTelling {
  const details = [
    redFlag ? criteria.redFlag : '',
    demand === null ? '' : labels.criterionDemands[demand],
    believed === 'unsure' ? labels.criterionBeliefs.unsure : '',
    pull === 0 ? criteria.uncounted : `${pane.factors.weight} ${weight}`,
  ];
  const ratingOf = (name: string) => ratings.find(({ competitor }) => competitor === name)?.rating ?? null;
  return {
    name,
    cell,
    details: details.filter((part) => part !== ''),
    isFlag: redFlag,
    ratings: [ourRating, ...competitors.map(ratingOf)],
  };
}
