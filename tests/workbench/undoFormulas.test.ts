import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { openSample, refreshSample } from '../planner/planner';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

test('a sorting of rows with formulas is undone without leaving values', async () => {
  await office.embedded.edit('Sheet1', 'A1:C4', [
    ['Order', 'Name', 'Own'],
    [3, 'c', '=1+2'],
    [1, 'a', ''],
    [2, 'b', ''],
  ]);
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:C4', true);
    await context.sync();
    table.sort.apply([{ key: 0, ascending: true }]);
    await context.sync();
  });
  expect(office.embedded.values('Sheet1', 'A2:C4')).toStrictEqual([
    [1, 'a', ''],
    [2, 'b', ''],
    [3, 'c', 3],
  ]);
  await office.embedded.undo();
  expect(office.embedded.values('Sheet1', 'A2:C4')).toStrictEqual([
    [3, 'c', 3],
    [1, 'a', ''],
    [2, 'b', ''],
  ]);
  expect(office.embedded.formulas('Sheet1', 'C2:C4')).toStrictEqual([['=1+2'], [''], ['']]);
});

test('a request that writes, sorts and reads in one go is undone to the cell', async () => {
  const before = [
    ['Order', 'Own', 'Sum'],
    [2, '=1+2', '=A2*10'],
    [1, '', '=A3*10'],
  ];
  await office.embedded.edit('Sheet1', 'A1:C3', before);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const table = sheet.tables.add('A1:C3', true);
    await context.sync();
    sheet.getRange('A2:A3').values = [[5], [4]];
    table.sort.apply([{ key: 0, ascending: true }]);
    sheet.getRange('A1:C3').load('values');
    sheet.getRange('5:5').insert('Down');
    await context.sync();
  });
  await office.embedded.undo();
  expect(office.embedded.formulas('Sheet1', 'A1:C3')).toStrictEqual(before);
  expect(office.embedded.values('Sheet1', 'A2:C3')).toStrictEqual([
    [2, 3, 20],
    [1, '', 10],
  ]);
});

test('a Refresh that sorted a formula elsewhere is undone without leaving its value there', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  await office.embedded.edit('Actions', 'I9', '=1+2');
  await office.embedded.edit('Factors', 'B5', 'A factor nobody saw');
  const formulas = office.embedded.formulas('Actions', 'A1:R60');
  const values = office.embedded.values('Actions', 'A1:R60');
  await refreshSample(sample);
  expect(office.embedded.formulas('Actions', 'I9')).not.toStrictEqual([['=1+2']]);
  await office.embedded.undo();
  expect(office.embedded.formulas('Actions', 'A1:R60')).toStrictEqual(formulas);
  expect(office.embedded.values('Actions', 'A1:R60')).toStrictEqual(values);
}, 60_000);
