// S9 in words: what the sale is worth, when it closes, who of us owns it, and how it stands.
import type { AccountAnalysis } from '../method/analysis';
import type { Text } from '../text/text';
import { inOneLine } from './line';

export interface SaleTelling {
  /** Who of us; '' where nobody is named. */
  readonly owner: string;
  /** 'next review 14 Dec 2026'; '' where none is planned. */
  readonly nextReview: string;
  /** What it is worth, when it closes, and how it stands where it is not open: 'EUR 420,000 · closes 3 Apr 2027'. */
  readonly figures: string;
}

export function tellSale({ sale }: Pick<AccountAnalysis, 'sale'>, text: Text): SaleTelling {
  const { value, closing, owner, nextReview, state } = sale;
  const { sale: words, format } = text;
  return {
    owner,
    nextReview: nextReview === null ? '' : words.nextReview(format.date(nextReview)),
    figures: inOneLine(
      value !== null && format.amount(value),
      closing !== null && words.closes(format.date(closing)),
      state !== 'open' && words.states[state],
    ),
  };
}
