// S9: the sale itself, in the words of the page.
import type { SaleState } from '../../method/ground/words';

export const sale = {
  closes: (date: string): string => `closes ${date}`,
  nextReview: (date: string): string => `next review ${date}`,
  states: { open: 'open', won: 'won', lost: 'lost', onHold: 'on hold' } satisfies Record<SaleState, string>,
};
