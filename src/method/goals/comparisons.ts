// S4: the three comparisons beside the goals, each with its verdict.
import { makeCheck, type Check, type Comparisons, type GoalGrowth } from './goalsReport';
import type { Goal, Sale, StepPair } from '../ground/plan';
import type { Profile } from '../ground/profile';
import { salesTrends } from './sales';

/** S4: the figures and steps to compare. What the profile says of the customer's trend goes before what the sales record shows. */
export function compareTrends(
  { marketTrend, customerTrend }: Pick<Profile, 'marketTrend' | 'customerTrend'>,
  record: readonly Sale[],
  steps: readonly StepPair[],
): Comparisons {
  const sales = salesTrends(record);
  const customer = customerTrend ?? sales.customer?.perYear ?? null;
  const recorded = customer === null ? null : 'record';
  return {
    market: marketTrend,
    customer,
    customerFrom: customerTrend === null ? recorded : 'profile',
    sales,
    steps,
    buyingAlone: steps.filter((pair) => pair.sellingStep.trim() === '').map(({ cell }) => cell),
    sellingAlone: steps.filter((pair) => pair.buyingStep.trim() === '').map(({ cell }) => cell),
  };
}

/** Half a percentage point is no difference in a forecast. */
const level = 0.005;

/** S4: a goal that grows with the market holds our place in it, one that grows faster gains. */
export function checkMarket({ cell, text: goal }: Goal, growth: GoalGrowth, market: number | null): Check {
  const { perYear, missing } = growth;
  if (perYear === null || market === null) {
    const gaps = [...missing, ...(market === null ? (['market'] as const) : [])];
    return makeCheck('market', 'unknown', { cell, params: { goal, missing: gaps } });
  }
  const params = { goal, growth: perYear, trend: market };
  if (Math.abs(perYear - market) <= level) return makeCheck('market', 'level', { cell, params });
  return makeCheck('market', perYear > market ? 'ahead' : 'behind', { cell, params });
}

/** S4: every buying step has a selling step, and the other way round. */
export function checkSteps({ steps, buyingAlone, sellingAlone }: Comparisons): Check {
  const at = ([cell]: readonly string[]) => steps.find((pair) => pair.cell === cell);
  const params = {
    buying: buyingAlone.length,
    selling: sellingAlone.length,
    buyingStep: at(buyingAlone)?.buyingStep ?? '',
    sellingStep: at(sellingAlone)?.sellingStep ?? '',
  };
  if (steps.length === 0) return makeCheck('steps', 'blank', { params: {} });
  const cell = [...buyingAlone, ...sellingAlone][0] ?? '';
  return makeCheck('steps', cell === '' ? 'matched' : 'unmatched', { cell, params });
}
