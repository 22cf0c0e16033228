import { bootOffice, type BootedOffice } from '../../workbench/node/office';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const change = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });

test('one sync is one step: values, formats, sheets and records together', async () => {
  await office.embedded.edit('Sheet1', 'A1', 'before');
  await change((sheet, context) => {
    sheet.getRange('A1').values = [['after']];
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('A1').format.font.bold = true;
    sheet.customProperties.add('mark', 'ours');
    context.workbook.worksheets.add('New').getRange('B2').values = [[1]];
  });
  expect(await office.embedded.undo()).toBe(true);
  expect(office.embedded.sheets()).toStrictEqual(['Sheet1']);
  expect(office.embedded.values('Sheet1', 'A1')).toStrictEqual([['before']]);
  expect(office.embedded.styleAt('Sheet1', 'A1')).toMatchObject({ fill: '', font: { bold: false } });
  const mark = await Excel.run(async (context) => {
    const item = context.workbook.worksheets
      .getActiveWorksheet()
      .customProperties.getItemOrNullObject('mark');
    await context.sync();
    return item.isNullObject;
  });
  expect(mark).toBe(true);
});

test('redo brings it back', async () => {
  await change((sheet) => void (sheet.getRange('A1:B1').values = [['x', '=A1&"!"']]));
  await office.embedded.undo();
  await office.embedded.redo();
  expect(office.embedded.values('Sheet1', 'A1:B1')).toStrictEqual([['x', 'x!']]);
});

test('a sync that only reads is no step', async () => {
  await office.embedded.edit('Sheet1', 'A1', 'typed');
  await change((sheet) => void sheet.getRange('A1').load('values'));
  await office.embedded.undo();
  expect(office.embedded.values('Sheet1', 'A1')).toStrictEqual([['']]);
});

test("a user's edit is a step of its own", async () => {
  await office.embedded.edit('Sheet1', 'A1', 1);
  await office.embedded.edit('Sheet1', 'A1', 2);
  await office.embedded.undo();
  expect(office.embedded.values('Sheet1', 'A1')).toStrictEqual([[1]]);
});

test('a table with its options, its validation and its name are undone', async () => {
  await office.embedded.edit('Sheet1', 'A1:B2', [
    ['Name', 'Level'],
    ['Anna', 1],
  ]);
  await change((sheet, context) => {
    const table = sheet.tables.add('A1:B2', true);
    table.name = 'People';
    table.style = 'TableStyleLight1';
    sheet.getRange('B2').dataValidation.rule = { list: { source: '1,2,3', inCellDropDown: true } };
    sheet.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = '=B2>1';
    context.workbook.names.add('Levels', sheet.getRange('B2'));
    sheet.freezePanes.freezeRows(1);
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.pageLayout.orientation = 'Landscape';
  });
  await office.embedded.undo();
  expect(office.embedded.tables()).toStrictEqual([]);
  expect(office.embedded.validations('Sheet1', 'B2')).toStrictEqual([]);
  expect(office.embedded.conditionalFormats('Sheet1', 'B2')).toStrictEqual([]);
  expect(office.embedded.columnWidths('Sheet1', 'A1')).toStrictEqual([48]);
  const left = await Excel.run(async (context) => {
    const name = context.workbook.names.getItemOrNullObject('Levels');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    sheet.pageLayout.load('orientation');
    await context.sync();
    return [name.isNullObject, frozen.isNullObject, sheet.pageLayout.orientation];
  });
  expect(left).toStrictEqual([true, true, 'Portrait']);
});

test('a deleted sheet comes back with its cells and its mark', async () => {
  await office.embedded.addSheet('Second', [['kept']]);
  await change(
    (_sheet, context) =>
      void context.workbook.worksheets.getItem('Second').customProperties.add('mark', 'ours'),
  );
  await change((_sheet, context) => void context.workbook.worksheets.getItem('Second').delete());
  expect(office.embedded.sheets()).toStrictEqual(['Sheet1']);
  await office.embedded.undo();
  expect(office.embedded.sheets()).toStrictEqual(['Sheet1', 'Second']);
  expect(office.embedded.values('Second', 'A1')).toStrictEqual([['kept']]);
});

test('inserted rows go away again, and formulas read what they read', async () => {
  await office.embedded.edit('Sheet1', 'A1:A3', [[1], [2], ['=A1+A2']]);
  await change((sheet) => void sheet.getRange('2:2').insert('Down'));
  expect(office.embedded.formulas('Sheet1', 'A1:A4')).toStrictEqual([[1], [''], [2], ['=A1+A3']]);
  await office.embedded.undo();
  expect(office.embedded.formulas('Sheet1', 'A1:A4')).toStrictEqual([[1], [2], ['=A1+A2'], ['']]);
});

test('with nothing done there is nothing to undo', async () => {
  expect(await office.embedded.undo()).toBe(false);
});
