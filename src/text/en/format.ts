// Numbers, dates and counts in sentences.
import type { Amount } from '../../method/ground/plan';
import { parseIsoDate } from '../isoDate';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const dayAndMonth = (iso: string): string | null => {
  const date = parseIsoDate(iso);
  return date && `${date.day} ${months[date.month - 1]}`;
};

const count =
  (one: string, many: string) =>
  (number: number): string =>
    `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

const factors = count('factor', 'factors');
const people = count('person', 'people');
const companySettings = count('company setting', 'company settings');

export const format = {
  /** ISO date → '23 Nov 2026'; what is no ISO date stays as it is. */
  date: (iso: string): string => {
    const date = parseIsoDate(iso);
    return date ? `${dayAndMonth(iso)} ${date.year}` : iso;
  },
  /** ISO date → '23 Nov', where the year is plain. */
  shortDate: (iso: string): string => dayAndMonth(iso) ?? iso,
  /** 0–1 → '78 %', with a space that does not break. */
  percent: (ratio: number): string => `${Math.round(ratio * 100)}\u00a0%`,
  /** As percent, but never rounded up over a limit: 0.899 is '89 %'. */
  percentDown: (ratio: number): string => `${Math.floor(ratio * 100 + 1e-9)}\u00a0%`,
  /** A13: '7 of 10 cases'; never rounded up. */
  casesOfTen: (ratio: number): string => {
    const cases = Math.floor(ratio * 10 + 1e-9);
    return `${cases === 0 ? 'less than 1' : cases} of 10 cases`;
  },
  /** R4: a score of 1–5, with one decimal. */
  score: (score: number): string => score.toFixed(1),
  /** S9: '€420,000', 'EUR 420,000', or the figure alone. */
  amount: ({ amount, currency }: Amount): string => {
    const figure = amount.toLocaleString('en-GB', { maximumFractionDigits: 2 });
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
  buyingSteps: count('buying step', 'buying steps'),
  sellingSteps: count('selling step', 'selling steps'),
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
