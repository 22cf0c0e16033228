// Where the user is, and where we lead them.
import type { ContractCase } from '../contractCase';
import { Missing } from '../kit';

export const selectionCases: readonly ContractCase[] = [
  {
    id: 'selection.of-a-range',
    assumption: [
      'A sheet is activated and a range on it selected in one sync; the selection is then that range.',
      '一次 sync 即可激活工作表并选中其上的区域；随后所选即该区域。',
    ],
    source:
      'Excel.Worksheet class: activate; Excel.Range class: select; Excel.Workbook class: getSelectedRange',
    evidence: 'documented',
    members: ['Worksheet.activate', 'Range.select', 'Workbook.getSelectedRange', 'Range.address'],
    run: async ({ onSheet, sheetName, equal }) => {
      const address = await onSheet(async (sheet, context) => {
        sheet.activate();
        sheet.getRange('B2:C4').select();
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      });
      equal('address', address, `${sheetName}!B2:C4`);
    },
  },
  {
    id: 'selection.activates-the-sheet',
    assumption: [
      'The sheet that was activated is the active one afterwards.',
      '激活后的工作表即为活动工作表。',
    ],
    source: 'Excel.Worksheet class: activate (ExcelApi 1.1)',
    evidence: 'documented',
    members: ['Worksheet.activate'],
    run: async ({ onSheet, own, equal }) => {
      const name = await onSheet(async (_sheet, context) => {
        context.workbook.worksheets.add(own('b')).activate();
        const active = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return active.name;
      });
      equal('active sheet', name, own('b'));
    },
  },
  {
    id: 'selection.of-several-areas',
    assumption: [
      'Where several areas are selected getSelectedRange is refused.',
      '选中多个区域时 getSelectedRange 被拒绝。',
    ],
    source:
      'Excel.Workbook class: getSelectedRange ("this method will throw an error"); the code is said nowhere. Selected by RangeAreas.select (ExcelApi 1.18)',
    evidence: 'documented',
    members: ['Workbook.getSelectedRange'],
    optional: true,
    run: async ({ onSheet, refused, equal }) => {
      if (!Office.context.requirements.isSetSupported('ExcelApi', '1.18'))
        throw new Missing('RangeAreas.select needs ExcelApi 1.18');
      await onSheet(async (sheet, context) => {
        sheet.activate();
        await context.sync();
        sheet.getRanges('A1:B2,D4').select();
      });
      const { code } = await refused('two areas', null, (_sheet, context) => {
        context.workbook.getSelectedRange().load('address');
      });
      equal('code', code, 'InvalidSelection');
    },
  },
];
