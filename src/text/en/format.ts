// Numbers, dates and counts in sentences: by Intl, in English wherever they are written, and as of UTC, since a date has no time.
import type { Amount } from '../../method/ground/plan';
import { isoDay } from '../isoDate';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const scores = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** Of 'en' alone: British months are 'Sep' in one version of Unicode's data and 'Sept' in the next. */
const days = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** In the order of the parts; null where it is no date. */
const dated = (iso: string, ...parts: readonly Intl.DateTimeFormatPartTypes[]): string | null => {
  const day = isoDay(iso);
  if (day === null) return null;
  const said = days.formatToParts(day);
  return parts.map((part) => said.find(({ type }) => type === part)?.value ?? '').join(' ');
};

const count =
  (one: string, many: string) =>
  (number: number): string =>
    `${numbers.format(number)} ${number === 1 ? one : many}`;

const factors = count('factor', 'factors');
const people = count('person', 'people');
const companySettings = count('company setting', 'company settings');

export const format = {
  /** ISO date → '23 Nov 2026'; what is no ISO date stays as it is. */
  date: (iso: string): string => dated(iso, 'day', 'month', 'year') ?? iso,
  /** ISO date → '23 Nov', where the year is plain. */
  shortDate: (iso: string): string => dated(iso, 'day', 'month') ?? iso,
  /** As people write it in a sentence: '1,200,000' and '0.85'. */
  number: (number: number): string => numbers.format(number),
  /** 0–1 → '78 %', with a space that does not break; never '-0 %'. */
  percent: (ratio: number): string => `${numbers.format(Math.round(ratio * 100) + 0)}\u00a0%`,
  /** As percent, but never rounded up over a limit: 0.899 is '89 %'. */
  percentDown: (ratio: number): string => `${numbers.format(Math.floor(ratio * 100 + 1e-9))}\u00a0%`,
  /** A13: '7 of 10 cases'; never rounded up. */
  casesOfTen: (ratio: number): string => {
    const cases = Math.floor(ratio * 10 + 1e-9);
    return `${cases === 0 ? 'less than 1' : cases} of 10 cases`;
  },
  /** R4: a score of 1–5, with one decimal. */
  score: (score: number): string => scores.format(score),
  /** S9: '€420,000', 'EUR 420,000', or the figure alone. */
  amount: ({ amount, currency }: Amount): string => {
    const figure = numbers.format(amount);
    return /\p{L}$/u.test(currency) ? `${currency} ${figure}` : `${currency}${figure}`;
  },
  factors,
  people,
  rows: count('row', 'rows'),
  actions: count('action', 'actions'),
  problems: count('problem', 'problems'),
  findings: count('finding', 'findings'),
  days: count('day', 'days'),
  accounts: count('account', 'accounts'),
  issues: count('issue', 'issues'),
  points: count('point', 'points'),
  factorsAndPeople: (factorCount: number, personCount: number): string =>
    `${factors(factorCount)}, ${people(personCount)}`,
  /** O2: with how many settings of the company's own. */
  rules: (version: string, changed = 0): string =>
    `Quadrille rules ${version}${changed === 0 ? '' : `, ${companySettings(changed)}`}`,
  companySettings,
  /** Names in a sentence: 'A, B and C'. */
  list: (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`,
  /** A heading and what it stands before: 'Fair: …'. */
  colon: ': ',
  /** Words with more about them. */
  aside: (words: string, more: string): string => (more === '' ? words : `${words} (${more})`),
  quote: (words: string): string => `“${words}”`,
};
