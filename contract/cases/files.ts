// What a file keeps of our marks: the command line writes them without Excel, so that Excel has to find them there.
import { strFromU8 } from 'fflate';
import type { ContractCase } from '../contractCase';
import { makeMarkedWorkbook } from '../markedWorkbook';
import { partsWith, readParts } from '../openFile';

const customPr = /<customPr\b[^>]*\bname="contract\.kind"/;

export const fileCases: readonly ContractCase[] = [
  {
    id: 'files.marks-written-by-others-are-read',
    assumption: [
      'A mark that a file keeps as customPr with a part in UTF-16LE is a custom property of the sheet.',
      '文件中以 customPr 及 UTF-16LE 部件保存的标记，即为工作表的自定义属性。',
    ],
    source:
      'Excel.Workbook class: insertWorksheetsFromBase64 (ExcelApi 1.13); [MS-XLSX]; that the two are the same is said nowhere',
    evidence: 'silent',
    members: ['Worksheet.customProperties', 'WorksheetCustomPropertyCollection.items'],
    optional: true,
    run: async ({ onSheet, own, equal }) => {
      const file = makeMarkedWorkbook(own('marked'), { key: 'contract.kind', value: 'people 客户 {"a":1}' });
      const items = await onSheet(async (_sheet, context) => {
        const ids = context.workbook.insertWorksheetsFromBase64(file);
        await context.sync();
        const { customProperties } = context.workbook.worksheets.getItem(ids.value[0] ?? '');
        customProperties.load('items/key,items/value');
        await context.sync();
        return customProperties.items.map(({ key, value }) => [key, value]);
      });
      equal('custom properties', items, [['contract.kind', 'people 客户 {"a":1}']]);
    },
  },
  {
    id: 'files.marks-are-kept-as-customPr',
    assumption: [
      'Excel keeps a sheet’s custom property in the file as customPr with a part in UTF-16LE.',
      'Excel 在文件中以 customPr 及 UTF-16LE 部件保存工作表的自定义属性。',
    ],
    source: 'Office.Document interface: getFileAsync; [MS-XLSX]; that the two are the same is said nowhere',
    evidence: 'silent',
    members: ['WorksheetCustomPropertyCollection.add'],
    optional: true,
    run: async ({ onSheet, own, equal }) => {
      const value = own('people 客户');
      await onSheet((sheet) => void sheet.customProperties.add('contract.kind', value));
      const parts = await readParts();
      const sheets = [...parts].filter(([, bytes]) => customPr.test(strFromU8(bytes))).map(([path]) => path);
      const holders = partsWith(parts, value);
      equal(`sheets with a customPr; the value is in ${holders.join(', ') || 'no part'}`, sheets.length, 1);
      equal(
        'parts with the value',
        holders.map((path) => /customProperty[^/]*\.bin$/i.test(path)),
        [true],
      );
    },
  },
  {
    id: 'files.settings-are-kept-with-the-add-in',
    assumption: [
      'Excel keeps settings in the file as properties of the add-in’s webextension part.',
      'Excel 在文件中将设置保存为加载项 webextension 部件的属性。',
    ],
    source: 'Office.Document interface: getFileAsync; [MS-OWEXML] webextension properties',
    evidence: 'silent',
    members: ['SettingCollection.add'],
    optional: true,
    run: async ({ onSheet, own, equal }) => {
      const key = own('live');
      await onSheet((_sheet, context) => void context.workbook.settings.add(key, 'on'));
      const holders = partsWith(await readParts(), key);
      equal(
        `parts with the setting: ${holders.join(', ') || 'none'}`,
        holders.map((path) => /webextension[^/]*\.xml$/i.test(path)),
        [true],
      );
    },
  },
];
