// Conditional formats follow the cells that they are of, as Microsoft says of inserting and deleting cells in Excel.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const addresses = () =>
  office.embedded
    .conditionalFormats('Sheet1', 'A1:Z100')
    .map((format) => (format as unknown as { addresses: readonly string[] }).addresses);
const formulas = () =>
  office.embedded
    .conditionalFormats('Sheet1', 'A1:Z100')
    .map((format) => (format as unknown as { formula: string }).formula);

/** One format on B5:D10; then what is done to the sheet. */
async function after(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const format = sheet.getRange('B5:D10').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B5="x"';
    format.custom.format.fill.color = '#ff0000';
    await context.sync();
    act(sheet);
    await context.sync();
  });
}

test.each<[string, (sheet: Excel.Worksheet) => void, readonly string[], string]>([
  ['rows inserted within', (sheet) => sheet.getRange('7:8').insert('Down'), ['B5:D12'], '=$B5="x"'],
  ['rows inserted above', (sheet) => sheet.getRange('1:2').insert('Down'), ['B7:D12'], '=$B7="x"'],
  ['rows inserted below', (sheet) => sheet.getRange('11:12').insert('Down'), ['B5:D10'], '=$B5="x"'],
  ['rows deleted within', (sheet) => sheet.getRange('6:7').delete('Up'), ['B5:D8'], '=$B5="x"'],
  ['rows deleted above', (sheet) => sheet.getRange('1:1').delete('Up'), ['B4:D9'], '=$B4="x"'],
  ['columns inserted before', (sheet) => sheet.getRange('A:A').insert('Right'), ['C5:E10'], '=$C5="x"'],
  ['a column inserted within', (sheet) => sheet.getRange('C:C').insert('Right'), ['B5:E10'], '=$B5="x"'],
  ['a column deleted within', (sheet) => sheet.getRange('C:C').delete('Left'), ['B5:C10'], '=$B5="x"'],
  [
    'cells inserted over its width',
    (sheet) => sheet.getRange('A7:F7').insert('Down'),
    ['B5:D11'],
    '=$B5="x"',
  ],
])('%s', async (_, act, expected, formula) => {
  await after(act);
  expect(addresses()).toEqual([expected]);
  expect(formulas()).toEqual([formula]);
  await office.embedded.undo();
  expect([addresses(), formulas()]).toEqual([[['B5:D10']], ['=$B5="x"']]);
});

test('a format whose cells are all deleted is gone, and Undo brings it back', async () => {
  await after((sheet) => sheet.getRange('4:12').delete('Up'));
  expect(addresses()).toEqual([]);
  await office.embedded.undo();
  expect(addresses()).toEqual([['B5:D10']]);
});

test('cells inserted under some of its columns part it', async () => {
  await after((sheet) => sheet.getRange('C7:C8').insert('Down'));
  expect(addresses()).toEqual([['B5:B10', 'C5:C12', 'D5:D10']]);
});
