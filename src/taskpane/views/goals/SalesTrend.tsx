import type { SalesTrends, Trend } from '../../../method/goals/sales';
import { Line, LineList } from '../../parts/lines/LineList';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';

export interface SalesTrendProps {
  readonly sales: SalesTrends;
  readonly onGoTo: (address: string) => void;
}

/** S7: how revenue has moved a year, with the two periods that were compared. */
export function SalesTrend({ sales: { ours, customer }, onGoTo }: SalesTrendProps) {
  const text = useText();
  const words = text.pane.goals.sales;
  const line = (trend: Trend | null, sentence: (percent: string) => string) =>
    trend === null
      ? []
      : [
          <Line key={sentence('')} mark={null} cells={[trend.from, trend.to]} onGoTo={onGoTo}>
            {sentence(text.format.percent(trend.perYear))}
          </Line>,
        ];
  const lines = [...line(ours, words.ours), ...line(customer, words.customer)];
  if (lines.length === 0) return null;
  return (
    <Section title={words.heading}>
      <LineList lines={lines} limit={2} />
    </Section>
  );
}
