// The template: tables for goals, people and factors, with drop-downs and help where the user types.
import type { Text } from '../../text/text';
import { makeRange } from '../address';
import { columnsOf, type ColumnKey } from '../columns';
import type { Column } from '../columns/column';
import type { DraftValue, Layout, SheetDraft } from '../draft';
import { footerText } from '../drafts/page';
import { placesOf } from '../drafts/wording';
import { frameTable, tableValues } from '../drafts/tableFrame';
import type { Sample } from '../sample/sample';
import { tableKinds, type TableKind } from '../table';
import { freeSheetName, freeTableName } from './freeNames';
import { makeLists, type Lists } from './lists';

export interface TemplateInput {
  readonly text: Text;
  /** Fills the tables; null: blank rows to write in. */
  readonly sample: Sample | null;
  /** Names of all sheets and tables in the workbook. */
  readonly takenSheets: readonly string[];
  readonly takenTables: readonly string[];
}

const blankRows: Readonly<Record<TableKind, number>> = { goals: 3, people: 12, factors: 12 };
const dateFormat = 'yyyy-mm-dd';
const tableNames: Readonly<Record<TableKind, string>> = {
  goals: 'Quadrille_Goals',
  people: 'Quadrille_People',
  factors: 'Quadrille_Factors',
};

/** Goals, people, factors and the hidden lists, in that order; no name collides with what is there. */
export function draftTemplate(input: TemplateInput): readonly SheetDraft[] {
  const { text, takenSheets } = input;
  const lists = makeLists(text, freeSheetName(text.sheets.names.lists, takenSheets));
  return [...tableKinds.map((kind) => tableSheet(kind, lists, input)), lists.draft];
}

/** What the method needs or the template wants; and the customer's name, which stands in one place only. */
const isShown = (kind: TableKind, column: Column<ColumnKey>): boolean =>
  column.need !== 'optional' || (kind === 'goals' && column.key === 'account');

interface TableShape {
  readonly kind: TableKind;
  readonly columns: readonly Column<ColumnKey>[];
  /** Rows of the body. */
  readonly rows: number;
}

function tableSheet(kind: TableKind, lists: Lists, input: TemplateInput): SheetDraft {
  const { text, sample, takenSheets } = input;
  const columns = columnsOf[kind].filter((column) => isShown(kind, column));
  const filled = sample?.[kind] ?? [];
  const rows = filled.length + (sample === null ? blankRows[kind] : 0);
  return {
    kind,
    name: freeSheetName(text.sheets.names[kind], takenSheets),
    values: tableValues({
      title: text.sheets.names[kind],
      help: text.sheets.template[kind],
      headers: columns.map((column) => column.labels[text.locale]),
      body: Array.from({ length: rows }, (_, row) =>
        columns.map(({ key }) => blankToNull(filled[row]?.[key])),
      ),
    }),
    layout: layoutOf({ kind, columns, rows }, lists, input),
  };
}

const blankToNull = (value: DraftValue | undefined): DraftValue =>
  value === undefined || value === '' ? null : value;

function layoutOf(
  { kind, columns, rows }: TableShape,
  lists: Lists,
  { text, takenTables }: TemplateInput,
): Layout {
  const { columnBox, layout } = frameTable(columns.length, rows);
  const ranges = columns.map((column, offset) => ({ column, range: makeRange(columnBox(offset)) }));
  const ofKind = (value: Column['kind']): readonly string[] =>
    ranges.flatMap(({ column, range }) => (column.kind === value ? [range] : []));
  return {
    columns: [{ width: 2 }, ...columns.map((column) => ({ width: widthOf(column, text) }))],
    styles: [...layout.styles, ...ofKind('weight').map((range) => ({ range, style: 'centred' as const }))],
    numberFormats: ofKind('date').map((range) => ({ range, format: dateFormat })),
    links: [],
    validations: ranges.flatMap(({ column, range }) => validationOf(column, { kind, range, lists, text })),
    conditionalFormats: [],
    table: {
      name: freeTableName(tableNames[kind], takenTables),
      range: layout.tableRange,
      filterButtons: true,
    },
    freezeRows: layout.freezeRows,
    print: { ...layout.print, footer: `${footerText(text.sheets.names[kind])} · &P / &N` },
    tabColour: '',
    visible: true,
  };
}

/** Indent and filter button stand beside a header. */
const besideHeader = 6;

/** At least as wide as the header's longest word, which is bold. */
function widthOf({ width, labels }: Column<ColumnKey>, { locale }: Text): number {
  const words = labels[locale].split(' ').map((word) => Math.ceil(placesOf(word) * 1.1));
  return Math.max(width, Math.max(...words) + besideHeader);
}

interface ValidationPlace {
  readonly kind: TableKind;
  readonly range: string;
  readonly lists: Lists;
  readonly text: Text;
}

/** Excel shows at most so many characters. */
const titleLength = 32;
const helpLength = 255;

/** Other words are let in with a question: they are understood in many forms, and what is not is reported. */
function validationOf(
  column: Column<ColumnKey>,
  { kind, range, lists, text }: ValidationPlace,
): Layout['validations'] {
  const list = lists.rangeOf(kind, column.key);
  const help = column.help[text.locale].slice(0, helpLength);
  if (list === null && help === '') return [];
  const title = column.labels[text.locale].slice(0, titleLength);
  return [{ range, list, title, help, strict: false }];
}
