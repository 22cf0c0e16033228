import { bootOffice, type BootedOffice } from '../../workbench/node/office';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const writeTwo = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['one']];
    sheet.getRange('A2').values = [['two']];
    await context.sync();
  });

const codes = [
  'AccessDenied',
  'ActivityLimitReached',
  'GeneralException',
  'InvalidArgument',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'NotImplemented',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'UnsupportedOperation',
];

test.each(codes)('%s is injected into the next request, and only there', async (code) => {
  office.embedded.failNext({ code });
  await expect(writeTwo()).rejects.toMatchObject({ code });
  expect(office.embedded.values('Sheet1', 'A1:A2')).toStrictEqual([[''], ['']]);
  await writeTwo();
  expect(office.embedded.values('Sheet1', 'A1:A2')).toStrictEqual([['one'], ['two']]);
});

test('actions before the fault persist, as one undo step', async () => {
  const before = office.embedded.requests().length;
  await writeTwo();
  const actions = office.embedded.requests()[before]?.actions ?? 0;
  office.embedded.reset();
  office.embedded.failNext({ code: 'GeneralException', after: actions - 1 });
  await expect(writeTwo()).rejects.toMatchObject({ code: 'GeneralException' });
  expect(office.embedded.values('Sheet1', 'A1')).toStrictEqual([['one']]);
  await office.embedded.undo();
  expect(office.embedded.values('Sheet1', 'A1')).toStrictEqual([['']]);
});

test('while a cell is edited requests fail', async () => {
  const end = office.embedded.startCellEdit();
  await expect(writeTwo()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  end();
  await writeTwo();
  expect(office.embedded.values('Sheet1', 'A1')).toStrictEqual([['one']]);
});

test('with delayForCellEdit a request waits for the end of the edit', async () => {
  const end = office.embedded.startCellEdit();
  const done = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['waited']];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(office.embedded.values('Sheet1', 'A1')).toStrictEqual([['']]);
  end();
  await done;
  expect(office.embedded.values('Sheet1', 'A1')).toStrictEqual([['waited']]);
});

test('a request of more than 5 MB is refused and changes nothing', async () => {
  const text = 'x'.repeat(30_000);
  const failed = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200');
    range.values = Array.from({ length: 200 }, () => [text]);
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(office.embedded.values('Sheet1', 'A1')).toStrictEqual([['']]);
});

test('an answer of more than 5 MB is refused', async () => {
  const text = 'x'.repeat(30_000);
  for (const from of [1, 101]) {
    await office.embedded.edit(
      'Sheet1',
      `A${from}:A${from + 99}`,
      Array.from({ length: 100 }, () => [text]),
    );
  }
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').load('values');
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('every sync is logged with its size', async () => {
  office.embedded.requests.clear();
  await writeTwo();
  const [entry, ...others] = office.embedded.requests();
  expect(entry?.actions).toBeGreaterThan(1);
  expect(entry?.bytesIn).toBeGreaterThan(200);
  expect(entry?.bytesOut).toBeGreaterThan(10);
  expect(entry?.ms).toBeGreaterThan(0);
  expect(others).toHaveLength(0);
});
