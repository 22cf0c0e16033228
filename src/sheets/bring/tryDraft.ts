// G5: a draft of the template's table, read as if it stood in the workbook: does every cell say what the user's says?
import type { RatedKind } from '../../method/ratingQuestions';
import type { OwnWords } from '../../tables/ownWords';
import { columnLabel, type ColumnKey, tableOf } from '../../tables/tables';
import type { Locale } from '../../text/text';
import type { SheetDraft } from '../draft';
import { makeLetters, parseRange } from '../grid/address';
import type { ChosenColumn, TableChoice } from '../grid/choice';
import { headerText } from '../grid/cells';
import type { CellValue, Grid } from '../grid/grid';
import type { FoundTable } from '../grid/table';
import { makeContext } from '../read/context';
import { readRows } from '../read/readTable';
import { recognise } from '../recognise/recognise';
import { makeMark, readsAs, writtenOf } from '../written';
import type { BroughtAnswer, SourceRow } from './source';

export interface Trial {
  readonly kind: RatedKind;
  readonly drafts: readonly [SheetDraft, ...SheetDraft[]];
  readonly choice: TableChoice;
  /** What the draft was made of. */
  readonly rows: readonly SourceRow[];
  /** Cells that are to say something else now. */
  readonly answers: readonly BroughtAnswer[];
  readonly locale: Locale;
  readonly ownWords: OwnWords | undefined;
}

export interface Differing {
  /** Columns that would be read otherwise than the user's. */
  readonly keys: readonly ColumnKey[];
  /** With each column held to what it is, where its header alone does not say it. */
  readonly choice: TableChoice;
}

/** null where rows or columns would not be found again. */
export function tryDraft(trial: Trial): Differing | null {
  const { drafts, rows, answers, kind, ownWords } = trial;
  const grid = gridOf(drafts[0]);
  const held = heldColumns(trial, grid);
  if (held === null) return null;
  const { table, choice } = held;
  const read = readRows(makeContext({ grid, table, ownWords }));
  const wanted = rows.flatMap(({ row }) => (row === null ? [] : [row]));
  if (read.length !== wanted.length) return null;
  const answered = new Set(answers.map(({ cell, key }) => `${cell} ${key}`));
  const keys = tableOf[kind].columns
    .map(({ key }) => key)
    .filter((key) =>
      wanted.some(
        (row, index) =>
          !answered.has(`${String(row.cell)} ${key}`) &&
          JSON.stringify(read[index]?.row[key]) !== JSON.stringify(row[key]),
      ),
    );
  return { keys, choice };
}

/** Our columns are ours and the user's are their own, whatever their headers say. */
function heldColumns(trial: Trial, grid: Grid): { table: FoundTable; choice: TableChoice } | null {
  const { kind, locale, ownWords, choice } = trial;
  const wanted = ownColumns(grid, kind, locale);
  const find = (made: TableChoice): FoundTable | undefined =>
    recognise([grid], { [kind]: [made] }, { ownWords }).tables.find((table) => table.kind === kind);
  const keys = tableOf[kind].columns.map(({ key }) => key);
  const wrongIn = (table: FoundTable): readonly ColumnKey[] =>
    keys.filter((key) => table.columns[key] !== wanted.get(key)?.letters);
  const table = find(choice);
  if (table === undefined) return null;
  const wrong = wrongIn(table);
  if (wrong.length === 0) return { table, choice };
  const columns = Object.fromEntries(wrong.map((key) => [key, wanted.get(key) ?? null]));
  const pinned: TableChoice = { ...choice, columns };
  const again = find(pinned);
  return again === undefined || wrongIn(again).length > 0 ? null : { table: again, choice: pinned };
}

function ownColumns(grid: Grid, kind: RatedKind, locale: Locale): ReadonlyMap<ColumnKey, ChosenColumn> {
  const box = grid.tables[0]?.box;
  const columns = Array.from({ length: box?.columns ?? 0 }, (_, offset) => (box?.column ?? 0) + offset);
  const found = tableOf[kind].columns.flatMap(({ key }): readonly (readonly [ColumnKey, ChosenColumn])[] => {
    const header = columnLabel(kind, key, locale);
    const column = columns.find((each) => headerText(grid, box?.row ?? 0, each) === header);
    return column === undefined ? [] : [[key, { letters: makeLetters(column), header }]];
  });
  return new Map(found);
}

/** The sheet of a draft as it will be read. */
export function gridOf(draft: SheetDraft): Grid {
  const { name, values, layout, kind } = draft;
  const box = layout.table && parseRange(layout.table.range);
  const table = { id: '', showHeaders: true, showTotals: false, filtered: false };
  return {
    sheetId: '',
    sheet: name,
    visible: layout.visible,
    protected: false,
    row: 0,
    column: 0,
    values: values.map((row) => row.map((value): CellValue => readsAs(value))),
    hiddenColumns: [],
    merges: [],
    tables: layout.table && box ? [{ ...table, name: layout.table.name, box }] : [],
    mark: { kind, layout: makeMark(writtenOf(draft)) },
  };
}
