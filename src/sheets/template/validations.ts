// Drop-downs and help where the user types. Other words are let in: they are understood in many forms, and what is not is reported.
import { profileItems } from '../../method/ground/words';
import type { Text } from '../../text/text';
import { makeRange, parseRange } from '../grid/address';
import { profileQuestions } from '../../tables/profile/profileQuestions';
import type { AnswerKind } from '../../tables/profile/question';
import type { Layout } from '../draft';
import { parseChoice } from '../../tables/choice';
import type { AllowedValue } from '../../tables/column';
import { type OwnWords, valuesIn } from '../../tables/ownWords';
import { labelsOf, type TableKind } from '../../tables/tables';
import type { Lists } from './lists';
import { dateFormat, type PlacedColumn, type PlacedTable } from './placedTable';
import { settingsValidations } from './settingsTable';
import { typedHelp } from './typedHelp';

/** Excel shows at most so many characters. */
const titleLength = 32;
const helpLength = 255;

interface Offering {
  readonly lists: Lists;
  readonly text: Text;
  /** O2 */
  readonly ownWords: OwnWords | undefined;
}

export function validationsOf(table: PlacedTable, offering: Offering): Layout['validations'] {
  const { text } = offering;
  const ofColumns = sideBySide(table.columns).flatMap((placed) =>
    columnValidation(table.kind, placed, offering),
  );
  if (table.kind === 'settings') return [...ofColumns, ...settingsValidations(table.columns, text)];
  return table.kind === 'profile' ? [...ofColumns, ...answerValidations(table, offering)] : ofColumns;
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
  offering: Offering,
): Layout['validations'] {
  const { lists, text } = offering;
  const list = lists.rangeOf(kind, column.key);
  const said = typedHelp(kind, column.key, text) ?? column.help[text.locale];
  const help = helpWith(said, column.values, offering);
  if (list === null && help === '') return [];
  const title = column.labels[text.locale].slice(0, titleLength);
  return [{ range, list, title, help, strict: false }];
}

/** Typed, Excel takes such a text for a formula and refuses it; chosen from the list it stays a text. */
const signed = /^[-+=@]\s*\d*\s*/;

/** The help, and how to type what the list offers where Excel would not take it. */
function helpWith(help: string, values: readonly AllowedValue[], { text, ownWords }: Offering): string {
  const { locale, sheets } = text;
  const offered = valuesIn(ownWords, values);
  const labels = labelsOf(offered, locale).filter((label) => signed.test(label));
  const [first] = labels;
  if (first === undefined) return help.slice(0, helpLength);
  const bareOf = (label: string): string => label.replace(signed, '');
  const areUnderstood = labels.every(
    (label) => parseChoice(offered, bareOf(label)) === parseChoice(offered, label),
  );
  const { typedWithoutSign, typedAsText } = sheets.template;
  const hint = areUnderstood ? typedWithoutSign(bareOf(first)) : typedAsText(first);
  return sheets.join(help.slice(0, helpLength - hint.length - 1), hint);
}

/** Each question of the profile has an answer of its own kind. */
function answerValidations({ columns, filled }: PlacedTable, offering: Offering): Layout['validations'] {
  const { lists, text } = offering;
  const { locale } = text;
  const placed = columns.find(({ column }) => column.key === 'answer');
  const answers = parseRange(placed?.range ?? '');
  if (placed === undefined || answers === null) return [];
  const title = placed.column.labels[locale];
  const byRow = profileItems.flatMap((item): readonly RowValidation[] => {
    const { labels, help: said, answer } = profileQuestions[item];
    const shown = typedHelp('profile', item, text) ?? said[locale];
    const help = helpWith(shown, 'values' in answer ? answer.values : [], offering);
    const row = filled.findIndex((each) => each.item === labels[locale]);
    return row === -1 ? [] : [{ row, rows: 1, list: lists.answersTo(item), help }];
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
