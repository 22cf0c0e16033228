import type { SalesTrends, Trend } from '../../../method/goals/sales';
import { ListSection, type ListingLine } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';

/** S7: how revenue has moved a year, with the two periods that were compared. */
export function SalesTrend({ sales: { ours, customer } }: { readonly sales: SalesTrends }) {
  const text = useText();
  const words = text.pane.goals.sales;
  const lineOf = (trend: Trend | null, sentence: (percent: string) => string): readonly ListingLine[] => {
    if (trend === null) return [];
    const { perYear, from, to } = trend;
    return [{ key: sentence(''), words: sentence(text.format.percent(perYear)), cells: [from, to] }];
  };
  const lines = [...lineOf(ours, words.ours), ...lineOf(customer, words.customer)];
  return <ListSection title={words.heading} lines={lines} />;
}
