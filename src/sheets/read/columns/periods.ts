// S7: years, halves, quarters and months.
import type { Complaint } from '../../../method/ground/problem';
import type { Period } from '../../../method/ground/periods';
import type { ColumnKey } from '../../../tables/tables';
import { cellText } from '../../grid/cells';
import { parsePeriod } from '../../grid/periods';
import { cellOf, complain, type Context, type RecordPlace, valueOf } from '../context';

/** null with a problem for a blank, and for anything else that is no period. */
export function readPeriod(context: Context, key: ColumnKey, record: RecordPlace): Period | null {
  const value = valueOf(context, key, record);
  const period = parsePeriod(value);
  if (period !== null) return period;
  const text = cellText(value);
  const complaint: Complaint =
    text === ''
      ? { code: 'missingName', severity: 'error', params: {} }
      : { code: 'badPeriod', severity: 'warning', params: { value: text } };
  complain(context, key, cellOf(context, key, record), complaint);
  return null;
}
