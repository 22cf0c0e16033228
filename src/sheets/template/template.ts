// The template: tables for goals, people and factors, and the offered ones when asked for, with drop-downs and help where the
// user types.
import type { Plan } from '../../method/ground/plan';
import type { Locale, Text } from '../../text/text';
import { makeCell, makeRange, parseRange } from '../grid/address';
import {
  type ColumnKey,
  type TableKind,
  columnOf,
  labelsOf,
  nameOf,
  tableKinds,
  tableOf,
} from '../../tables/tables';
import type { AllowedValue, Column } from '../../tables/column';
import type { DraftValue, Layout, SheetDraft } from '../draft';
import { footerText } from '../drafts/page';
import type { ExtraColumn } from './extraColumn';
import { placesOf } from '../drafts/wording';
import { frameTable, tableValues } from '../drafts/tableFrame';
import type { Sample, SampleRow } from '../sample/sampleRow';
import type { Grid } from '../grid/grid';
import { type OwnWords, valuesIn } from '../../tables/ownWords';
import { dateFormat } from './placedTable';
import { freeSheetName, freeTableName } from './freeNames';
import { findLists, makeLists, type Lists } from './lists';
import { settingsFormats } from './settingsTable';
import { answerFormats, validationsOf } from './validations';

export interface TemplateInput {
  readonly text: Text;
  /** The tables to make, in the order of their sheets. */
  readonly kinds: readonly TableKind[];
  /** Fills the tables; null: blank rows to write in. */
  readonly sample: Partial<Sample> | null;
  /** G5: columns right of ours, of which the tables that are brought are the owners. */
  readonly extras?: Readonly<Partial<Record<TableKind, readonly ExtraColumn[]>>>;
  /** What the workbook's tables say already: some of the new tables ask about it. */
  readonly plan: Plan;
  /** Names of all sheets and tables in the workbook. */
  readonly takenSheets: readonly string[];
  readonly takenTables: readonly string[];
  /** The sheets of the workbook: the lists of an earlier template serve again. */
  readonly grids: readonly Grid[];
  /** O2: the company's own words are offered in place of ours. */
  readonly ownWords?: OwnWords | undefined;
}

/**
 * Drop-downs and help reach so many rows down, whatever the table holds yet: a table of Excel's own hands them on to rows that are
 * added, other programs and rows that are pasted do not.
 */
const typedRows = 250;

/** The tables and then the hidden lists, unless these are there already; no name collides with what is there. */
export function draftTemplate(input: TemplateInput): readonly SheetDraft[] {
  const { text, kinds, takenSheets, grids, ownWords } = input;
  const standing = findLists({ text, ownWords }, grids);
  const lists =
    standing ?? makeLists({ text, ownWords }, freeSheetName(text.sheets.names.lists, takenSheets));
  const tables = kinds.map((kind) => tableSheet(kind, lists, input));
  return standing === null ? [...tables, lists.draft] : tables;
}

/** Where the first name is typed into a table of the template, such as 'B5'; null on a sheet without such a table. */
export function firstNameCell({ kind, values, layout }: SheetDraft, locale: Locale): string | null {
  const table = parseRange(layout.table?.range ?? '');
  const sought = tableKinds.find((each) => each === kind);
  if (table === null || sought === undefined) return null;
  const header = columnOf(sought, nameOf(sought))?.labels[locale];
  const column = values[table.row]?.findIndex((value) => value === header) ?? -1;
  return column === -1 ? null : makeCell(table.row + 1, column);
}

interface Filling {
  readonly kind: TableKind;
  readonly filled: readonly SampleRow[];
}

/** What the method needs or the template wants; what the sample fills; and the customer's name, which stands in one place only. */
const isShown = (filled: readonly SampleRow[], { key, need, inTemplate }: Column<ColumnKey>): boolean =>
  need !== 'optional' || inTemplate === true || filled.some((row) => isFilled(row[key]));

const isFilled = (value: SampleRow[ColumnKey]): boolean =>
  value !== undefined && value !== null && value !== '';

interface HeadedColumn {
  readonly column: Column<ColumnKey>;
  readonly header: string;
}

interface TableShape extends Filling {
  readonly columns: readonly HeadedColumn[];
  readonly extras: readonly ExtraColumn[];
  /** Rows of the body. */
  readonly rows: number;
}

function tableSheet(kind: TableKind, lists: Lists, input: TemplateInput): SheetDraft {
  const { text, sample, plan, ownWords, takenSheets } = input;
  const { startingRows } = tableOf[kind];
  const { locale } = text;
  const offered = (values: readonly AllowedValue[]) => labelsOf(valuesIn(ownWords, values), locale);
  const filled = sample?.[kind] ?? startingRows?.({ locale, text, plan, labelsOf: offered }) ?? [];
  const columns = tableOf[kind].columns
    .filter((column) => isShown(filled, column))
    .flatMap((column) => headed(column, filled, text.locale));
  const extras = input.extras?.[kind] ?? [];
  const rows = filled.length + (sample === null ? tableOf[kind].blankRows : 0);
  return {
    kind,
    name: freeSheetName(text.sheets.names[kind], takenSheets),
    values: tableValues({
      title: text.sheets.names[kind],
      help: text.sheets.template[kind],
      headers: [...columns, ...extras].map(({ header }) => header),
      body: Array.from({ length: rows }, (_, row) => [
        ...columns.map((column) => valueUnder(column, filled[row])),
        ...extras.map(({ values }) => values[row] ?? null),
      ]),
    }),
    layout: layoutOf({ kind, columns, extras, rows, filled }, lists, input),
  };
}

/** A concept with headings of its own has a column for each: those that the rows name, else the template's. */
function headed(
  column: Column<ColumnKey>,
  filled: readonly SampleRow[],
  locale: Locale,
): readonly HeadedColumn[] {
  const { key, labels, headings } = column;
  const names = filled.flatMap((row) => (isByName(row[key]) ? Object.keys(row[key]) : []));
  const offered = (headings ?? [labels]).map((words) => words[locale]);
  return (names.length > 0 ? [...new Set(names)] : offered).map((header) => ({ column, header }));
}

function valueUnder({ column: { key }, header }: HeadedColumn, row: SampleRow | undefined): DraftValue {
  const value = row?.[key];
  const own = isByName(value) ? value[header] : value;
  return own === undefined || own === '' ? null : own;
}

const isByName = (value: SampleRow[ColumnKey]): value is NonNullable<SampleRow['competitors']> =>
  typeof value === 'object' && value !== null;

function layoutOf(
  { kind, columns, extras, rows, filled }: TableShape,
  lists: Lists,
  { text, takenTables, ownWords }: TemplateInput,
): Layout {
  const { columnBox, layout } = frameTable(columns.length + extras.length, rows);
  const dated = extras.flatMap(({ dates }, offset) =>
    dates ? [makeRange(columnBox(columns.length + offset))] : [],
  );
  const isTypedInto = tableOf[kind].blankRows > 0;
  const typed = columns.map(({ column }, offset) => {
    const box = columnBox(offset);
    const reach = isTypedInto ? Math.max(box.rows, typedRows) : box.rows;
    return { column, range: makeRange({ ...box, rows: reach }) };
  });
  const ranges = columns.map(({ column }, offset) => ({ column, range: makeRange(columnBox(offset)) }));
  const ofKind = (value: Column['kind']): readonly string[] =>
    ranges.flatMap(({ column, range }) => (column.kind === value ? [range] : []));
  return {
    columns: [
      { width: 2 },
      ...columns.map(({ column, header }) => ({ width: widthOf(header, column.width) })),
      ...extras.map(({ header, dates }) => ({ width: widthOf(header, dates ? dateWidth : extraWidth) })),
    ],
    styles: [
      ...layout.styles,
      ...[...ofKind('weight'), ...ofKind('score')].map((range) => ({ range, style: 'centred' as const })),
    ],
    numberFormats: [
      ...[...ofKind('date'), ...dated].map((range) => ({ range, format: dateFormat })),
      ...(kind === 'profile' ? answerFormats({ kind, columns: ranges, filled }, text) : []),
      ...(kind === 'settings' ? settingsFormats(ranges, text) : []),
    ],
    links: [],
    validations: validationsOf({ kind, columns: typed, filled }, { lists, text, ownWords }),
    conditionalFormats: [],
    table: {
      name: freeTableName(tableOf[kind].tableName, takenTables),
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

const extraWidth = 20;
const dateWidth = 13;
/** Of a column of the user's: no word of a header is as long as that for a reason. */
const widest = 60;

/** At least as wide as the header's longest word, which is bold. */
function widthOf(header: string, width: number): number {
  const words = header.split(' ').map((word) => Math.ceil(placesOf(word) * 1.1));
  return Math.max(width, Math.min(widest, Math.max(...words) + besideHeader));
}
