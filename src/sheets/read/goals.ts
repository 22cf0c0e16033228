// S3: rows of a goals table → goals.
import { visionLink } from '../../method/goals/goals';
import type { Goal } from '../../method/ground/plan';
import { normalise } from '../../method/ground/text';
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
    linkedTo: linkIn(joinedText(context, 'linkedTo', record)),
  }));
}

const visionWords = new Set(['vision', 'the vision', 'our vision', '愿景', '我们的愿景']);

/** A link to the vision has one name, whatever the language. */
function linkIn(words: string): string {
  return visionWords.has(normalise(words)) ? visionLink : words;
}
