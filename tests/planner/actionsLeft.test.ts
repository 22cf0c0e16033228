// N1: a sheet of which only the user's words are left is theirs, whatever our mark on it says.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { SheetsInDoubt } from '../../src/planner/planner';
import { openSample, refreshSample } from './planner';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

test('N1: words left on the sheet after our table was deleted are not written over', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Actions');
    sheet.tables.getItem('Quadrille_Actions').delete();
    sheet.getRange('A1:P60').clear();
    sheet.getRange('B6').values = [['ask Jo about the service partner']];
    await context.sync();
  });

  const { written } = await refreshSample(sample);

  expect(office.embedded.values('Actions', 'B6')).toEqual([['ask Jo about the service partner']]);
  expect(written.find(({ kind }) => kind === 'actions')?.sheet).toBe('Actions 2');
  expect(office.embedded.tables().map(({ name, sheet }) => [name, sheet])).toContainEqual([
    'Quadrille_Actions',
    'Actions 2',
  ]);

  // Two sheets bear our sign now: which one is read is asked once.
  const { planner } = sample;
  const seen = await planner.survey();
  const actions = seen.reading.sheets.find(({ sheet }) => sheet === 'Actions 2');
  await expect(refreshSample(sample)).rejects.toThrow(SheetsInDoubt);
  const settled = await planner.settle(seen, [{ kind: 'actions', sheetId: actions?.sheetId ?? '' }]);
  const again = await refreshSample({ planner, overview: settled });
  expect(again.written.find(({ kind }) => kind === 'actions')?.sheet).toBe('Actions 2');
  expect(office.embedded.sheets().filter((name) => name.startsWith('Actions'))).toEqual([
    'Actions',
    'Actions 2',
  ]);
});

test('N1: an emptied sheet is written anew in place', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Actions');
    sheet.tables.getItem('Quadrille_Actions').delete();
    sheet.getRange('A1:P60').clear();
    await context.sync();
  });

  const { written } = await refreshSample(sample);

  expect(written.find(({ kind }) => kind === 'actions')?.sheet).toBe('Actions');
  expect(office.embedded.values('Actions', 'B4')).toEqual([['From']]);
});
