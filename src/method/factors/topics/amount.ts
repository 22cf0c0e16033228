// A9: an amount in a factor's words, as 'Anything above 50k' or '超过20万要上会', against what the sale is worth.

/** A9: is the whole sale within the limit that the text names? false where one of the two is not said. */
export function isWithinLimit(text: string, value: number | null): boolean {
  const limit = amountIn(text);
  return limit !== null && value !== null && value <= limit;
}

const chineseDigits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};
const written = /(\d[\d,]*(?:\.\d+)?) ?(thousand|million|mn|k|m|千万|百万|亿|万|千)?(?![a-z\d%])/giu;
const spelled = /([二两三四五六七八九]?十?[一二两三四五六七八九]?)(百万|千万|百|万|亿)/u;

/** The largest amount of 1,000 and more that a text names; years are none. */
export function amountIn(text: string): number | null {
  const found = [...text.matchAll(written)].flatMap(([, digits = '', unit = '']) => {
    const amount = Number(digits.replaceAll(',', '')) * (units[unit.toLowerCase()] ?? 1);
    const isYear = unit === '' && /^(?:19|20)\d\d$/.test(digits);
    return amount >= 1000 && !isYear ? [amount] : [];
  });
  if (found.length > 0) return Math.max(...found);
  const [, digits = '', unit = ''] = spelled.exec(text) ?? [];
  const size = unit === '百' ? 100 : units[unit];
  if (size === undefined || digits === '') return null;
  const amount = numberOf(digits) * size;
  return amount >= 1000 ? amount : null;
}

/** 三 → 3, 十五 → 15, 二十 → 20. */
function numberOf(digits: string): number {
  const one = (digit: string): number => (digit === '两' ? 2 : chineseDigits.indexOf(digit));
  const [tens = '', ones = ''] = digits.includes('十') ? digits.split('十') : ['', digits];
  const ten = digits.includes('十') ? (tens === '' ? 1 : one(tens)) * 10 : 0;
  return ten + (ones === '' ? 0 : one(ones));
}
