// Each error code of Excel at each request of the port, after none, some and all of its actions.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { excelErrorCodes, hostErrorOf } from '../../src/excel/hostError';
import type { Workbook, WritePlan } from '../../src/planner/workbook';
import { snapshot } from '../planner/planner';
import { draft, plainLayout } from './drafts';
import { watchSyncs } from './syncs';

jest.setTimeout(300_000);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const codes = excelErrorCodes.map(
  (code) => [code, hostErrorOf(Object.assign(new Error(), { code })).code] as const,
);

/** A written sheet with a note of the user beside and under it, and a plan that rewrites it and adds another. */
async function prepare(workbook: Workbook): Promise<WritePlan> {
  await workbook.survey();
  await workbook.write({ sheets: [{ draft: draft(), grid: null }], flags: { locale: 'en' }, show: null });
  await office.embedded.edit('Strategy', 'A4', 'a note under it');
  await office.embedded.edit('Strategy', 'F1', 'a note beside it');
  const { grids } = await workbook.survey();
  const changed = draft({
    values: [
      ['New title', null],
      ['=2+2', 1],
      ['x', 'y'],
      ['z', 2],
      ['w', 3],
    ],
    layout: {
      ...plainLayout,
      columns: [{ width: 30 }],
      styles: [{ range: 'A1:B5', style: 'title' }],
      freezeRows: 2,
    },
  });
  const added = draft({ kind: 'roleGrid', name: 'Role grid' });
  return {
    sheets: [
      { draft: changed, grid: grids.find(({ sheet }) => sheet === 'Strategy') ?? null },
      { draft: added, grid: null },
    ],
    flags: { locale: 'zh-CN', choices: '{}' },
    show: 'strategy',
  };
}

/** A write of sheets that stand there looks twice first: its third sync is the one that writes. */
const writing = 3;

/** Nothing was carried out, or all of it is taken back. */
const outcomeAfter = (after: number) => (after === 0 ? 'untouched' : 'restored');

/** What the look has just seen and the write does not find has moved between the two. */
const codeAfter = (after: number, code: string) =>
  after === 0 && (code === 'sheetGone' || code === 'nameTaken') ? 'changedMeanwhile' : code;

test.each(codes)(
  '%s in a write gives %s; the sheets are as before, the retry is complete',
  async (code, expected) => {
    const syncs = watchSyncs();
    const workbook = createExcelWorkbook(syncs);
    const plan = await prepare(workbook);
    const before = await snapshot(office);
    for (const after of [0, 25, 100_000]) {
      syncs.before(writing, () => office.embedded.failNext({ code, after }));
      await expect(workbook.write(plan)).rejects.toMatchObject({
        code: codeAfter(after, expected),
        outcome: outcomeAfter(after),
      });
      expect({ after, state: await snapshot(office) }).toEqual({ after, state: before });
    }
    await workbook.write(plan);
    expect(office.embedded.sheets()).toEqual(['Sheet1', 'Strategy', 'Role grid']);
    expect(office.embedded.values('Strategy', 'A1:B5')).toEqual([
      ['New title', ''],
      ['=2+2', 1],
      ['x', 'y'],
      ['z', 2],
      ['w', 3],
    ]);
    expect(office.embedded.values('Strategy', 'F1')).toEqual([['a note beside it']]);
  },
);

test.each(codes)('%s in a read gives %s and changes nothing', async (code, expected) => {
  const workbook = createExcelWorkbook();
  await prepare(workbook);
  const { grids } = await workbook.survey();
  const ids = grids.map(({ sheetId }) => sheetId);
  for (const after of [0, 5, 100_000]) {
    office.embedded.failNext({ code, after });
    await expect(workbook.survey()).rejects.toMatchObject({ code: expected, outcome: 'untouched' });
    office.embedded.failNext({ code, after });
    await expect(workbook.read(ids)).rejects.toMatchObject({ code: expected, outcome: 'untouched' });
  }
  expect((await workbook.read(ids)).grids).toEqual(grids);
});

test('every single action of a write may fail', async () => {
  const syncs = watchSyncs();
  const workbook = createExcelWorkbook(syncs);
  const plan = await prepare(workbook);
  const before = await snapshot(office);
  office.embedded.requests.clear();
  await workbook.write(plan);
  const actions = office.embedded.requests()[writing - 1]?.actions ?? 0;
  expect(actions).toBeGreaterThan(50);
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
  for (let after = 0; after <= actions; after += 7) {
    syncs.before(writing, () => office.embedded.failNext({ code: 'GeneralException', after }));
    await expect(workbook.write(plan)).rejects.toMatchObject({
      outcome: expect.stringMatching(/untouched|restored/) as string,
    });
    expect({ after, state: await snapshot(office) }).toEqual({ after, state: before });
  }
});

test('a formula of the user’s among our cells is a formula again, not its value', async () => {
  const syncs = watchSyncs();
  const workbook = createExcelWorkbook(syncs);
  await workbook.survey();
  await workbook.write({ sheets: [{ draft: draft(), grid: null }], flags: {}, show: null });
  await office.embedded.edit('Strategy', 'C1', '=B2*2');
  await office.embedded.edit('Strategy', 'B1', '=SUM(B2)+1');
  const { grids } = await workbook.survey();
  const grid = grids.find(({ sheet }) => sheet === 'Strategy') ?? null;
  const changed = draft({ values: [['New', 1, 2]], layout: { ...plainLayout, freezeRows: 2 } });
  const before = office.embedded.formulas('Strategy', 'A1:C3');
  expect(before[0]).toEqual(['Title', '=SUM(B2)+1', '=B2*2']);
  syncs.before(writing, () => office.embedded.failNext({ code: 'GeneralException', after: 100_000 }));
  await expect(
    workbook.write({ sheets: [{ draft: changed, grid }], flags: {}, show: null }),
  ).rejects.toMatchObject({ outcome: 'restored' });
  expect(office.embedded.formulas('Strategy', 'A1:C3')).toEqual(before);
});

test('where putting back fails too, twice, the error says that the workbook is written in part', async () => {
  const syncs = watchSyncs();
  const workbook = createExcelWorkbook(syncs);
  const plan = await prepare(workbook);
  syncs.before(writing, () => {
    office.embedded.failNext({ code: 'GeneralException', after: 40 });
    office.embedded.failNext({ code: 'ActivityLimitReached', after: 0 });
    office.embedded.failNext({ code: 'ActivityLimitReached', after: 0 });
  });
  await expect(workbook.write(plan)).rejects.toMatchObject({ code: 'unexpected', outcome: 'partial' });
  const { grids } = await workbook.survey();
  const again = plan.sheets
    .slice(0, 1)
    .map((write) => ({ ...write, grid: grids.find(({ sheet }) => sheet === 'Strategy') ?? null }));
  await workbook.write({ ...plan, sheets: again });
  expect(office.embedded.values('Strategy', 'A1:B2')).toEqual([
    ['New title', ''],
    ['=2+2', 1],
  ]);
  expect(office.embedded.styleAt('Strategy', 'B5').font.bold).toBe(true);
});
