// N7: the days that a text names, in either language: '8 January', 'Dec 10th, 2026', '12月9日', '2027-01-15'.
import { addDays, dayNumber } from '../ground/days';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '(?:,? ?(\\d{4}))?';

const patterns: readonly { readonly find: RegExp; readonly order: 'dmy' | 'mdy' | 'ymd' }[] = [
  { find: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}\\b${year}`, 'gi'), order: 'dmy' },
  { find: new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?\\b${year}`, 'gi'), order: 'mdy' },
  { find: /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/g, order: 'ymd' },
  { find: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g, order: 'ymd' },
];

/**
 * N7: ISO dates, each once, the earliest first. A day and a month without a year are the next such day, today included; days that
 * are none are left out.
 * @param asOf ISO date
 */
export function datesInWords(text: string, asOf: string): readonly string[] {
  const dates = patterns.flatMap(({ find, order }) =>
    [...text.matchAll(find)].flatMap(([, one = '', two = '', three = '']) => {
      const [named, inMonth, day] =
        order === 'dmy' ? [three, two, one] : order === 'mdy' ? [three, one, two] : [one, two, three];
      return dateOf(named, monthOf(inMonth), Number(day), asOf) ?? [];
    }),
  );
  return [...new Set(dates)].sort();
}

const monthOf = (words: string): number =>
  /^\d/.test(words) ? Number(words) : months.findIndex((each) => words.toLowerCase().startsWith(each)) + 1;

function dateOf(named: string, inMonth: number, day: number, asOf: string): string | null {
  const iso = (of: number): string =>
    `${String(of).padStart(4, '0')}-${String(inMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const thisYear = Number(asOf.slice(0, 4));
  const date = named === '' ? (iso(thisYear) < asOf ? iso(thisYear + 1) : iso(thisYear)) : iso(Number(named));
  return dayNumber(date) === null ? null : date;
}

const monthPatterns: readonly RegExp[] = [
  new RegExp(`\\b${month} (\\d{4})\\b`, 'gi'),
  /(\d{4})年(\d{1,2})月(?!\d{1,2}[日号])/g,
];

/**
 * N3: ISO dates of days and months that a text names with their year, each once, the earliest first; of a month its last day. A day without a
 * year may be long past.
 * @param asOf ISO date
 */
export function daysWithYear(text: string, asOf: string): readonly string[] {
  const years = new Set([...text.matchAll(/\b\d{4}(?=\b|年)/g)].map(([named]) => named));
  const days = datesInWords(text, asOf).filter((day) => years.has(day.slice(0, 4)));
  const months = monthPatterns.flatMap((find) =>
    [...text.matchAll(find)].flatMap(([, one = '', two = '']) => {
      const [inMonth, named] = /^\d{4}$/.test(one) ? [Number(two), one] : [monthOf(one), two];
      return lastDayOf(Number(named), inMonth) ?? [];
    }),
  );
  return [...new Set([...days, ...months])].sort();
}

function lastDayOf(inYear: number, inMonth: number): string | null {
  if (inMonth < 1 || inMonth > 12) return null;
  const next =
    inMonth === 12 ? `${inYear + 1}-01-01` : `${inYear}-${String(inMonth + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}
