// Looks of cells: set on whole ranges, read back as they were set.
import type { ContractCase } from '../contractCase';

export const formatCases: readonly ContractCase[] = [
  {
    id: 'formats.font-and-fill',
    assumption: [
      'Font and fill are read back as they were set, colours as #RRGGBB.',
      '字体和填充按设置读回，颜色为 #RRGGBB。',
    ],
    source: 'Excel.RangeFont and Excel.RangeFill classes (ExcelApi 1.1)',
    evidence: 'documented',
    members: [
      'Range.format',
      'RangeFormat.font',
      'RangeFormat.fill',
      'RangeFill.color',
      'RangeFont.bold',
      'RangeFont.italic',
      'RangeFont.size',
      'RangeFont.color',
      'RangeFont.underline',
    ],
    run: async ({ onSheet, equal }) => {
      const read = await onSheet(async (sheet, context) => {
        const { format } = sheet.getRange('A1:B2');
        format.font.bold = true;
        format.font.italic = true;
        format.font.size = 14;
        format.font.color = '#0F6A72';
        format.font.underline = 'Single';
        format.fill.color = '#ECC3C6';
        format.font.load('bold,italic,size,color,underline');
        format.fill.load('color');
        await context.sync();
        const { bold, italic, size, color, underline } = format.font;
        return [bold, italic, size, color, underline, format.fill.color];
      });
      equal('looks', read, [true, true, 14, '#0F6A72', 'Single', '#ECC3C6']);
    },
  },
  {
    id: 'formats.taken-back',
    assumption: [
      'Bold, italic and underline are taken back by false and None.',
      '加粗、倾斜和下划线可用 false 和 None 取消。',
    ],
    source: 'Excel.RangeFont class (ExcelApi 1.1)',
    evidence: 'documented',
    members: ['RangeFont.bold', 'RangeFont.italic', 'RangeFont.underline'],
    run: async ({ onSheet, equal }) => {
      const read = await onSheet(async (sheet, context) => {
        const { font } = sheet.getRange('A1').format;
        font.bold = true;
        font.italic = true;
        font.underline = 'Single';
        await context.sync();
        font.bold = false;
        font.italic = false;
        font.underline = 'None';
        font.load('bold,italic,underline');
        await context.sync();
        return [font.bold, font.italic, font.underline];
      });
      equal('looks', read, [false, false, 'None']);
    },
  },
  {
    id: 'formats.null-where-cells-differ',
    assumption: [
      'A format that is not the same in all cells of a range is null.',
      '区域内单元格格式不一致时返回 null。',
    ],
    source: 'Blank and null values in Excel add-ins: null property values in the response',
    evidence: 'documented',
    members: ['RangeFont.bold', 'RangeFont.size', 'RangeFont.color'],
    run: async ({ onSheet, equal }) => {
      const read = await onSheet(async (sheet, context) => {
        sheet.getRange('A1').format.font.bold = true;
        sheet.getRange('A1').format.font.size = 20;
        sheet.getRange('A1').format.font.color = '#FF0000';
        const { font } = sheet.getRange('A1:B1').format;
        font.load('bold,size,color');
        await context.sync();
        return [font.bold, font.size, font.color] as unknown[];
      });
      equal('bold, size, colour', read, [null, null, null]);
    },
  },
  {
    id: 'formats.alignment-and-wrapping',
    assumption: [
      'Alignment, indent and wrapping are read back as they were set.',
      '对齐、缩进和自动换行按设置读回。',
    ],
    source: 'Excel.RangeFormat class (ExcelApi 1.1, indentLevel 1.9)',
    evidence: 'documented',
    members: [
      'RangeFormat.horizontalAlignment',
      'RangeFormat.verticalAlignment',
      'RangeFormat.wrapText',
      'RangeFormat.indentLevel',
    ],
    run: async ({ onSheet, equal }) => {
      const read = await onSheet(async (sheet, context) => {
        const { format } = sheet.getRange('A1:B1');
        format.horizontalAlignment = 'Left';
        format.verticalAlignment = 'Top';
        format.wrapText = true;
        format.indentLevel = 2;
        format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
        await context.sync();
        return [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel];
      });
      equal('alignment', read, ['Left', 'Top', true, 2]);
    },
  },
  {
    id: 'formats.normal-style-leaves-rules',
    assumption: [
      'The style Normal takes away a cell’s own fill and number format, and leaves its conditional format.',
      '“Normal”样式去除单元格自身的填充和数字格式，而保留条件格式。',
    ],
    source: 'Excel.Range.style property (ExcelApi 1.7); Apply, create, or remove a cell style in Excel',
    evidence: 'silent',
    members: ['Range.style'],
    run: async ({ onSheet, equal }) => {
      const read = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('B2:B3');
        range.values = [[1], [2]];
        range.format.fill.color = '#FF0000';
        range.numberFormat = [['0.00'], ['0.00']];
        range.conditionalFormats.add('Custom').custom.rule.formula = '=$B2=1';
        await context.sync();
        range.style = 'Normal';
        range.load('numberFormat');
        range.format.fill.load('color');
        const rules = range.conditionalFormats.getCount();
        await context.sync();
        return [range.numberFormat, range.format.fill.color, rules.value];
      });
      equal('looks and rules', read, [[['General'], ['General']], '#FFFFFF', 1]);
    },
  },
  {
    id: 'formats.borders',
    assumption: [
      'Borders are set by side; InsideHorizontal draws a line under each row of the range but the last.',
      '边框按边设置；InsideHorizontal 在除最后一行外的每行下方画线。',
    ],
    source: 'Excel.RangeBorderCollection and Excel.RangeBorder classes (ExcelApi 1.1)',
    evidence: 'documented',
    members: [
      'RangeFormat.borders',
      'RangeBorderCollection.getItem',
      'RangeBorder.style',
      'RangeBorder.color',
      'RangeBorder.weight',
    ],
    run: async ({ onSheet, equal }) => {
      const read = await onSheet(async (sheet, context) => {
        for (const side of ['EdgeTop', 'InsideHorizontal'] as const) {
          const border = sheet.getRange('B2:C4').format.borders.getItem(side);
          border.style = 'Continuous';
          border.color = '#0F6A72';
          border.weight = 'Medium';
        }
        const borderOf = (cell: string, side: 'EdgeTop' | 'EdgeBottom') =>
          sheet.getRange(cell).format.borders.getItem(side).load('style,color,weight');
        const top = borderOf('B2', 'EdgeTop');
        const inside = borderOf('C3', 'EdgeBottom');
        const bottom = borderOf('C4', 'EdgeBottom');
        await context.sync();
        return [...[top, inside].map(({ style, color, weight }) => [style, color, weight]), bottom.style];
      });
      const line = ['Continuous', '#0F6A72', 'Medium'];
      equal('borders', read, [line, line, 'None']);
    },
  },
  {
    id: 'formats.one-number-format-for-all',
    assumption: [
      'One number format for a range is given to all its cells, and null in an array leaves a cell’s own.',
      '为区域设置单个数字格式时应用于所有单元格；数组中的 null 保留原格式。',
    ],
    source:
      'Set and get range values; blank and null values: the same value to all cells, null input in a 2-D array',
    evidence: 'documented',
    members: ['Range.numberFormat'],
    run: async ({ onSheet, equal }) => {
      const formats = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:C2');
        range.numberFormat = '0%' as unknown as string[][];
        await context.sync();
        sheet.getRange('A2:C2').numberFormat = [[null, '0.00', null]];
        range.load('numberFormat');
        await context.sync();
        return range.numberFormat as unknown;
      });
      equal('numberFormat', formats, [
        ['0%', '0%', '0%'],
        ['0%', '0.00', '0%'],
      ]);
    },
  },
  {
    id: 'formats.number-format-shows-in-the-text',
    assumption: [
      'A date format is kept as it was written in English codes, and shows in the cell’s text.',
      '日期格式按英文代码保存，并体现在单元格文本中。',
    ],
    source: 'Excel.Range class: numberFormat, text (ExcelApi 1.1)',
    evidence: 'documented',
    members: ['Range.numberFormat'],
    run: async ({ onSheet, equal }) => {
      const [format, text] = await onSheet(async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.values = [[46_349]];
        cell.numberFormat = [['yyyy-mm-dd']];
        cell.format.columnWidth = 120;
        cell.load('numberFormat,text');
        await context.sync();
        return [cell.numberFormat as unknown, cell.text] as const;
      });
      equal('numberFormat', format, [['yyyy-mm-dd']]);
      equal('text', text, [['2026-11-23']]);
    },
  },
  {
    id: 'formats.column-width-in-points',
    assumption: [
      'A column is as wide as it was set, in points, to the pixel.',
      '列宽按设置的磅值，误差不超过一个像素。',
    ],
    source:
      'Excel.RangeFormat class: columnWidth (ExcelApi 1.2); the unit is said by people, not by the page',
    evidence: 'reported',
    members: ['RangeFormat.columnWidth'],
    run: async ({ onSheet, near }) => {
      const widths = await onSheet(async (sheet, context) => {
        sheet.getRange('A1:B1').format.columnWidth = 161.25;
        sheet.getRange('C1').format.columnWidth = 24;
        const formats = ['A1', 'B1', 'C1'].map((cell) => sheet.getRange(cell).format.load('columnWidth'));
        await context.sync();
        return formats.map(({ columnWidth }) => columnWidth);
      });
      near('column A', widths[0], 161.25, 1.5);
      near('column B', widths[1], 161.25, 1.5);
      near('column C', widths[2], 24, 1.5);
    },
  },
  {
    id: 'formats.shown-sized-and-hidden',
    assumption: [
      'A column that is shown, made as wide as it should be and hidden again in one sync is hidden, and as wide once it is shown.',
      '在一次 sync 中先显示、设定宽度再隐藏的列处于隐藏状态，重新显示后仍为该宽度。',
    ],
    source: 'Excel.Range class: columnHidden (ExcelApi 1.2); Excel.RangeFormat class: columnWidth',
    evidence: 'silent',
    members: ['Range.columnHidden', 'RangeFormat.columnWidth'],
    run: async ({ onSheet, equal, near }) => {
      const [hidden, width] = await onSheet(async (sheet, context) => {
        const column = sheet.getRange('B1');
        column.columnHidden = false;
        column.format.columnWidth = 90;
        column.columnHidden = true;
        column.load('columnHidden');
        await context.sync();
        const wasHidden = column.columnHidden;
        column.columnHidden = false;
        column.format.load('columnWidth');
        await context.sync();
        return [wasHidden, column.format.columnWidth] as const;
      });
      equal('columnHidden', hidden, true);
      near('width', width, 90, 1.5);
    },
  },
  {
    id: 'formats.rows-fit-wrapped-texts',
    assumption: [
      'The method autofitRows makes a row high enough for a text that wraps in a narrow column.',
      'autofitRows 使行高足以显示窄列中自动换行的文本。',
    ],
    source: 'Excel.RangeFormat class: autofitRows (ExcelApi 1.2)',
    evidence: 'documented',
    members: ['RangeFormat.autofitRows', 'RangeFormat.wrapText', 'RangeFormat.columnWidth'],
    run: async ({ onSheet, equal }) => {
      const heights = await onSheet(async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.format.columnWidth = 60;
        cell.values = [['several words that need more than a single line in so narrow a column']];
        cell.format.wrapText = true;
        sheet.getRange('A1:B2').format.autofitRows();
        const rows = ['A1', 'A2'].map((row) => sheet.getRange(row).format.load('rowHeight'));
        await context.sync();
        return rows.map(({ rowHeight }) => rowHeight);
      });
      equal('row 1 at least three times as high as row 2', (heights[0] ?? 0) >= 3 * (heights[1] ?? 1), true);
    },
  },
];
