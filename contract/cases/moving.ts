// Rows and columns that are inserted and deleted, and what moves along.
import type { ContractCase } from '../contractCase';

export const movingCases: readonly ContractCase[] = [
  {
    id: 'moving.rows-inserted',
    assumption: [
      'Whole rows inserted push down everything below with its formats, and formulas follow.',
      '插入整行会将下方内容连同格式一起下移，公式随之调整。',
    ],
    source: 'Excel.Range class: getEntireRow, insert (ExcelApi 1.1, 1.2)',
    evidence: 'documented',
    members: ['Range.getEntireRow', 'Range.insert'],
    run: async ({ onSheet, equal }) => {
      const [range, bold] = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:B3').values = [
          [1, '=A3'],
          [2, 'b'],
          [3, 'c'],
        ];
        sheet.getRange('A3').format.font.bold = true;
        sheet.getRangeByIndexes(1, 0, 2, 1).getEntireRow().insert('Down');
        const cells = sheet.getRange('A1:B5').load('values,formulas');
        const { font } = sheet.getRange('A5').format;
        font.load('bold');
        await context.sync();
        return [cells, font.bold] as const;
      });
      equal('values', range.values, [
        [1, 3],
        ['', ''],
        ['', ''],
        [2, 'b'],
        [3, 'c'],
      ]);
      equal('formula', range.formulas[0]?.[1], '=A5');
      equal('bold', bold, true);
    },
  },
  {
    id: 'moving.columns-inserted',
    assumption: ['Whole columns inserted push everything to the right.', '插入整列会将其余内容右移。'],
    source: 'Excel.Range class: getEntireColumn, insert (ExcelApi 1.1, 1.2)',
    evidence: 'documented',
    members: ['Range.getEntireColumn', 'Range.insert'],
    run: async ({ onSheet, equal }) => {
      const values = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
        sheet.getRangeByIndexes(0, 1, 1, 2).getEntireColumn().insert('Right');
        const range = sheet.getRange('A1:E1').load('values');
        await context.sync();
        return range.values as unknown;
      });
      equal('values', values, [['a', '', '', 'b', 'c']]);
    },
  },
  {
    id: 'moving.rows-and-columns-deleted',
    assumption: [
      'Deleting the rows and columns that were inserted brings everything back to its place.',
      '删除所插入的行和列后，一切回到原位。',
    ],
    source: 'Excel.Range class: delete (ExcelApi 1.1)',
    evidence: 'documented',
    members: ['Range.delete', 'Range.insert', 'Range.getEntireRow', 'Range.getEntireColumn'],
    run: async ({ onSheet, equal }) => {
      const formulas = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:C3').formulas = [
          ['=C3', 'b', 'c'],
          ['d', 'e', 'f'],
          ['g', 'h', 'i'],
        ];
        sheet.getRange('A2:A3').getEntireRow().insert('Down');
        sheet.getRange('B1').getEntireColumn().insert('Right');
        await context.sync();
        sheet.getRange('A2:A3').getEntireRow().delete('Up');
        sheet.getRange('B1').getEntireColumn().delete('Left');
        const range = sheet.getRange('A1:C3').load('formulas');
        await context.sync();
        return range.formulas as unknown;
      });
      equal('formulas', formulas, [
        ['=C3', 'b', 'c'],
        ['d', 'e', 'f'],
        ['g', 'h', 'i'],
      ]);
    },
  },
  {
    id: 'moving.rows-inserted-under-a-table',
    assumption: [
      'Whole rows inserted right under a table move what is below and leave the table’s size.',
      '在表格正下方插入整行只移动下方内容，表格大小不变。',
    ],
    source: 'Excel.Range class: insert; of tables nothing is said',
    evidence: 'silent',
    members: ['Range.insert', 'Table.getRange', 'TableCollection.add'],
    run: async ({ onSheet, equal }) => {
      const [rows, values] = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:A4').values = [['Name'], ['Anna'], ['Ben'], ['a note under it']];
        const table = sheet.tables.add('A1:A3', true);
        sheet.getRangeByIndexes(3, 0, 2, 1).getEntireRow().insert('Down');
        const range = table.getRange().load('rowIndex,rowCount');
        const cells = sheet.getRange('A3:A6').load('values');
        await context.sync();
        return [[range.rowIndex, range.rowCount], cells.values as unknown] as const;
      });
      equal('first row and rows of the table', rows, [0, 3]);
      equal('values', values, [['Ben'], [''], [''], ['a note under it']]);
    },
  },
  {
    id: 'moving.tables-move-along',
    assumption: ['A table below inserted rows moves down with them.', '位于插入行下方的表格随之下移。'],
    source: 'Excel.Range class: insert; of tables nothing is said',
    evidence: 'silent',
    members: ['Range.insert', 'Table.getRange', 'Range.rowIndex'],
    run: async ({ onSheet, equal }) => {
      const place = await onSheet(async (sheet, context) => {
        sheet.getRange('A3:A5').values = [['Name'], ['Anna'], ['Ben']];
        const table = sheet.tables.add('A3:A5', true);
        sheet.getRange('A1').getEntireRow().insert('Down');
        const range = table.getRange().load('rowIndex,rowCount');
        await context.sync();
        return [range.rowIndex, range.rowCount];
      });
      equal('first row and rows', place, [3, 3]);
    },
  },
];
