// How requests behave: all in one sync, stopped at the first refusal, errors with their code and place.
import type { ContractCase } from '../contractCase';
import { Difference } from '../difference';
import { isExcelError } from '../kit';

export const requestCases: readonly ContractCase[] = [
  {
    id: 'requests.all-in-one-sync',
    assumption: [
      'A sheet is added, marked, written, made a table of, formatted and read in one sync.',
      '一次 sync 即可添加工作表、加标记、写入、建表、设格式并读取。',
    ],
    source: 'Application-specific API model: proxy objects, context.sync',
    evidence: 'documented',
    members: [
      'ClientRequestContext.sync',
      'WorksheetCollection.add',
      'TableCollection.items',
      'Worksheet.id',
    ],
    run: async ({ onSheet, own, equal }) => {
      const read = await onSheet(async (_sheet, context) => {
        const sheet = context.workbook.worksheets.add(own('b'));
        sheet.customProperties.add('contract.kind', 'people');
        sheet.getRangeByIndexes(0, 0, 2, 1).untrack().values = [['Name'], ['Anna']];
        sheet.tables.add('A1:A2', true).name = own('People');
        sheet.getRange('A1:A2').untrack().format.font.bold = true;
        sheet.customProperties.add('contract.kind', 'factors');
        sheet.load('id');
        sheet.tables.load('items/id,items/name');
        await context.sync();
        return [sheet.id !== '', sheet.tables.items.map(({ name }) => name)];
      });
      equal('id and tables', read, [true, [own('People')]]);
    },
  },
  {
    id: 'requests.earlier-actions-persist',
    assumption: [
      'Where an action is refused, those before it in the same sync persist, and those after it are not done.',
      '某操作被拒绝时，同一 sync 中之前的操作保留，之后的不执行。',
    ],
    source: 'Application-specific API model: batching; what persists is said by people (OfficeDev/office-js)',
    evidence: 'reported',
    members: ['ClientRequestContext.sync', 'WorksheetCollection.getItem'],
    run: async ({ onSheet, refused, own, equal }) => {
      await refused('a missing sheet', 'ItemNotFound', (sheet, context) => {
        sheet.getRange('A1').values = [['before']];
        context.workbook.worksheets.getItem(own('nothing')).getRange('A1').values = [['x']];
        sheet.getRange('A2').values = [['after']];
      });
      const values = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:A2').load('values');
        await context.sync();
        return range.values as unknown;
      });
      equal('values', values, [['before'], ['']]);
    },
  },
  {
    id: 'requests.refusals-name-their-place',
    assumption: [
      'An error tells by its location which call was refused.',
      '错误通过其位置指明被拒绝的调用。',
    ],
    source: 'OfficeExtension.DebugInfo interface: errorLocation',
    evidence: 'documented',
    members: ['WorksheetCollection.getItem'],
    run: async ({ refused, own, equal }) => {
      const { location } = await refused('a missing sheet', 'ItemNotFound', (_sheet, context) => {
        context.workbook.worksheets.getItem(own('nothing')).load('name');
      });
      equal('place', location, 'WorksheetCollection.getItem');
    },
  },
  {
    id: 'requests.no-address',
    assumption: [
      'A range that is no address is refused with InvalidArgument.',
      '无效地址的区域被拒绝（InvalidArgument）。',
    ],
    source: 'Excel.Worksheet class: getRange; error codes: InvalidArgument',
    evidence: 'documented',
    members: ['Worksheet.getRange'],
    run: async ({ refused }) => {
      await refused('ZZZZ1', 'InvalidArgument', (sheet) => void sheet.getRange('ZZZZ1').load('address'));
    },
  },
  {
    id: 'requests.unread-properties-throw',
    assumption: [
      'A property that was not loaded throws PropertyNotLoaded and is never read as something else.',
      '未加载的属性抛出 PropertyNotLoaded，绝不返回其他值。',
    ],
    source: 'Application-specific API model: load; OfficeExtension.ErrorCodes',
    evidence: 'documented',
    members: ['Range.load', 'Range.values'],
    run: async ({ onSheet, equal }) => {
      const code = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1').load('address');
        await context.sync();
        try {
          return `read as ${JSON.stringify(range.values)}`;
        } catch (error) {
          if (!isExcelError(error)) throw error;
          return error.code;
        }
      });
      equal('values', code, 'PropertyNotLoaded');
    },
  },
  {
    id: 'requests.null-objects-take-everything',
    assumption: [
      'What is asked of a null object and of its parts is ignored without an error.',
      '对空对象及其成员的请求被忽略且不报错。',
    ],
    source: 'Application-specific API model: *OrNullObject methods and properties',
    evidence: 'documented',
    members: [
      'WorksheetCollection.getItemOrNullObject',
      'Worksheet.getUsedRangeOrNullObject',
      'Worksheet.getRangeByIndexes',
      'Range.getColumnProperties',
      'Range.getUsedRangeOrNullObject',
      'ClientObject.isNullObject',
    ],
    run: async ({ onSheet, own, equal }) => {
      const state = await onSheet(async (_sheet, context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(own('nothing'));
        const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex').untrack();
        const corner = sheet.getRangeByIndexes(0, 0, 5, 5).untrack();
        const part = corner.getUsedRangeOrNullObject(true).load('values').untrack();
        sheet.getRangeByIndexes(0, 0, 1, 5).untrack().getColumnProperties({ columnHidden: true });
        await context.sync();
        return [sheet.isNullObject, used.isNullObject, part.isNullObject];
      });
      equal('isNullObject', state, [true, true, true]);
    },
  },
  {
    id: 'requests.untracked-within-the-run',
    assumption: [
      'A range that is untracked is still usable in the sync for which it was queued, and for what was loaded after it.',
      '取消跟踪的区域在其所属的 sync 中仍可用，已加载的内容之后仍可读取。',
    ],
    source: 'Excel.Range class: untrack (ExcelApi 1.1)',
    evidence: 'silent',
    members: ['Range.untrack', 'Range.load'],
    run: async ({ onSheet, equal }) => {
      const values = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1').untrack();
        range.values = [['x']];
        const read = sheet.getRange('A1').load('values').untrack();
        await context.sync();
        return read.values as unknown;
      });
      equal('values', values, [['x']]);
    },
  },
  {
    id: 'requests.context-of-an-object',
    assumption: [
      'An object’s own context sends what is queued, request after request within one run.',
      '可用对象自身的 context 在一次 run 中逐次发送请求。',
    ],
    source: 'OfficeExtension.ClientObject class: context',
    evidence: 'documented',
    members: ['Worksheet.context', 'ClientRequestContext.sync'],
    run: async ({ onSheet, equal }) => {
      const values = await onSheet(async (sheet) => {
        sheet.getRange('A1').values = [[1]];
        await sheet.context.sync();
        sheet.getRange('A1').values = [[2]];
        const range = sheet.getRange('A1').load('values');
        await sheet.context.sync();
        return range.values as unknown;
      });
      equal('values', values, [[2]]);
    },
  },
  {
    id: 'requests.waiting-for-the-end-of-an-edit',
    assumption: [
      'A run may ask to wait while a cell is being edited; without an edit it makes no difference.',
      '可要求在编辑单元格期间等待；无编辑时没有区别。',
    ],
    source: 'Excel.RunOptions interface: delayForCellEdit',
    evidence: 'documented',
    members: ['RunOptions.delayForCellEdit'],
    run: async ({ sheetName, equal }) => {
      const name = await Excel.run({ delayForCellEdit: true }, async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName).load('name');
        await context.sync();
        return sheet.name;
      });
      equal('name', name, sheetName);
    },
  },
  {
    id: 'requests.several-syncs-as-one-entry-of-undo',
    assumption: [
      'A run may ask that its syncs be one entry of Undo (ExcelApi 1.20); what they write is the same.',
      '可要求一次 run 的多个 sync 合为一步撤销（ExcelApi 1.20）；写入的内容不变。',
    ],
    source: 'Undo capabilities with the Excel JavaScript API; Excel.RunOptions interface: mergeUndoGroup',
    evidence: 'documented',
    optional: true,
    members: ['RunOptions.mergeUndoGroup'],
    run: async ({ sheetName, equal }) => {
      const values = await Excel.run({ mergeUndoGroup: true }, async (context) => {
        const range = context.workbook.worksheets.getItem(sheetName).getRange('A1:A2');
        range.getCell(0, 0).values = [['one']];
        await context.sync();
        range.getCell(1, 0).values = [['two']];
        range.load('values');
        await context.sync();
        return range.values as unknown;
      });
      equal('values', values, [['one'], ['two']]);
    },
  },
  {
    id: 'requests.platform-and-requirement-sets',
    assumption: [
      'Office tells its platform, OfficeOnline in a browser, and which requirement sets it has.',
      'Office 会说明所在平台（浏览器中为 OfficeOnline）以及支持的要求集。',
    ],
    source: 'Office.Context interface: platform, requirements (Office.PlatformType)',
    evidence: 'documented',
    members: ['Context.platform', 'Context.requirements', 'RequirementSetSupport.isSetSupported'],
    run: ({ equal }) => {
      const { platform, requirements } = Office.context;
      const known = ['PC', 'OfficeOnline', 'Mac', 'iOS', 'Android', 'Universal'];
      equal('platform', known.includes(String(platform)), true);
      equal('ExcelApi 1.14', requirements.isSetSupported('ExcelApi', '1.14'), true);
      return Promise.resolve();
    },
  },
  {
    id: 'requests.own-errors-pass-through',
    assumption: [
      'An error of our own that is thrown within a run comes out of it as it is.',
      '在 run 中抛出的自有错误原样传出。',
    ],
    source: 'Excel.run; said nowhere',
    evidence: 'silent',
    members: ['ClientRequestContext.sync'],
    run: async ({ onSheet, equal }) => {
      const own = new Difference('an error', 'of our own', 'it');
      const caught = await onSheet(async (_sheet, context) => {
        await context.sync();
        throw own;
      }).catch((error: unknown) => error);
      equal('the same error', caught === own, true);
    },
  },
  {
    id: 'requests.suspended-updating',
    assumption: [
      'Painting and calculation may be suspended until the next sync, after which all is calculated.',
      '可暂停屏幕更新和计算直至下一次 sync，之后全部计算完毕。',
    ],
    source:
      'Excel.Application class: suspendScreenUpdatingUntilNextSync (1.9), suspendApiCalculationUntilNextSync (1.6)',
    evidence: 'documented',
    members: ['ClientRequestContext.sync'],
    optional: true,
    run: async ({ onSheet, equal }) => {
      const values = await onSheet(async (sheet, context) => {
        context.application.suspendScreenUpdatingUntilNextSync();
        context.application.suspendApiCalculationUntilNextSync();
        sheet.getRange('A1:B1').values = [[20, '=A1+1']];
        await context.sync();
        const range = sheet.getRange('A1:B1').load('values');
        await context.sync();
        return range.values as unknown;
      });
      equal('values', values, [[20, 21]]);
    },
  },
];
