// S9: the sale itself, as the profile has it.
import type { Profile } from './profile';
import type { Amount } from './plan';
import type { SaleState } from './words';

/** Dates are ISO; null and '' where nothing is said. */
export interface SaleItself {
  readonly value: Amount | null;
  readonly closing: string | null;
  /** Who of us owns it. */
  readonly owner: string;
  readonly nextReview: string | null;
  /** Nothing said is as good as open. */
  readonly state: SaleState;
  /** Of a sale on hold: the day on which the customer looks at it again. */
  readonly until: string | null;
  /** Until that day nobody may talk with the customer's people, as in a tender. */
  readonly noContactBefore: string | null;
}

/** S9: the sale of one account. */
export const saleOf = ({
  value,
  closing,
  owner,
  nextReview,
  state,
  until,
  noContactBefore,
}: Profile): SaleItself => ({
  value,
  closing,
  owner,
  nextReview,
  state: state ?? 'open',
  until,
  noContactBefore,
});

/** S9: may the customer's people be talked with as of that day? On the day itself they may. */
export const mayTalk = ({ noContactBefore }: SaleItself, asOf: string): boolean =>
  noContactBefore === null || asOf >= noContactBefore;

/** S9: lost or on hold, so that nothing but its own plan (N3) is asked for. */
export const isResting = ({ state }: Pick<SaleItself, 'state'>): boolean =>
  state === 'lost' || state === 'onHold';
