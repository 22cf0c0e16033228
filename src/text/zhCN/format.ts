import type { format as english } from '../en/format';
import { parseIsoDate } from '../isoDate';

const count =
  (unit: string) =>
  (number: number): string =>
    `${number.toLocaleString('en-GB')} ${unit}`;

const factors = count('项因素');
const people = count('位人物');
const companySettings = count('项公司设置');

export const format: typeof english = {
  date: (iso) => {
    const date = parseIsoDate(iso);
    return date ? `${date.year}年${date.month}月${date.day}日` : iso;
  },
  shortDate: (iso) => {
    const date = parseIsoDate(iso);
    return date ? `${date.month}月${date.day}日` : iso;
  },
  percent: (ratio) => `${Math.round(ratio * 100)}%`,
  percentDown: (ratio) => `${Math.floor(ratio * 100 + 1e-9)}%`,
  casesOfTen: (ratio) => {
    const cases = Math.floor(ratio * 10 + 1e-9);
    return `10 种情况里${cases === 0 ? '不到 1 种' : `有 ${cases} 种`}`;
  },
  score: (score) => score.toFixed(1),
  amount: ({ amount, currency }) => {
    const figure = amount.toLocaleString('en-GB', { maximumFractionDigits: 2 });
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
  buyingSteps: count('个采购步骤'),
  sellingSteps: count('个销售步骤'),
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
