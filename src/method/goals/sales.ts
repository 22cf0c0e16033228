// S7: how revenue has moved a year, from the sales record.
import { periodIndex, periodKinds, periodsAYear, type PeriodKind } from '../ground/periods';
import type { Sale } from '../ground/plan';

export interface Trend {
  /** A ratio a year: 0.04 is 4 %. */
  readonly perYear: number;
  /** Cells of the two periods that were compared. */
  readonly from: string;
  readonly to: string;
}

export interface SalesTrends {
  /** Our revenue with this customer. */
  readonly ours: Trend | null;
  /** The customer's own. */
  readonly customer: Trend | null;
}

/** S7: both trends of a record; null where it does not reach over a year, or begins at 0. */
export function salesTrends(sales: readonly Sale[]): SalesTrends {
  return { ours: trendOf(sales, 'revenue'), customer: trendOf(sales, 'customerRevenue') };
}

type Figure = 'revenue' | 'customerRevenue';

interface Point {
  readonly index: number;
  readonly amount: number;
  readonly cell: string;
}

/**
 * The latest period against the earliest that lies whole years before it, so that a season is compared with itself; else against the
 * earliest, if that is over a year ago. The change is spread evenly over the years between.
 */
function trendOf(sales: readonly Sale[], figure: Figure): Trend | null {
  const kind = commonKind(sales, figure);
  if (kind === null) return null;
  const points = pointsOf(sales, figure, kind);
  const last = points.at(-1);
  const aYear = periodsAYear[kind];
  if (last === undefined) return null;
  const before = points.filter(({ index }) => last.index - index >= aYear);
  const first = before.find(({ index }) => (last.index - index) % aYear === 0) ?? before[0];
  if (first === undefined || first.amount === 0) return null;
  const years = (last.index - first.index) / aYear;
  const perYear = (last.amount - first.amount) / Math.abs(first.amount) / years;
  return { perYear, from: first.cell, to: last.cell };
}

function commonKind(sales: readonly Sale[], figure: Figure): PeriodKind | null {
  const count = (kind: PeriodKind): number =>
    sales.filter((sale) => sale.period?.kind === kind && sale[figure] !== null).length;
  let common: PeriodKind | null = null;
  for (const kind of periodKinds) if (count(kind) > (common === null ? 0 : count(common))) common = kind;
  return common;
}

/** In the order of time; rows of the same period, one a product perhaps, are added up. */
function pointsOf(sales: readonly Sale[], figure: Figure, kind: PeriodKind): readonly Point[] {
  const points = new Map<number, Point>();
  for (const { period, cell, ...sale } of sales) {
    const amount = sale[figure];
    if (period?.kind !== kind || amount === null) continue;
    const index = periodIndex(period);
    const same = points.get(index);
    points.set(index, { index, amount: (same?.amount ?? 0) + amount, cell: same?.cell ?? cell });
  }
  return [...points.values()].sort((one, other) => one.index - other.index);
}
