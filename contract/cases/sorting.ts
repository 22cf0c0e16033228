// Sorting a table: whole rows move, and what the user keeps beside our columns with them.
import type { ContractCase } from '../contractCase';

const rows = [
  ['Order', 'Name', 'Twice', 'Mine'],
  [3, 'Cora', '=A2*2', 'c'],
  [1, 'Anna', '=A3*2', 'a'],
  [2, 'Ben', '=A4*2', 'b'],
];

function addRows(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:D4').values = rows;
  return sheet.tables.add('A1:D4', true);
}

const byFirst: Excel.SortField[] = [{ key: 0, ascending: true }];

export const sortingCases: readonly ContractCase[] = [
  {
    id: 'sorting.rows-move-as-one',
    assumption: [
      'A table sorted by a column moves whole rows, formulas of the same row keep reading their own row.',
      '按列排序时整行一起移动，引用同行的公式仍引用各自所在的行。',
    ],
    source: 'Excel.TableSort class: apply (ExcelApi 1.2); formulas are said nowhere',
    evidence: 'silent',
    members: ['Table.sort', 'TableSort.apply', 'SortField.key', 'SortField.ascending'],
    run: async ({ onSheet, equal }) => {
      const range = await onSheet(async (sheet, context) => {
        addRows(sheet).sort.apply(byFirst);
        const cells = sheet.getRange('A2:D4').load('values,formulas');
        await context.sync();
        return cells;
      });
      equal('values', range.values, [
        [1, 'Anna', 2, 'a'],
        [2, 'Ben', 4, 'b'],
        [3, 'Cora', 6, 'c'],
      ]);
      equal(
        'formulas',
        range.formulas.map((row: unknown[]) => row[2]),
        ['=A2*2', '=A3*2', '=A4*2'],
      );
    },
  },
  {
    id: 'sorting.formats-move-along',
    assumption: [
      'Fill and font of a cell move with it when its table is sorted.',
      '表格排序时，单元格的填充和字体随之移动。',
    ],
    source: 'Excel.TableSort class: apply (ExcelApi 1.2); formats are said nowhere',
    evidence: 'silent',
    members: ['TableSort.apply', 'RangeFill.color', 'RangeFont.bold'],
    run: async ({ onSheet, equal }) => {
      const read = await onSheet(async (sheet, context) => {
        const table = addRows(sheet);
        const { format } = sheet.getRange('B2');
        format.fill.color = '#FFFF00';
        format.font.bold = true;
        table.sort.apply(byFirst);
        const found = sheet.getRange('B4').format;
        found.fill.load('color');
        found.font.load('bold');
        await context.sync();
        return [found.fill.color, found.font.bold];
      });
      equal('fill and bold of the last row', read, ['#FFFF00', true]);
    },
  },
  {
    id: 'sorting.by-a-hidden-column',
    assumption: ['A table is sorted by a hidden column too.', '也可按隐藏列排序。'],
    source: 'Excel.TableSort class: apply (ExcelApi 1.2); hidden columns are said nowhere',
    evidence: 'silent',
    members: ['TableSort.apply', 'Range.columnHidden'],
    run: async ({ onSheet, equal }) => {
      const names = await onSheet(async (sheet, context) => {
        const table = addRows(sheet);
        sheet.getRange('A:A').columnHidden = true;
        table.sort.apply(byFirst);
        const range = sheet.getRange('B2:B4').load('values');
        await context.sync();
        return range.values.flat() as unknown;
      });
      equal('names', names, ['Anna', 'Ben', 'Cora']);
    },
  },
  {
    id: 'sorting.by-an-inner-column',
    assumption: [
      'The key of a sort counts columns from the table’s first, wherever the table stands.',
      '排序键从表格的第一列起计数，与表格位置无关。',
    ],
    source: 'Excel.SortField interface: key ("offset from the first column")',
    evidence: 'documented',
    members: ['TableSort.apply', 'SortField.key'],
    run: async ({ onSheet, equal }) => {
      const names = await onSheet(async (sheet, context) => {
        sheet.getRange('C3:D5').values = [
          ['Name', 'Order'],
          ['Ben', 2],
          ['Anna', 1],
        ];
        sheet.tables.add('C3:D5', true).sort.apply([{ key: 1, ascending: true }]);
        const range = sheet.getRange('C4:C5').load('values');
        await context.sync();
        return range.values.flat() as unknown;
      });
      equal('names', names, ['Anna', 'Ben']);
    },
  },
  {
    id: 'sorting.cells-outside-stay',
    assumption: [
      'Cells beside and under a table stay where they are when it is sorted; its totals row stays last.',
      '表格排序时，其旁边和下方的单元格不动；汇总行保持在最后。',
    ],
    source: 'Excel.TableSort class: apply (ExcelApi 1.2)',
    evidence: 'silent',
    members: ['TableSort.apply', 'Table.showTotals'],
    run: async ({ onSheet, equal }) => {
      const [beside, names] = await onSheet(async (sheet, context) => {
        const table = addRows(sheet);
        sheet.getRange('F2:F4').values = [['x'], ['y'], ['z']];
        table.showTotals = true;
        table.sort.apply(byFirst);
        const outside = sheet.getRange('F2:F4').load('values');
        const inside = sheet.getRange('B2:B5').load('values');
        await context.sync();
        return [outside.values.flat() as unknown, inside.values.flat() as unknown] as const;
      });
      equal('beside', beside, ['x', 'y', 'z']);
      equal('names and the totals row', names, ['Anna', 'Ben', 'Cora', '']);
    },
  },
  {
    id: 'sorting.blanks-last',
    assumption: [
      'Numbers come before texts, and rows without a key come last.',
      '数字排在文本之前，无键值的行排在最后。',
    ],
    source: 'Excel’s sort orders (Sort data in a range or table, support.microsoft.com)',
    evidence: 'documented',
    members: ['TableSort.apply'],
    run: async ({ onSheet, equal }) => {
      const keys = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:A6').values = [['Key'], ['b'], [''], [2], ['a'], [10]];
        sheet.tables.add('A1:A6', true).sort.apply(byFirst);
        const range = sheet.getRange('A2:A6').load('values');
        await context.sync();
        return range.values.flat() as unknown;
      });
      equal('keys', keys, [2, 10, 'a', 'b', '']);
    },
  },
  {
    id: 'sorting.first-table-of-a-range',
    assumption: [
      'A table that was just added is found by a range over it and sorted, all in one sync.',
      '刚添加的表格可通过覆盖它的区域找到并排序，均在一次 sync 中。',
    ],
    source: 'Excel.Range class: getTables (ExcelApi 1.9); Excel.TableScopedCollection class: getFirst',
    evidence: 'documented',
    members: ['Range.getTables', 'TableScopedCollection.getFirst', 'TableSort.apply'],
    run: async ({ onSheet, equal }) => {
      const names = await onSheet(async (sheet, context) => {
        addRows(sheet);
        sheet.getRange('A1:D4').getTables(false).getFirst().sort.apply(byFirst);
        const range = sheet.getRange('B2:B4').load('values');
        await context.sync();
        return range.values.flat() as unknown;
      });
      equal('names', names, ['Anna', 'Ben', 'Cora']);
    },
  },
];
