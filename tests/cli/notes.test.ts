import { noteUncalculated } from '../../src/cli/notes';
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
