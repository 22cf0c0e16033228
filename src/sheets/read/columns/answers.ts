// The answer to a question of the profile: each takes one of its own kind.
import type { Answer } from '../../../method/ground/plan';
import type { Complaint } from '../../../method/ground/problem';
import { profileItems } from '../../../method/ground/words';
import { parseAmount } from '../../../tables/amount';
import { parseChoice, parseChoices, parseNumber } from '../../../tables/choice';
import { valuesIn, type OwnWords } from '../../../tables/ownWords';
import { profileQuestions } from '../../../tables/profile/profileQuestions';
import type { AnswerKind } from '../../../tables/profile/question';
import type { ColumnKey } from '../../../tables/tables';
import { cellText, errorIn } from '../../grid/cells';
import { parseDate } from '../../grid/dates';
import type { CellValue } from '../../grid/grid';
import { allowedIn, cellOf, complain, type Context, type RecordPlace, textOf, valueOf } from '../context';
import { complaintOfDate } from './chosenWords';

type Value = Answer['value'];

/** null with a problem where it is none of the kind that is asked for; null for a question that is none of ours. */
export function readAnswer(context: Context, key: ColumnKey, record: RecordPlace): Value | null {
  const asked = parseChoice(allowedIn(context, 'item'), textOf(context, 'item', record));
  const item = profileItems.find((each) => each === asked);
  if (item === undefined) return null;
  const { answer } = profileQuestions[item];
  const value = valueOf(context, key, record);
  const error = errorIn(value);
  const parsed = error === null ? parseAnswer(value, answer, context.ownWords) : null;
  if (parsed !== null) return parsed;
  const code = error === null ? 'unknownValue' : 'errorValue';
  const params = { value: cellText(value) };
  const complaint: Complaint = { code, severity: 'warning', params };
  const isDate = error === null && answer.kind === 'date';
  complain(context, key, cellOf(context, key, record), isDate ? complaintOfDate(value) : complaint);
  return null;
}

function parseAnswer(value: CellValue, answer: AnswerKind, ownWords: OwnWords | undefined): Value | null {
  const text = cellText(value);
  switch (answer.kind) {
    case 'text':
      return text;
    case 'number':
      return parseNumber(text);
    case 'amount':
      return typeof value === 'number' ? { amount: value, currency: '' } : parseAmount(text);
    case 'ratio':
      return parseRatio(text);
    case 'date':
      return parseDate(value);
    case 'choice':
      return parseChoice(valuesIn(ownWords, answer.values), text);
    case 'choices':
      return parseChoices(
        answer.lists.flatMap((values) => valuesIn(ownWords, values)),
        text,
      );
    case 'truth': {
      const code = parseChoice(answer.values, text);
      return code === null ? null : code === 'yes';
    }
  }
}

/** '4 %' and 0.04 are the same; a bare 4 is meant as 4 % too, since nothing grows fourfold every year. */
function parseRatio(text: string): number | null {
  const number = parseNumber(text);
  if (number === null) return null;
  return /[%％]/.test(text) || Math.abs(number) >= 1 ? number / 100 : number;
}
