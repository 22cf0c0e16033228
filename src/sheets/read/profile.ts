// The profile: a question and its answer a row; each question takes an answer of its own kind.
import type { Answer } from '../../method/ground/plan';
import type { ProfileItem } from '../../method/ground/words';
import { type AnswerKind, profileQuestions } from '../../tables/profile/profileQuestions';
import { parseDate } from '../grid/dates';
import type { CellValue } from '../grid/grid';
import { valuesIn, type OwnWords } from '../../tables/ownWords';
import { cellText, errorIn } from '../grid/cells';
import { parseChoice, parseNumber } from '../../tables/choice';
import { readAccount, readCode } from './columns/chosenWords';
import { cellOf, complain, type Context, type RecordPlace, textOf, valueOf } from './context';
import { listFilledRows } from './rows/filledRows';

/** The answered questions; an answer's cell is its own, not the question's. */
export function readProfile(context: Context): readonly Answer[] {
  return listFilledRows(context).flatMap((record): readonly Answer[] => {
    if (textOf(context, 'answer', record) === '') return [];
    const item = readItem(context, record);
    const value = item === null ? null : readAnswer(context, record, profileQuestions[item].answer);
    if (item === null || value === null) return [];
    return [{ cell: cellOf(context, 'answer', record), account: readAccount(context, record), item, value }];
  });
}

/** A question of the user's own is theirs: a note, and the answer is left alone. */
function readItem(context: Context, record: RecordPlace): ProfileItem | null {
  return readCode<ProfileItem>(context, 'item', record, { code: 'unknownValue', severity: 'note' });
}

function readAnswer(context: Context, record: RecordPlace, answer: AnswerKind): Answer['value'] | null {
  const value = valueOf(context, 'answer', record);
  const parsed = errorIn(value) === null ? parseAnswer(value, answer, context.ownWords) : null;
  if (parsed !== null) return parsed;
  const code = errorIn(value) !== null ? 'errorValue' : answer.kind === 'date' ? 'badDate' : 'unknownValue';
  const params = { value: cellText(value) };
  complain(context, 'answer', cellOf(context, 'answer', record), { code, severity: 'warning', params });
  return null;
}

function parseAnswer(
  value: CellValue,
  answer: AnswerKind,
  ownWords: OwnWords | undefined,
): Answer['value'] | null {
  const text = cellText(value);
  switch (answer.kind) {
    case 'text':
      return text;
    case 'number':
      return parseNumber(text);
    case 'ratio':
      return parseRatio(text);
    case 'date':
      return parseDate(value);
    case 'choice':
      return parseChoice(valuesIn(ownWords, answer.values), text);
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
