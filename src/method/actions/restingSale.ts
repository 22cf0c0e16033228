// N3, S9: the plan of a sale that is lost, and of one that is on hold.
import { addDays } from '../ground/days';
import type { Finding } from '../ground/finding';
import type { Profile } from '../ground/profile';

/** N3: how a lost sale ends well. */
export interface LostSale {
  readonly partWell: string;
  /** ISO date; null where none is set. */
  readonly comeBack: string | null;
  /** The day to come back is there. */
  readonly due: boolean;
  /** Where each is written; '' where it is not. */
  readonly cells: { readonly partWell: string; readonly comeBack: string };
}

/** N3: the plan for a sale that is lost. */
export function planLostSale({ partWell, comeBack, cells }: Profile, asOf: string): LostSale {
  return {
    partWell,
    comeBack,
    due: comeBack !== null && comeBack <= asOf,
    cells: { partWell: cells.partWell ?? '', comeBack: cells.comeBack ?? '' },
  };
}

/** N3: low, what the plan for a lost sale leaves open. */
export function findLostSaleGaps({ partWell, comeBack }: LostSale, { cells }: Profile): readonly Finding[] {
  if (partWell !== '' && comeBack !== null) return [];
  const missing = partWell !== '' ? 'comeBack' : comeBack === null ? 'both' : 'partWell';
  const at = cells.state === undefined ? [] : [cells.state];
  return [{ rule: 'N3', severity: 'low', cells: at, params: { kind: 'lost', missing } }];
}

/** S9: a sale that waits. */
export interface SaleOnHold {
  /** ISO date; null where none is set. */
  readonly until: string | null;
  /** The day is there. */
  readonly due: boolean;
  /** By when what they will look at has to be ready; null without a day, and once it is there. */
  readonly prepareBy: string | null;
  /** Where it is written; '' where it is not. */
  readonly cell: string;
}

/** What is looked at on the day is asked for and put together before it. */
const daysToPrepare = 14;

/** S9: until when a sale waits. */
export function planOnHold({ until, cells }: Profile, asOf: string): SaleOnHold {
  const due = until !== null && until <= asOf;
  const prepareBy = until === null || due ? null : addDays(until, -daysToPrepare);
  return { until, due, prepareBy, cell: cells.until ?? '' };
}

/** N3: low, a sale on hold without a day is a sale forgotten. */
export function findOnHoldGaps({ until }: SaleOnHold, { cells }: Profile): readonly Finding[] {
  if (until !== null) return [];
  const at = cells.state === undefined ? [] : [cells.state];
  return [{ rule: 'N3', severity: 'low', cells: at, params: { kind: 'onHold' } }];
}
