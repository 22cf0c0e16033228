// Step S of `analyse --json`: the checks, the gate, and what to bring to a talk about them.
import type { AccountAnalysis } from '../../method/analysis';
import { briefOf } from '../../method/brief';
import type { Check } from '../../method/goals/goalsReport';
import { paramsJson } from './params';

/** S1–S7 of one account; ratios a year, `passed` null where too little is said to tell. */
export function goalsJson(analysis: AccountAnalysis) {
  const { checks, chain, gate, growth, comparisons, ladder, research } = analysis.goalsReport;
  const { market, customer, customerFrom, sales, buyingAlone, sellingAlone } = comparisons;
  return {
    gate,
    checks: checks.map(checkJson),
    chain: chain.map(({ issue, depth, gap }) => ({ cell: issue.cell, depth, gap })),
    growth: growth.map(({ cell, perYear, missing }) => ({ cell, perYear, missing })),
    comparisons: { market, customer, customerFrom, sales, buyingAlone, sellingAlone },
    ladder,
    research,
    openQuestions: briefOf(analysis).openQuestions.map(({ check, cell }) => ({ check, cell })),
  };
}

const checkJson = ({ rule, check, reason, passed, cell, params }: Check) => ({
  rule,
  check,
  reason,
  passed,
  cell,
  params: paramsJson(params),
});
