// Drop-downs and help where the user types. Other words are let in with a question: they are understood in many forms, and what is
// not is reported.
import { profileItems } from '../../method/ground/words';
import type { Text } from '../../text/text';
import { makeRange, parseRange } from '../grid/address';
import { profileQuestions } from '../../tables/profile/profileQuestions';
import type { AnswerKind } from '../../tables/profile/question';
import type { Layout } from '../draft';
import type { TableKind } from '../../tables/tables';
import type { Lists } from './lists';
import { dateFormat, type PlacedColumn, type PlacedTable } from './placedTable';
import { settingsValidations } from './settingsTable';

/** Excel shows at most so many characters. */
const titleLength = 32;
const helpLength = 255;

export function validationsOf(table: PlacedTable, lists: Lists, text: Text): Layout['validations'] {
  const ofColumns = sideBySide(table.columns).flatMap((placed) =>
    columnValidation(table.kind, placed, { lists, text }),
  );
  if (table.kind === 'settings') return [...ofColumns, ...settingsValidations(table.columns, text)];
  return table.kind === 'profile' ? [...ofColumns, ...answerValidations(table, lists, text)] : ofColumns;
}

/** Columns of one concept are one validation, as Excel itself keeps them. */
function sideBySide(columns: readonly PlacedColumn[]): readonly PlacedColumn[] {
  return columns.reduce<readonly PlacedColumn[]>((before, next) => {
    const last = before.at(-1);
    const box = parseRange(last?.range ?? '');
    if (box === null || last?.column !== next.column) return [...before, next];
    return [...before.slice(0, -1), { ...last, range: makeRange({ ...box, columns: box.columns + 1 }) }];
  }, []);
}

function columnValidation(
  kind: TableKind,
  { column, range }: PlacedColumn,
  { lists, text }: { readonly lists: Lists; readonly text: Text },
): Layout['validations'] {
  const list = lists.rangeOf(kind, column.key);
  const help = column.help[text.locale].slice(0, helpLength);
  if (list === null && help === '') return [];
  const title = column.labels[text.locale].slice(0, titleLength);
  return [{ range, list, title, help, strict: false }];
}

/** Each question of the profile has an answer of its own kind. */
function answerValidations(
  { columns, filled }: PlacedTable,
  lists: Lists,
  { locale }: Text,
): Layout['validations'] {
  const placed = columns.find(({ column }) => column.key === 'answer');
  const answers = parseRange(placed?.range ?? '');
  if (placed === undefined || answers === null) return [];
  const title = placed.column.labels[locale];
  const byRow = profileItems.flatMap((item): readonly RowValidation[] => {
    const { labels, help } = profileQuestions[item];
    const row = filled.findIndex((each) => each.item === labels[locale]);
    return row === -1 ? [] : [{ row, rows: 1, list: lists.answersTo(item), help: help[locale] }];
  });
  return joined(byRow).map(({ row, rows, list, help }) => {
    const range = makeRange({ ...answers, row: answers.row + row, rows });
    return { range, list, title, help, strict: false };
  });
}

const formatOf: Readonly<Partial<Record<AnswerKind['kind'], string>>> = { date: dateFormat, amount: '#,##0' };

/** Dates and amounts among the answers look like what they are. */
export function answerFormats({ columns, filled }: PlacedTable, { locale }: Text): Layout['numberFormats'] {
  const answers = parseRange(columns.find(({ column }) => column.key === 'answer')?.range ?? '');
  if (answers === null) return [];
  return profileItems.flatMap((item) => {
    const { labels, answer } = profileQuestions[item];
    const format = formatOf[answer.kind];
    const row = filled.findIndex((each) => each.item === labels[locale]);
    if (row === -1 || format === undefined) return [];
    return [{ range: makeRange({ ...answers, row: answers.row + row, rows: 1 }), format }];
  });
}

interface RowValidation {
  /** From the first of the body on. */
  readonly row: number;
  readonly rows: number;
  readonly list: string | null;
  readonly help: string;
}

/** Rows under each other that offer and say the same are one validation, as Excel itself keeps them. */
function joined(validations: readonly RowValidation[]): readonly RowValidation[] {
  return validations.reduce<readonly RowValidation[]>((before, next) => {
    const last = before.at(-1);
    const goesOn = last?.list === next.list && last.help === next.help && last.row + last.rows === next.row;
    return goesOn ? [...before.slice(0, -1), { ...last, rows: last.rows + 1 }] : [...before, next];
  }, []);
}
