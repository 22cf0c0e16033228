import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { takeBatch } from '../../src/excel/write/steps';
import { HostError } from '../../src/planner/workbook';
import { draft, plainLayout } from './drafts';

jest.setTimeout(120_000);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const nothingElse = { flags: {}, show: null } as const;

test('a smaller draft leaves nothing of the larger one, and the user’s cells beside it stay', async () => {
  const workbook = createExcelWorkbook();
  await workbook.write({ sheets: [{ draft: draft(), grid: null }], ...nothingElse });
  await office.embedded.edit('Strategy', 'E2', 'mine');
  const { grids } = await workbook.survey();
  const smaller = draft({
    values: [['Only', null]],
    layout: { ...plainLayout, styles: [], numberFormats: [], links: [], validations: [] },
  });
  await workbook.write({ sheets: [{ draft: smaller, grid: grids[1] ?? null }], ...nothingElse });
  expect(office.embedded.values('Strategy', 'A1:E3')).toEqual([
    ['Only', '', '', '', ''],
    ['', '', '', '', 'mine'],
    ['', '', '', '', ''],
  ]);
  expect(office.embedded.styleAt('Strategy', 'A1').font.bold).toBe(false);
  expect(office.embedded.hyperlinkAt('Strategy', 'A3')).toBeNull();
  expect(office.embedded.validations('Strategy', 'A1:C3')).toEqual([]);
});

test('new values under the same layout are written without touching looks', async () => {
  const workbook = createExcelWorkbook();
  await workbook.write({ sheets: [{ draft: draft(), grid: null }], ...nothingElse });
  const { grids } = await workbook.survey();
  office.embedded.requests.clear();
  const changed = draft({
    values: [
      ['Other', null, null],
      ['b', 1, 2],
      ['c', 3, 4],
    ],
  });
  await workbook.write({ sheets: [{ draft: changed, grid: grids[1] ?? null }], ...nothingElse });
  // Its signs are a dozen calls; looks would be many more.
  expect(office.embedded.requests()[0]?.actions).toBeLessThan(36);
  expect(office.embedded.values('Strategy', 'A1')).toEqual([['Other']]);
});

test('a write over 5 MB goes in blocks, each under the limit', async () => {
  const values = Array.from({ length: 30_000 }, (_, row) => [`${row} ${'text '.repeat(30)}`, row, 'x=1']);
  const workbook = createExcelWorkbook();
  await workbook.write({ sheets: [{ draft: draft({ values }), grid: null }], ...nothingElse });
  const sizes = office.embedded.requests().map(({ bytesIn }) => bytesIn);
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(5_000_000);
  expect(office.embedded.values('Strategy', 'A30000:C30000')).toEqual([values[29_999]]);
});

test('batches hold steps up to the limit, and at least one', () => {
  const steps = [5, 3, 3, 9].map((bytes) => ({ bytes, queue: () => undefined }));
  const [first, rest] = takeBatch(steps, 8);
  expect([first, rest].map((part) => part.map(({ bytes }) => bytes))).toEqual([
    [5, 3],
    [3, 9],
  ]);
  expect(takeBatch([{ bytes: 99, queue: () => undefined }], 8)[0]).toHaveLength(1);
});

test('a sheet deleted since it was read is told, and the others are as before', async () => {
  const workbook = createExcelWorkbook();
  await workbook.write({ sheets: [{ draft: draft(), grid: null }], ...nothingElse });
  const { grids } = await workbook.survey();
  await office.embedded.deleteSheet('Strategy');
  const other = draft({ kind: 'actions', name: 'Actions' });
  const sheets = [
    { draft: other, grid: null },
    { draft: draft({ values: [['new', null, null]] }), grid: grids[1] ?? null },
  ];
  await expect(workbook.write({ sheets, ...nothingElse })).rejects.toMatchObject({
    code: 'changedMeanwhile',
    outcome: 'untouched',
  });
  expect(office.embedded.sheets()).toEqual(['Sheet1']);
});

test('a name taken since it was read is told, and the other’s sheet stays', async () => {
  const workbook = createExcelWorkbook();
  await workbook.survey();
  await office.embedded.addSheet('Strategy', []);
  await expect(
    workbook.write({ sheets: [{ draft: draft(), grid: null }], ...nothingElse }),
  ).rejects.toMatchObject({ code: 'changedMeanwhile', outcome: 'untouched' });
  expect(office.embedded.sheets()).toEqual(['Sheet1', 'Strategy']);
});

test('go to shows a range; a sheet that is gone or hidden is told', async () => {
  const workbook = createExcelWorkbook();
  await office.embedded.addSheet("Key people's", [['a']]);
  await workbook.goTo("'Key people''s'!B14:C15");
  expect(await workbook.selection()).toBe("'Key people''s'!B14:C15");
  await office.embedded.setVisibility("Key people's", 'Hidden');
  await expect(workbook.goTo("'Key people''s'!B14")).rejects.toEqual(
    new HostError('invalidSelection', "Key people's"),
  );
  await expect(workbook.goTo('Nowhere!A1')).rejects.toEqual(new HostError('sheetGone', 'Nowhere'));
});

test('changes of the user are told once for a burst, our own writes never, and nothing after the end', async () => {
  const workbook = createExcelWorkbook();
  const changes: string[] = [];
  const end = await workbook.onChange(({ address }) => changes.push(address));
  await workbook.write({ sheets: [{ draft: draft(), grid: null }], ...nothingElse });
  await pause(600);
  await office.embedded.edit('Sheet1', 'A1', 1);
  await office.embedded.edit('Sheet1', 'B2', 2);
  await pause(1_300);
  expect(changes).toEqual(['B2']);
  end();
  await office.embedded.edit('Sheet1', 'C3', 3);
  await pause(1_300);
  expect(changes).toEqual(['B2']);
});

test('a result sheet that the user deletes is told with its kind, one of theirs with none', async () => {
  const workbook = createExcelWorkbook();
  await workbook.write({ sheets: [{ draft: draft(), grid: null }], ...nothingElse });
  await office.embedded.addSheet('Mine', [['x']]);
  const gone: (string | null)[] = [];
  const end = await workbook.onChange((change) => change.gone && gone.push(change.kind));
  await pause(600);
  await office.embedded.deleteSheet(draft().name);
  await office.embedded.deleteSheet('Mine');
  await pause(1_300);
  expect(gone).toEqual([draft().kind, null]);
  end();
});

test('a write that the user undoes is told, also at once', async () => {
  const workbook = createExcelWorkbook();
  const gone: (string | null)[] = [];
  const end = await workbook.onChange((change) => change.gone && gone.push(change.kind));
  await workbook.write({ sheets: [{ draft: draft(), grid: null }], ...nothingElse });
  await office.embedded.undo();
  await pause(1_300);
  expect(gone).toEqual([draft().kind]);
  end();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
