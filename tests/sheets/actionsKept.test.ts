// N1 as a property: whatever the user does to the sheet between two runs, a run loses and doubles nothing of theirs.
import { defaultSettings } from '../../src/method/ground/settings';
import fc from 'fast-check';
import type { Analysis } from '../../src/method/analysis';
import type { SuggestedAction } from '../../src/method/actions/suggestedAction';
import type { ActionTableUpdate } from '../../src/sheets/actions/actionSteps';
import { putBackSteps, type TableNow } from '../../src/sheets/actions/putBackSteps';
import { draftActions } from '../../src/sheets/actions/actionsSheet';
import { textOfCell } from '../../src/sheets/actions/actionTableOnSheet';
import { actionColumnOf } from '../../src/sheets/actions/actionWords';
import { parseIdCell } from '../../src/sheets/actions/idCell';
import type { Box, CellValue } from '../../src/sheets/grid/grid';
import { textOf, type Locale } from '../../src/text/text';
import {
  applyStep,
  applyUpdate,
  at,
  edited,
  gridOf,
  height,
  insertedColumns,
  type SimulatedSheet,
  sorted,
  standingOn,
  width,
  writeDraft,
} from './actionSimulator';
import { analysePlan, samplePlan } from './samplePlan';

const sample = analysePlan(samplePlan('en'));
const names = ['Price', 'Service', 'Delay', 'Budget', '=1+1', 'Training'];

const suggestion = (index: number): SuggestedAction => ({
  id: `A9:source${index}`,
  rule: 'A9',
  account: null,
  source: `Factors!B${index + 5}`,
  from: names[index] ?? `Source ${index}`,
  advice: { rule: 'A9', topic: 'price', quadrant: index % 2 === 0 ? 'reduce' : 'maximise', people: [] },
  owner: '',
  due: null,
  status: 'open',
});

const analysisOf = (indexes: readonly number[]): Analysis => ({
  ...sample,
  accounts: sample.accounts.map((account) => ({ ...account, actions: indexes.map(suggestion) })),
});

type Edit = (sheet: SimulatedSheet, word: string) => SimulatedSheet;

const pick = (number: number, count: number): number => (count <= 0 ? 0 : number % count);

/** The hidden columns, in which nobody types. */
const isIdentity = ({ cells, table }: SimulatedSheet, column: number): boolean =>
  textOfCell(cells[table?.row ?? 0]?.[column]).startsWith('Quadrille');

/** What a user may do; `word` is new each time, so that it can be found again. */
const edits: Readonly<Record<string, (one: number, other: number) => Edit>> = {
  type: (one, other) => (sheet, word) => {
    if (sheet.table === null || sheet.table.rows < 2) return sheet;
    const { row, column, rows, columns } = sheet.table;
    const place = column + pick(other, columns);
    const isHidden = isIdentity(sheet, place);
    return isHidden ? sheet : edited(sheet, (write) => write(row + 1 + pick(one, rows - 1), place, word));
  },
  renameHeader: (one) => (sheet, word) => {
    if (sheet.table === null) return sheet;
    const { row, column, columns } = sheet.table;
    const place = column + pick(one, columns);
    return isIdentity(sheet, place) ? sheet : edited(sheet, (write) => write(row, place, word));
  },
  addRow: (one) => (sheet, word) => {
    if (sheet.table === null) return sheet;
    const { row, column, rows, columns } = sheet.table;
    const free = Array.from({ length: columns }, (_, index) => at(sheet, row + rows, column + index));
    const place = column + pick(one, columns);
    if (free.some((cell) => cell !== null) || isIdentity(sheet, place)) return sheet;
    const grown = { ...sheet, table: { ...sheet.table, rows: rows + 1 } };
    return edited(grown, (write) => write(row + rows, place, word));
  },
  copyRow: (one) => (sheet, word) => {
    if (sheet.table === null || sheet.table.rows < 2) return sheet;
    const { row, column, rows, columns } = sheet.table;
    const cells = (at_: number): CellValue[] =>
      Array.from({ length: columns }, (_, index) => at(sheet, at_, column + index));
    if (cells(row + rows).some((cell) => cell !== null)) return sheet;
    const copied = cells(row + 1 + pick(one, rows - 1));
    const grown = { ...sheet, table: { ...sheet.table, rows: rows + 1 } };
    return edited(grown, (write) => {
      copied.forEach((cell, index) =>
        write(row + rows, column + index, typeof cell === 'string' && cell.startsWith('word') ? word : cell),
      );
    });
  },
  insertColumn: (one) => (sheet, word) => {
    if (sheet.table === null) return sheet;
    const { row, column, columns } = sheet.table;
    const place = column + 1 + pick(one, columns - 1);
    const spaced = insertedColumns(sheet, place, 1);
    return edited({ ...spaced, table: { ...sheet.table, columns: columns + 1 } }, (write) =>
      write(row, place, word),
    );
  },
  deleteColumn: (one) => (sheet) => {
    if (sheet.table === null || sheet.table.columns < 5) return sheet;
    const place = sheet.table.column + pick(one, sheet.table.columns);
    const cells = sheet.cells.map((row) => row.filter((_, index) => index !== place));
    return { cells, table: { ...sheet.table, columns: sheet.table.columns - 1 } };
  },
  sort: (one) => (sheet) =>
    sheet.table === null
      ? sheet
      : sorted(sheet, { box: sheet.table, by: sheet.table.column + pick(one, sheet.table.columns) }),
  writeBelow: (one) => (sheet, word) =>
    edited(sheet, (write) => write(height(sheet) + 1 + pick(one, 2), 1 + pick(one, 3), word)),
  writeBeside: (one) => (sheet, word) =>
    edited(sheet, (write) => write(2 + pick(one, 5), width(sheet) + 1, word)),
  toRange: () => (sheet) => ({ ...sheet, table: null }),
};

const edit: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...Object.values(edits)), fc.nat(20), fc.nat(20))
  .map(([make, one, other]) => make(one, other));

const step = fc.record({
  edits: fc.array(edit, { maxLength: 6 }),
  actions: fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
  locale: fc.constantFrom<Locale>('en', 'zh-CN'),
});

/** Every word of the user's on the sheet, with how often it is there; our mark behind one is none of it. */
function wordsOf(sheet: SimulatedSheet): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const cell of sheet.cells.flat()) {
    const word = typeof cell === 'string' ? /^word\d+/.exec(cell)?.[0] : undefined;
    if (word !== undefined) counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

const idsOf = (sheet: SimulatedSheet): readonly string[] =>
  sheet.cells.flat().flatMap((cell) => {
    const idCell = typeof cell === 'string' ? parseIdCell(cell) : null;
    return idCell === null ? [] : [idCell.id];
  });

const runOn = (sheet: SimulatedSheet, actions: readonly number[], locale: Locale) =>
  draftActions({
    analysis: analysisOf(actions),
    text: textOf(locale),
    existing: standingOn(sheet),
    settings: defaultSettings,
  }).update;

/** Rows of suggestions in which the user wrote, by their identities: a word of theirs stands beside it. A copy is no suggestion. */
const writtenIds = ({ cells }: SimulatedSheet, { column, columns }: Box): readonly string[] => {
  const seen = new Set<string>();
  return cells.flatMap((row) => {
    const ids = idsOf({ cells: [row], table: null }).filter((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
    const isWritten = row
      .slice(column, column + columns)
      .some((cell) => typeof cell === 'string' && /^word\d+/.test(cell));
    return isWritten ? ids : [];
  });
};

test('N1: every word the user typed is still there, no row with one is lost or doubled, and a second run changes nothing', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
      fc.array(step, { minLength: 1, maxLength: 4 }),
      (first, steps) => {
        let sheet = writeDraft(
          draftActions({
            analysis: analysisOf(first),
            text: textOf('en'),
            existing: null,
            settings: defaultSettings,
          }).draft,
        );
        let count = 0;
        for (const { edits: some, actions, locale } of steps) {
          const before = some.reduce((changed, each) => each(changed, `word${(count += 1)}`), sheet);
          const update = runOn(before, actions, locale);
          // So much of the table may be deleted or renamed that it is none of ours any more.
          if (update === undefined) return;
          const after = applyUpdate(before, update);
          expect(wordsOf(after)).toEqual(wordsOf(before));
          const ids = idsOf(after);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toEqual(expect.arrayContaining(actions.map((index) => `A9:source${index}`)));
          expect(writtenIds(before, update.before).filter((id) => !ids.includes(id))).toEqual([]);
          const again = runOn(after, actions, locale);
          expect(again?.steps).toEqual([]);
          expect(again?.after).toEqual(again?.before);
          sheet = after;
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('N1: a row that the user copied has no say in which renamed column is ours, so that a second run changes nothing', () => {
  const actions = [0, 1, 2];
  const first = writeDraft(
    draftActions({
      analysis: analysisOf(actions),
      text: textOf('en'),
      existing: null,
      settings: defaultSettings,
    }).draft,
  );
  const { row, column, rows, columns } = first.table ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const copied = Array.from({ length: columns }, (_, index) => at(first, row + 1, column + index));
  const before = edited({ ...first, table: { row, column, rows: rows + 1, columns } }, (write) => {
    write(row, column + 1, 'word1');
    write(row + 2, column + 1, 'word2');
    write(row + 3, column + 1, 'word3');
    copied.forEach((cell, index) => write(row + rows, column + index, cell));
  });
  const update = runOn(before, actions, 'en');
  if (update === undefined) throw new Error('the table was not found');
  const after = applyUpdate(before, update);
  expect(wordsOf(after)).toEqual({ word1: 1, word2: 1, word3: 1 });
  expect(runOn(after, actions, 'en')).toMatchObject({ steps: [] });
});

test('N1: cells of the user’s columns are never written, but for new rows and our “Open” in rows that go', () => {
  const theirs = ['owner', 'due', 'status', 'notes'] as const;
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 6 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
      (some, actions) => {
        const first = writeDraft(
          draftActions({
            analysis: analysisOf([0, 1, 2]),
            text: textOf('en'),
            existing: null,
            settings: defaultSettings,
          }).draft,
        );
        const before = some.reduce((changed, each, index) => each(changed, `word${index}`), first);
        const update = runOn(before, actions, 'en');
        if (update === undefined) return;
        const headers: readonly string[] = theirs.map((column) => actionColumnOf[column].labels.en);
        const filled = lastFilled(before, update.before);
        const body = update.before.row + 1;
        for (const run of update.steps) {
          if (run.kind !== 'write' || run.row < body) continue;
          const header = at(before, update.before.row, run.column);
          if (!headers.includes(textOfCell(header))) continue;
          const written = run.values.flatMap((value, index) => {
            const row = at(before, run.row + index, run.column);
            const isOpenTaken = (value === null || value === 'Open') && row === 'Open';
            return isOpenTaken ? [] : [run.row + index - body];
          });
          for (const row of written) expect(row).toBeGreaterThanOrEqual(filled);
        }
      },
    ),
  );
});

/** What Excel shows of a sheet: no blank cells at the end of a row or of the sheet. */
function shownOf({ cells, table }: SimulatedSheet): SimulatedSheet {
  const isFilled = (cell: unknown): boolean => cell !== null && cell !== '';
  const rows = cells.map((row) => row.slice(0, row.map(isFilled).lastIndexOf(true) + 1));
  return { cells: rows.slice(0, rows.map((row) => row.length > 0).lastIndexOf(true) + 1), table };
}

function tableNow(sheet: SimulatedSheet, { after }: ActionTableUpdate): TableNow {
  const { cells, table } = shownOf(sheet);
  return {
    box: table,
    totals: false,
    cells: Array.from({ length: after.rows }, (_, row) =>
      Array.from({ length: after.columns }, (__, column) =>
        at(sheet, after.row + row, after.column + column),
      ),
    ),
    used: { row: 0, column: 0, rows: cells.length, columns: width(shownOf(sheet)) },
    tableIds: table === null ? [] : ['table'],
  };
}

test('N1: a write that stops after any of its steps is taken back', () => {
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 6 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
      (some, actions) => {
        const first = writeDraft(
          draftActions({
            analysis: analysisOf([0, 1, 2]),
            text: textOf('en'),
            existing: null,
            settings: defaultSettings,
          }).draft,
        );
        const before = shownOf(some.reduce((changed, each, index) => each(changed, `word${index}`), first));
        const update = runOn(before, actions, 'zh-CN');
        if (update === undefined) return;
        for (let done = 0; done <= update.steps.length; done += 1) {
          const stopped = update.steps.slice(0, done).reduce<SimulatedSheet>(applyStep, before);
          const back = putBackSteps({ update, grid: gridOf(before), now: tableNow(stopped, update) });
          const restored = back.reduce<SimulatedSheet>(applyStep, stopped);
          expect({ done, ...shownOf(restored) }).toEqual({ done, ...before });
        }
      },
    ),
  );
});

test('N1: a table that grew under its totals row is taken back without it, and shows it again at the end', () => {
  const box = { row: 3, column: 1, rows: 3, columns: 9 };
  const after = { ...box, rows: 5 };
  const steps = [
    { kind: 'totals', shown: false },
    { kind: 'resize', to: after },
    { kind: 'fit', box: after },
    { kind: 'totals', shown: true },
  ] as const;
  const update = { tableId: 'table', before: box, after, ids: [], steps };
  const now = { box: after, totals: true, cells: [], used: after, tableIds: ['table'] };
  const grid = gridOf({ cells: [], table: { ...box, rows: 4 } });
  const back = putBackSteps({ update, grid, now });
  expect(back.map(({ kind }) => kind)).toEqual(['totals', 'resize', 'clear', 'totals']);
  expect(back.flatMap((step) => (step.kind === 'totals' ? [step.shown] : []))).toEqual([false, true]);
});

function lastFilled(
  sheet: SimulatedSheet,
  box: { row: number; column: number; rows: number; columns: number },
): number {
  const rows = Array.from({ length: box.rows - 1 }, (_, index) =>
    Array.from({ length: box.columns }, (__, offset) => at(sheet, box.row + 1 + index, box.column + offset)),
  );
  return rows.map((row) => row.some((cell) => typeof cell === 'string')).lastIndexOf(true) + 1;
}
