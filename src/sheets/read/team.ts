// A11: rows of a team table → who of our house does what.
import { namesNobody } from '../../method/ground/names';
import type { TeamMember } from '../../method/ground/plan';
import type { SupportDuty } from '../../method/ground/words';
import { errorIn } from '../grid/cells';
import { parseChoice } from '../../tables/choice';
import { readAccount, readNames } from './columns/chosenWords';
import { allowedIn, cellOf, complain, type Context, type RecordPlace, textOf, valueOf } from './context';
import { listFilledRows } from './rows/filledRows';
import { joinedText } from './rows/records';

export function readTeam(context: Context): readonly TeamMember[] {
  return listFilledRows(context).flatMap((record): readonly TeamMember[] => {
    const cell = cellOf(context, 'text', record);
    const text = textOf(context, 'text', record);
    if (text === '') {
      complain(context, 'text', cell, { code: 'missingName', severity: 'error', params: {} });
      return [];
    }
    // Words that are none of the duties are a function of the user's own: nothing is wrong with them.
    const duty = parseChoice(allowedIn(context, 'text'), text) as SupportDuty | null;
    const member: TeamMember = {
      cell,
      account: readAccount(context, record),
      duty,
      text,
      person: readPerson(context, record),
      counterparts: readNames(context, 'counterparts', record),
      notes: joinedText(context, 'notes', record),
    };
    return [member];
  });
}

function readPerson(context: Context, record: RecordPlace): string {
  const value = valueOf(context, 'person', record);
  const error = errorIn(value);
  if (error !== null) {
    const params = { value: error };
    const cell = cellOf(context, 'person', record);
    complain(context, 'person', cell, { code: 'errorValue', severity: 'warning', params });
    return '';
  }
  const person = textOf(context, 'person', record);
  return namesNobody(person) ? '' : person;
}
