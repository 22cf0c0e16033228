import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { HostError } from '../../src/planner/workbook';
import { isSought } from '../../src/sheets/grid/table';
import { NothingToRefresh } from '../../src/planner/planner';
import { newPlanner, openSample, refreshSample, snapshot } from './planner';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const resultSheets = ['Strategy', 'Factor matrix', 'Role grid', 'Actions'];

/** Column letter of a header in the action table's header row. */
function columnOf(header: string): string {
  const [headers = []] = office.embedded.values('Actions', 'A4:M4');
  return String.fromCharCode(65 + headers.indexOf(header));
}

const column = (letter: string, from = 5, to = 60): unknown[] =>
  office.embedded.values('Actions', `${letter}${from}:${letter}${to}`).map(([value]) => value);

test('the sample becomes four result sheets in three syncs: a read, a look and a write', async () => {
  const sample = await openSample();
  office.embedded.requests.clear();
  const { written, analysis } = await refreshSample(sample);
  expect(office.embedded.requests()).toHaveLength(3);
  expect(written.map(({ sheet }) => sheet)).toEqual(resultSheets);
  expect(office.embedded.sheets()).toEqual([
    'Sheet1',
    'Goals',
    'People',
    'Factors',
    'Profile',
    'Business issues',
    'Sales record',
    'Steps',
    'Buying criteria',
    'Team',
    'Commitments',
    'Lists',
    ...resultSheets,
  ]);
  expect(analysis.accounts[0]?.strategy.macro).toBe('persevere');
  expect(office.embedded.values('Strategy', 'A1:L60').flat()).toContain('Persevere');
});

test('progress is told in order', async () => {
  const { planner, overview } = await openSample();
  const steps: string[] = [];
  await planner.refresh({ overview, locale: 'en', account: null, onProgress: (step) => steps.push(step) });
  expect(steps).toEqual(['reading', 'judging', 'writing']);
});

test('a second run with nothing new reads once and writes nothing', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  const before = await snapshot(office);
  office.embedded.requests.clear();
  await refreshSample(sample);
  expect(office.embedded.requests()).toHaveLength(1);
  expect(await snapshot(office)).toEqual(before);
});

test('a changed factor: a read, two looks and a write by the same overview', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  await office.embedded.edit('Factors', 'B5', 'A new reference visit, =1+1');
  office.embedded.requests.clear();
  await refreshSample(sample);
  expect(office.embedded.requests()).toHaveLength(4);
  expect(office.embedded.values('Factor matrix', 'A1:L60').flat().join('|')).toContain(
    'A new reference visit, =1+1',
  );
});

test('one undo takes the whole refresh back', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  await office.embedded.edit('Factors', 'B5', 'Another factor');
  const before = await snapshot(office);
  await refreshSample(sample);
  expect(await snapshot(office)).not.toEqual(before);
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
});

test('one undo takes the first refresh back, with its sheets', async () => {
  const sample = await openSample();
  const before = await snapshot(office);
  await refreshSample(sample);
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
});

test('N1: owners, notes and rows of the user stay through a run that changes text and order', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  const owner = columnOf('Owner');
  const notes = columnOf('Notes');
  const from = columnOf('From');
  const source = column(from)[10];
  expect(source).not.toBe(office.embedded.values('Factors', 'B5')[0]?.[0]);
  await office.embedded.edit('Actions', `${owner}15`, 'Maria');
  await office.embedded.edit('Actions', `${notes}15`, '=1+2');
  const count = column(from).filter((value) => value !== '').length;
  await office.embedded.edit('Factors', 'B5', 'A factor nobody saw');
  await refreshSample(sample);
  const after = column(from);
  const row = after.indexOf(source);
  expect(column(owner)[row]).toBe('Maria');
  expect(office.embedded.formulas('Actions', `${notes}${row + 5}`)).toEqual([['=1+2']]);
  expect(column(owner).filter((value) => value !== '')).toEqual(['Maria']);
  expect(after.filter((value) => value !== '').length).toBeGreaterThanOrEqual(count);
});

test('a renamed and moved result sheet is found and keeps its name', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  await office.embedded.renameSheet('Strategy', 'For the board');
  await office.embedded.edit('Factors', 'B5', 'Another factor');
  const { written } = await refreshSample(sample);
  expect(written[0]).toEqual({ kind: 'strategy', sheet: 'For the board' });
  expect(office.embedded.sheets()).not.toContain('Strategy');
});

test('a deleted result sheet comes back', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  await office.embedded.deleteSheet('Role grid');
  await refreshSample(sample);
  expect(office.embedded.sheets()).toContain('Role grid');
});

test('our own names follow the language, a name that the user gave stays', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  await office.embedded.renameSheet('Role grid', 'Who is who');
  const { planner, overview } = sample;
  const { written } = await planner.refresh({ overview, locale: 'zh-CN', account: null });
  expect(written.map(({ sheet }) => sheet)).toEqual(['策略', '因素矩阵', 'Who is who', '行动']);
  expect(office.embedded.sheets()).toEqual(expect.arrayContaining(['策略', 'Who is who']));
  expect(office.embedded.sheets()).not.toContain('Strategy');
});

test('a sheet of the user called Strategy is left alone', async () => {
  await office.embedded.addSheet('strategy', [['mine']]);
  const sample = await openSample();
  const { written } = await refreshSample(sample);
  expect(written[0]?.sheet).toBe('Strategy 2');
  expect(office.embedded.values('strategy', 'A1')).toEqual([['mine']]);
});

test('protected input tables are read', async () => {
  const sample = await openSample();
  await office.embedded.setProtected('Factors', true);
  await office.embedded.setProtected('People', true);
  await refreshSample(sample);
  expect(office.embedded.sheets()).toContain('Strategy');
});

test('a protected result sheet stops the run before anything is written, by name', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  await office.embedded.setProtected('Factor matrix', true);
  await office.embedded.edit('Factors', 'B5', 'Another factor');
  const before = await snapshot(office);
  const error = await refreshSample(sample).catch((reason: unknown) => reason);
  expect(error).toEqual(new HostError('protectedSheet', 'Factor matrix', 'untouched'));
  expect(await snapshot(office)).toEqual(before);
});

test('a filtered action table stops the run before anything is written', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  await office.embedded.setFilter('Quadrille_Actions', 'Status', ['Done']);
  await office.embedded.edit('Factors', 'B5', 'Another factor');
  await expect(refreshSample(sample)).rejects.toMatchObject({ code: 'filtered', outcome: 'untouched' });
});

test('a run waits while a cell is being edited', async () => {
  const sample = await openSample();
  const endEdit = office.embedded.startCellEdit();
  const running = refreshSample(sample);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(office.embedded.sheets()).not.toContain('Strategy');
  endEdit();
  await running;
  expect(office.embedded.sheets()).toContain('Strategy');
});

test('where the tables are gone there is nothing to refresh, and the overview says what is missing', async () => {
  const sample = await openSample();
  for (const sheet of ['People', 'Factors', 'Goals']) await office.embedded.deleteSheet(sheet);
  const error: unknown = await refreshSample(sample).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NothingToRefresh);
  expect((error as NothingToRefresh).overview.problems.map(({ code }) => code)).toEqual([
    'noTable',
    'noTable',
  ]);
});

test('where a table moved to another sheet the workbook is surveyed again', async () => {
  const sample = await openSample();
  const rows = office.embedded.values('Factors', 'B4:K18');
  await office.embedded.deleteSheet('Factors');
  await office.embedded.addSheet('Moved', rows);
  const { recognition } = await refreshSample(sample);
  expect(recognition.tables.map(({ sheet }) => sheet)).toContain('Moved');
});

test('the template stands beside what is there, and its tables are the ones that are read', async () => {
  const { planner } = await openSample();
  const overview = await planner.createTemplate({ locale: 'en', sample: true });
  const sought = overview.recognition.tables.filter(isSought);
  expect(sought.map(({ sheet }) => sheet)).toEqual(['Goals 2', 'People 2', 'Factors 2']);
  expect(office.embedded.sheets()).toContain('People');
});

test('choices are kept in the document', async () => {
  const sample = await openSample();
  const { planner, overview } = sample;
  const people = overview.recognition.tables.find(({ kind }) => kind === 'people');
  const choice = {
    use: 'only',
    headers: '',
    sheetId: people?.sheetId ?? '',
    sheet: 'People',
    range: null,
    columns: { attitude: null },
    scales: {},
    pointed: false,
    exact: false,
    turned: [],
    left: [],
  } as const;
  const chosen = planner.chooseTable(overview, { people: [choice] });
  expect(chosen.plan.people.every(({ attitudeKnown }) => !attitudeKnown)).toBe(true);
  await planner.refresh({ overview: chosen, locale: 'en', account: null });
  expect((await newPlanner().survey()).choices).toEqual({ people: [choice] });
});
