import { bootOffice, type BootedOffice } from '../../workbench/node/office';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const arrived = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Registers a handler of worksheets.onChanged and gives the list it fills. */
async function listen(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void told.push(event));
    await context.sync();
  });
  return told;
}

const write = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });

test("a user's edit of one cell is told with what was and is", async () => {
  await office.embedded.edit('Sheet1', 'B2', 'old');
  const told = await listen();
  await office.embedded.edit('Sheet1', 'B2', 'new');
  await arrived();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    address: 'B2',
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'Unknown',
    details: { valueBefore: 'old', valueAfter: 'new', valueTypeBefore: 'String', valueTypeAfter: 'String' },
  });
});

test('an edit of several cells has no details', async () => {
  const told = await listen();
  await office.embedded.edit('Sheet1', 'A1:B1', [[1, 2]]);
  await arrived();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ address: 'A1:B1' });
  expect(told[0]?.details).toBeUndefined();
});

test('what the add-in writes in one sync is one event of its own', async () => {
  const told = await listen();
  const values = Array.from({ length: 1_000 }, (_, row) => [row, row, row]);
  await write((sheet) => void (sheet.getRange('A1:C1000').values = values));
  await arrived();
  expect(told.map(({ address, triggerSource }) => [address, triggerSource])).toStrictEqual([
    ['A1:C1000', 'ThisLocalAddin'],
  ]);
});

test('formats and calculated results are no changes', async () => {
  await office.embedded.edit('Sheet1', 'A1:B1', [[1, '=A1']]);
  const told = await listen();
  await write((sheet) => void (sheet.getRange('A1').format.font.bold = true));
  await arrived();
  expect(told).toStrictEqual([]);
  await office.embedded.edit('Sheet1', 'A1', 2);
  await arrived();
  expect(told.map(({ address }) => address)).toStrictEqual(['A1']);
});

test('with enableEvents off nothing is told', async () => {
  const told = await listen();
  await write((sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[1]];
  });
  await arrived();
  expect(told).toStrictEqual([]);
});

test('a removed handler hears nothing more', async () => {
  const told: string[] = [];
  const handler = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async (event) => void told.push(event.address));
    await context.sync();
    return result;
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await office.embedded.edit('Sheet1', 'A1', 1);
  await arrived();
  expect(told).toStrictEqual([]);
});

test('a handler of one sheet hears of that sheet only', async () => {
  const told: string[] = [];
  await office.embedded.addSheet('Other');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
    sheet.onChanged.add(async (event) => void told.push(event.address));
    await context.sync();
  });
  await office.embedded.edit('Other', 'A1', 1);
  await office.embedded.edit('Sheet1', 'C3', 1);
  await arrived();
  expect(told).toStrictEqual(['C3']);
});

test('inserted rows, new, deleted and activated sheets are told', async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void told.push('added'));
    worksheets.onDeleted.add(async () => void told.push('deleted'));
    worksheets.onActivated.add(async () => void told.push('activated'));
    worksheets.onChanged.add(async (event) => void told.push(`${event.changeType} ${event.address}`));
    await context.sync();
  });
  await write((sheet) => void sheet.getRange('2:3').insert('Down'));
  await write((_sheet, context) => void context.workbook.worksheets.add('New'));
  await write((_sheet, context) => context.workbook.worksheets.getItem('New').activate());
  await write((_sheet, context) => context.workbook.worksheets.getItem('Sheet1').activate());
  await write((_sheet, context) => context.workbook.worksheets.getItem('New').delete());
  await arrived();
  expect(told).toStrictEqual(['RowInserted 2:3', 'added', 'activated', 'activated', 'deleted']);
});

test('a new selection is told, and can be asked for', async () => {
  let count = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void (count += 1));
    await context.sync();
  });
  office.embedded.select('Sheet1', 'B2:C4');
  await arrived();
  const address = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [range.address, cell.address];
  });
  expect(count).toBe(1);
  expect(address).toStrictEqual(['Sheet1!B2:C4', 'Sheet1!B2']);
});
