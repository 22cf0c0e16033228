// What we keep in the workbook besides cells: the mark on a sheet (Worksheet.customProperties) and flags (settings).
import type { ContractCase } from '../contractCase';
import type { Kit } from '../kit';

/** A layout is JSON: quotes and backslashes, texts in two languages. Those of the sample's result sheets are up to 3,500 characters long. */
function makeLayout(length: number): string {
  const part = '{"range":"A1:B2","style":"标题","formula":"=IF($A1=\\"x\\",1,\\n2)"},';
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

async function equalAfterwards({ onSheet, equal }: Kit, value: string): Promise<void> {
  await onSheet((sheet) => void sheet.customProperties.add('contract.layout', value));
  const read = await onSheet(async (sheet, context) => {
    const property = sheet.customProperties.getItem('contract.layout').load('value');
    await context.sync();
    return property.value;
  });
  equal('length', read.length, value.length);
  equal('the same text', read === value, true);
}

export const markCases: readonly ContractCase[] = [
  {
    id: 'marks.added-and-replaced',
    assumption: [
      'A custom property of a sheet is added by its key, and replaced by adding it again, whatever the case of the key.',
      '工作表自定义属性按键添加；再次添加（不论大小写）即替换。',
    ],
    source: 'Excel.WorksheetCustomPropertyCollection class: add (ExcelApi 1.12)',
    evidence: 'documented',
    members: [
      'Worksheet.customProperties',
      'WorksheetCustomPropertyCollection.add',
      'WorksheetCustomPropertyCollection.items',
      'WorksheetCustomProperty.key',
      'WorksheetCustomProperty.value',
    ],
    run: async ({ onSheet, equal }) => {
      const items = await onSheet(async (sheet, context) => {
        sheet.customProperties.add('contract.kind', 'people');
        await context.sync();
        sheet.customProperties.add('CONTRACT.Kind', 'factors');
        sheet.customProperties.load('items/key,items/value');
        await context.sync();
        return sheet.customProperties.items.map(({ key, value }) => [key.toLowerCase(), value]);
      });
      equal('items', items, [['contract.kind', 'factors']]);
    },
  },
  {
    id: 'marks.of-all-sheets-in-one-load',
    assumption: [
      'One load gives the marks, tables and protection of all sheets.',
      '一次加载即可得到所有工作表的标记、表格和保护状态。',
    ],
    source:
      'Application-specific API model: load with navigation properties; collections within collections said nowhere',
    evidence: 'silent',
    members: [
      'WorksheetCollection.load',
      'WorksheetCollection.items',
      'Worksheet.protection',
      'WorksheetProtection.protected',
      'WorksheetCustomPropertyCollection.items',
      'Worksheet.tables',
      'Worksheet.visibility',
    ],
    run: async ({ onSheet, own, equal }) => {
      const name = own('People');
      const read = await onSheet(async (sheet, context) => {
        sheet.customProperties.add('contract.kind', 'people');
        sheet.tables.add('A1:B3', true).name = name;
        sheet.load('id');
        const sheets = context.workbook.worksheets.load(
          [
            'id',
            'name',
            'visibility',
            'protection/protected',
            'customProperties/items/key',
            'customProperties/items/value',
            'tables/items/name',
            'tables/items/autoFilter/isDataFiltered',
          ].map((property) => `items/${property}`),
        );
        await context.sync();
        const found = sheets.items.find(({ id }) => id === sheet.id);
        return (
          found && [
            found.visibility,
            found.protection.protected,
            found.customProperties.items.map(({ key, value }) => [key, value]),
            found.tables.items.map((table) => table.name),
          ]
        );
      });
      equal('sheet', read, ['Visible', false, [['contract.kind', 'people']], [name]]);
    },
  },
  {
    id: 'marks.none-in-one-load',
    assumption: [
      'A sheet without marks gives an empty list, and no error.',
      '没有标记的工作表返回空列表而不报错。',
    ],
    source: 'Excel.WorksheetCustomPropertyCollection class: items (ExcelApi 1.12)',
    evidence: 'documented',
    members: ['WorksheetCustomPropertyCollection.items'],
    run: async ({ onSheet, equal }) => {
      const count = await onSheet(async (sheet, context) => {
        sheet.customProperties.load('items/key,items/value');
        await context.sync();
        return sheet.customProperties.items.length;
      });
      equal('count', count, 0);
    },
  },
  {
    id: 'marks.value-of-12000-characters',
    assumption: [
      'A mark of 12,000 characters, several times the length of our layouts, is kept to the letter.',
      '长 12,000 个字符（数倍于我们的布局）的标记一字不差地保存。',
    ],
    source: 'Excel.WorksheetCustomProperty class: value; only the key’s length is documented (255)',
    evidence: 'silent',
    members: ['WorksheetCustomPropertyCollection.add', 'WorksheetCustomProperty.value'],
    run: (kit) => equalAfterwards(kit, makeLayout(12_000)),
  },
  {
    id: 'marks.value-of-100000-characters',
    assumption: [
      'A mark of 100,000 characters is kept to the letter: there is no limit near our use.',
      '长 100,000 个字符的标记一字不差地保存：限制远大于我们的用量。',
    ],
    source: 'Excel.WorksheetCustomProperty class: value; only the key’s length is documented (255)',
    evidence: 'silent',
    members: ['WorksheetCustomPropertyCollection.add', 'WorksheetCustomProperty.value'],
    run: (kit) => equalAfterwards(kit, makeLayout(100_000)),
  },
  {
    id: 'marks.empty-value',
    assumption: [
      'A mark may be an empty text: so a sheet without layout is put back after a failed write.',
      '标记可为空文本：写入失败后可恢复没有布局的工作表。',
    ],
    source: 'Excel.WorksheetCustomPropertyCollection class: add; an empty value is said nowhere',
    evidence: 'silent',
    members: ['WorksheetCustomPropertyCollection.add', 'WorksheetCustomProperty.value'],
    run: async ({ onSheet, equal }) => {
      const value = await onSheet(async (sheet, context) => {
        sheet.customProperties.add('contract.layout', '');
        const property = sheet.customProperties.getItem('contract.layout').load('value');
        await context.sync();
        return property.value;
      });
      equal('value', value, '');
    },
  },
  {
    id: 'marks.long-key-is-refused',
    assumption: [
      'A key of more than 255 characters is refused with InvalidArgument.',
      '超过 255 个字符的键被拒绝（InvalidArgument）。',
    ],
    source: 'Excel.WorksheetCustomPropertyCollection class: add (ExcelApi 1.12)',
    evidence: 'documented',
    members: ['WorksheetCustomPropertyCollection.add'],
    run: async ({ refused }) => {
      await refused('a key of 256 characters', 'InvalidArgument', (sheet) => {
        sheet.customProperties.add('k'.repeat(256), 'value');
      });
    },
  },
  {
    id: 'marks.missing-key',
    assumption: [
      'A mark that is not there is the null object, or ItemNotFound where the plain getter asks.',
      '不存在的标记为空对象；用普通方法获取时报 ItemNotFound。',
    ],
    source: 'Excel.WorksheetCustomPropertyCollection class: getItem, getItemOrNullObject (ExcelApi 1.12)',
    evidence: 'documented',
    members: ['WorksheetCustomPropertyCollection.add', 'ClientObject.isNullObject'],
    run: async ({ onSheet, refused, equal }) => {
      const isNull = await onSheet(async (sheet, context) => {
        const property = sheet.customProperties.getItemOrNullObject('contract.nothing').load('key');
        await context.sync();
        return property.isNullObject;
      });
      equal('isNullObject', isNull, true);
      await refused('a missing key', 'ItemNotFound', (sheet) => {
        sheet.customProperties.getItem('contract.nothing').load('key');
      });
    },
  },
  {
    id: 'marks.stay-when-the-sheet-is-renamed',
    assumption: [
      'A mark stays on its sheet when that is renamed, hidden and moved.',
      '工作表重命名、隐藏和移动后标记仍在。',
    ],
    source: 'Excel.Worksheet class: customProperties (ExcelApi 1.12)',
    evidence: 'documented',
    members: ['Worksheet.customProperties', 'Worksheet.name', 'Worksheet.visibility'],
    run: async ({ onSheet, own, equal }) => {
      const value = await onSheet(async (_sheet, context) => {
        const sheet = context.workbook.worksheets.add(own('b'));
        sheet.customProperties.add('contract.kind', 'people');
        await context.sync();
        sheet.name = own('c');
        sheet.position = 0;
        sheet.visibility = 'Hidden';
        await context.sync();
        const found = context.workbook.worksheets.getItem(own('c')).customProperties.getItem('contract.kind');
        found.load('value');
        await context.sync();
        return found.value;
      });
      equal('value', value, 'people');
    },
  },
  {
    id: 'marks.settings',
    assumption: [
      'Settings are added by key, replaced by adding them again, listed and deleted.',
      '设置按键添加，再次添加即替换，可列出和删除。',
    ],
    source: 'Excel.SettingCollection and Excel.Setting classes (ExcelApi 1.4)',
    evidence: 'documented',
    members: [
      'Workbook.settings',
      'SettingCollection.add',
      'SettingCollection.load',
      'SettingCollection.items',
      'SettingCollection.getItemOrNullObject',
      'Setting.key',
      'Setting.value',
      'Setting.delete',
    ],
    run: async ({ onSheet, own, equal }) => {
      const key = own('live');
      const read = await onSheet(async (_sheet, context) => {
        const { settings } = context.workbook;
        const valueNow = () =>
          settings.items.filter((item) => item.key === key).map(({ value }) => value as unknown);
        settings.add(key, 'on');
        await context.sync();
        settings.add(key, '{"a":"ö 客户"}');
        settings.load('items/key,items/value');
        await context.sync();
        const there = valueNow();
        settings.getItemOrNullObject(key).delete();
        settings.load('items/key,items/value');
        await context.sync();
        return [there, valueNow()];
      });
      equal('values, and after deleting', read, [['{"a":"ö 客户"}'], []]);
    },
  },
  {
    id: 'marks.missing-setting-deleted',
    assumption: [
      'Deleting a setting that is not there, by its null object, does nothing.',
      '通过空对象删除不存在的设置不产生任何作用。',
    ],
    source: 'Application-specific API model: *OrNullObject methods and properties',
    evidence: 'silent',
    members: ['SettingCollection.getItemOrNullObject', 'Setting.delete', 'ClientObject.isNullObject'],
    run: async ({ onSheet, own, equal }) => {
      const isNull = await onSheet(async (_sheet, context) => {
        const setting = context.workbook.settings.getItemOrNullObject(own('nothing'));
        setting.delete();
        await context.sync();
        return setting.isNullObject;
      });
      equal('isNullObject', isNull, true);
    },
  },
  {
    id: 'marks.hidden-names-of-a-sheet',
    assumption: [
      'A name of a sheet’s own is added, hidden, listed with all sheets in one load, and deleted; by its null object nothing happens.',
      '工作表自身的名称可添加、隐藏、随所有工作表一次列出并删除；对空对象删除不产生任何作用。',
    ],
    source: 'Excel.Worksheet class: names (ExcelApi 1.4); Excel.NamedItem class: visible, formula, delete',
    evidence: 'silent',
    members: [
      'Worksheet.names',
      'NamedItemCollection.add',
      'NamedItemCollection.items',
      'NamedItemCollection.getItemOrNullObject',
      'NamedItem.name',
      'NamedItem.formula',
      'NamedItem.visible',
      'NamedItem.delete',
    ],
    run: async ({ onSheet, own, equal, sheetName }) => {
      const name = own('Sign');
      const read = await onSheet(async (sheet, context) => {
        const namesNow = async () => {
          const sheets = context.workbook.worksheets.load([
            'items/name',
            'items/names/items/name',
            'items/names/items/formula',
            'items/names/items/visible',
          ]);
          await context.sync();
          const found = sheets.items.find((each) => each.name === sheetName);
          return found?.names.items.map((item) => [
            item.name,
            String(item.formula).replace(/^=.*!/, ''),
            item.visible,
          ]);
        };
        sheet.names.getItemOrNullObject(name).delete();
        sheet.names.add(name, sheet.getRange('A1:B2')).visible = false;
        const there = await namesNow();
        sheet.names.getItemOrNullObject(name).delete();
        return [there, await namesNow()];
      });
      equal('names, and after deleting', read, [[[name, '$A$1:$B$2', false]], []]);
    },
  },
  {
    id: 'marks.deleted',
    assumption: [
      'A mark is deleted; deleting one that is not there, by its null object, does nothing.',
      '标记可删除；对空对象删除不存在的标记不产生任何作用。',
    ],
    source: 'Excel.WorksheetCustomProperty class: delete (ExcelApi 1.12); of the null object said nowhere',
    evidence: 'silent',
    members: [
      'WorksheetCustomPropertyCollection.add',
      'WorksheetCustomPropertyCollection.getItemOrNullObject',
      'WorksheetCustomProperty.delete',
    ],
    run: async ({ onSheet, equal }) => {
      const count = await onSheet(async (sheet, context) => {
        sheet.customProperties.add('contract.kind', 'people');
        for (const key of ['contract.kind', 'contract.nothing'])
          sheet.customProperties.getItemOrNullObject(key).delete();
        sheet.customProperties.load('items/key');
        await context.sync();
        return sheet.customProperties.items.length;
      });
      equal('count', count, 0);
    },
  },
];
