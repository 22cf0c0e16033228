// N4 over the embedded Excel: an action that is done, a yes or a no, one cell, one Undo.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import type { Proposal } from '../../src/method/actions/proposals';
import type { Overview } from '../../src/planner/planner';
import { newPlanner, openSample, refreshSample, snapshot, type Sample } from './planner';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

/** One-based rows of the sheet whose action comes from there. */
function rowsFrom(from: string): readonly number[] {
  const rows = office.embedded.values('Actions', 'B5:B60');
  return rows.flatMap(([cell], index) => (cell === from ? [index + 5] : []));
}

const statusColumn = 'G';

/** The sample with its sheets, and the suggestion on that factor done; where that is said, the factor is of another category. */
async function withDone(from: string, category?: string): Promise<Sample> {
  const sample = await openSample();
  const row = office.embedded.values('Factors', 'B5:B20').findIndex(([text]) => text === from) + 5;
  if (category !== undefined) await office.embedded.edit('Factors', `C${row}`, category);
  const refreshed = await refreshSample(sample);
  for (const row of rowsFrom(from)) await office.embedded.edit('Actions', `${statusColumn}${row}`, 'Done');
  expect(refreshed.analysis.accounts[0]?.proposals).toStrictEqual([]);
  return { ...sample, overview: await sample.planner.survey() };
}

const proposalsOf = ({ analysis }: Overview): readonly Proposal[] => analysis?.accounts[0]?.proposals ?? [];
const firstOf = (overview: Overview): Proposal => proposalsOf(overview)[0]!;

const cell = (address: string): unknown => office.embedded.values('Factors', address)[0]?.[0];

test('N4: an action that is done proposes what its factor should say, and nothing is written by asking', async () => {
  const { planner, overview } = await withDone('No local service');
  const before = await snapshot(office);
  const [proposal, ...others] = proposalsOf(await planner.survey());
  expect(others).toStrictEqual([]);
  expect(proposal).toMatchObject({
    factor: 'Factors!B14',
    move: 'resolve',
    before: 'persevere',
    after: 'moveFast',
  });
  expect(planner.editsOf(overview, [proposal!])).toMatchObject([
    { kind: 'edit', cell: 'Factors!H14', header: 'Status', edit: { value: 'Resolved' } },
  ]);
  expect(await snapshot(office)).toEqual(before);
});

test('N4: a yes writes one cell in one sync, and the verdict is judged again', async () => {
  const { planner, overview } = await withDone('No local service');
  const before = await snapshot(office);
  office.embedded.requests.clear();
  const { kind, overview: after } = await planner.accept(overview, firstOf(overview));
  expect(kind).toBe('accepted');
  expect(cell('H14')).toBe('Resolved');
  expect(after.analysis?.accounts[0]?.strategy.macro).toBe('moveFast');
  expect(proposalsOf(after)).toStrictEqual([]);
  const writing = office.embedded.requests().filter(({ bytesOut }) => bytesOut > 0);
  expect(writing.length).toBeLessThanOrEqual(3); // a look, the write, a look
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
  expect(proposalsOf(await planner.survey())).toHaveLength(1);
});

test('N4: a no touches no cell, and is remembered in the document until the action is taken up again', async () => {
  const { planner, overview } = await withDone('No local service');
  const cells = office.embedded.values('Factors', 'A1:L30');
  const declined = await planner.decline(overview, firstOf(overview));
  expect(proposalsOf(declined)).toStrictEqual([]);
  expect(office.embedded.values('Factors', 'A1:L30')).toEqual(cells);
  const opened = newPlanner();
  expect(proposalsOf(await opened.survey())).toStrictEqual([]);

  const [row] = rowsFrom('No local service');
  await office.embedded.edit('Actions', `${statusColumn}${row}`, 'Open');
  await opened.refresh({ overview: await opened.survey(), locale: 'en', account: null });
  const [moved] = rowsFrom('No local service');
  await office.embedded.edit('Actions', `${statusColumn}${moved}`, 'Done');
  expect(proposalsOf(await opened.survey())).toHaveLength(1);
});

test('N4: an action that had its effect proposes nothing more, also after a refresh in another language', async () => {
  const { planner, overview } = await withDone(
    'Demand for medical parts is rising again',
    'Product or service',
  );
  expect(firstOf(overview)).toMatchObject({ move: 'winControl' });
  const accepted = await planner.accept(overview, firstOf(overview));
  const refreshed = await planner.refresh({ overview: accepted.overview, locale: 'zh-CN', account: null });
  expect(proposalsOf(refreshed)).toStrictEqual([]);
  expect(proposalsOf(await newPlanner().survey())).toStrictEqual([]);
});

test('N4: where the sheet has changed meanwhile, nothing is written and the new tables are shown', async () => {
  const { planner, overview } = await withDone('No local service');
  await office.embedded.edit('Factors', 'B14', 'No service partner');
  const before = await snapshot(office);
  const { kind, overview: after } = await planner.accept(overview, firstOf(overview));
  expect(kind).toBe('changed');
  expect(after.plan.factors.map(({ text }) => text)).toContain('No service partner');
  expect(await snapshot(office)).toEqual(before);
});

test('N4: a formula is left to the user', async () => {
  const { planner } = await withDone('No local service');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Factors').getRange('H14').formulas = [['="Op"&"en"']];
    await context.sync();
  });
  const overview = await planner.survey();
  const before = await snapshot(office);
  const accepted = await planner.accept(overview, firstOf(overview));
  expect(accepted).toMatchObject({ kind: 'byHand', cell: 'Factors!H14' });
  expect(await snapshot(office)).toEqual(before);
});

test('N4: a protected sheet is refused as ever', async () => {
  const { planner, overview } = await withDone('No local service');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Factors').protection.protect();
    await context.sync();
  });
  await expect(planner.accept(overview, firstOf(overview))).rejects.toMatchObject({
    code: 'protectedSheet',
    outcome: 'untouched',
  });
  expect(cell('H14')).toBe('Open');
});

test('N6: a row counts once somebody has taken it; a due that is no date is told with its cell', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  const [row] = rowsFrom('No local service');
  const write = (cell: string, value: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Actions').getRange(cell).values = [[value]];
      await context.sync();
    });
  const cells = ({ analysis }: Overview) =>
    (analysis?.accounts[0]?.findings ?? []).flatMap(({ rule, cells: about }) => (rule === 'N6' ? about : []));
  expect(cells(await sample.planner.survey())).toContain('Factors!B14');
  await write(`F${row}`, 'soon');
  const soon = await sample.planner.survey();
  expect(cells(soon)).toContain('Factors!B14');
  expect(soon.problems).toContainEqual(
    expect.objectContaining({ code: 'dueUnreadable', cell: `Actions!F${row}` }),
  );
  await write(`E${row}`, 'Ines');
  expect(cells(await sample.planner.survey())).not.toContain('Factors!B14');
});
