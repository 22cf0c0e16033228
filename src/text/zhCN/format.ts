import type { format as english } from '../en/format';
import { isoDay } from '../isoDate';

const numbers = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });
const scores = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const date = { month: 'long', day: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
const shortDays = new Intl.DateTimeFormat('zh-CN', date);
const days = new Intl.DateTimeFormat('zh-CN', { ...date, year: 'numeric' });

const dated = (iso: string, by: Intl.DateTimeFormat): string => {
  const day = isoDay(iso);
  return day === null ? iso : by.format(day);
};

const count =
  (unit: string) =>
  (number: number): string =>
    `${numbers.format(number)} ${unit}`;

const factors = count('项因素');
const people = count('位人物');
const companySettings = count('项公司设置');

export const format: typeof english = {
  date: (iso) => dated(iso, days),
  shortDate: (iso) => dated(iso, shortDays),
  number: (number) => numbers.format(number),
  percent: (ratio) => `${numbers.format(Math.round(ratio * 100) + 0)}%`,
  percentDown: (ratio) => `${numbers.format(Math.floor(ratio * 100 + 1e-9))}%`,
  casesOfTen: (ratio) => {
    const cases = Math.floor(ratio * 10 + 1e-9);
    return `10 种情况里${cases === 0 ? '不到 1 种' : `有 ${cases} 种`}`;
  },
  score: (score) => scores.format(score),
  amount: ({ amount, currency }) => {
    const figure = numbers.format(amount);
    return /\p{L}$/u.test(currency) ? `${figure} ${currency}` : `${currency}${figure}`;
  },
  factors,
  people,
  rows: count('行'),
  actions: count('项行动'),
  problems: count('个问题'),
  findings: count('项提示'),
  days: count('天'),
  accounts: count('个客户'),
  issues: count('个业务问题'),
  points: count('处'),
  factorsAndPeople: (factorCount, personCount) => `${factors(factorCount)}，${people(personCount)}`,
  rules: (version, changed = 0) =>
    `规则第 ${version} 版${changed === 0 ? '' : `，${companySettings(changed)}`}`,
  companySettings,
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items[items.length - 1]}`,
  colon: '：',
  aside: (words, more) => (more === '' ? words : `${words}（${more}）`),
  quote: (words) => `“${words}”`,
};
