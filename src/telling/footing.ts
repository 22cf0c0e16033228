// What stands beside the verdict: the factors that decide it, and how complete its footing is.
import type { AccountAnalysis } from '../method/analysis';
import type { JudgedFactor } from '../method/ground/judged';
import type { Problem } from '../method/ground/problem';
import type { Text } from '../text/text';

export interface Deciding {
  readonly heading: string;
  /** All of them, the heaviest first; each medium shows its first. */
  readonly factors: readonly JudgedFactor[];
}

/** S9: a sale that is not open hangs on nothing any more. */
export const nothingDecides: Deciding = { heading: '', factors: [] };

const byWeight = (a: JudgedFactor, b: JudgedFactor): number => (b.weight ?? 0) - (a.weight ?? 0);

/** A5: the critical factors, the heaviest first; where no single edit changes the verdict, the heaviest of its two quadrants. */
export function decidingFactors({ factors, strategy }: AccountAnalysis, text: Text): Deciding {
  const cells = new Set(strategy.critical);
  const critical = factors.filter((factor) => cells.has(factor.cell)).sort(byWeight);
  if (critical.length > 0) return { heading: text.sheets.strategy.decides, factors: critical };
  const heaviest = factors
    .filter(({ counted, quadrant }) => counted && quadrant !== null && strategy.pair.includes(quadrant))
    .sort(byWeight);
  return { heading: text.sheets.strategy.heaviest, factors: heaviest };
}

export interface FootingLine {
  readonly label: string;
  readonly value: string | number;
}

interface FootingSources {
  readonly analysis: AccountAnalysis;
  /** Of all tables. */
  readonly problems: readonly Problem[];
  readonly text: Text;
}

/** How much of the people and factors the verdict can lean on; lines that say nothing are left out. */
export function footing({ analysis, problems, text }: FootingSources): readonly FootingLine[] {
  const words = text.sheets.footing;
  const open = analysis.factors.filter((factor) => factor.status === 'open');
  const counted = open.filter((factor) => factor.counted);
  const assumed = counted.filter((factor) => factor.evidence === 'assumed').length;
  const suggested = counted.filter((factor) => factor.suggestions.length > 0).length;
  const unclassified = open.filter((factor) => factor.quadrant === null).length;
  const roleless = analysis.people.filter((person) => person.role === null).length;
  const toCheck = problems.filter((problem) => problem.severity !== 'note').length;
  return [
    // S9: while nobody may be met, how few have been is no fault.
    ...(analysis.coverage === null || (analysis.waits && analysis.sale.state === 'open')
      ? []
      : [{ label: words.coverage, value: text.format.percent(analysis.coverage) }]),
    ...(counted.length === 0 ? [] : [{ label: words.assumed, value: words.outOf(assumed, counted.length) }]),
    ...(suggested === 0 ? [] : [{ label: words.suggested, value: words.outOf(suggested, counted.length) }]),
    ...(unclassified === 0 ? [] : [{ label: words.unclassified, value: unclassified }]),
    ...(roleless === 0 ? [] : [{ label: words.withoutRole, value: roleless }]),
    ...(analysis.factors.length === 0 || analysis.unseenCategories.length === 0
      ? []
      : [{ label: words.unseen, value: analysis.unseenCategories.length }]),
    { label: words.problems, value: toCheck },
  ];
}
