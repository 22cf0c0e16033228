// N1, A6: a move of a path becomes a row of the action table, over the embedded Excel.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { actionOfMove } from '../../src/method/actions/moveActions';
import type { Overview } from '../../src/planner/planner';
import { newPlanner, openSample, refreshSample, snapshot, type Sample } from './planner';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const resolveIt = 'Resolve it: agree with the customer what ends it, and do that by a fixed date.';

/** The first move of the first path: resolve “No local service”. */
function firstMove({ analysis }: Overview): string {
  const account = analysis!.accounts[0]!;
  const move = account.strategy.paths[0]!.moves![0]!;
  expect(move).toEqual({ move: 'resolve', factor: 'Factors!B14' });
  return actionOfMove(account, move)!.id;
}

const addFirstMove = ({ planner, overview }: Sample) =>
  planner.refresh({ overview, locale: 'en', account: null, adding: [firstMove(overview)] });

/** The action table's rows as header → value. */
function actionRows(): readonly Readonly<Record<string, unknown>>[] {
  const [headers = [], ...rows] = office.embedded.values('Actions', 'B4:K60');
  const filled = rows.filter((row) => row.some((cell) => cell !== '' && cell !== null));
  return filled.map((row) =>
    Object.fromEntries(headers.map((header, index) => [String(header), row[index]])),
  );
}

const rowOf = () => actionRows().filter(({ Action }) => Action === resolveIt);

const deleteRow = (sheet: string, row: number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).delete('Up');
    await context.sync();
  });

test('N1: a move becomes a row; where no sheets stand yet, they are written with it', async () => {
  const sample = await openSample();
  const { analysis, written } = await addFirstMove(sample);
  expect(written.map(({ sheet }) => sheet)).toContain('Actions');
  expect(actionRows()[0]).toMatchObject({ From: 'No local service', Action: resolveIt, Status: 'Open' });
  expect(analysis.accounts[0]!.actions[0]).toMatchObject({ rule: 'A6', from: 'No local service' });
});

test('N1: a second press does not double it', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  await addFirstMove(sample);
  const before = await snapshot(office);
  await addFirstMove(sample);
  expect(rowOf()).toHaveLength(1);
  expect(await snapshot(office)).toEqual(before);
});

test('N1: one undo takes the row away', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  const before = await snapshot(office);
  await addFirstMove(sample);
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
});

test('N1: it stays with what the user wrote beside it when no path names it any more', async () => {
  const sample = await openSample();
  await addFirstMove(sample);
  const row = 5 + actionRows().findIndex(({ Action }) => Action === resolveIt);
  await office.embedded.edit('Actions', `E${row}`, 'Ines');
  await office.embedded.edit('Factors', 'H14', 'Resolved');

  const { analysis } = await refreshSample(sample);

  const named = analysis.accounts[0]!.strategy.paths.flatMap(({ moves }) => moves ?? []);
  expect(named.map(({ factor }) => factor)).not.toContain('Factors!B14');
  expect(rowOf()).toEqual([expect.objectContaining({ From: 'No local service', Owner: 'Ines' })]);
});

test('N1: it follows a factor whose text is changed', async () => {
  const sample = await openSample();
  await addFirstMove(sample);
  await office.embedded.edit('Factors', 'B14', 'No service within a day');
  await refreshSample(sample);
  expect(rowOf()).toEqual([expect.objectContaining({ From: 'No service within a day' })]);
});

test('N1: it is marked once its factor is gone, and not deleted', async () => {
  const sample = await openSample();
  await addFirstMove(sample);
  await deleteRow('Factors', 14);
  await refreshSample(sample);
  expect(rowOf()).toEqual([expect.objectContaining({ From: 'No local service (gone)' })]);
});

test('N1: a row that the user deleted does not come back', async () => {
  const sample = await openSample();
  await addFirstMove(sample);
  await deleteRow('Actions', 5);
  await refreshSample(sample);
  expect(rowOf()).toEqual([]);
});

test('N1: a workbook that is opened again knows the move among its actions', async () => {
  const sample = await openSample();
  await addFirstMove(sample);
  const { analysis } = await newPlanner().survey();
  expect(analysis!.accounts[0]!.actions.map(({ id }) => id)).toContain(firstMove(sample.overview));
});
