import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { isBlankWorkbook } from '../../contract/workbookState';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const inWorkbook = (act: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

test('a new workbook is blank, with several sheets too', async () => {
  await office.embedded.addSheet('Sheet2', []);
  expect(await isBlankWorkbook()).toBe(true);
});

test('a workbook with a value on any sheet is not', async () => {
  await office.embedded.addSheet('Sheet2', [['x']]);
  expect(await isBlankWorkbook()).toBe(false);
});

test('a workbook with a name is not', async () => {
  await inWorkbook(({ names }) => void names.add('Rate', '=1'));
  expect(await isBlankWorkbook()).toBe(false);
});
