// N2, N3: rows of a table of customer commitments → commitments.
import type { Milestone } from '../../method/ground/plan';
import { commitments } from '../../method/ground/words';
import { parseChoice } from '../../tables/choice';
import { readAccount, readDate } from './columns/chosenWords';
import { allowedIn, cellOf, complain, type Context, textOf } from './context';
import { listFilledRows } from './rows/filledRows';
import { joinedText } from './rows/records';

export function readMilestones(context: Context): readonly Milestone[] {
  return listFilledRows(context).flatMap((record): readonly Milestone[] => {
    const cell = cellOf(context, 'text', record);
    const text = textOf(context, 'text', record);
    if (text === '') {
      complain(context, 'text', cell, { code: 'missingName', severity: 'error', params: {} });
      return [];
    }
    const code = parseChoice(allowedIn(context, 'text'), text);
    const milestone: Milestone = {
      cell,
      account: readAccount(context, record),
      // Words that are none of the six are the company's own: nothing is wrong with them.
      commitment: commitments.find((each) => each === code) ?? null,
      text,
      planned: readDate(context, 'planned', record),
      actual: readDate(context, 'actual', record),
      evidence: joinedText(context, 'evidence', record),
      earlySign: joinedText(context, 'earlySign', record),
      ifItFails: joinedText(context, 'ifItFails', record),
      notes: joinedText(context, 'notes', record),
    };
    return [milestone];
  });
}
