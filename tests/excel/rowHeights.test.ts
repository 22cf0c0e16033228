// Rows are as high as their texts, whichever way they came onto the sheet.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { openSample, refreshSample } from '../planner/planner';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const heightOf = (sheet: string, cell: string): Promise<number> =>
  Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(sheet).getRange(cell);
    format.load('rowHeight');
    await context.sync();
    return format.rowHeight;
  });

const longText = Array(6).fill('A factor that is told at great length').join(', ');

test('a row of the action table grows with its longest text, and the header stays one line', async () => {
  await refreshSample(await openSample());
  expect(await heightOf('Actions', 'B4')).toBeLessThan(20);
  expect(await heightOf('Actions', 'B8')).toBeGreaterThan(30);
});

test('rows grow when the action table is brought up to date', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  await office.embedded.edit('Factors', 'B5', longText);
  await refreshSample(sample);
  const texts = office.embedded.values('Actions', 'B5:B60').map(([from]) => from);
  expect(texts).toContain(longText);
  const row = 5 + texts.indexOf(longText);
  expect(await heightOf('Actions', `B${row}`)).toBeGreaterThan(80);
});
