import { noteUncalculated, noteUnread } from '../../src/cli/notes';
import { partsOf, rowsOf, zipOf } from '../files/readFiles';
import { writeFileSync } from 'node:fs';
import { makeFolder, quadrille } from './quadrille';
import { textOf } from '../../src/text/text';

const noteOf = (uncalculated: number, locale: 'en' | 'zh-CN' = 'en'): readonly string[] =>
  noteUncalculated('plan.xlsx', { uncalculated }, { text: textOf(locale) });

test('formulas that were never calculated are told with their number', () => {
  expect(noteOf(1)).toEqual([
    'plan.xlsx: 1 formula has no saved result and counted as blank: open the workbook in Excel and save it.',
  ]);
  expect(noteOf(12, 'zh-CN')).toEqual([
    'plan.xlsx：有 12 个公式没有保存结果，按空白读取：请用 Excel 打开并保存一次。',
  ]);
});

test('a workbook that was calculated needs no note', () => {
  expect(noteOf(0)).toEqual([]);
});

const folder = makeFolder();
afterAll(folder.remove);

/** A list of people, and a cell in the last corner of their sheet. */
function makeStray(): string {
  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [
    ['Name', 'Authority', 'Involvement', 'Attitude'],
    ['Ada', 'High', 'High', '1'],
  ].map((cells) => `<row>${cells.map(text).join('')}</row>`);
  const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const path = folder.at('stray.xlsx');
  writeFileSync(
    path,
    zipOf(partsOf({ sheets: { Team: rowsOf(rows.join('') + corner), Other: rowsOf('') } })),
  );
  return path;
}

test('a sheet that is too large to be read is named, on the page and in the JSON', async () => {
  const path = makeStray();
  const said = `${path}: Too large to be read: Team. Move the table to a sheet of its own, or clear unused cells.\n`;
  for (const command of ['inspect', 'analyse']) {
    expect((await quadrille([command, path])).err).toBe(said);
    const { out } = await quadrille([command, path, '--json']);
    expect(JSON.parse(out)).toMatchObject([{ unreadSheets: ['Team'] }]);
  }
});

test('sheets that were read are not named', () => {
  const sheets = ['One', 'Two', 'Three'].map((sheet, index) => ({
    ...{ sheetId: sheet, sheet, kind: null, mergesUnread: false },
    unread: index > 0,
  }));
  const reading = { grids: [], sheets, tableNames: [], flags: {} };
  const note = (of: typeof reading) => noteUnread('plan.xlsx', { reading: of }, { text: textOf('zh-CN') });
  expect(note(reading)).toEqual([
    'plan.xlsx：内容过大，未读取：Two、Three。请把表格移到单独的工作表，或清除不用的单元格。',
  ]);
  expect(note({ ...reading, sheets: sheets.slice(0, 1) })).toEqual([]);
});
