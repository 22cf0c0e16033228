// N1 over the embedded Excel: a row whose source is gone goes where nobody wrote into it, and one Undo brings it back.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { openSample, refreshSample, snapshot } from './planner';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

/** The action table's rows by source, in their order: source, owner, status, notes; blank ones as ''. */
const rows = (): readonly string[] =>
  office.embedded
    .values('Actions', 'B5:H40')
    .map(([from, , , owner, , status, notes]) =>
      [from, owner, status, notes].map((cell) => cell ?? '').join('|'),
    )
    .map((row) => (row === '|||' ? '' : row));

const tableRange = (): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Quadrille_Actions').getRange().load('address');
    await context.sync();
    return range.address;
  });

/** Resolves these factors of the sample. */
const resolve = async (...texts: readonly string[]): Promise<void> => {
  const values = office.embedded.values('Factors', 'A1:L40');
  const header = values.findIndex((row) => row.includes('Status'));
  const column = values[header]!.indexOf('Status');
  for (const text of texts) {
    const row = values.findIndex((each) => each.includes(text));
    await office.embedded.edit('Factors', `${String.fromCharCode(65 + column)}${row + 1}`, 'resolved');
  }
};

test('N1: of two rows whose factors are settled the one that was written into stays, and the other goes', async () => {
  const sample = await openSample();
  await refreshSample(sample);
  const before = rows();
  const place = before.findIndex((row) => row.startsWith('No local service'));
  const other = before.findIndex((row) => row.startsWith('Samples came late twice'));
  expect([place, other].every((index) => index >= 0)).toBe(true);
  await office.embedded.edit('Actions', `H${5 + other}`, 'promised by Dan');
  await office.embedded.edit('Actions', `K${5 + place}`, 'beside the table');
  expect(await tableRange()).toBe('Actions!B4:J19');
  await resolve('No local service', 'Samples came late twice');
  const written = await snapshot(office);
  await refreshSample(sample);
  const after = rows();
  expect(after.filter((row) => row.startsWith('No local service'))).toEqual([]);
  expect(after.filter((row) => row.startsWith('Samples came'))).toEqual([
    'Samples came late twice (gone)||Open|promised by Dan',
  ]);
  expect(office.embedded.values('Actions', `K${5 + place}`)).toEqual([['beside the table']]);
  // Fifteen are open, and one is marked: what waits takes the row that goes, and only one more.
  expect(await tableRange()).toBe('Actions!B4:J20');
  expect(after.slice(0, 16)).not.toContain('');
  const once = await snapshot(office);
  await refreshSample(sample);
  expect(await snapshot(office)).toEqual(once);
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(written);
});
