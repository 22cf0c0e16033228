// The columns of the strategy sheet, and how much of a sentence fits into a line of each.
import type { Locale } from '../../../text/text';
import type { Widths } from '../page';
import type { Side } from './blocks';

export const columns: Widths = [2, 74, 3, 26, 8, 1, 26, 8].map((width) => ({ width }));

export const left = 1;
export const right = 3;
/** Beside the names at the right: where a finding is. */
export const where = right + 3;

/** More characters than a column counts: most are narrower than a figure. */
const leftWidth: Readonly<Record<Locale, number>> = { en: 84, 'zh-CN': 68 };
const rightWidth: Readonly<Record<Locale, number>> = { en: 82, 'zh-CN': 66 };
/** Captions are smaller: more of them stands in a line. */
export const captionWidth: Readonly<Record<Locale, number>> = { en: 92, 'zh-CN': 74 };

export const leftSide = (locale: Locale): Side => ({ column: left, columns: 1, width: leftWidth[locale] });
export const rightSide = (locale: Locale): Side => ({
  column: right,
  columns: columns.length - right,
  width: rightWidth[locale],
});
