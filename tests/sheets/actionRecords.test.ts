// N1: the action table as the method reads it.
import { defaultSettings } from '../../src/method/ground/settings';
import { draftActions } from '../../src/sheets/actions/actionsSheet';
import { findActions } from '../../src/sheets/actions/readActions';
import type { CellValue, Grid } from '../../src/sheets/grid/grid';
import { textOf } from '../../src/text/text';
import { edited, gridOf, writeDraft } from './actionSimulator';
import { analysePlan, samplePlan } from './samplePlan';

const analysis = analysePlan(samplePlan('en'));
const written = writeDraft(
  draftActions({ analysis, text: textOf('en'), existing: null, settings: defaultSettings }).draft,
);

/** The sheet with these cells of its first row: columns from, action, why, owner, due, status. */
const withRow = (cells: Readonly<Record<number, CellValue>>): Grid =>
  gridOf(
    edited(written, (write) =>
      Object.entries(cells).forEach(([column, value]) => write(4, Number(column), value)),
    ),
  );

test('N1: a row is read with its identity, its cell, and what the user wrote beside it', () => {
  const [first, second] = findActions([withRow({ 4: 'Ines', 5: 46357, 6: 'Done' })])!.records;
  const [suggested] = analysis.accounts[0]!.actions;
  expect(first).toStrictEqual({
    cell: 'Actions!C5',
    account: null,
    id: suggested!.id,
    from: 'R. Castellano',
    text: textOf('en').advice.suggest(suggested!.advice, 'R. Castellano').action,
    owner: 'Ines',
    due: '2026-12-01',
    status: 'done',
    gone: false,
    source: suggested!.source,
  });
  expect(second).toMatchObject({ cell: 'Actions!C6', owner: '', due: null, status: 'open' });
});

test('N1: a status that is none of ours is read as open, a row of the user’s own has no identity', () => {
  const last = written.table!.row + written.table!.rows;
  const own = edited(written, (write) => {
    write(4, 6, 'perhaps');
    write(last, 2, 'Call Jo');
  });
  const table = { ...own.table!, rows: own.table!.rows + 1 };
  const { records } = findActions([gridOf({ ...own, table })])!;
  expect(records[0]?.status).toBe('open');
  expect(records.at(-1)).toMatchObject({ cell: `Actions!C${last + 1}`, id: null, from: '', text: 'Call Jo' });
});

test('N1: where no action table stands, there is none to read', () => {
  const cleared = { ...gridOf({ cells: [['my own words']], table: null }) };
  expect(findActions([cleared])).toBeNull();
  expect(findActions([{ ...withRow({}), mark: null }])).toBeNull();
});

test.each(['soon', '2026-13-45', 'KW 49'])('N1: a due date “%s” is a problem with its cell', (due) => {
  const { problems, records } = findActions([withRow({ 5: due })])!;
  expect(problems).toStrictEqual([
    {
      code: 'dueUnreadable',
      severity: 'warning',
      cell: 'Actions!F5',
      params: { value: due, table: 'actions' },
    },
  ]);
  expect(records[0]?.due).toBeNull();
});

test.each([null, 46357, '2026-12-01'])('N1: a due date %s is none', (due) => {
  expect(findActions([withRow({ 5: due })])!.problems).toStrictEqual([]);
});
