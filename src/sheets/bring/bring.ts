// G5: tables of the user's as one table of the template's: what each cell says there, tried out by reading it before anybody writes it.
import { normalise } from '../../method/ground/text';
import type { RatedKind } from '../../method/ratingQuestions';
import type { Factor } from '../../method/ground/plan';
import type { OwnWords } from '../../tables/ownWords';
import { valuesIn } from '../../tables/ownWords';
import type { Column } from '../../tables/column';
import { type ColumnKey, tableOf } from '../../tables/tables';
import type { Locale } from '../../text/text';
import type { DraftValue, SheetDraft } from '../draft';
import { makeChoice, type TableChoice } from '../grid/choice';
import type { Grid } from '../grid/grid';
import type { FoundTable } from '../grid/table';
import type { SampleRow } from '../sample/sampleRow';
import type { ExtraColumn } from '../template/extraColumn';
import { bringCell, heldIn, isPutTogether, type Manner } from './cells';
import { extrasOf, joinExtras, type Extra, type ExtraWords } from './extras';
import { readSource, type BroughtAnswer, type Source, type SourceRow } from './source';
import { tryDraft } from './tryDraft';

export interface BringInput {
  readonly kind: RatedKind;
  /** All that are read of this kind, in sheet order. */
  readonly tables: readonly FoundTable[];
  readonly grids: readonly Grid[];
  readonly factors: readonly Factor[];
  readonly answers: readonly BroughtAnswer[];
  readonly locale: Locale;
  readonly ownWords: OwnWords | undefined;
  readonly words: ExtraWords;
  /** The template's sheets with these rows: the table's own first. */
  readonly draft: (
    rows: readonly SampleRow[],
    extras: readonly ExtraColumn[],
  ) => readonly [SheetDraft, ...SheetDraft[]];
}

/** A column of the user's, and the one of ours that holds it then. */
export interface BroughtColumn {
  readonly header: string;
  readonly key: ColumnKey;
  /** Ours has fewer words than theirs: theirs stands in a column to the right besides. */
  readonly keepsBoth: boolean;
}

export interface Brought {
  readonly drafts: readonly [SheetDraft, ...SheetDraft[]];
  /** How the new table is read, and that it is read instead of theirs. */
  readonly choice: TableChoice;
  readonly rows: number;
  readonly columns: readonly BroughtColumn[];
  readonly extras: readonly string[];
}

/** null where the template's table would be read otherwise than theirs. */
export function bringTables(input: BringInput): Brought | null {
  const { kind, tables, grids, ownWords, factors } = input;
  const sources = tables.flatMap((table): readonly Source[] => {
    const grid = grids.find(({ sheetId }) => sheetId === table.sheetId);
    return grid === undefined ? [] : [readSource({ grid, table, ownWords, factors })];
  });
  const work: Work = { input, sources, rows: inOrder(sources.flatMap(({ rows }) => rows)) };
  let manners: Manners = new Map();
  // Once as it stands, once more in our words where that is read otherwise.
  for (let round = 0; round < 3; round++) {
    const made = make(work, manners);
    const differing = tryDraft({
      ...made,
      kind,
      rows: work.rows,
      answers: input.answers,
      locale: input.locale,
      ownWords,
    });
    if (differing === null) return null;
    if (differing.keys.length === 0)
      return {
        drafts: made.drafts,
        choice: differing.choice,
        rows: work.rows.length,
        columns: made.columns,
        extras: made.extras.map(({ header }) => header),
      };
    if (differing.keys.every((key) => manners.has(key))) return null;
    manners = new Map([...manners, ...differing.keys.map((key) => [key, 'words'] as const)]);
  }
  return null;
}

type Manners = ReadonlyMap<ColumnKey, Manner>;

interface Work {
  readonly input: BringInput;
  readonly sources: readonly Source[];
  readonly rows: readonly SourceRow[];
}

/** An account stands for the rows below it that name none: those without any come first. */
function inOrder(rows: readonly SourceRow[]): readonly SourceRow[] {
  return [
    ...rows.filter(({ account }) => account === null),
    ...rows.filter(({ account }) => account !== null),
  ];
}

interface Made {
  readonly drafts: readonly [SheetDraft, ...SheetDraft[]];
  readonly choice: TableChoice;
  readonly extras: readonly ExtraColumn[];
  readonly columns: readonly BroughtColumn[];
}

function make({ input, sources, rows }: Work, manners: Manners): Made {
  const { kind, locale, answers, draft, words } = input;
  const answered = new Map(answers.map(({ cell, key, answer }) => [`${cell} ${key}`, answer]));
  const valueIn = (row: SourceRow, column: Column<ColumnKey>): DraftValue => {
    const answer = answered.get(`${String(row.row?.cell)} ${column.key}`);
    if (answer !== undefined) return labelOf(input, column, answer);
    return bringCell(row, { column, locale, manner: manners.get(column.key) ?? 'asItStands' });
  };
  const { columns } = tableOf[kind];
  const values = columns.map((column) => rows.map((row) => valueIn(row, column)));
  const filled = rows.map((_, row): SampleRow =>
    Object.fromEntries(columns.map(({ key }, at) => [key, values[at]?.[row] ?? null])),
  );
  const blurred = columns.filter((column, at) => isBlurred(column, rows, values[at] ?? []));
  const bySource = sources.map((source) => ({
    source,
    extras: [...extrasOf(source, words), ...blurred.flatMap((column) => originalOf(source, column))],
  }));
  const taken = columns.map(({ labels }) => labels[locale]);
  const extras = joinExtras({ rows, bySource, taken });
  const drafts = draft(filled, extras);
  const left = [...new Set(sources.flatMap(({ context }) => context.table.choice?.left ?? []))];
  const choice = makeChoice({ use: 'only', sheetId: '', sheet: drafts[0].name, left });
  return { drafts, choice, extras, columns: columnsIn(sources, blurred) };
}

/** Two words of theirs, or two numbers, that are one word of ours: what they told apart would be lost. */
function isBlurred(
  column: Column<ColumnKey>,
  rows: readonly SourceRow[],
  values: readonly DraftValue[],
): boolean {
  // Where we have no words of ours, theirs stand.
  if (column.values.length === 0) return false;
  const words = new Map<DraftValue, string>();
  return rows.some((row, index) => {
    const held = heldIn(row, column);
    const value = values[index] ?? null;
    if (held === null || isPutTogether(row, column.key)) return false;
    const word = normalise(String(held));
    const other = words.get(value);
    words.set(value, word);
    return other !== undefined && other !== word;
  });
}

function labelOf(
  { ownWords, locale }: BringInput,
  { values }: Column<ColumnKey>,
  code: string,
): string | null {
  return valuesIn(ownWords, values).find((value) => value.code === code)?.labels?.[locale] ?? null;
}

/** A column whose words ours cannot all tell apart stays beside ours as it was. */
function originalOf({ context }: Source, column: Column<ColumnKey>): readonly Extra[] {
  const header = context.table.headers[column.key];
  return header === undefined ? [] : [{ header, valueOf: (row) => heldIn(row, column) }];
}

function columnsIn(
  sources: readonly Source[],
  blurred: readonly Column<ColumnKey>[],
): readonly BroughtColumn[] {
  const columns = sources.flatMap(({ context: { table } }) =>
    tableOf[table.kind].columns.flatMap(({ key }): readonly BroughtColumn[] => {
      const header = table.headers[key];
      return table.columns[key] === undefined || header === undefined
        ? []
        : [{ header, key, keepsBoth: blurred.some((column) => column.key === key) }];
    }),
  );
  const named = new Map(columns.map((column) => [`${column.key} ${column.header}`, column]));
  return [...named.values()];
}
