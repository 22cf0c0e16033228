// Drop-downs and help where the user types. Other words are let in with a question: they are understood in many forms, and what is
// not is reported.
import { profileItems } from '../../method/profile';
import type { Text } from '../../text/text';
import { makeRange, parseRange } from '../address';
import type { ColumnKey } from '../columns';
import type { Column } from '../columns/column';
import { profileQuestions } from '../columns/profileQuestions';
import type { Layout } from '../draft';
import type { SampleRow } from '../sample/sample';
import type { TableKind } from '../table';
import type { Lists } from './lists';

/** Excel shows at most so many characters. */
const titleLength = 32;
const helpLength = 255;

export interface PlacedTable {
  readonly kind: TableKind;
  readonly columns: readonly PlacedColumn[];
  /** The rows that are not blank, from the first of the body on. */
  readonly filled: readonly SampleRow[];
}

interface PlacedColumn {
  readonly column: Column<ColumnKey>;
  readonly range: string;
}

export function validationsOf(table: PlacedTable, lists: Lists, text: Text): Layout['validations'] {
  const ofColumns = table.columns.flatMap((placed) => columnValidation(table.kind, placed, { lists, text }));
  return table.kind === 'profile' ? [...ofColumns, ...answerValidations(table, lists, text)] : ofColumns;
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
  return profileItems.flatMap((item) => {
    const { labels, help } = profileQuestions[item];
    const row = filled.findIndex((each) => each.item === labels[locale]);
    if (row === -1) return [];
    const range = makeRange({ ...answers, row: answers.row + row, rows: 1 });
    return [{ range, list: lists.answersTo(item), title, help: help[locale], strict: false }];
  });
}
