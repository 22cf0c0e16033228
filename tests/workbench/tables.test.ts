import { bootOffice, type BootedOffice } from '../../workbench/node/office';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());
beforeEach(async () => {
  office.embedded.reset();
  await office.embedded.edit('Sheet1', 'B2:D5', [
    ['Name', 'Level', 'Twice'],
    ['Cora', 2, '=C3*2'],
    ['Anna', 9, '=C4*2'],
    ['Ben', 4, '=C5*2'],
  ]);
});

const onTable = <T>(act: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>) =>
  Excel.run(async (context) => {
    const result = await act(context.workbook.tables.getItem('People'), context);
    await context.sync();
    return result;
  });

async function addPeople(address = 'B2:D5', hasHeaders = true): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add(address, hasHeaders);
    table.name = 'People';
    await context.sync();
  });
}

test('a table knows its parts', async () => {
  await addPeople();
  const parts = await onTable(async (table, context) => {
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
      range.load('address'),
    );
    table.columns.load('items/name,items/index');
    table.rows.load('count');
    table.load('name,showHeaders,showTotals,style');
    await context.sync();
    return [
      ...ranges.map(({ address }) => address),
      table.columns.items.map(({ name }) => name),
      table.rows.count,
      table.style,
    ];
  });
  expect(parts).toStrictEqual([
    'Sheet1!B2:D5',
    'Sheet1!B2:D2',
    'Sheet1!B3:D5',
    ['Name', 'Level', 'Twice'],
    3,
    'TableStyleMedium2',
  ]);
});

test('headers become text, filled and different', async () => {
  await office.embedded.edit('Sheet1', 'F1:I2', [
    ['Name', '', 'name', 2026],
    [1, 2, 3, 4],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add('F1:I2', true);
    await context.sync();
  });
  expect(office.embedded.values('Sheet1', 'F1:I1')).toStrictEqual([['Name', 'Column2', 'name2', '2026']]);
});

test('a table without headers gets some, and its cells move down', async () => {
  await addPeople('B3:D5', false);
  expect(office.embedded.values('Sheet1', 'B3:D4')).toStrictEqual([
    ['Column1', 'Column2', 'Column3'],
    ['Cora', 2, 4],
  ]);
  expect(office.embedded.tables()).toMatchObject([{ address: 'B3:D6' }]);
});

test('a table beside another is refused', async () => {
  await addPeople();
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add('D5:E9', true);
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a table over merged cells is refused', async () => {
  const failed = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('F1:G1').merge();
    sheet.tables.add('F1:G4', true);
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'MergedRangeConflict' });
});

test.each(['T1', 'R1C1', 'two words', '', '1st'])('the name "%s" is refused', async (name) => {
  await addPeople();
  await expect(onTable((table) => void (table.name = name))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
});

test('a name in use is refused', async () => {
  await addPeople();
  const failed = Excel.run(async (context) => {
    const other = context.workbook.worksheets.getActiveWorksheet().tables.add('F1:G3', true);
    other.name = 'people';
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('resizing takes rows and columns in and out', async () => {
  await addPeople();
  await onTable((table) => table.resize('B2:E9'));
  expect(office.embedded.tables()).toMatchObject([
    { address: 'B2:E9', headers: ['Name', 'Level', 'Twice', 'Column4'] },
  ]);
  await onTable((table) => table.resize('B2:C4'));
  expect(office.embedded.tables()).toMatchObject([{ address: 'B2:C4', headers: ['Name', 'Level'] }]);
});

test.each(['B3:D6', 'F2:G5', 'B2:D2'])('resizing to %s is refused', async (address) => {
  await addPeople();
  await expect(onTable((table) => table.resize(address))).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('sorting moves whole rows with formulas and formats', async () => {
  await addPeople();
  await onTable((table) => {
    table.getDataBodyRange().getRow(1).format.fill.color = '#FFFF00';
    table.sort.apply([{ key: 0, ascending: true }]);
  });
  expect(office.embedded.formulas('Sheet1', 'B2:D5')).toStrictEqual([
    ['Name', 'Level', 'Twice'],
    ['Anna', 9, '=C3*2'],
    ['Ben', 4, '=C4*2'],
    ['Cora', 2, '=C5*2'],
  ]);
  expect(office.embedded.values('Sheet1', 'D3:D5')).toStrictEqual([[18], [8], [4]]);
  expect(['B3', 'B4', 'B5'].map((cell) => office.embedded.styleAt('Sheet1', cell).fill)).toStrictEqual([
    '#FFFF00',
    '',
    '',
  ]);
});

test('sorting puts numbers before text before truth values, blanks last in both directions', async () => {
  await office.embedded.edit('Sheet1', 'F1:F6', [['Key'], ['b'], [true], [2], [''], [1]]);
  const sorted = (ascending: boolean) =>
    Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getActiveWorksheet();
      const table = ascending ? tables.add('F1:F6', true) : tables.getItemAt(0);
      table.sort.apply([{ key: 0, ascending }]);
      await context.sync();
      return office.embedded.values('Sheet1', 'F2:F6').flat();
    });
  expect(await sorted(true)).toStrictEqual([1, 2, 'b', true, '']);
  expect(await sorted(false)).toStrictEqual([true, 'b', 2, 1, '']);
});

test('sorting by a column that is not there is refused', async () => {
  await addPeople();
  await expect(onTable((table) => table.sort.apply([{ key: 3 }]))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
});

test('a filter hides rows until it is cleared', async () => {
  await addPeople();
  await office.embedded.setFilter('People', 'Name', ['Anna']);
  const filtered = await onTable(async (table, context) => {
    table.autoFilter.load('isDataFiltered,enabled');
    const rows = [0, 1, 2].map((row) => table.getDataBodyRange().getRow(row).load('rowHidden'));
    await context.sync();
    return [table.autoFilter.isDataFiltered, rows.map(({ rowHidden }) => rowHidden)];
  });
  expect(filtered).toStrictEqual([true, [true, false, true]]);
  await onTable((table) => table.clearFilters());
  expect(office.embedded.tables()).toMatchObject([{ isFiltered: false }]);
  expect(office.embedded.hiddenRows('Sheet1')).toStrictEqual([]);
});

test('totals add a row, and take it away', async () => {
  await addPeople();
  await onTable((table) => void (table.showTotals = true));
  expect(office.embedded.tables()).toMatchObject([{ address: 'B2:D6' }]);
  expect(office.embedded.values('Sheet1', 'B6')).toStrictEqual([['Total']]);
  await onTable((table) => void (table.showTotals = false));
  expect(office.embedded.tables()).toMatchObject([{ address: 'B2:D5' }]);
});

test('converted to a range the cells stay, deleted they go', async () => {
  await addPeople();
  await onTable((table) => void table.convertToRange());
  expect(office.embedded.values('Sheet1', 'B3')).toStrictEqual([['Cora']]);
  await addPeople();
  await onTable((table) => table.delete());
  expect(office.embedded.tables()).toStrictEqual([]);
  expect(office.embedded.values('Sheet1', 'B3')).toStrictEqual([['']]);
});

test('a table follows rows that are inserted above and in it', async () => {
  await addPeople();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('1:1').insert('Down');
    await context.sync();
  });
  expect(office.embedded.tables()).toMatchObject([{ address: 'B3:D6' }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('5:5').insert('Down');
    await context.sync();
  });
  expect(office.embedded.tables()).toMatchObject([{ address: 'B3:D7' }]);
});

test('the tables of a range and a table by its name as an address', async () => {
  await addPeople();
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const tables = sheet.getRange('A1:B2').getTables(false).load('items/name');
    const inside = sheet.getRange('A1:B2').getTables(true).load('items/name');
    const body = sheet.getRange('People').load('address');
    await context.sync();
    return [tables.items.map(({ name }) => name), inside.items.length, body.address];
  });
  expect(found).toStrictEqual([['People'], 0, 'Sheet1!B3:D5']);
});
