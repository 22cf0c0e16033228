import { bootOffice, type BootedOffice } from '../../workbench/node/office';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

test('a written block is read back', async () => {
  const read = await office.Excel.run(async (context) => {
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
