// The ribbon's Refresh on the embedded Excel, pressed as Excel presses it, with the pane closed.
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { connectRibbon, refreshFromRibbon, refreshFunction } from '../../src/commands/ribbon';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import { startOffice } from '../../src/taskpane/session/officeStart';
import { createPaneSession, type PaneDeps, type PaneSession } from '../../src/taskpane/session/paneSession';
import { textOf } from '../../src/text/text';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';

const people = [
  ['Name', 'Authority', 'Involvement', 'Attitude'],
  ['Sophie Moreau', 'High', 'High', 'Supporter'],
  ['Lucie Novak', 'Low', 'Low', 'Opponent'],
];
const factors = [
  ['Factor', 'Direction', 'Control', 'Weight'],
  ['The spindle test went well', '+', 'High', 5],
  ['No local service', '-', 'High', 4],
];
const resultSheets = ['Strategy', 'Factor matrix', 'Role grid', 'Actions'];

let office: BootedOffice;
let session: PaneSession;

beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
  connectRibbon({
    refresh: () => session.refresh(),
    isWaiting: () => session.isWaiting(),
    shown: () => session.shown(),
  });
});
afterAll(() => office.dispose());
beforeEach(() => {
  office.embedded.reset();
  office.embedded.setPaneShown(false);
  session = newSession();
});

const newSession = (deps: Partial<PaneDeps> = {}): PaneSession =>
  createPaneSession({
    start: startOffice,
    createPlanner: () =>
      createPlanner({
        workbook: createExcelWorkbook(),
        today: () => '2026-11-23',
        settings: defaultSettings,
        texts: { en: textOf('en'), 'zh-CN': textOf('zh-CN') },
      }),
    timeOfDay: () => '10:42',
    locale: () => 'en',
    ...deps,
  });

async function addTables(): Promise<void> {
  await office.embedded.addSheet('People', people);
  await office.embedded.addSheet('Factors', factors);
}

const press = () => office.embedded.invokeCommand(refreshFunction, 'Quadrille.Refresh');
const soon = (milliseconds = 10) => new Promise((done) => setTimeout(done, milliseconds));
const strategyOf = (sheet = 'Strategy') => office.embedded.values(sheet, 'A1:I40').flat().join(' ');

async function activeSheet(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
}

test('Refresh with the pane closed writes the sheets, shows the first and leaves the pane closed', async () => {
  await addTables();
  expect(await press()).toBe(0);
  expect(office.embedded.sheets().slice(-4)).toStrictEqual(resultSheets);
  expect(await activeSheet()).toBe('Strategy');
  expect(office.embedded.paneShown).toBe(false);
});

test('a later Refresh reads what changed and leaves the user where they are', async () => {
  await addTables();
  await press();
  const before = strategyOf();
  await office.embedded.edit('Factors', 'B2', '-');
  office.embedded.select('Factors', 'B2');
  expect(await press()).toBe(0);
  expect(strategyOf()).not.toBe(before);
  expect(await activeSheet()).toBe('Factors');
  expect(office.embedded.paneShown).toBe(false);
});

test('the pane, opened afterwards, knows what the ribbon did', async () => {
  await addTables();
  await press();
  const { phase, page, freshness, message, written } = session.state();
  expect({ phase, page, freshness, message }).toStrictEqual({
    phase: { name: 'ready' },
    page: 'strategy',
    freshness: { name: 'current' },
    message: { name: 'written' },
  });
  expect(written.map(({ sheet }) => sheet)).toStrictEqual(resultSheets);
});

test('a first Refresh in a workbook that was refreshed before knows its choices and adds no second set of sheets', async () => {
  await addTables();
  await press();
  session = newSession();
  expect(await press()).toBe(0);
  expect(office.embedded.sheets().slice(-4)).toStrictEqual(resultSheets);
  expect(office.embedded.sheets()).toHaveLength(7);
  expect(office.embedded.paneShown).toBe(false);
});

test('the sheets are in the language of the pane', async () => {
  await addTables();
  session = newSession({ locale: () => 'zh-CN' });
  await press();
  expect(office.embedded.sheets().slice(-4)).toStrictEqual(['策略', '因素矩阵', '角色图', '行动']);
});

test('without a table the pane opens and says so', async () => {
  expect(await press()).toBe(0);
  expect(office.embedded.paneShown).toBe(true);
  expect(session.state().message).toStrictEqual({ name: 'nothing' });
  expect(office.embedded.sheets()).toHaveLength(1);
});

test('where Excel refuses, the pane opens with the reason, and the command is over', async () => {
  await addTables();
  await session.start();
  await session.refresh();
  office.embedded.failNext({ code: 'AccessDenied' });
  expect(await press()).toBe(0);
  expect(office.embedded.paneShown).toBe(true);
  expect(session.state().phase).toMatchObject({
    name: 'failed',
    task: { name: 'refresh' },
    failure: { kind: 'host', error: { code: 'protectedSheet', outcome: 'untouched' } },
  });
});

test('where the pane was about to be read anew, it keeps the reason that it was opened for', async () => {
  await addTables();
  await press();
  await office.embedded.edit('Factors', 'B2', '-');
  await soon(1100);
  expect(session.state().freshness).toStrictEqual({ name: 'changed', at: '10:42' });
  office.embedded.failNext({ code: 'AccessDenied' });
  await press();
  await soon();
  expect(session.state().phase.name).toBe('failed');
});

test('where Office has not let us in, the pane opens, and the command is over', async () => {
  session = newSession({ start: () => Promise.resolve('timeout') });
  expect(await press()).toBe(0);
  expect(office.embedded.paneShown).toBe(true);
  expect(session.state().phase).toStrictEqual({ name: 'noHost', reason: 'timeout' });
});

test('a start that breaks opens the pane, and the command is over', async () => {
  session = newSession({ start: () => Promise.reject(new Error('broken')) });
  expect(await press()).toBe(0);
  expect(office.embedded.paneShown).toBe(true);
});

test('rows that the first sheets leave out open the pane, once', async () => {
  await addTables();
  await office.embedded.edit('People', 'B2', 'perhaps');
  await press();
  expect(office.embedded.sheets()).toContain('Strategy');
  expect(office.embedded.paneShown).toBe(true);
  office.embedded.setPaneShown(false);
  await press();
  expect(office.embedded.paneShown).toBe(false);
});

test('a cell being edited: the pane opens to say what it waits for, and the run ends with the editing', async () => {
  await addTables();
  await session.start();
  await session.refresh();
  const stopEditing = office.embedded.startCellEdit();
  const completed = jest.fn();
  const run = refreshFromRibbon(session, { completed }, 50);
  await soon(1200);
  expect(office.embedded.paneShown).toBe(true);
  expect(session.state().phase).toMatchObject({ name: 'working', waiting: true });
  expect(completed).not.toHaveBeenCalled();
  stopEditing();
  await run;
  expect(completed).toHaveBeenCalledTimes(1);
  expect(session.state().phase).toStrictEqual({ name: 'ready' });
});

test('pressed while the pane refreshes, or twice, it is one run', async () => {
  await addTables();
  await session.start();
  await session.refresh();
  office.embedded.requests.clear();
  const stopEditing = office.embedded.startCellEdit();
  const byPane = session.commands.run({ name: 'refresh' });
  const byRibbon = Promise.all([press(), press()]);
  await soon(100);
  stopEditing();
  await byPane;
  expect(await byRibbon).toStrictEqual([0, 0]);
  expect(office.embedded.requests()).toHaveLength(1);
});

test('pressed while another task is under way, it follows that task', async () => {
  await addTables();
  await session.start();
  await session.refresh();
  const looking = session.commands.run({ name: 'survey', then: 'tables' });
  expect(await press()).toBe(0);
  await looking;
  expect(session.state().message).toStrictEqual({ name: 'written' });
});

test('opened again, the pane reads what changed while it was closed; the sheets stay as old as they are', async () => {
  await addTables();
  await press();
  session.commands.closeMessage();
  await office.embedded.edit('Factors', 'A2', 'The second test went well');
  await soon(1100);
  office.embedded.setPaneShown(true);
  await soon(100);
  const { overview, freshness, page } = session.state();
  expect(overview?.plan.factors[0]?.text).toBe('The second test went well');
  expect(freshness).toStrictEqual({ name: 'changed', at: '10:42' });
  expect(page).toBe('strategy');
});

test('opened again without changes, the pane asks Excel nothing', async () => {
  await addTables();
  await press();
  office.embedded.requests.clear();
  office.embedded.setPaneShown(true);
  await soon(100);
  expect(office.embedded.requests()).toHaveLength(0);
});
