import { bootOffice, type BootedOffice } from '../../workbench/node/office';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

/** Writes one value into A1 and gives back what Office.js reads there. */
async function enter(value: unknown, before?: (range: Excel.Range) => void) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    before?.(range);
    range.values = [[value]];
    range.load('values,formulas,valueTypes,numberFormat,text');
    await context.sync();
    return {
      value: range.values[0]?.[0] as unknown,
      type: range.valueTypes[0]?.[0],
      format: range.numberFormat[0]?.[0] as unknown,
      formula: range.formulas[0]?.[0] as unknown,
      text: range.text[0]?.[0],
    };
  });
}

test('a written block is read back, formulas calculated before the answer', async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = [
      ['Name', 3],
      [true, '=B1*2'],
    ];
    range.load('values,address,valueTypes,formulas,text');
    await context.sync();
    return range.toJSON();
  });
  expect(read).toStrictEqual({
    address: 'Sheet1!A1:B2',
    formulas: [
      ['Name', 3],
      [true, '=B1*2'],
    ],
    text: [
      ['Name', '3'],
      ['TRUE', '6'],
    ],
    valueTypes: [
      ['String', 'Double'],
      ['Boolean', 'Double'],
    ],
    values: [
      ['Name', 3],
      [true, 6],
    ],
  });
});

const year = new Date().getUTCFullYear();
const serial = (y: number, m: number, d: number) =>
  (Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000;

test.each([
  ['plain text', 'Anna', 'Anna', 'String', 'General'],
  ['a number', 12.5, 12.5, 'Double', 'General'],
  ['a number as text', '12.5', 12.5, 'Double', 'General'],
  ['a negative number as text', '-3', -3, 'Double', 'General'],
  ['thousands', '1,234', 1234, 'Double', '#,##0'],
  ['a percentage', '25%', 0.25, 'Double', '0%'],
  ['a percentage with decimals', '2.5%', 0.025, 'Double', '0.00%'],
  ['money', '$5', 5, 'Double', '$#,##0'],
  ['an ISO date', '2026-11-23', 46349, 'Double', 'm/d/yyyy'],
  ['an American date', '11/23/2026', 46349, 'Double', 'm/d/yyyy'],
  ['a day and month', '1/2', serial(year, 1, 2), 'Double', 'd-mmm'],
  ['a month by name', 'Mar 1', serial(year, 3, 1), 'Double', 'd-mmm'],
  ['no date', '2026-13-45', '2026-13-45', 'String', 'General'],
  ['a time', '13:30', 0.5625, 'Double', 'h:mm'],
  ['a truth value', true, true, 'Boolean', 'General'],
  ['a truth value as text', 'false', false, 'Boolean', 'General'],
  ['an error value', '#N/A', '#N/A', 'Error', 'General'],
  ['a quoted number', "'007", '007', 'String', 'General'],
  ['a quoted formula', "'=1+1", '=1+1', 'String', 'General'],
  ['a quoted date', "'2026-11-23", '2026-11-23', 'String', 'General'],
  ['a quoted error', "'#N/A", '#N/A', 'String', 'General'],
  ['Chinese text', '客户', '客户', 'String', 'General'],
])('%s is entered as in Excel', async (_what, input, value, type, format) => {
  expect(await enter(input)).toMatchObject({ value, type, format });
});

test('in cells formatted as text nothing is read into the entry', async () => {
  const read = await enter('=1+1', (range) => (range.numberFormat = [['@']]));
  expect(read).toMatchObject({ value: '=1+1', type: 'String', format: '@' });
});

test('a quoted text is written without its apostrophe, and read as it is', async () => {
  expect(await enter("'@cmd")).toMatchObject({ value: '@cmd', formula: '@cmd', text: '@cmd' });
});

test.each(['=1+', '=SUM(', '+a b c (', '=)'])('the bad formula %s is refused', async (formula) => {
  await expect(enter(formula)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('an entry that begins with + is a formula', async () => {
  expect(await enter('+1+2')).toMatchObject({ value: 3, formula: '=+1+2' });
});

test('a formula with an error gives the error as a string', async () => {
  expect(await enter('=1/0')).toMatchObject({ value: '#DIV/0!', type: 'Error' });
});

test('a text of 32,767 characters fits, one more does not', async () => {
  expect((await enter('x'.repeat(32_767))).type).toBe('String');
  await expect(enter('x'.repeat(32_768))).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('null leaves a cell, an empty string clears it', async () => {
  await office.embedded.edit('Sheet1', 'A1:B1', [['one', 'two']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [[null, '']];
    await context.sync();
  });
  expect(office.embedded.values('Sheet1', 'A1:B1')).toStrictEqual([['one', '']]);
});

test('one value is written to every cell', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = 'x' as unknown as string[][];
    await context.sync();
  });
  expect(office.embedded.values('Sheet1', 'A1:B2')).toStrictEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
});

test('a formula that is written over is gone', async () => {
  await office.embedded.edit('Sheet1', 'A1', '=1+1');
  await office.embedded.edit('Sheet1', 'A1', 'text');
  expect(office.embedded.formulas('Sheet1', 'A1')).toStrictEqual([['text']]);
});

test('a formula follows the cells it reads', async () => {
  await office.embedded.edit('Sheet1', 'A1:B1', [[1, '=A1+1']]);
  await office.embedded.edit('Sheet1', 'A1', 41);
  expect(office.embedded.values('Sheet1', 'B1')).toStrictEqual([[42]]);
});

test('100,000 cells are written and read', async () => {
  const rows = Array.from({ length: 5_000 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => row * 20 + column),
  );
  const last = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:T5000');
    range.values = rows;
    range.load('values');
    await context.sync();
    return range.values[4_999]?.[19] as unknown;
  });
  expect(last).toBe(99_999);
});

test('formats leave the formula of a cell alone', async () => {
  await office.embedded.edit('Sheet1', 'A1:B1', [[2, '=A1*2']]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1');
    range.format.fill.color = '#FFFF00';
    range.numberFormat = [['0.0']];
    await context.sync();
  });
  await office.embedded.edit('Sheet1', 'A1', 3);
  expect(office.embedded.formulas('Sheet1', 'B1')).toStrictEqual([['=A1*2']]);
  expect(office.embedded.texts('Sheet1', 'B1')).toStrictEqual([['6.0']]);
});
