// What Excel's own Undo bears, by platform: on Windows and Mac no sheet is hidden, and none is renamed unless that was said before.
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { Host } from '../../src/excel/host';
import type { ExcelApi } from '../../src/excel/session';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { newPlanner, openSample, refreshSample } from '../planner/planner';
import { draft, plainLayout } from './drafts';

jest.setTimeout(1600);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

/** As Office.context tells it. */
const hostOf = (platform: string, newest = 1.14): Host => ({
  platform: platform as unknown as Office.PlatformType,
  requirements: { isSetSupported: (_, version = '1.1') => Number(version) <= newest },
});

const isVisible = async (name: string): Promise<boolean | undefined> =>
  (await createExcelWorkbook().survey()).grids.find(({ sheet }) => sheet === name)?.visible;

test.each([
  ['OfficeOnline', ['delete'], false],
  ['PC', ['rename', 'hide', 'delete'], true],
  ['Mac', ['rename', 'hide', 'delete'], true],
  ['iOS', ['rename', 'hide', 'delete'], true],
])('%s: %j empties Undo; Lists is in sight: %s', async (platform, ends, inSight) => {
  const deps = { host: hostOf(platform) };
  expect(createExcelWorkbook(deps).undoEndsAt()).toEqual(ends);
  const { overview, planner } = await openSample(deps);
  expect(await isVisible('Lists')).toBe(inSight);
  // It is no table of the user's, in sight or not, and there is one.
  expect(overview.recognition.tables.map(({ sheet }) => sheet)).not.toContain('Lists');
  await planner.createTemplate({ locale: 'en', sample: false, kinds: ['assessments'], held: overview });
  expect(office.embedded.sheets().filter((name) => name.startsWith('Lists'))).toEqual(['Lists']);
});

test('on Windows the tabs keep their names in another language, until the user has chosen it', async () => {
  const { planner, overview } = await openSample({ host: hostOf('PC') });
  await refreshSample({ planner, overview });
  const quiet = await planner.refresh({ overview, locale: 'zh-CN', account: null });
  expect(quiet.written.map(({ sheet }) => sheet)).toEqual([
    'Strategy',
    'Factor matrix',
    'Role grid',
    'Actions',
  ]);
  expect(office.embedded.values('Strategy', 'A1:L60').flat()).toContain('坚韧不拔');
  expect(planner.restorable()?.emptiesUndo).toBe(false);
  const chosen = await planner.refresh({ overview, locale: 'zh-CN', account: null, renames: true });
  expect(chosen.written.map(({ sheet }) => sheet)).toEqual(['策略', '因素矩阵', '角色图', '行动']);
  // Taking that back renames them once more.
  expect(planner.restorable()?.emptiesUndo).toBe(true);
});

test('on the web the tabs follow the language', async () => {
  const sample = await openSample({ host: hostOf('OfficeOnline') });
  await refreshSample(sample);
  const { written } = await sample.planner.refresh({ ...sample, locale: 'zh-CN', account: null });
  expect(written[0]?.sheet).toBe('策略');
});

describe('a run of several requests', () => {
  /** Of long texts: 600 of them are more than half a request. */
  const longDraft = (rows: number) =>
    draft({
      values: Array.from({ length: rows }, (_, row) => [`Row ${row} ${'x'.repeat(4_000)}`]),
      layout: {
        ...plainLayout,
        columns: [{ width: 20 }],
        styles: [],
        links: [],
        validations: [],
        print: null,
      },
    });

  interface Grouping {
    readonly excel: ExcelApi;
    /** What each run asked for. */
    readonly asked: (boolean | undefined)[];
  }

  /** @param refused what Excel says to a group */
  function watchGrouping(refused: string | null = null): Grouping {
    const asked: (boolean | undefined)[] = [];
    const run = (
      { mergeUndoGroup, ...options }: Excel.RunOptions,
      work: (context: Excel.RequestContext) => Promise<unknown>,
    ): Promise<unknown> => {
      asked.push(mergeUndoGroup);
      if (mergeUndoGroup && refused !== null) office.embedded.failNext({ code: refused, after: 0 });
      return Excel.run(options, work);
    };
    return { asked, excel: { run: run as ExcelApi['run'] } };
  }

  const write = async (host: Host, grouping: Grouping, rows: number): Promise<void> => {
    const workbook = createExcelWorkbook({ host, excel: grouping.excel });
    await workbook.survey();
    await workbook.write({ sheets: [{ draft: longDraft(rows), grid: null }], flags: {}, show: null });
  };
  const groups = ({ asked }: Grouping): number => asked.filter((each) => each === true).length;

  test.each([
    ['is one entry of Undo where Excel can group', 1.2, 600, 1],
    ['is not grouped where Excel cannot', 1.19, 600, 0],
    ['of one request needs no group', 1.2, 20, 0],
  ])('%s', async (_, newest, rows, expected) => {
    const grouping = watchGrouping();
    await write(hostOf('PC', newest), grouping, rows);
    expect(groups(grouping)).toBe(expected);
  });

  test.each(['UndoNotSupported', 'GeneralException'])('is written without a group after %s', async (code) => {
    const grouping = watchGrouping(code);
    await write(hostOf('OfficeOnline', 1.2), grouping, 600);
    expect(groups(grouping)).toBe(1);
    expect(office.embedded.sheets()).toContain('Strategy');
  });
});

test('another page has its own planner', () => {
  expect(newPlanner().restorable()).toBeNull();
});
