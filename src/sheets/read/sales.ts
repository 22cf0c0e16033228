// S7: rows of a sales record → what each period brought.
import type { Period } from '../../method/periods';
import type { Sale } from '../../method/plan';
import { parsePeriod } from '../periods';
import { cellText } from './cells/cells';
import { readAccount, readNumber } from './columns/chosenWords';
import { cellOf, complain, type Context, type RecordPlace, valueOf } from './context';
import { listFilledRows } from './rows/filledRows';

export function readSales(context: Context): readonly Sale[] {
  return listFilledRows(context).map((record) => ({
    cell: cellOf(context, 'period', record),
    account: readAccount(context, record),
    period: readPeriod(context, record),
    revenue: readNumber(context, 'revenue', record),
    customerRevenue: readNumber(context, 'customerRevenue', record),
  }));
}

function readPeriod(context: Context, record: RecordPlace): Period | null {
  const value = valueOf(context, 'period', record);
  const period = parsePeriod(value);
  if (period !== null) return period;
  const text = cellText(value);
  const complaint =
    text === ''
      ? ({ code: 'missingName', severity: 'error' } as const)
      : ({ code: 'badPeriod', severity: 'warning', params: { value: text } } as const);
  complain(context, 'period', cellOf(context, 'period', record), complaint);
  return null;
}
