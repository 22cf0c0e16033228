import { bootOffice, type BootedOffice } from '../../workbench/node/office';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice({ locale: 'zh-CN' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const run = <T>(act: (workbook: Excel.Workbook, context: Excel.RequestContext) => T | Promise<T>) =>
  Excel.run(async (context) => {
    const result = await act(context.workbook, context);
    await context.sync();
    return result;
  });

test('Office says its language, and Excel its culture', async () => {
  const culture = await run(async ({ application }, context) => {
    application.cultureInfo.load('name');
    await context.sync();
    return application.cultureInfo.name;
  });
  expect([Office.context.displayLanguage, culture]).toStrictEqual(['zh-CN', 'zh-CN']);
});

test.each(['', 'x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', 'History', "'quoted"])(
  'the sheet name "%s" is refused',
  async (name) => {
    await expect(
      run(({ worksheets }) => void (worksheets.getActiveWorksheet().name = name)),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  },
);

test('a name in use is refused, whatever its case', async () => {
  await expect(run(({ worksheets }) => void worksheets.add('sheet1'))).rejects.toMatchObject({
    code: 'ItemAlreadyExists',
  });
});

test('a new sheet stands last and is not activated', async () => {
  const names = await run(async ({ worksheets }, context) => {
    worksheets.add('New');
    const active = worksheets.getActiveWorksheet().load('name');
    const last = worksheets.getLast().load('name');
    await context.sync();
    return [active.name, last.name];
  });
  expect(names).toStrictEqual(['Sheet1', 'New']);
});

test('a renamed sheet is found by its id, and formulas follow the name', async () => {
  await office.embedded.addSheet('Data', [[5]]);
  await office.embedded.edit('Sheet1', 'A1', '=Data!A1*2');
  const name = await run(async ({ worksheets }, context) => {
    const sheet = worksheets.getItem('Data').load('id');
    await context.sync();
    sheet.name = '数据 2';
    const again = worksheets.getItem(sheet.id).load('name');
    await context.sync();
    return again.name;
  });
  expect(name).toBe('数据 2');
  expect(office.embedded.formulas('Sheet1', 'A1')).toStrictEqual([["='数据 2'!A1*2"]]);
  expect(office.embedded.values('Sheet1', 'A1')).toStrictEqual([[10]]);
});

test('order, visibility, colour and grid lines are set and read', async () => {
  await office.embedded.addSheet('Second');
  const read = await run(async ({ worksheets }, context) => {
    const sheet = worksheets.getItem('Second');
    sheet.position = 0;
    sheet.visibility = 'VeryHidden';
    sheet.tabColor = '#ff8800';
    sheet.showGridlines = false;
    sheet.load('position,visibility,tabColor,showGridlines');
    await context.sync();
    return [sheet.position, sheet.visibility, sheet.tabColor, sheet.showGridlines];
  });
  expect(read).toStrictEqual([0, 'VeryHidden', '#FF8800', false]);
  expect(office.embedded.sheets()).toStrictEqual(['Second', 'Sheet1']);
});

test('the last visible sheet can be neither hidden nor deleted', async () => {
  await expect(
    run(({ worksheets }) => void (worksheets.getItem('Sheet1').visibility = 'Hidden')),
  ).rejects.toMatchObject({ code: 'InvalidOperation' });
  await expect(run(({ worksheets }) => worksheets.getItem('Sheet1').delete())).rejects.toMatchObject({
    code: 'InvalidOperation',
  });
});

test('one load gives all sheets with their marks, protection and tables', async () => {
  await office.embedded.addSheet('Second', [['Name'], ['Anna']]);
  await run(({ worksheets }) => {
    const sheet = worksheets.getItem('Second');
    sheet.customProperties.add('quadrille', 'people');
    sheet.tables.add('A1:A2', true).name = 'People';
    sheet.protection.protect();
  });
  const sheets = await run(async ({ worksheets }, context) => {
    worksheets.load(
      'items/name,items/visibility,items/customProperties/items/key,items/customProperties/items/value,items/protection/protected,items/tables/items/name',
    );
    await context.sync();
    return worksheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      marks: sheet.customProperties.items.map(({ key, value }) => [key, value]),
      isProtected: sheet.protection.protected,
      tables: sheet.tables.items.map(({ name }) => name),
    }));
  });
  expect(sheets).toStrictEqual([
    { name: 'Sheet1', visibility: 'Visible', marks: [], isProtected: false, tables: [] },
    {
      name: 'Second',
      visibility: 'Visible',
      marks: [['quadrille', 'people']],
      isProtected: true,
      tables: ['People'],
    },
  ]);
});

test('custom properties are replaced by key in whatever case, and deleted', async () => {
  const values = await run(async ({ worksheets }, context) => {
    const { customProperties } = worksheets.getActiveWorksheet();
    customProperties.add('Mark', '1');
    customProperties.add('mark', '2');
    const item = customProperties.getItem('MARK').load('key,value');
    await context.sync();
    item.delete();
    const gone = customProperties.getItemOrNullObject('mark');
    await context.sync();
    return [item.key, item.value, gone.isNullObject];
  });
  expect(values).toStrictEqual(['Mark', '2', true]);
});

test('settings keep any value', async () => {
  const value = await run(async ({ settings }, context) => {
    settings.add('options', { locale: 'zh-CN', list: [1, null, 'x'] });
    const item = settings.getItem('options').load('value');
    const none = settings.getItemOrNullObject('nothing');
    await context.sync();
    return [item.value as unknown, none.isNullObject];
  });
  expect(value).toStrictEqual([{ locale: 'zh-CN', list: [1, null, 'x'] }, true]);
});

test('document settings are saved', async () => {
  Office.context.document.settings.set('live', true);
  const status = await new Promise((resolve) =>
    Office.context.document.settings.saveAsync((result) => resolve(result.status)),
  );
  expect(status).toBe('succeeded');
});

test('names stand for ranges and constants', async () => {
  const read = await run(async ({ names, worksheets }, context) => {
    names.add('Levels', worksheets.getActiveWorksheet().getRange('A1:A3'));
    names.add('Rate', '=0.25');
    const items = [names.getItem('levels'), names.getItem('Rate')].map((item) =>
      item.load('name,value,type,formula'),
    );
    const range = names.getItem('Levels').getRange().load('address');
    const none = names.getItem('Rate').getRangeOrNullObject();
    await context.sync();
    return [
      ...items.map(({ name, value, type, formula }) => [name, value as unknown, type, formula as unknown]),
      range.address,
      none.isNullObject,
    ];
  });
  expect(read).toStrictEqual([
    ['Levels', 'Sheet1!$A$1:$A$3', 'Range', '=Sheet1!$A$1:$A$3'],
    ['Rate', 0.25, 'Double', '=0.25'],
    'Sheet1!A1:A3',
    true,
  ]);
  await office.embedded.edit('Sheet1', 'A1:B1', [[8, '=A1*Rate']]);
  expect(office.embedded.values('Sheet1', 'B1')).toStrictEqual([[2]]);
});

test.each(['A1', 'R1C1', '1st', 'two words', 'c'])('the name %s is refused', async (name) => {
  await expect(run(({ names }) => void names.add(name, '=1'))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
});

test('frozen panes are set, read and taken away', async () => {
  const read = await run(async ({ worksheets }, context) => {
    const { freezePanes } = worksheets.getActiveWorksheet();
    freezePanes.freezeAt('A1:B3');
    const at = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    return [at.address, none.isNullObject];
  });
  expect(read).toStrictEqual(['Sheet1!A1:B3', true]);
});

test('page layout is set and read', async () => {
  const read = await run(async ({ worksheets }, context) => {
    const { pageLayout } = worksheets.getActiveWorksheet();
    pageLayout.set({
      orientation: 'Landscape',
      centerHorizontally: true,
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
    pageLayout.setPrintArea('A1:H40');
    pageLayout.load(
      'orientation,zoom,paperSize,centerHorizontally,headersFooters/defaultForAllPages/centerFooter',
    );
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    await context.sync();
    return [
      pageLayout.orientation,
      pageLayout.paperSize,
      pageLayout.zoom,
      pageLayout.headersFooters.defaultForAllPages.centerFooter,
      area.address,
    ];
  });
  expect(read).toStrictEqual([
    'Landscape',
    'A4',
    { horizontalFitToPages: 1, verticalFitToPages: 1 },
    '&P',
    'Sheet1!A1:H40',
  ]);
});
