// Drop-downs with their help, conditional formats and links inside the workbook.
import type { ContractCase } from '../contractCase';

export const ruleCases: readonly ContractCase[] = [
  {
    id: 'rules.list-from-another-sheet',
    assumption: [
      'A drop-down takes its values from a range of another sheet, given with its name in apostrophes.',
      '下拉列表可取自另一工作表的区域，其名称用单引号括起。',
    ],
    source: 'Excel.ListDataValidation interface: source (ExcelApi 1.8)',
    evidence: 'documented',
    members: [
      'Range.dataValidation',
      'DataValidation.rule',
      'DataValidationRule.list',
      'ListDataValidation.source',
      'ListDataValidation.inCellDropDown',
    ],
    run: async ({ onSheet, own, equal }) => {
      const name = own(' lists');
      const [list, type] = await onSheet(async (sheet, context) => {
        context.workbook.worksheets.add(name).getRange('A2:A4').values = [['High'], ['Medium'], ['Low']];
        const { dataValidation } = sheet.getRange('B2:B9');
        dataValidation.rule = { list: { inCellDropDown: true, source: `='${name}'!$A$2:$A$4` } };
        dataValidation.load('rule,type');
        await context.sync();
        return [dataValidation.rule.list, dataValidation.type] as const;
      });
      equal('type', type, 'List');
      equal('list', [list?.source, list?.inCellDropDown], [`='${name}'!$A$2:$A$4`, true]);
    },
  },
  {
    id: 'rules.list-of-words',
    assumption: ['A drop-down takes a few words parted by commas.', '下拉列表可由逗号分隔的几个词组成。'],
    source: 'Add data validation to Excel ranges',
    evidence: 'documented',
    members: ['DataValidation.rule', 'ListDataValidation.source'],
    run: async ({ onSheet, equal }) => {
      const source = await onSheet(async (sheet, context) => {
        const { dataValidation } = sheet.getRange('A1');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'Open,Done,进行中' } };
        dataValidation.load('rule');
        await context.sync();
        return dataValidation.rule.list?.source;
      });
      equal('source', source, 'Open,Done,进行中');
    },
  },
  {
    id: 'rules.long-list-of-words-is-refused',
    assumption: [
      'A drop-down of words of more than 255 characters is refused.',
      '超过 255 个字符的词列表被拒绝。',
    ],
    source: 'OfficeDev/office-js#2128',
    evidence: 'reported',
    members: ['DataValidation.rule'],
    run: async ({ refused }) => {
      await refused('270 characters', null, (sheet) => {
        const source = 'abcdefgh,'.repeat(30);
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      });
    },
  },
  {
    id: 'rules.help-and-alert',
    assumption: [
      'Help and alert are kept beside the rule, titles of 32 and texts of 255 characters, a warning as a warning.',
      '提示与警告随规则保存：标题 32 个字符、正文 255 个字符，警告样式不变。',
    ],
    source:
      'Excel.DataValidation class: prompt, errorAlert, ignoreBlanks (ExcelApi 1.8); the lengths: Excel’s own dialog',
    evidence: 'documented',
    members: [
      'DataValidation.prompt',
      'DataValidation.errorAlert',
      'DataValidation.ignoreBlanks',
      'DataValidationErrorAlert.showAlert',
      'DataValidationErrorAlert.style',
      'DataValidationErrorAlert.title',
      'DataValidationErrorAlert.message',
      'DataValidationPrompt.showPrompt',
    ],
    run: async ({ onSheet, equal }) => {
      const title = 'A title of thirty-two characters';
      const message = 'm'.repeat(255);
      const [prompt, alert, blanks] = await onSheet(async (sheet, context) => {
        const { dataValidation } = sheet.getRange('A1:A3');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        dataValidation.ignoreBlanks = true;
        dataValidation.errorAlert = { showAlert: true, style: 'Warning', title, message };
        dataValidation.prompt = { showPrompt: true, title, message };
        dataValidation.load('prompt,errorAlert,ignoreBlanks');
        await context.sync();
        return [dataValidation.prompt, dataValidation.errorAlert, dataValidation.ignoreBlanks] as const;
      });
      equal('prompt', [prompt.showPrompt, prompt.title, prompt.message], [true, title, message]);
      equal(
        'alert',
        [alert.showAlert, alert.style, alert.title, alert.message],
        [true, 'Warning', title, message],
      );
      equal('ignoreBlanks', blanks, true);
    },
  },
  {
    id: 'rules.alert-switched-off',
    assumption: [
      'A drop-down whose alert is switched off stays a drop-down: it offers its words and lets others in.',
      '关闭警告的下拉列表仍是下拉列表：提供选项，也允许输入其他内容。',
    ],
    source: 'Excel.DataValidationErrorAlert interface: showAlert (ExcelApi 1.8)',
    evidence: 'documented',
    members: ['DataValidation.errorAlert', 'DataValidationErrorAlert.showAlert'],
    run: async ({ onSheet, equal }) => {
      const [alert, list, values] = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1');
        const { dataValidation } = range;
        dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
        range.values = [['c']];
        range.load('values');
        dataValidation.load('rule,errorAlert');
        await context.sync();
        return [dataValidation.errorAlert, dataValidation.rule.list, range.values] as const;
      });
      equal('alert', [alert.showAlert, alert.style], [false, 'Information']);
      equal('list', [list?.source, list?.inCellDropDown], ['a,b', true]);
      equal('values', values, [['c']]);
    },
  },
  {
    id: 'rules.help-without-a-rule',
    assumption: ['Cells may have a help text without any rule.', '单元格可只有提示文本而无验证规则。'],
    source: 'Excel.DataValidation class: prompt (ExcelApi 1.8); cells without a rule are said nowhere',
    evidence: 'silent',
    members: ['DataValidation.prompt', 'DataValidationPrompt.showPrompt'],
    run: async ({ onSheet, equal }) => {
      const prompt = await onSheet(async (sheet, context) => {
        const { dataValidation } = sheet.getRange('A1:A3');
        dataValidation.prompt = { showPrompt: true, title: 'Notes', message: 'Anything you like' };
        dataValidation.load('prompt');
        await context.sync();
        return dataValidation.prompt;
      });
      equal(
        'prompt',
        [prompt.showPrompt, prompt.title, prompt.message],
        [true, 'Notes', 'Anything you like'],
      );
    },
  },
  {
    id: 'rules.validation-cleared',
    assumption: ['The method clear takes rule, help and alert away.', 'clear 会移除规则、提示与警告。'],
    source: 'Excel.DataValidation class: clear, type (ExcelApi 1.8)',
    evidence: 'documented',
    members: ['DataValidation.clear'],
    run: async ({ onSheet, equal }) => {
      const type = await onSheet(async (sheet, context) => {
        const { dataValidation } = sheet.getRange('A1:A3');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        dataValidation.prompt = { showPrompt: true, title: 'T', message: 'M' };
        await context.sync();
        dataValidation.clear();
        dataValidation.load('type');
        await context.sync();
        return dataValidation.type;
      });
      equal('type', type, 'None');
    },
  },
  {
    id: 'rules.written-values-are-not-checked',
    assumption: [
      'A value that an add-in writes is let in whatever the rule says.',
      '加载项写入的值不受验证规则限制。',
    ],
    source: 'Add data validation to Excel ranges ("programmatically")',
    evidence: 'silent',
    members: ['DataValidation.rule', 'Range.values'],
    run: async ({ onSheet, equal }) => {
      const values = await onSheet(async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        await context.sync();
        cell.values = [['c']];
        cell.load('values');
        await context.sync();
        return cell.values as unknown;
      });
      equal('values', values, [['c']]);
    },
  },
  {
    id: 'rules.conditional-format-by-formula',
    assumption: [
      'A conditional format keeps its formula as seen from the first cell, and its font and fill.',
      '条件格式保留以首个单元格为参照的公式及其字体和填充。',
    ],
    source: 'Apply conditional formatting to Excel ranges: custom (ExcelApi 1.6)',
    evidence: 'documented',
    members: [
      'Range.conditionalFormats',
      'ConditionalFormatCollection.add',
      'ConditionalFormat.custom',
      'CustomConditionalFormat.rule',
      'CustomConditionalFormat.format',
      'ConditionalFormatRule.formula',
      'ConditionalRangeFormat.font',
      'ConditionalRangeFormat.fill',
      'ConditionalRangeFont.color',
      'ConditionalRangeFont.bold',
      'ConditionalRangeFont.italic',
      'ConditionalRangeFill.color',
    ],
    run: async ({ onSheet, equal }) => {
      const read = await onSheet(async (sheet, context) => {
        const { custom } = sheet.getRange('A2:C9').conditionalFormats.add('Custom');
        custom.rule.formula = '=$B2="Done"';
        custom.format.font.color = '#808080';
        custom.format.font.bold = false;
        custom.format.font.italic = true;
        custom.format.fill.color = '#EEEEEE';
        custom.rule.load('formula');
        custom.format.font.load('color,italic');
        custom.format.fill.load('color');
        await context.sync();
        const { font, fill } = custom.format;
        return [custom.rule.formula, font.color, font.italic, fill.color];
      });
      equal('rule and looks', read, ['=$B2="Done"', '#808080', true, '#EEEEEE']);
    },
  },
  {
    id: 'rules.conditional-formats-cleared',
    assumption: [
      'The method clearAll takes the conditional formats of a range away.',
      'clearAll 移除区域内的条件格式。',
    ],
    source: 'Excel.ConditionalFormatCollection class: clearAll, getCount (ExcelApi 1.6)',
    evidence: 'documented',
    members: ['ConditionalFormatCollection.clearAll', 'ConditionalFormatCollection.add'],
    run: async ({ onSheet, equal }) => {
      const counts = await onSheet(async (sheet, context) => {
        const { conditionalFormats } = sheet.getRange('A1:A9');
        conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
        conditionalFormats.add('Custom').custom.rule.formula = '=A1>2';
        const before = conditionalFormats.getCount();
        await context.sync();
        sheet.getRange('A1:C20').conditionalFormats.clearAll();
        const after = conditionalFormats.getCount();
        await context.sync();
        return [before.value, after.value];
      });
      equal('count before and after', counts, [2, 0]);
    },
  },
  {
    id: 'rules.link-within-the-workbook',
    assumption: [
      'A link to a place in the workbook stays when a text is written over the cell.',
      '指向工作簿内位置的链接在单元格写入文本后仍保留。',
    ],
    source: 'Excel.RangeHyperlink interface: documentReference (ExcelApi 1.7)',
    evidence: 'silent',
    members: ['Range.hyperlink', 'RangeHyperlink.documentReference', 'Range.values'],
    run: async ({ onSheet, own, equal }) => {
      const name = own(' target');
      const [reference, values] = await onSheet(async (sheet, context) => {
        context.workbook.worksheets.add(name);
        const cell = sheet.getRange('A1');
        cell.hyperlink = { documentReference: `'${name}'!B4` };
        cell.values = [['to the target']];
        cell.load('hyperlink,values');
        await context.sync();
        return [cell.hyperlink.documentReference, cell.values as unknown] as const;
      });
      equal('documentReference', reference, `'${name}'!B4`);
      equal('values', values, [['to the target']]);
    },
  },
  {
    id: 'rules.links-cleared',
    assumption: [
      'Clearing "Hyperlinks" takes links away and leaves the texts.',
      'clear("Hyperlinks") 移除链接并保留文本。',
    ],
    source: 'Excel.ClearApplyTo enum: hyperlinks',
    evidence: 'documented',
    members: ['Range.clear', 'Range.hyperlink'],
    run: async ({ onSheet, sheetName, equal }) => {
      const [reference, values] = await onSheet(async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.hyperlink = { documentReference: `${sheetName}!B4` };
        cell.values = [['a text']];
        await context.sync();
        cell.clear('Hyperlinks');
        cell.load('hyperlink,values');
        await context.sync();
        const link = cell.hyperlink as Excel.RangeHyperlink | null;
        return [link?.documentReference ?? '', cell.values as unknown] as const;
      });
      equal('documentReference', reference, '');
      equal('values', values, [['a text']]);
    },
  },
];
