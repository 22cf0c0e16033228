// S9: amounts of money as people write them: '€ 420,000', 'EUR 1.2m', '120 万元'.
import type { Amount } from '../method/ground/plan';
import { tidy } from '../method/ground/text';
import { parseNumber } from './choice';

/** What multiplies the figure before it. */
const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tsd\.?|thousand|千)$/i, 1e3],
  [/^(?:m|mn|mio\.?|mln|mm|million|millions|百万)$/i, 1e6],
  [/^(?:bn|mrd\.?|billion|billions)$/i, 1e9],
  [/^万$/, 1e4],
  [/^亿$/, 1e8],
];

const shape =
  /^(?<before>[^\d+\-.]*?)\s*(?<figure>[+-]?(?:\d[\d.,\s]*\d|\d)|[+-]?\.\d+)\s*(?<unit>[a-z]+\.?|百万|[千万亿])?\s*(?<after>[^\d]*)$/iu;

/** S9: null where it is no single amount, or one that could be read in two ways ('420.000 €'). */
export function parseAmount(text: string): Amount | null {
  const parts = shape.exec(tidy(text).normalize('NFKC'))?.groups;
  if (parts === undefined) return null;
  const { before = '', figure = '', unit = '', after = '' } = parts;
  const times = multipliers.find(([word]) => word.test(unit))?.[1];
  // A word behind the figure that does not multiply it is the currency.
  const behind = times === undefined ? `${unit}${after}`.trim() : after.trim();
  const amount = parseFigure(figure);
  const currency = before.trim() || behind;
  if (amount === null || !isCurrency(currency) || (before.trim() !== '' && behind !== '')) return null;
  // 1.1 million is no 1100000.0000000002.
  return { amount: Number((amount * (times ?? 1)).toPrecision(15)), currency: currency.toUpperCase() };
}

const isCurrency = (text: string): boolean =>
  /^(?:|[a-z]{0,3}\p{Sc}|[a-z]{3}|元|人民币|人民币元)$/iu.test(text);

/** Points and commas part thousands where there are several, and before exactly three digits nobody can tell. */
function parseFigure(figure: string): number | null {
  const bare = figure.replace(/\s/g, '');
  if (/^[+-]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(bare))
    return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(bare)) return null;
  if (/^[+-]?\d{1,3}\.\d{3},\d+$/.test(bare)) return Number(bare.replace('.', '').replace(',', '.'));
  return parseNumber(/^[+-]?\d+,\d{1,2}$/.test(bare) ? bare.replace(',', '.') : bare);
}
