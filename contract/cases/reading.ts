// What Excel gives when cells are read.
import type { ContractCase } from '../contractCase';

const placesOfAreas = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'].map(
  (property) => `areas/items/${property}`,
);

/** `row/column rowsxcolumns` of each. */
const placesOf = ({ areas }: Excel.RangeAreas): string[] =>
  areas.items.map(
    ({ rowIndex, columnIndex, rowCount, columnCount }) =>
      `${rowIndex}/${columnIndex} ${rowCount}x${columnCount}`,
  );

export const readingCases: readonly ContractCase[] = [
  {
    id: 'reading.values-with-types',
    assumption: [
      'Values come typed: text, number, boolean, an empty cell as "" and an error as its name; valueTypes tells them apart.',
      '单元格的值带类型：文本、数字、逻辑值，空单元格为 ""，错误为其名称；valueTypes 可区分它们。',
    ],
    source: 'Excel.Range class: values, valueTypes (ExcelApi 1.1)',
    evidence: 'documented',
    members: ['Range.values', 'Range.valueTypes', 'Range.load', 'Worksheet.getRange'],
    run: async ({ onSheet, equal }) => {
      const range = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:E1').values = [['text', 1.5, true, '', '=1/0']];
        const read = sheet.getRange('A1:E1').load('values,valueTypes');
        await context.sync();
        return read;
      });
      equal('values', range.values, [['text', 1.5, true, '', '#DIV/0!']]);
      equal('valueTypes', range.valueTypes, [['String', 'Double', 'Boolean', 'Empty', 'Error']]);
    },
  },
  {
    id: 'reading.formulas-tell-formulas',
    assumption: [
      'Under formulas a cell with a formula gives that formula, every other cell its value.',
      'formulas 中，含公式的单元格给出公式，其他单元格给出其值。',
    ],
    source: 'Excel.Range class: formulas (ExcelApi 1.1); of cells without a formula nothing is said',
    evidence: 'silent',
    members: ['Range.formulas', 'Range.values'],
    run: async ({ onSheet, equal }) => {
      const formulas = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:D1').values = [['Open', 3, '=1+1', "'=1+1"]];
        const cells = sheet.getRange('A1:E1').load('formulas');
        await context.sync();
        return cells.formulas as unknown;
      });
      equal('formulas', formulas, [['Open', 3, '=1+1', '=1+1', '']]);
    },
  },
  {
    id: 'reading.error-names-in-english',
    assumption: [
      'Errors keep their English names in values, whatever the language of Excel.',
      '无论 Excel 使用何种语言，values 中的错误名称均为英文。',
    ],
    source: 'Excel.Range class: values ("the error string"); the language is said nowhere',
    evidence: 'silent',
    members: ['Range.values', 'Range.valueTypes'],
    run: async ({ onSheet, equal }) => {
      const range = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:B1').formulas = [['=NA()', '=1+"x"']];
        const read = sheet.getRange('A1:B1').load('values,valueTypes');
        await context.sync();
        return read;
      });
      equal('values', range.values, [['#N/A', '#VALUE!']]);
      equal('valueTypes', range.valueTypes, [['Error', 'Error']]);
    },
  },
  {
    id: 'reading.used-range-of-values',
    assumption: [
      'The used range of values leaves out cells that are only formatted, and starts where the first value is.',
      '按值计算的已用区域不含仅有格式的单元格，并从第一个值处开始。',
    ],
    source: 'Excel.Worksheet class: getUsedRangeOrNullObject(valuesOnly) (ExcelApi 1.4)',
    evidence: 'documented',
    members: [
      'Worksheet.getUsedRangeOrNullObject',
      'Range.rowIndex',
      'Range.columnIndex',
      'Range.rowCount',
      'Range.columnCount',
    ],
    run: async ({ onSheet, equal }) => {
      const used = await onSheet(async (sheet, context) => {
        sheet.getRange('B3:C4').values = [
          ['a', ''],
          ['', 'b'],
        ];
        sheet.getRange('A1').format.fill.color = '#FFFF00';
        sheet.getRange('F9').format.fill.color = '#FFFF00';
        const range = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
        await context.sync();
        return range;
      });
      equal('place', [used.rowIndex, used.columnIndex, used.rowCount, used.columnCount], [2, 1, 2, 2]);
    },
  },
  {
    id: 'reading.used-range-of-a-blank-sheet',
    assumption: [
      'A blank sheet has no used range: the null object; getUsedRange gives its first cell instead of an error.',
      '空白工作表没有已用区域（返回空对象）；getUsedRange 返回左上角单元格而不报错。',
    ],
    source: 'Excel.Worksheet class: getUsedRange, getUsedRangeOrNullObject (ExcelApi 1.1, 1.4)',
    evidence: 'documented',
    members: ['Worksheet.getUsedRangeOrNullObject', 'Worksheet.getUsedRange', 'ClientObject.isNullObject'],
    run: async ({ onSheet, equal }) => {
      const [none, first] = await onSheet(async (sheet, context) => {
        const nothing = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex');
        const cell = sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount');
        await context.sync();
        return [nothing, cell] as const;
      });
      equal('isNullObject', none.isNullObject, true);
      equal(
        'getUsedRange',
        [first.rowIndex, first.columnIndex, first.rowCount, first.columnCount],
        [0, 0, 1, 1],
      );
    },
  },
  {
    id: 'reading.used-range-within-a-range',
    assumption: [
      'The used range of a part of a sheet is cut to that part; where the part is empty it is the null object.',
      '区域内的已用区域只限于该区域；该区域为空时返回空对象。',
    ],
    source: 'Excel.Range class: getUsedRangeOrNullObject (ExcelApi 1.4)',
    evidence: 'documented',
    members: ['Range.getUsedRangeOrNullObject', 'Worksheet.getRangeByIndexes', 'Range.values'],
    run: async ({ onSheet, equal }) => {
      const [inside, outside] = await onSheet(async (sheet, context) => {
        sheet.getRange('B2:B5').values = [[1], [2], [3], [4]];
        const some = sheet.getRangeByIndexes(0, 0, 3, 4).getUsedRangeOrNullObject(true);
        const none = sheet.getRangeByIndexes(0, 4, 9, 4).getUsedRangeOrNullObject(true);
        some.load('rowIndex,columnIndex,values');
        none.load('rowIndex');
        await context.sync();
        return [some, none] as const;
      });
      equal('inside', [inside.rowIndex, inside.columnIndex, inside.values], [1, 1, [[1], [2]]]);
      equal('outside', outside.isNullObject, true);
    },
  },
  {
    id: 'reading.cleared-cells-are-not-used',
    assumption: [
      'Cells whose values were cleared, by "" or by clear, are no part of the used range of values.',
      '值被清除（写入 "" 或调用 clear）的单元格不再属于按值计算的已用区域。',
    ],
    source: 'Excel.Worksheet class: getUsedRangeOrNullObject; blank input for a property',
    evidence: 'silent',
    members: ['Worksheet.getUsedRangeOrNullObject', 'Range.values', 'Range.clear'],
    run: async ({ onSheet, equal }) => {
      const used = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:A4').values = [['a'], ['b'], ['c'], ['d']];
        await context.sync();
        sheet.getRange('A4').values = [['']];
        sheet.getRange('A3').clear('Contents');
        const range = sheet.getUsedRangeOrNullObject(true).load('rowCount');
        await context.sync();
        return range;
      });
      equal('rowCount', used.rowCount, 2);
    },
  },
  {
    id: 'reading.whole-columns-have-no-values',
    assumption: ['Values of whole columns come as null, with no error.', '整列的 values 为 null，且不报错。'],
    source: 'Read or write to an unbounded range using the Excel JavaScript API',
    evidence: 'documented',
    members: ['Range.values', 'Range.rowCount'],
    run: async ({ onSheet, equal }) => {
      const columns = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A:B').load('values,rowCount');
        await context.sync();
        return range;
      });
      equal('values', columns.values as unknown, null);
      equal('rowCount', columns.rowCount, 1_048_576);
    },
  },
  {
    id: 'reading.address-names-the-sheet',
    assumption: [
      'An address names its sheet, in apostrophes where the name needs them, an apostrophe within it twice.',
      '地址包含工作表名；需要时用单引号括起，名称中的单引号写两次。',
    ],
    source: 'Excel.Range class: address (ExcelApi 1.1); the quoting is shown in examples only',
    evidence: 'silent',
    members: ['Range.address'],
    run: async ({ onSheet, own, equal }) => {
      const name = own(" Anna's");
      const addresses = await onSheet(async (sheet, context) => {
        const other = context.workbook.worksheets.add(name);
        const ranges = [sheet.getRange('B2:C3'), other.getRange('A1')].map((range) => range.load('address'));
        sheet.load('name');
        await context.sync();
        return [sheet.name, ...ranges.map(({ address }) => address)];
      });
      equal('addresses', addresses.slice(1), [`${addresses[0]}!B2:C3`, `'${name.replace("'", "''")}'!A1`]);
    },
  },
  {
    id: 'reading.hidden-columns',
    assumption: [
      'Which columns are hidden is told for each column in one call; for a range of both kinds columnHidden is null.',
      '一次调用即可得知每列是否隐藏；区域内两者皆有时 columnHidden 为 null。',
    ],
    source: 'Excel.Range class: getColumnProperties (ExcelApi 1.9), columnHidden (ExcelApi 1.2)',
    evidence: 'documented',
    members: [
      'Range.getColumnProperties',
      'Range.columnHidden',
      'ColumnPropertiesLoadOptions.columnHidden',
      'SettableColumnProperties.columnHidden',
      'ClientResult.value',
    ],
    run: async ({ onSheet, equal }) => {
      const [each, all] = await onSheet(async (sheet, context) => {
        sheet.getRange('B:B').columnHidden = true;
        const columns = sheet.getRange('A1:C1').getColumnProperties({ columnHidden: true });
        const both = sheet.getRange('A1:C1').load('columnHidden');
        await context.sync();
        return [columns.value.map(({ columnHidden }) => columnHidden), both.columnHidden] as const;
      });
      equal('each column', each, [false, true, false]);
      equal('columnHidden', all, null);
    },
  },
  {
    id: 'reading.results-in-the-same-sync',
    assumption: [
      'What is written and read in the same sync is read as it is afterwards, formulas calculated.',
      '在同一次 sync 中写入并读取时，读到的是写入后的结果，公式已计算。',
    ],
    source: 'Application-specific API model: context.sync; the calculation is said nowhere',
    evidence: 'silent',
    members: ['Range.values', 'ClientRequestContext.sync'],
    run: async ({ onSheet, equal }) => {
      const values = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B1');
        range.values = [[20, '=A1*2']];
        range.load('values');
        await context.sync();
        return range.values as unknown;
      });
      equal('values', values, [[20, 40]]);
    },
  },
  {
    id: 'reading.dates-are-serials',
    assumption: [
      'A date is read as a serial number, also one typed in ISO form.',
      '日期读取为序列号，以 ISO 形式输入的日期也一样。',
    ],
    source:
      'Work with dates using the Excel JavaScript API; Excel.Range class: values (ISO is locale-neutral)',
    evidence: 'documented',
    members: ['Range.values', 'Range.numberFormat'],
    run: async ({ onSheet, equal }) => {
      const values = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B1');
        range.values = [['2026-11-23', 46_349]];
        sheet.getRange('B1').numberFormat = [['yyyy-mm-dd']];
        range.load('values');
        await context.sync();
        return range.values as unknown;
      });
      equal('values', values, [[46_349, 46_349]]);
    },
  },
  {
    id: 'reading.merged-areas',
    assumption: [
      'A range tells of the cells merged in it, each merged area whole, and gives the null object where nothing is merged.',
      '区域可给出其中的合并单元格，每个合并区域完整；没有合并时返回空对象。',
    ],
    source: 'Excel.Range class: getMergedAreasOrNullObject (ExcelApi 1.13); the order is said nowhere',
    evidence: 'documented',
    members: [
      'Range.getMergedAreasOrNullObject',
      'RangeAreas.load',
      'RangeAreas.untrack',
      'RangeAreas.areas',
      'RangeCollection.items',
      'ClientObject.isNullObject',
    ],
    run: async ({ onSheet, equal }) => {
      const [some, none] = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:D1').values = [['Account', 'Name', 'Ratings', '']];
        sheet.getRange('A2:A4').merge();
        sheet.getRange('C1:D1').merge();
        const found = ['A1:D9', 'B2:D9'].map((address) =>
          sheet.getRange(address).getMergedAreasOrNullObject().load(placesOfAreas).untrack(),
        );
        await context.sync();
        return found;
      });
      equal('merged areas', some && placesOf(some).sort(), ['0/2 1x2', '1/0 3x1']);
      equal('isNullObject', none?.isNullObject, true);
    },
  },
  {
    id: 'reading.merged-areas-of-no-used-range',
    assumption: [
      'Asked of the used range of a blank sheet, merged areas are the null object like the range itself, with no error.',
      '在空白工作表的已用区域（空对象）上查询合并区域，同样返回空对象，不报错。',
    ],
    source: '*OrNullObject methods and properties: of what is chained to a null object',
    evidence: 'documented',
    members: ['Range.getMergedAreasOrNullObject', 'Worksheet.getUsedRangeOrNullObject'],
    run: async ({ onSheet, equal }) => {
      const merged = await onSheet(async (sheet, context) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        const areas = used.getMergedAreasOrNullObject().load(placesOfAreas);
        await context.sync();
        return areas;
      });
      equal('isNullObject', merged.isNullObject, true);
    },
  },
  {
    id: 'reading.merged-areas-by-their-first-cell',
    assumption: [
      'Merged cells belong to a range by their first cell: those that begin above it are not told, those that reach beyond it are told whole.',
      '合并单元格按其左上角单元格归属：起于区域之外的不返回，超出区域的则完整返回。',
    ],
    source: 'OfficeDev/office-js issues 3611 (the first cell) and 1590 (areas tells all of it)',
    evidence: 'reported',
    members: ['Range.getMergedAreasOrNullObject', 'RangeAreas.areas', 'RangeCollection.items'],
    run: async ({ onSheet, equal }) => {
      const merged = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:A3').merge();
        sheet.getRange('B2:B9').merge();
        const areas = sheet.getRange('A2:C4').getMergedAreasOrNullObject().load(placesOfAreas);
        await context.sync();
        return areas;
      });
      equal('merged areas', placesOf(merged), ['1/1 8x1']);
    },
  },
  {
    id: 'reading.more-than-512-merged-areas',
    assumption: [
      'More than 512 merged areas in a range are refused, and the error names the call; 512 are told.',
      '区域内合并区域超过 512 个时会被拒绝，错误会指明该调用；512 个则全部返回。',
    ],
    source:
      'Excel.Range class: getMergedAreasOrNullObject ("will fail to return the result"); neither code nor place are said',
    evidence: 'silent',
    members: ['Range.getMergedAreasOrNullObject', 'RangeCollection.items'],
    run: async ({ onSheet, refused, equal }) => {
      const most = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:B513').merge(true);
        const areas = sheet.getRange('A1:B512').getMergedAreasOrNullObject().load(placesOfAreas);
        await context.sync();
        return areas;
      });
      equal('512', placesOf(most).length, 512);
      const { location } = await refused('513', null, (sheet) => {
        sheet.getRange('A1:B513').getMergedAreasOrNullObject().load(placesOfAreas);
      });
      equal('location', location, 'Range.getMergedAreasOrNullObject');
    },
  },
  {
    id: 'reading.date-function-tells-the-date-system',
    assumption: [
      'DATE(2000,1,1) asked without a cell is the serial of that day as the workbook counts: 36526, or 35064 from 1904.',
      '不经单元格调用 DATE(2000,1,1)，得到该日按工作簿计数的序列号：36526，或 1904 日期系统的 35064。',
    ],
    source:
      'Excel.Functions class: date (ExcelApi 1.2), whose description says that it follows the date system',
    evidence: 'documented',
    members: ['Workbook.functions', 'Functions.date', 'FunctionResult.load', 'FunctionResult.value'],
    run: async ({ onSheet, equal }) => {
      const [told, typed] = await onSheet(async (sheet, context) => {
        const day = context.workbook.functions.date(2000, 1, 1).load('value');
        const range = sheet.getRange('A1');
        range.values = [['2000-01-01']];
        range.load('values');
        await context.sync();
        return [day.value, range.values[0]?.[0] as unknown];
      });
      equal('one of the two', told === 36_526 || told === 35_064, true);
      equal('the same day typed into a cell', typed, told);
    },
  },
];
