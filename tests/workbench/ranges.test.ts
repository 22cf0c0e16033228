import { bootOffice, type BootedOffice } from '../../workbench/node/office';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) =>
  Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });

test.each<[string, string, (range: Excel.Range) => Excel.Range]>([
  ['a cell', 'C4', (range) => range.getCell(1, 1)],
  ['a row', 'B4:D4', (range) => range.getRow(1)],
  ['a column', 'C3:C5', (range) => range.getColumn(1)],
  ['an offset', 'D5:F7', (range) => range.getOffsetRange(2, 2)],
  ['another size', 'B3:E6', (range) => range.getResizedRange(1, 1)],
  ['whole rows', '3:5', (range) => range.getEntireRow()],
  ['whole columns', 'B:D', (range) => range.getEntireColumn()],
  ['a bounding rectangle', 'A1:D5', (range) => range.getBoundingRect('A1')],
  ['an intersection', 'C4:D5', (range) => range.getIntersection('C4:Z9')],
])('a range leads to %s', async (_what, address, lead) => {
  const found = await onSheet(async (sheet, context) => {
    const range = lead(sheet.getRange('B3:D5')).load('address');
    await context.sync();
    return range.address;
  });
  expect(found).toBe(`Sheet1!${address}`);
});

test('the used range is where content is, or formats too', async () => {
  const addresses = await onSheet(async (sheet, context) => {
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    sheet.getRange('B2').values = [['x']];
    sheet.getRange('D9').format.fill.color = '#FF0000';
    const used = [sheet.getUsedRange(true), sheet.getUsedRange(false)].map((range) => range.load('address'));
    await context.sync();
    return [none.isNullObject, ...used.map(({ address }) => address)];
  });
  expect(addresses).toStrictEqual([true, 'Sheet1!B2', 'Sheet1!B2:D9']);
});

test('formats are read back as they were set', async () => {
  const read = await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.fill.color = 'yellow';
    format.font.set({
      bold: true,
      italic: true,
      color: '#123456',
      size: 14,
      name: 'Arial',
      underline: 'Single',
      strikethrough: true,
    });
    format.horizontalAlignment = 'CenterAcrossSelection';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    format.indentLevel = 2;
    format.textOrientation = 90;
    format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation,fill/color');
    format.font.load('bold,italic,color,size,name,underline,strikethrough');
    await context.sync();
    return { ...format.toJSON(), borders: undefined };
  });
  expect(read).toMatchObject({
    fill: { color: '#FFFF00' },
    font: {
      bold: true,
      italic: true,
      color: '#123456',
      size: 14,
      name: 'Arial',
      underline: 'Single',
      strikethrough: true,
    },
    horizontalAlignment: 'CenterAcrossSelection',
    verticalAlignment: 'Top',
    wrapText: true,
    indentLevel: 2,
    textOrientation: 90,
  });
});

test('where cells differ a format is null', async () => {
  const bold = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    const { font } = sheet.getRange('A1:B1').format;
    font.load('bold');
    await context.sync();
    return font.bold;
  });
  expect(bold).toBeNull();
});

test('borders are set on the edges they belong to', async () => {
  await onSheet((sheet) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeTop').set({ style: 'Continuous', weight: 'Medium', color: '#FF0000' });
    borders.getItem('InsideVertical').style = 'Dash';
  });
  expect(office.embedded.styleAt('Sheet1', 'B2').borders).toMatchObject({
    EdgeTop: { style: 'Continuous', weight: 'Medium', color: '#FF0000' },
    EdgeRight: { style: 'Dash', weight: 'Thin', color: '#000000' },
    EdgeBottom: { style: 'None' },
  });
  expect(office.embedded.styleAt('Sheet1', 'C3').borders).toMatchObject({
    EdgeTop: { style: 'None' },
    EdgeRight: { style: 'None' },
  });
});

test('a whole column is formatted, also where nothing is yet', async () => {
  await office.embedded.edit('Sheet1', 'A1', 'x');
  await onSheet((sheet) => void (sheet.getRange('A:A').format.font.bold = true));
  expect(['A1', 'A500', 'B1'].map((cell) => office.embedded.styleAt('Sheet1', cell).font.bold)).toStrictEqual(
    [true, true, false],
  );
});

test.each(['nocolor', '#12', ''])('the colour "%s" is refused', async (color) => {
  await expect(
    onSheet((sheet) => void (sheet.getRange('A1').format.fill.color = color)),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('widths and heights are in points, hidden columns have none', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('A:B').format.columnWidth = 90;
    sheet.getRange('B:B').columnHidden = true;
    sheet.getRange('1:1').format.rowHeight = 30;
    const properties = sheet
      .getRange('A1:C1')
      .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    const row = sheet.getRange('A1').load('rowHidden,format/rowHeight');
    await context.sync();
    return [
      properties.value.map(({ columnHidden, format }) => [columnHidden, format?.columnWidth]),
      row.rowHidden,
      row.format.rowHeight,
    ];
  });
  expect(read).toStrictEqual([
    [
      [false, 90],
      [true, 0],
      [false, 48],
    ],
    false,
    30,
  ]);
});

test('cell properties come for every cell', async () => {
  const value = await onSheet(async (sheet, context) => {
    sheet.getRange('B1').format.fill.color = '#00FF00';
    const result = sheet
      .getRange('A1:B1')
      .getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    return result.value;
  });
  expect(value).toStrictEqual([
    [
      { format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
      { format: { fill: { color: '#00FF00' }, font: { bold: false } } },
    ],
  ]);
});

test('number formats are kept per cell and show in the text', async () => {
  await office.embedded.edit('Sheet1', 'A1:B1', [[0.256, 46349]]);
  await onSheet((sheet) => void (sheet.getRange('A1:B1').numberFormat = [['0.0%', 'yyyy-mm-dd']]));
  expect(office.embedded.texts('Sheet1', 'A1:B1')).toStrictEqual([['25.6%', '2026-11-23']]);
});

test('clearing takes contents, formats or both', async () => {
  await office.embedded.edit('Sheet1', 'A1:C1', [['a', 'b', 'c']]);
  await onSheet((sheet) => {
    sheet.getRange('A1:C1').format.font.bold = true;
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
  });
  expect(office.embedded.values('Sheet1', 'A1:C1')).toStrictEqual([['', 'b', '']]);
  expect(['A1', 'B1', 'C1'].map((cell) => office.embedded.styleAt('Sheet1', cell).font.bold)).toStrictEqual([
    true,
    false,
    false,
  ]);
});

test('cells are inserted and deleted, the others move', async () => {
  await office.embedded.edit('Sheet1', 'A1:B3', [
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
  ]);
  await onSheet((sheet) => void sheet.getRange('A2').insert('Down'));
  expect(office.embedded.values('Sheet1', 'A1:B4')).toStrictEqual([
    [1, 'a'],
    ['', 'b'],
    [2, 'c'],
    [3, ''],
  ]);
  await onSheet((sheet) => sheet.getRange('A2').delete('Up'));
  await onSheet((sheet) => sheet.getRange('A:A').delete('Left'));
  expect(office.embedded.values('Sheet1', 'A1:B3')).toStrictEqual([
    ['a', ''],
    ['b', ''],
    ['c', ''],
  ]);
});

test('hyperlinks lead to an address or a place, and are cleared', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1').hyperlink = {
      documentReference: 'Sheet1!B4',
      textToDisplay: 'go',
      screenTip: 'tip',
    };
    sheet.getRange('A2').hyperlink = { address: 'https://example.com' };
  });
  expect(office.embedded.values('Sheet1', 'A1:A2')).toStrictEqual([['go'], ['https://example.com']]);
  expect(office.embedded.hyperlinkAt('Sheet1', 'A1')).toMatchObject({
    documentReference: 'Sheet1!B4',
    screenTip: 'tip',
  });
  await onSheet((sheet) => sheet.getRange('A1').clear('Hyperlinks'));
  expect(office.embedded.hyperlinkAt('Sheet1', 'A1')).toBeNull();
});

test('a drop-down from a range with prompt and alert', async () => {
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange('B2:B9');
    dataValidation.rule = { list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$3' } };
    dataValidation.prompt = { showPrompt: true, title: 'Level', message: '1 to 3' };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'No', message: 'Not a level' };
  });
  expect(office.embedded.validations('Sheet1', 'B5')).toStrictEqual([
    {
      address: 'B2:B9',
      type: 'List',
      rule: { list: { source: '=Sheet1!$D$1:$D$3', inCellDropDown: true } },
      prompt: { showPrompt: true, title: 'Level', message: '1 to 3' },
      errorAlert: { showAlert: true, style: 'Warning', title: 'No', message: 'Not a level' },
    },
  ]);
});

test('a rule for part of a range cuts the former one', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:A5').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.getRange('A3').dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' },
    };
  });
  const types = ['A1', 'A3', 'A5'].map((cell) =>
    office.embedded.validations('Sheet1', cell).map(({ type, address }) => `${type} ${address}`),
  );
  expect(types.map((list) => list.some((text) => text.startsWith('WholeNumber')))).toStrictEqual([
    false,
    true,
    false,
  ]);
  const type = await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('A1:A5');
    dataValidation.load('type');
    await context.sync();
    return dataValidation.type;
  });
  expect(type).toBe('MixedCriteria');
});

test('a written-out list of more than 255 characters is refused', async () => {
  const source = 'abcdefgh,'.repeat(30);
  const failed = onSheet(
    (sheet) => void (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } }),
  );
  await expect(failed).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('conditional formats keep rule and format', async () => {
  await onSheet((sheet) => {
    const custom = sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom;
    custom.rule.formula = '=$A1="x"';
    custom.format.fill.color = '#FFEEDD';
    custom.format.font.bold = true;
    const value = sheet.getRange('B1:B9').conditionalFormats.add('CellValue').cellValue;
    value.rule = { formula1: '=3', operator: 'GreaterThan' };
    value.format.font.color = '#FF0000';
    const text = sheet.getRange('C1:C9').conditionalFormats.add('ContainsText').textComparison;
    text.rule = { operator: 'Contains', text: 'late' };
  });
  const formats = ['A2', 'B2', 'C2'].map((cell) => office.embedded.conditionalFormats('Sheet1', cell)[0]);
  expect(formats).toMatchObject([
    { type: 'Custom', formula: '=$A1="x"', format: { fill: '#FFEEDD', bold: true }, addresses: ['A1:A9'] },
    {
      type: 'CellValue',
      rule: { formula1: '=3', operator: 'GreaterThan' },
      format: { fontColor: '#FF0000' },
    },
    { type: 'ContainsText', rule: { operator: 'Contains', text: 'late' } },
  ]);
  await onSheet((sheet) => sheet.getRange('A1:C9').conditionalFormats.clearAll());
  expect(office.embedded.conditionalFormats('Sheet1', 'A1:C9')).toStrictEqual([]);
});

test('conditional formats the host has not are refused by name', async () => {
  await expect(
    onSheet((sheet) => void sheet.getRange('A1').conditionalFormats.add('ColorScale')),
  ).rejects.toMatchObject({ code: 'NotImplemented' });
});
