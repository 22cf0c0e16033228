// S7: rows of a sales record → what each period brought.
import type { Period } from '../../method/ground/periods';
import type { Sale } from '../../method/ground/plan';
import { parsePeriod } from '../grid/periods';
import { cellText } from '../grid/cells';
import { readAccount, readNumber } from './columns/chosenWords';
import type { Complaint } from '../../method/ground/problem';
import { cellOf, complain, type Context, type RecordPlace, valueOf } from './context';
import { listFilledRows } from './rows/filledRows';

export function readSales(context: Context): readonly Sale[] {
  return withoutTotal(context, listFilledRows(context)).map((record) => ({
    cell: cellOf(context, 'period', record),
    account: readAccount(context, record),
    period: readPeriod(context, record),
    revenue: readNumber(context, 'revenue', record),
    customerRevenue: readNumber(context, 'customerRevenue', record),
  }));
}

const total = /^(grand )?(total|sum)s?:?$|^(合计|总计|总和)[:：]?$/i;

/** The last row of a plain range may add up those above: it has no period, or says so. */
function withoutTotal(context: Context, records: readonly RecordPlace[]): readonly RecordPlace[] {
  const last = records.at(-1);
  const period = last === undefined ? '' : cellText(valueOf(context, 'period', last));
  const isTotal = records.length > 1 && (period === '' || total.test(period));
  return isTotal ? records.slice(0, -1) : records;
}

function readPeriod(context: Context, record: RecordPlace): Period | null {
  const value = valueOf(context, 'period', record);
  const period = parsePeriod(value);
  if (period !== null) return period;
  const text = cellText(value);
  const complaint: Complaint =
    text === ''
      ? { code: 'missingName', severity: 'error', params: {} }
      : { code: 'badPeriod', severity: 'warning', params: { value: text } };
  complain(context, 'period', cellOf(context, 'period', record), complaint);
  return null;
}
