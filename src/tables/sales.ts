import type { Sale } from '../method/ground/plan';
import { words } from './column';
import { describeTable } from './table';
import { accountColumn, notesColumn } from './shared';
import { saysTotal } from './totals';

/** S7 */
export const sales = describeTable({
  found: 'offered',
  page: 'goals',
  tableName: 'Quadrille_Sales',
  blankRows: 6,
  names: ['period'],
  unnamed: 'kept',
  isTotal: (period) => period === '' || saysTotal(period),
  columns: [
    accountColumn,
    {
      key: 'period',
      labels: { en: 'Period', 'zh-CN': '期间' },
      synonyms: words('year | quarter | month | fiscal year | 年份 | 年度 | 季度 | 月份 | 时期'),
      kind: 'period',
      width: 14,
      need: 'needed',
      help: {
        en: 'A year, half-year, quarter or month: 2025, 2025 H1, 2025 Q3, 2025-07.',
        'zh-CN': '年、半年、季度或月份，例如 2025、2025年上半年、2025 Q3、2025年7月。',
      },
    },
    {
      key: 'revenue',
      labels: { en: 'Our revenue with them', 'zh-CN': '我方销售额' },
      synonyms: words(
        'revenue | sales | our revenue | our sales | turnover | revenue with this customer | orders',
        '销售额 | 收入 | 营业额 | 对该客户销售额 | 订单额',
      ),
      kind: 'number',
      width: 22,
      need: 'needed',
      help: {
        en: 'What we sold to this customer in the period.',
        'zh-CN': '该期间我们对这个客户的销售额。',
      },
    },
    {
      key: 'customerRevenue',
      labels: { en: 'Their own revenue', 'zh-CN': '客户自身收入' },
      synonyms: words(
        'customer revenue | customer’s revenue | customer turnover | their revenue | revenue of the customer',
        '客户收入 | 客户营业额 | 客户销售额 | 客户自身营收',
      ),
      kind: 'number',
      width: 20,
      help: {
        en: 'What the customer itself took in, where you know it.',
        'zh-CN': '客户自身的营业收入，知道时填写。',
      },
    },
    notesColumn,
  ],
  readRow: ({ notes: _notes, ...row }): Sale => row,
});
