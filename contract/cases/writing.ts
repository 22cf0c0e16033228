// What becomes of values that are written: writing to a cell is typing into it.
import type { ContractCase } from '../contractCase';

/** Texts that Excel would take for something else, were there no apostrophe before them. */
const literals = [
  '=1+1',
  '+41 44 123',
  '-',
  '@cmd',
  '007',
  '12.5',
  '25%',
  '2026-11-23',
  '1/2',
  'TRUE',
  '#N/A',
  "'quoted",
  ' padded ',
  '(3)',
  '€5',
];

export const writingCases: readonly ContractCase[] = [
  {
    id: 'writing.apostrophe-keeps-a-text',
    assumption: [
      'A text with an apostrophe before it stays that text, and is read without the apostrophe.',
      '前面加单引号的文本保持原样，读取时不带该单引号。',
    ],
    source: 'Excel.Range class: values; entering text with an apostrophe is said of the user’s typing only',
    evidence: 'silent',
    members: ['Range.values', 'Range.valueTypes'],
    run: async ({ onSheet, equal }) => {
      const range = await onSheet(async (sheet, context) => {
        const cells = sheet.getRange(`A1:A${literals.length}`);
        cells.values = literals.map((text) => [`'${text}`]);
        cells.load('values,valueTypes');
        await context.sync();
        return cells;
      });
      equal('values', range.values.flat(), literals);
      equal(
        'valueTypes',
        range.valueTypes.flat(),
        literals.map(() => 'String'),
      );
    },
  },
  {
    id: 'writing.plain-words-stay',
    assumption: [
      'A text that starts with a letter and holds no digit stays as it is, line breaks and emoji too.',
      '以字母开头且不含数字的文本保持原样，包括换行和表情符号。',
    ],
    source: 'Excel.Range class: values (ExcelApi 1.1)',
    evidence: 'silent',
    members: ['Range.values', 'Range.valueTypes'],
    run: async ({ onSheet, equal }) => {
      const texts = ['Anna', 'näher', '客户关系', 'two\nlines', 'a 😀 b', 'May', 'Straße = Weg'];
      const range = await onSheet(async (sheet, context) => {
        const cells = sheet.getRange(`A1:A${texts.length}`);
        cells.values = texts.map((text) => [text]);
        cells.load('values,valueTypes');
        await context.sync();
        return cells;
      });
      equal('values', range.values.flat(), texts);
      equal(
        'valueTypes',
        range.valueTypes.flat(),
        texts.map(() => 'String'),
      );
    },
  },
  {
    id: 'writing.signs-begin-formulas',
    assumption: [
      'A text that begins with = + or - is taken for a formula.',
      '以 =、+ 或 - 开头的文本被视为公式。',
    ],
    source: 'Excel.Range class: values ("Excel interprets this value as a formula")',
    evidence: 'documented',
    members: ['Range.values'],
    run: async ({ onSheet, equal }) => {
      const values = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:C1');
        range.values = [['=1+1', '+1+2', '-1-3']];
        range.load('values');
        await context.sync();
        return range.values as unknown;
      });
      equal('values', values, [[2, 3, -4]]);
    },
  },
  {
    id: 'writing.null-leaves-and-blank-clears',
    assumption: [
      'In an array of values null leaves a cell as it is, and "" clears it.',
      '在值数组中，null 使单元格保持不变，"" 则清除它。',
    ],
    source: 'Blank and null values in Excel add-ins',
    evidence: 'documented',
    members: ['Range.values', 'Range.valueTypes'],
    run: async ({ onSheet, equal }) => {
      const range = await onSheet(async (sheet, context) => {
        const cells = sheet.getRange('A1:C1');
        cells.values = [['one', 'two', '=1+1']];
        await context.sync();
        cells.values = [[null, '', null]];
        cells.load('values,valueTypes');
        await context.sync();
        return cells;
      });
      equal('values', range.values, [['one', '', 2]]);
      equal('valueTypes', range.valueTypes, [['String', 'Empty', 'Double']]);
    },
  },
  {
    id: 'writing.error-by-its-name',
    assumption: [
      'An error that is written by its name becomes that error again.',
      '以名称写入的错误仍成为该错误值。',
    ],
    source: 'Excel.Range class: values; said nowhere',
    evidence: 'silent',
    members: ['Range.values', 'Range.valueTypes'],
    run: async ({ onSheet, equal }) => {
      const range = await onSheet(async (sheet, context) => {
        const cells = sheet.getRange('A1:C1');
        cells.values = [['#N/A', '#DIV/0!', '#REF!']];
        cells.load('values,valueTypes');
        await context.sync();
        return cells;
      });
      equal('values', range.values, [['#N/A', '#DIV/0!', '#REF!']]);
      equal('valueTypes', range.valueTypes, [['Error', 'Error', 'Error']]);
    },
  },
  {
    id: 'writing.size-has-to-fit',
    assumption: [
      'An array of another size than the range is refused with InvalidArgument, and nothing of it is written.',
      '与区域大小不符的数组被拒绝（InvalidArgument），且不写入任何内容。',
    ],
    source: 'Excel.Range class: values; error codes: InvalidArgument',
    evidence: 'documented',
    members: ['Range.values'],
    run: async ({ onSheet, refused, equal }) => {
      await refused('two values for three cells', 'InvalidArgument', (sheet) => {
        sheet.getRange('A1:C1').values = [['x', 'y']];
      });
      const values = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:C1').load('values');
        await context.sync();
        return range.values as unknown;
      });
      equal('values', values, [['', '', '']]);
    },
  },
  {
    id: 'writing.longest-text',
    assumption: [
      'A text of 32,766 characters with an apostrophe before it is kept whole.',
      '前面加单引号、长 32,766 个字符的文本可完整保存。',
    ],
    source:
      'Excel specifications and limits: 32,767 characters; whether the apostrophe counts is said nowhere',
    evidence: 'silent',
    members: ['Range.values'],
    run: async ({ onSheet, equal }) => {
      const text = `7${'x'.repeat(32_765)}`;
      const read = await onSheet(async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.values = [[`'${text}`]];
        cell.load('values');
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      });
      equal('length', String(read).length, text.length);
      equal('the same text', read === text, true);
    },
  },
  {
    id: 'writing.too-long-a-text',
    assumption: [
      'A text of more than 32,767 characters is refused with InvalidArgument.',
      '超过 32,767 个字符的文本被拒绝（InvalidArgument）。',
    ],
    source: 'Excel specifications and limits; the code is said nowhere',
    evidence: 'silent',
    members: ['Range.values'],
    run: async ({ refused }) => {
      await refused('32,768 characters', 'InvalidArgument', (sheet) => {
        sheet.getRange('A1').values = [['x'.repeat(32_768)]];
      });
    },
  },
  {
    id: 'writing.over-a-formula',
    assumption: ['A value written over a formula takes its place.', '写在公式上的值取代该公式。'],
    source: 'Excel.Range class: values, formulas (ExcelApi 1.1)',
    evidence: 'documented',
    members: ['Range.values'],
    run: async ({ onSheet, equal }) => {
      const formulas = await onSheet(async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.values = [['=1+1']];
        await context.sync();
        cell.values = [['text']];
        cell.load('formulas');
        await context.sync();
        return cell.formulas as unknown;
      });
      equal('formulas', formulas, [['text']]);
    },
  },
  {
    id: 'writing.clear-by-kind',
    assumption: [
      'The method clear takes contents, formats or both, and leaves the other.',
      'clear 可只清除内容、只清除格式或两者都清除。',
    ],
    source: 'Excel.Range class: clear; Excel.ClearApplyTo enum (ExcelApi 1.1)',
    evidence: 'documented',
    members: ['Range.clear', 'RangeFont.bold', 'Range.values'],
    run: async ({ onSheet, equal }) => {
      const [values, bold] = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
        sheet.getRange('A1:C1').format.font.bold = true;
        await context.sync();
        sheet.getRange('A1').clear('Contents');
        sheet.getRange('B1').clear('Formats');
        sheet.getRange('C1').clear('All');
        const row = sheet.getRange('A1:C1').load('values');
        const fonts = ['A1', 'B1', 'C1'].map((cell) => sheet.getRange(cell).format.font.load('bold'));
        await context.sync();
        return [row.values as unknown, fonts.map((font) => font.bold)] as const;
      });
      equal('values', values, [['', 'b', '']]);
      equal('bold', bold, [true, false, false]);
    },
  },
  {
    id: 'writing.a-large-block',
    assumption: [
      'A block of 20,000 cells written at once arrives whole.',
      '一次写入的 20,000 个单元格的区块可完整到达。',
    ],
    source: 'Resource limits and performance optimization for Office Add-ins',
    evidence: 'documented',
    members: ['Range.values', 'Worksheet.getRangeByIndexes', 'Range.untrack'],
    run: async ({ onSheet, equal }) => {
      const corner = await onSheet(async (sheet, context) => {
        const rows = Array.from({ length: 2_000 }, (_, row) =>
          Array.from({ length: 10 }, (__, column) => row * 10 + column),
        );
        sheet.getRangeByIndexes(0, 0, 2_000, 10).untrack().values = rows;
        const last = sheet.getRange('I1999:J2000').load('values').untrack();
        await context.sync();
        return last.values as unknown;
      });
      equal('last cells', corner, [
        [19_988, 19_989],
        [19_998, 19_999],
      ]);
    },
  },
];
