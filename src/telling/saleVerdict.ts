// S9 in words: a sale that is won, lost or on hold has no strategy any more; what it is and what is left stands in its place.
import type { AccountAnalysis } from '../method/analysis';
import type { NextLine } from '../method/next/nextLine';
import type { Text } from '../text/text';
import type { VerdictTelling } from './verdict';

/** null while the sale is open. */
export function tellSaleVerdict(
  { sale, nextSteps, next }: Pick<AccountAnalysis, 'sale' | 'nextSteps' | 'next'>,
  { sale: words, format }: Text,
): VerdictTelling | null {
  const told = { reason: '', sureness: null };
  switch (sale.state) {
    case 'open':
      return null;
    case 'won': {
      const touches = nextSteps.afterSale?.touches ?? [];
      const overdue = touches.filter((touch) => touch.overdue).length;
      const complaints = next.filter(isComplaint).length;
      const meaning = words.won.left({ complaints, touches: touches.length, overdue });
      return { title: words.won.title, meaning, ...told };
    }
    case 'lost':
      return { title: words.lost.title, meaning: words.lost.left, ...told };
    case 'onHold': {
      const { until } = sale;
      const title = words.onHold.title(until === null ? null : format.date(until));
      return { title, meaning: words.onHold.left(nextSteps.onHold?.due === true), ...told };
    }
  }
}

const isComplaint = (line: NextLine): boolean => {
  const advice = line.kind === 'suggested' ? line.params.action.advice : null;
  return advice?.rule === 'A9' && advice.topic === 'complaint';
};
