// S9: the sale itself, in the words of the page.
import type { SaleState } from '../../method/ground/words';
import { format } from './format';

/** What a sale that is won leaves to do. */
export interface LeftOfSale {
  readonly complaints: number;
  readonly touches: number;
  /** How many of the touches. */
  readonly overdue: number;
}

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${format.number(count)} ${many}`;

export const sale = {
  closes: (date: string): string => `closes ${date}`,
  nextReview: (date: string): string => `next review ${date}`,
  states: { open: 'open', won: 'won', lost: 'lost', onHold: 'on hold' } satisfies Record<SaleState, string>,
  /** S9: in place of a strategy, once the sale is no longer open: what it is, and what is left. */
  title: 'The sale',
  won: {
    title: 'The sale is won',
    left: ({ complaints, touches, overdue }: LeftOfSale): string => {
      const late = overdue === 0 ? '' : `, ${format.number(overdue)} of them overdue`;
      const parts = [
        ...(complaints === 0 ? [] : [`${counted(complaints, 'complaint', 'complaints')} to settle first`]),
        ...(touches === 0
          ? []
          : [`${counted(touches, 'person', 'people')} who should hear from us next${late}`]),
      ];
      return parts.length === 0
        ? 'What is left is to keep what we promised.'
        : `What is left: ${parts.join(', then ')}.`;
    },
  },
  lost: {
    title: 'The sale is lost',
    left: 'Nothing is left to win here: what counts now is how we part.',
  },
  onHold: {
    title: (until: string | null): string =>
      until === null ? 'The sale is on hold' : `The sale is on hold until ${until}`,
    left: (isDue: boolean): string =>
      isDue ? 'That day has come: reopen it, or close it.' : 'Nothing is decided while it rests.',
  },
};
