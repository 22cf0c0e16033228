// S2: rows of a table of business issues → issues.
import type { Issue } from '../../method/ground/plan';
import type { IssueLayer } from '../../method/ground/words';
import { readAccount, readCode, readNames } from './columns/chosenWords';
import { cellOf, complain, type Context, textOf } from './context';
import { joinedText } from './rows/records';
import { listFilledRows } from './rows/filledRows';

export function readIssues(context: Context): readonly Issue[] {
  return listFilledRows(context).flatMap((record): readonly Issue[] => {
    const cell = cellOf(context, 'text', record);
    const text = textOf(context, 'text', record);
    if (text === '') {
      complain(context, 'text', cell, { code: 'missingName', severity: 'error', params: {} });
      return [];
    }
    const issue: Issue = {
      cell,
      account: readAccount(context, record),
      text,
      layer: readCode<IssueLayer>(context, 'layer', record),
      because: joinedText(context, 'because', record),
      people: readNames(context, 'people', record),
      notes: joinedText(context, 'notes', record),
    };
    return [issue];
  });
}
