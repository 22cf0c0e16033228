// Excel's tables: made, named, resized, with and without a totals row.
import type { ContractCase } from '../contractCase';
import type { Kit } from '../kit';

const people = [
  ['Name', 'Level'],
  ['Cora', 2],
  ['Anna', 9],
  ['Ben', 4],
];

/** A table at B2:C5 of the case's sheet. */
export function addPeople(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('B2:C5').values = people;
  return sheet.tables.add('B2:C5', true);
}

export const tableCases: readonly ContractCase[] = [
  {
    id: 'tables.on-a-sheet-that-is-not-shown',
    assumption: [
      'A table added with a sheet’s own tables and a plain address stands on that sheet, whichever sheet is active.',
      '通过某工作表的 tables 以普通地址添加的表格位于该工作表，与活动工作表无关。',
    ],
    source: 'Excel.TableCollection class: add ("the currently-active sheet is used")',
    evidence: 'silent',
    members: ['TableCollection.add', 'Worksheet.tables', 'TableCollection.items', 'TableCollection.load'],
    run: async ({ onSheet, own, equal }) => {
      const counts = await onSheet(async (sheet, context) => {
        const other = context.workbook.worksheets.add(own('b'));
        other.activate();
        await context.sync();
        addPeople(sheet);
        sheet.tables.load('items/id');
        other.tables.load('items/id');
        await context.sync();
        return [sheet.tables.items.length, other.tables.items.length];
      });
      equal('tables on the sheet and on the active one', counts, [1, 0]);
    },
  },
  {
    id: 'tables.made-and-dressed-in-one-sync',
    assumption: [
      'A table is added, named, given its style and its options in one sync.',
      '一次 sync 即可添加表格、命名并设置样式和选项。',
    ],
    source: 'Excel.Table class: name, style, showBandedRows, showFilterButton (ExcelApi 1.1, 1.3)',
    evidence: 'documented',
    members: [
      'TableCollection.add',
      'Table.name',
      'Table.style',
      'Table.showBandedRows',
      'Table.showFilterButton',
      'Table.showHeaders',
      'Table.showTotals',
      'Table.load',
    ],
    run: async ({ onSheet, own, equal }) => {
      const name = own('People');
      const read = await onSheet(async (sheet, context) => {
        const table = addPeople(sheet);
        table.name = name;
        table.style = 'TableStyleLight1';
        table.showBandedRows = false;
        table.showFilterButton = false;
        table.load('name,style,showBandedRows,showFilterButton,showHeaders,showTotals');
        await context.sync();
        const { style, showBandedRows, showFilterButton, showHeaders, showTotals } = table;
        return [table.name, style, showBandedRows, showFilterButton, showHeaders, showTotals];
      });
      equal('table', read, [name, 'TableStyleLight1', false, false, true, false]);
    },
  },
  {
    id: 'tables.found-by-id',
    assumption: [
      'A table is found by its id on its sheet and in the workbook, also after it was renamed.',
      '表格可凭 id 在其工作表和工作簿中找到，重命名后亦然。',
    ],
    source:
      'Excel.Table class: id; Excel.TableCollection class: getItem, getItemOrNullObject (ExcelApi 1.1, 1.4)',
    evidence: 'documented',
    members: [
      'Table.id',
      'Table.name',
      'TableCollection.getItem',
      'TableCollection.getItemOrNullObject',
      'Workbook.tables',
    ],
    run: async ({ onSheet, own, equal }) => {
      const names = await onSheet(async (sheet, context) => {
        const table = addPeople(sheet).load('id');
        await context.sync();
        table.name = own('Renamed');
        const again = [
          sheet.tables.getItem(table.id).load('name'),
          context.workbook.tables.getItemOrNullObject(table.id).load('name'),
        ];
        await context.sync();
        return again.map(({ name }) => name);
      });
      equal('names', names, [own('Renamed'), own('Renamed')]);
    },
  },
  {
    id: 'tables.null-object-has-null-parts',
    assumption: [
      'A table that is not there is the null object, and so is its range.',
      '不存在的表格为空对象，其区域也是空对象。',
    ],
    source: 'Application-specific API model: *OrNullObject methods and properties',
    evidence: 'documented',
    members: ['TableCollection.getItemOrNullObject', 'ClientObject.isNullObject', 'Table.getRange'],
    run: async ({ onSheet, own, equal }) => {
      const state = await onSheet(async (_sheet, context) => {
        const table = context.workbook.tables.getItemOrNullObject(own('Nothing')).load('id');
        const range = table.getRange().load('rowIndex,columnIndex');
        await context.sync();
        return [table.isNullObject, range.isNullObject];
      });
      equal('isNullObject', state, [true, true]);
    },
  },
  {
    id: 'tables.overlap-is-refused',
    assumption: ['A table over a part of another is refused.', '与其他表格部分重叠的表格被拒绝。'],
    source: 'Excel.TableCollection class: add ("an error will be thrown"); the code is said nowhere',
    evidence: 'documented',
    members: ['TableCollection.add'],
    run: async ({ refused }) => {
      await refused('a table over another', null, async (sheet, context) => {
        addPeople(sheet);
        await context.sync();
        sheet.tables.add('C4:E9', true);
      });
    },
  },
  {
    id: 'tables.name-taken',
    assumption: [
      'A table name that another table bears, in whatever case and on whatever sheet, is refused with InvalidArgument.',
      '其他表格（不论大小写和工作表）已使用的表格名称被拒绝（InvalidArgument）。',
    ],
    source: 'OfficeDev/office-js#551; Excel.Table class: name',
    evidence: 'reported',
    members: ['Table.name'],
    run: async ({ onSheet, refused, own }) => {
      await onSheet((sheet, context) => {
        addPeople(sheet).name = own('People');
        context.workbook.worksheets.add(own('b'));
      });
      await refused('the name of another table', 'InvalidArgument', (_sheet, context) => {
        const table = context.workbook.worksheets.getItem(own('b')).tables.add('A1:B3', true);
        table.name = own('PEOPLE');
      });
    },
  },
  {
    id: 'tables.headers-become-texts',
    assumption: [
      'Headers become texts that differ: a number its text, an empty one "Column2", one that is there already a number behind it.',
      '表头会变为互不相同的文本：数字变为文本，空白变为“列2”之类，重复的加上编号。',
    ],
    source: 'Excel.TableCollection class: add; said nowhere of headers',
    evidence: 'silent',
    members: ['TableCollection.add', 'Range.values'],
    run: async ({ onSheet, equal }) => {
      const [headers, types] = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:D2').values = [
          ['Name', '', 'name', 2026],
          [1, 2, 3, 4],
        ];
        sheet.tables.add('A1:D2', true);
        const row = sheet.getRange('A1:D1').load('values,valueTypes');
        await context.sync();
        return [(row.values[0] ?? []) as unknown[], row.valueTypes[0]] as const;
      });
      equal('types', types, ['String', 'String', 'String', 'String']);
      // Which word Excel puts into an empty header depends on its language.
      equal(
        'headers',
        [headers[0], headers[1] === '', headers[2], headers[3]],
        ['Name', false, 'name2', '2026'],
      );
    },
  },
  {
    id: 'tables.header-cell-renames-the-column',
    assumption: [
      'A text written into a header cell renames the column.',
      '写入表头单元格的文本会重命名该列。',
    ],
    source: 'Excel.TableColumn class: name; said nowhere of the cell',
    evidence: 'silent',
    members: ['Range.values', 'TableCollection.add'],
    run: async ({ onSheet, equal }) => {
      const names = await onSheet(async (sheet, context) => {
        const table = addPeople(sheet);
        await context.sync();
        sheet.getRange('C2').values = [['Rank']];
        table.columns.load('items/name');
        await context.sync();
        return table.columns.items.map(({ name }) => name);
      });
      equal('columns', names, ['Name', 'Rank']);
    },
  },
  {
    id: 'tables.resize-grows',
    assumption: [
      'A table takes in rows and columns by resize; a header that stands there already is kept.',
      '表格可通过 resize 纳入行和列；已有的表头文本保留。',
    ],
    source: 'Excel.Table class: resize (ExcelApi 1.13)',
    evidence: 'documented',
    members: ['Table.resize', 'Table.getRange'],
    run: async ({ onSheet, equal }) => {
      const [size, headers] = await onSheet(async (sheet, context) => {
        const table = addPeople(sheet);
        sheet.getRange('D2').values = [['Notes']];
        table.resize('B2:D9');
        const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
        table.columns.load('items/name');
        await context.sync();
        const { rowIndex, columnIndex, rowCount, columnCount } = range;
        return [
          [rowIndex, columnIndex, rowCount, columnCount],
          table.columns.items.map(({ name }) => name),
        ] as const;
      });
      equal('place', size, [1, 1, 8, 3]);
      equal('headers', headers, ['Name', 'Level', 'Notes']);
    },
  },
  {
    id: 'tables.found-only-where-it-stands',
    assumption: [
      'A table is found by its id among the tables of a range: fully within its own cells, touched by its last cell, and not one row above.',
      '可在区域的表格中按 id 找到表格：完全位于自身单元格内，或与其最后一格相交；上移一行则找不到。',
    ],
    source: 'Excel.Range class: getTables(fullyContained) (ExcelApi 1.9); TableScopedCollection: getItem',
    evidence: 'documented',
    members: ['Range.getTables', 'TableScopedCollection.getItem'],
    run: async ({ onSheet, equal }) => {
      const found = await onSheet(async (sheet, context) => {
        const table = addPeople(sheet).load('id');
        await context.sync();
        const whole = sheet.getRange('B2:C5').getTables(true).getItem(table.id).load('id');
        const last = sheet.getRange('C5').getTables(false).getItem(table.id).load('id');
        await context.sync();
        sheet.getRange('B1:C4').getTables(true).getItem(table.id).load('id');
        const above = await context.sync().then(
          () => 'found',
          (error: unknown) => (error as { readonly code?: string }).code,
        );
        return [whole.id === table.id, last.id === table.id, above] as const;
      });
      equal('found', found, [true, true, 'ItemNotFound']);
    },
  },
  {
    id: 'tables.end-of-the-used-cells',
    assumption: [
      'The last used cell meets the cell where it is expected, and no other; rows of a range that are hidden in part are told as null.',
      '最后一个已用单元格只与预期的那一格相交；区域内部分行隐藏时返回 null。',
    ],
    source: 'Excel.Range class: getLastCell, getIntersection (ItemNotFound), rowHidden (ExcelApi 1.1, 1.2)',
    evidence: 'documented',
    members: ['Range.getLastCell', 'Range.getIntersection', 'Range.rowHidden'],
    run: async ({ onSheet, equal }) => {
      const found = await onSheet(async (sheet, context) => {
        sheet.getRange('B2:C5').values = people;
        const end = sheet.getUsedRange(true).getLastCell();
        const met = end.getIntersection(sheet.getRange('C5')).load('address');
        sheet.getRange('3:3').rowHidden = true;
        const part = sheet.getRange('B2:C5').load('rowHidden');
        const none = sheet.getRange('B4:C5').load('rowHidden');
        await context.sync();
        const hidden = [part.rowHidden as unknown, none.rowHidden as unknown];
        end.getIntersection(sheet.getRange('C6')).load('address');
        const other = await context.sync().then(
          () => 'found',
          (error: unknown) => (error as { readonly code?: string }).code,
        );
        return [met.address.endsWith('C5'), hidden, other] as const;
      });
      equal('found', found, [true, [null, false], 'ItemNotFound']);
    },
  },
  {
    id: 'tables.resize-shrinks',
    assumption: [
      'A table made smaller by resize leaves the cells that it gives up as they are.',
      '缩小表格时，移出的单元格内容保持不变。',
    ],
    source: 'Excel.Table class: resize (ExcelApi 1.13); the cells are said nowhere',
    evidence: 'silent',
    members: ['Table.resize'],
    run: async ({ onSheet, equal }) => {
      const [rows, values] = await onSheet(async (sheet, context) => {
        const table = addPeople(sheet);
        await context.sync();
        table.resize('B2:C4');
        const range = table.getRange().load('rowCount');
        const cells = sheet.getRange('B5:C5').load('values');
        await context.sync();
        return [range.rowCount, cells.values as unknown] as const;
      });
      equal('rows', rows, 3);
      equal('cells below', values, [['Ben', 4]]);
    },
  },
  {
    id: 'tables.resize-keeps-the-header-row',
    assumption: [
      'A new size whose first row is another than the header row is refused.',
      '首行与原表头行不同的新范围被拒绝。',
    ],
    source: 'Excel.Table class: resize ("the headers must be in the same row")',
    evidence: 'documented',
    members: ['Table.resize'],
    run: async ({ refused }) => {
      await refused('a size from row 3', null, async (sheet, context) => {
        const table = addPeople(sheet);
        await context.sync();
        table.resize('B3:C6');
      });
    },
  },
  {
    id: 'tables.totals-row',
    assumption: [
      'The totals row is a row more of the table when it is shown, and is gone when it is not.',
      '显示汇总行时表格多一行，不显示时该行消失。',
    ],
    source: 'Excel.Table class: showTotals (ExcelApi 1.1)',
    evidence: 'documented',
    members: ['Table.showTotals', 'Table.getRange'],
    run: async ({ onSheet, equal }) => {
      const rows = await onSheet(async (sheet, context) => {
        const table = addPeople(sheet);
        const plain = table.getRange().load('rowCount');
        table.showTotals = true;
        const withTotals = table.getRange().load('rowCount');
        await context.sync();
        table.showTotals = false;
        const without = table.getRange().load('rowCount');
        await context.sync();
        return [plain.rowCount, withTotals.rowCount, without.rowCount];
      });
      equal('rows before, with totals, without', rows, [4, 5, 4]);
    },
  },
  {
    id: 'tables.to-plain-cells',
    assumption: [
      'A table converted to a range leaves its values; the table is gone.',
      '转换为区域的表格保留其值，表格本身消失。',
    ],
    source: 'Excel.Table class: convertToRange (ExcelApi 1.2)',
    evidence: 'documented',
    members: ['Table.convertToRange', 'TableCollection.items'],
    run: async ({ onSheet, equal }) => {
      const [count, values] = await onSheet(async (sheet, context) => {
        addPeople(sheet).convertToRange();
        sheet.tables.load('items/id');
        const cells = sheet.getRange('B2:C5').load('values');
        await context.sync();
        return [sheet.tables.items.length, cells.values as unknown] as const;
      });
      equal('tables', count, 0);
      equal('values', values, people);
    },
  },
  {
    id: 'tables.not-filtered',
    assumption: [
      'A table without a filter says that its data are not filtered, in one load with all tables of all sheets.',
      '未筛选的表格在一次加载所有工作表的所有表格时报告数据未被筛选。',
    ],
    source: 'Excel.AutoFilter class: isDataFiltered (ExcelApi 1.9)',
    evidence: 'documented',
    members: ['Table.autoFilter', 'AutoFilter.isDataFiltered', 'WorksheetCollection.load'],
    run: async (kit) => equalFilterState(kit, { name: null, expected: false }),
  },
  {
    id: 'tables.filtered',
    assumption: ['A table whose rows are filtered says so.', '行被筛选的表格会报告已筛选。'],
    source: 'Excel.AutoFilter class: isDataFiltered (ExcelApi 1.9)',
    evidence: 'documented',
    members: ['Table.autoFilter', 'AutoFilter.isDataFiltered'],
    optional: true,
    run: async (kit) => equalFilterState(kit, { name: 'Anna', expected: true }),
  },
];

interface FilterState {
  /** The name to filter for; null for no filter. */
  readonly name: string | null;
  readonly expected: boolean;
}

async function equalFilterState({ onSheet, equal }: Kit, { name, expected }: FilterState): Promise<void> {
  const state = await onSheet(async (sheet, context) => {
    const table = addPeople(sheet);
    if (name !== null) table.columns.getItemAt(0).filter.applyValuesFilter([name]);
    const sheets = context.workbook.worksheets.load('items/id,items/tables/items/autoFilter/isDataFiltered');
    sheet.load('id');
    await context.sync();
    const found = sheets.items.find(({ id }) => id === sheet.id);
    return found?.tables.items[0]?.autoFilter.isDataFiltered;
  });
  equal('isDataFiltered', state, expected);
}
