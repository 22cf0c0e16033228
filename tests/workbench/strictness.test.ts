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

test('a member the host has not is refused by name', async () => {
  const failed = onSheet((sheet) => void sheet.charts.add('Line', sheet.getRange('A1:B2')));
  await expect(failed).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('Worksheet.charts') as string,
  });
});

test('loading a property the host has not is refused by name', async () => {
  const failed = onSheet((sheet) => void sheet.getRange('A1').load('savedAsArray'));
  await expect(failed).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('Range.savedAsArray') as string,
  });
});

test('a property that was not loaded cannot be read', async () => {
  const failed = onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load('address');
    await context.sync();
    return range.values;
  });
  await expect(failed).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

/** A member of ExcelApi 1.15. */
const useMemberOf115 = (sheet: Excel.Worksheet) => sheet.getRange('A1').getDependents();

test('members above ExcelApi 1.14 are refused by the client', async () => {
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  const failed = onSheet((sheet) => void useMemberOf115(sheet));
  await expect(failed).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test.each([
  [[[1]]],
  [[[1, 2, 3]]],
  [
    [
      [1, 2],
      [3, 4],
    ],
  ],
])('an array of another size than the range is refused: %j', async (values) => {
  const failed = onSheet((sheet) => void (sheet.getRange('A1:B1').values = values));
  await expect(failed).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('actions before the failing one persist, later ones are not done', async () => {
  const failed = onSheet((sheet, context) => {
    sheet.getRange('A1').values = [['kept']];
    context.workbook.worksheets.getItem('Missing').getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [['not done']];
  });
  await expect(failed).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(office.embedded.values('Sheet1', 'A1:A2')).toStrictEqual([['kept'], ['']]);
});

test('null objects take everything and do nothing', async () => {
  const state = await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Nope');
    const range = none.getRange('A1');
    none.load('name');
    none.delete();
    await context.sync();
    return [none.isNullObject, range.isNullObject];
  });
  expect(state).toStrictEqual([true, true]);
  expect(office.embedded.sheets()).toStrictEqual(['Sheet1']);
});

test.each(['ZZZZ1', 'A0', 'A1048577', 'Nope!A1', '1A', ''])(
  'the address "%s" is refused',
  async (address) => {
    await expect(
      onSheet((sheet) => void sheet.getRange(address || '!').load('address')),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  },
);

test('whole columns give no values', async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A:B').load('values,rowCount');
    await context.sync();
    return [range.values, range.rowCount];
  });
  expect(values).toStrictEqual([null, 1_048_576]);
});

test('more than five million cells are not read', async () => {
  const failed = onSheet((sheet) => void sheet.getRange('A1:Z300000').load('values'));
  await expect(failed).rejects.toMatchObject({ code: 'CellLimitExceeded' });
});

describe('a protected sheet', () => {
  beforeEach(async () => {
    await office.embedded.edit('Sheet1', 'A1', 'before');
    await onSheet((sheet) => void (sheet.getRange('B1').format.protection.locked = false));
    await office.embedded.setProtected('Sheet1', true);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['values', (sheet) => void (sheet.getRange('A1').values = [['after']])],
    [
      'values of a block with a locked cell',
      (sheet) => void (sheet.getRange('A1:B1').values = [['after', 'after']]),
    ],
    ['formats', (sheet) => void (sheet.getRange('A1').format.font.bold = true)],
    ['number formats', (sheet) => void (sheet.getRange('A1').numberFormat = [['0']])],
    ['widths', (sheet) => void (sheet.getRange('A:A').format.columnWidth = 90)],
    ['insertions', (sheet) => void sheet.getRange('1:1').insert('Down')],
    ['tables', (sheet) => void sheet.tables.add('A1:B2', true)],
    ['clearing', (sheet) => void sheet.getRange('A1').clear('Contents')],
    [
      'validations',
      (sheet) =>
        void (sheet.getRange('A1').dataValidation.rule = { list: { source: 'a,b', inCellDropDown: true } }),
    ],
  ])('refuses %s and changes nothing', async (_what, change) => {
    await expect(onSheet(change)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(office.embedded.values('Sheet1', 'A1:B1')).toStrictEqual([['before', '']]);
  });

  test('takes values in unlocked cells', async () => {
    await onSheet((sheet) => void (sheet.getRange('B1').values = [['allowed']]));
    expect(office.embedded.values('Sheet1', 'B1')).toStrictEqual([['allowed']]);
  });

  test('says so, and can be unprotected', async () => {
    const states = await onSheet(async (sheet, context) => {
      sheet.protection.load('protected');
      await context.sync();
      const before = sheet.protection.protected;
      sheet.protection.unprotect();
      sheet.protection.load('protected');
      await context.sync();
      return [before, sheet.protection.protected];
    });
    expect(states).toStrictEqual([true, false]);
  });
});
