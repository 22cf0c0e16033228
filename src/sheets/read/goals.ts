// S3: rows of a goals table → goals, as far as they are read so far.
import type { Goal } from '../../method/plan';
import { readAccount, readDate, readNumber } from './columns/chosenWords';
import { cellOf, type Context, textOf } from './context';
import { joinedText, listRecords } from './rows/records';

export function readGoals(context: Context): readonly Goal[] {
  return listRecords(context).map((record) => ({
    cell: cellOf(context, 'text', record),
    account: readAccount(context, record),
    text: textOf(context, 'text', record),
    measure: joinedText(context, 'measure', record),
    baseline: readNumber(context, 'baseline', record),
    target: readNumber(context, 'target', record),
    due: readDate(context, 'due', record),
  }));
}
