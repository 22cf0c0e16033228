// Sheets as such: their names and ids, what is shown of them, and what a protected one refuses.
import type { ContractCase } from '../contractCase';

/** Names that Excel's own dialog refuses. */
const forbidden = ['a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'quoted", "quoted'", 'x'.repeat(32)];

export const sheetCases: readonly ContractCase[] = [
  {
    id: 'sheets.workbook-has-a-name',
    assumption: ['A workbook tells the name of its file.', '工作簿会给出其文件名。'],
    source: 'Excel.Workbook class: name (ExcelApi 1.7)',
    evidence: 'documented',
    members: ['Workbook.name', 'Workbook.load', 'RequestContext.workbook'],
    run: async ({ onSheet, equal }) => {
      const name = await onSheet(async (_sheet, context) => {
        const workbook = context.workbook.load('name');
        await context.sync();
        return workbook.name;
      });
      equal('type and length', [typeof name, name.length > 0], ['string', true]);
    },
  },
  {
    id: 'sheets.added-at-the-end',
    assumption: [
      'A new sheet stands last, is visible and not activated.',
      '新工作表位于最后，可见且未被激活。',
    ],
    source: 'Excel.WorksheetCollection class: add (ExcelApi 1.1)',
    evidence: 'documented',
    members: [
      'WorksheetCollection.add',
      'Worksheet.visibility',
      'Workbook.worksheets',
      'RequestContext.workbook',
    ],
    run: async ({ onSheet, own, equal }) => {
      const read = await onSheet(async (sheet, context) => {
        const { worksheets } = context.workbook;
        sheet.activate();
        worksheets.add(own('b'));
        const last = worksheets.getLast().load('name,visibility');
        const active = worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return [last.name, last.visibility, active.name === own('b')];
      });
      equal('last sheet', read, [own('b'), 'Visible', false]);
    },
  },
  {
    id: 'sheets.id-outlives-the-name',
    assumption: [
      'The id of a sheet stays when it is renamed and moved, and finds it.',
      '工作表重命名和移动后 id 不变，并可据此找到它。',
    ],
    source: 'Excel.Worksheet class: id; Excel.WorksheetCollection class: getItem (name or ID)',
    evidence: 'documented',
    members: [
      'Worksheet.id',
      'Worksheet.name',
      'Worksheet.load',
      'WorksheetCollection.getItem',
      'WorksheetCollection.getItemOrNullObject',
    ],
    run: async ({ onSheet, own, equal }) => {
      const read = await onSheet(async (_sheet, context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add(own('b')).load('id');
        await context.sync();
        sheet.name = own('数据 2');
        sheet.position = 0;
        const again = [worksheets.getItem(sheet.id), worksheets.getItemOrNullObject(sheet.id)];
        for (const one of again) one.load('name,id');
        await context.sync();
        return again.map(({ name, id }) => [name, id === sheet.id]);
      });
      equal('name and id', read, [
        [own('数据 2'), true],
        [own('数据 2'), true],
      ]);
    },
  },
  {
    id: 'sheets.found-by-name-in-any-case',
    assumption: [
      'A sheet is found by its name, whatever the case of its letters.',
      '可按名称找到工作表，不区分大小写。',
    ],
    source: 'Excel.WorksheetCollection class: getItem; the case is said nowhere',
    evidence: 'silent',
    members: ['WorksheetCollection.getItemOrNullObject', 'ClientObject.isNullObject'],
    run: async ({ onSheet, own, equal }) => {
      const isNull = await onSheet(async (_sheet, context) => {
        context.workbook.worksheets.add(own('Abc'));
        await context.sync();
        const found = context.workbook.worksheets.getItemOrNullObject(own('aBC')).load('name');
        await context.sync();
        return found.isNullObject;
      });
      equal('isNullObject', isNull, false);
    },
  },
  {
    id: 'sheets.name-taken',
    assumption: [
      'A sheet under a name in use, in whatever case, is refused with ItemAlreadyExists.',
      '已使用的工作表名称（不论大小写）被拒绝（ItemAlreadyExists）。',
    ],
    source:
      'OfficeDev/office-scripts-docs#560 ("A resource with the same name or identifier already exists")',
    evidence: 'reported',
    members: ['WorksheetCollection.add'],
    run: async ({ refused, own, onSheet }) => {
      await onSheet((_sheet, context) => void context.workbook.worksheets.add(own('b')));
      await refused('a name in use', 'ItemAlreadyExists', (_sheet, context) => {
        context.workbook.worksheets.add(own('B'));
      });
    },
  },
  {
    id: 'sheets.forbidden-names',
    assumption: [
      'Names over 31 characters, with : \\ / ? * [ ] or with an apostrophe at an end are refused with InvalidArgument.',
      '超过 31 个字符、含 : \\ / ? * [ ] 或首尾为单引号的名称被拒绝（InvalidArgument）。',
    ],
    source:
      'Rename a worksheet (support.microsoft.com); office-scripts-docs: combine worksheets, troubleshooting',
    evidence: 'documented',
    members: ['WorksheetCollection.add', 'Worksheet.name'],
    run: async ({ refused }) => {
      for (const name of forbidden) {
        await refused(`the name ${name}`, 'InvalidArgument', (_sheet, context) => {
          context.workbook.worksheets.add(name);
        });
      }
      await refused('a new name with a colon', 'InvalidArgument', (sheet) => {
        sheet.name = 'a:b';
      });
    },
  },
  {
    id: 'sheets.name-of-31-characters',
    assumption: [
      'A name of 31 characters with blanks, an apostrophe within and Chinese is taken as it is.',
      '含空格、中间单引号和中文的 31 个字符名称可原样使用。',
    ],
    source: 'Excel.Worksheet class: name ("fewer than 32 characters")',
    evidence: 'documented',
    members: ['WorksheetCollection.add', 'Worksheet.name'],
    run: async ({ onSheet, own, equal }) => {
      const name = `${own(" Anna's 客户 ")}${'x'.repeat(31)}`.slice(0, 31);
      const read = await onSheet(async (_sheet, context) => {
        const sheet = context.workbook.worksheets.add(name).load('name');
        await context.sync();
        return sheet.name;
      });
      equal('name', read, name);
    },
  },
  {
    id: 'sheets.formulas-follow-a-new-name',
    assumption: ['Formulas that read a sheet follow its new name.', '引用工作表的公式随其新名称更新。'],
    source: 'Excel.Worksheet class: name (ExcelApi 1.1)',
    evidence: 'silent',
    members: ['Worksheet.name'],
    run: async ({ onSheet, own, equal }) => {
      const formula = await onSheet(async (sheet, context) => {
        const other = context.workbook.worksheets.add(own('b'));
        sheet.getRange('A1').formulas = [[`=${own('b')}!A1*2`]];
        await context.sync();
        other.name = own('c d');
        const cell = sheet.getRange('A1').load('formulas');
        await context.sync();
        return cell.formulas as unknown;
      });
      equal('formula', formula, [[`='${own('c d')}'!A1*2`]]);
    },
  },
  {
    id: 'sheets.shown-and-hidden',
    assumption: [
      'A sheet is hidden and shown by its visibility; a hidden one is written to like any other.',
      '可通过 visibility 隐藏和显示工作表；隐藏的工作表可照常写入。',
    ],
    source: 'Excel.Worksheet class: visibility (ExcelApi 1.2)',
    evidence: 'documented',
    members: ['Worksheet.visibility'],
    run: async ({ onSheet, own, equal }) => {
      const read = await onSheet(async (_sheet, context) => {
        const sheet = context.workbook.worksheets.add(own('b'));
        sheet.visibility = 'Hidden';
        sheet.getRange('A1').values = [['written']];
        const cell = sheet.getRange('A1').load('values');
        sheet.load('visibility');
        await context.sync();
        return [sheet.visibility, cell.values as unknown];
      });
      equal('visibility and value', read, ['Hidden', [['written']]]);
    },
  },
  {
    id: 'sheets.tab-colour',
    assumption: [
      'The colour of a tab is read as #RRGGBB, and "" is none.',
      '标签颜色读取为 #RRGGBB，"" 表示无颜色。',
    ],
    source: 'Excel.Worksheet class: tabColor (ExcelApi 1.7)',
    evidence: 'documented',
    members: ['Worksheet.tabColor'],
    run: async ({ onSheet, equal }) => {
      const colours = await onSheet(async (sheet, context) => {
        sheet.load('tabColor');
        await context.sync();
        const first = sheet.tabColor;
        sheet.tabColor = '#0F6A72';
        sheet.load('tabColor');
        await context.sync();
        const second = sheet.tabColor;
        sheet.tabColor = '';
        sheet.load('tabColor');
        await context.sync();
        return [first, second.toUpperCase(), sheet.tabColor];
      });
      equal('tabColor', colours, ['', '#0F6A72', '']);
    },
  },
  {
    id: 'sheets.gridlines',
    assumption: [
      'Gridlines are there in a new sheet and are switched off for a sheet that is not active.',
      '新工作表显示网格线；可对非活动工作表关闭网格线。',
    ],
    source: 'Excel.Worksheet class: showGridlines (ExcelApi 1.8)',
    evidence: 'documented',
    members: ['Worksheet.showGridlines'],
    run: async ({ onSheet, equal }) => {
      const shown = await onSheet(async (sheet, context) => {
        sheet.load('showGridlines');
        await context.sync();
        const before = sheet.showGridlines;
        sheet.showGridlines = false;
        sheet.load('showGridlines');
        await context.sync();
        return [before, sheet.showGridlines];
      });
      equal('showGridlines', shown, [true, false]);
    },
  },
  {
    id: 'sheets.gone-after-delete',
    assumption: [
      'A deleted sheet is the null object by its id, and ItemNotFound where the plain getter asks.',
      '已删除的工作表按 id 为空对象；用普通方法获取时报 ItemNotFound。',
    ],
    source: 'Excel.Worksheet class: delete; error codes: ItemNotFound',
    evidence: 'documented',
    members: ['Worksheet.delete', 'WorksheetCollection.getItem', 'WorksheetCollection.getItemOrNullObject'],
    run: async ({ onSheet, refused, own, equal }) => {
      const id = await onSheet(async (_sheet, context) => {
        const sheet = context.workbook.worksheets.add(own('b')).load('id');
        await context.sync();
        sheet.delete();
        const gone = context.workbook.worksheets.getItemOrNullObject(sheet.id);
        await context.sync();
        equal('isNullObject', gone.isNullObject, true);
        return sheet.id;
      });
      await refused('a deleted sheet', 'ItemNotFound', (_sheet, context) => {
        context.workbook.worksheets.getItem(id).load('name');
      });
    },
  },
  {
    id: 'sheets.protected',
    assumption: [
      'A protected sheet says so, and refuses values, formats and rows with AccessDenied.',
      '受保护的工作表会报告其状态，并以 AccessDenied 拒绝写入值、格式和插入行。',
    ],
    source: 'Excel.WorksheetProtection class: protected (ExcelApi 1.2); error codes: AccessDenied',
    evidence: 'documented',
    members: ['Worksheet.protection', 'WorksheetProtection.protected', 'Range.values', 'Range.insert'],
    run: async ({ onSheet, refused, equal }) => {
      const states = await onSheet(async (sheet, context) => {
        sheet.protection.load('protected');
        await context.sync();
        const before = sheet.protection.protected;
        sheet.protection.protect();
        sheet.protection.load('protected');
        await context.sync();
        return [before, sheet.protection.protected];
      });
      equal('protected', states, [false, true]);
      await refused('values', 'AccessDenied', (sheet) => void (sheet.getRange('A1').values = [['x']]));
      await refused(
        'formats',
        'AccessDenied',
        (sheet) => void (sheet.getRange('A1').format.font.bold = true),
      );
      await refused('rows', 'AccessDenied', (sheet) => void sheet.getRange('1:1').insert('Down'));
    },
  },
  {
    id: 'sheets.protected-workbook',
    assumption: [
      'A workbook whose structure is protected refuses a new sheet with AccessDenied, and says WorksheetCollection as the place.',
      '结构受保护的工作簿以 AccessDenied 拒绝新工作表，位置为 WorksheetCollection。',
    ],
    source: 'Excel.WorkbookProtection class: protect (ExcelApi 1.7); the code is said nowhere',
    evidence: 'silent',
    members: ['WorksheetCollection.add'],
    optional: true,
    run: async ({ onSheet, refused, own, equal }) => {
      await onSheet((_sheet, context) => context.workbook.protection.protect());
      try {
        const { location } = await refused('a new sheet', 'AccessDenied', (_sheet, context) => {
          context.workbook.worksheets.add(own('b'));
        });
        equal('place', location.split('.')[0], 'WorksheetCollection');
      } finally {
        await onSheet((_sheet, context) => context.workbook.protection.unprotect());
      }
    },
  },
];
