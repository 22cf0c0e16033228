// What a layout puts on cells besides looks: links, drop-downs with their help, conditional formats.
import type { ConditionalFormat, Layout, Validation } from '../../sheets/draft';
import { styles } from '../../sheets/styles';

/** Excel's limits for the texts of a validation. */
const longestTitle = 32;
const longestHelp = 255;

/** Before the values: a link on an empty cell writes its target there, and the values then write over it. */
export function applyLinks(sheet: Excel.Worksheet, links: Layout['links']): void {
  for (const { cell, target } of links) {
    // Without textToDisplay: that one would be typed like any value, a name such as '=1+1' too.
    sheet.getRange(cell).untrack().hyperlink = { documentReference: target };
  }
}

export function applyValidations(sheet: Excel.Worksheet, validations: Layout['validations']): void {
  for (const validation of validations)
    applyValidation(sheet.getRange(validation.range).untrack(), validation);
}

export function applyConditionalFormats(sheet: Excel.Worksheet, formats: Layout['conditionalFormats']): void {
  for (const format of formats) applyConditionalFormat(sheet.getRange(format.range).untrack(), format);
}

function applyValidation(range: Excel.Range, { list, title, help, strict }: Validation): void {
  const rules = range.dataValidation;
  const words = { title: title.slice(0, longestTitle), message: help.slice(0, longestHelp) };
  if (list !== null) {
    const source = typeof list === 'string' ? `=${list}` : list.join(',');
    rules.rule = { list: { inCellDropDown: true, source } };
    rules.ignoreBlanks = true;
    // Without an alert Excel offers the list and lets every other word in.
    const alert = strict ? words : { title: '', message: '' };
    rules.errorAlert = { showAlert: strict, style: strict ? 'Stop' : 'Information', ...alert };
  }
  // Rows that are used again have a prompt, new ones have none: over both Excel sets no option without a rule.
  else rules.clear();
  if (help !== '') rules.prompt = { showPrompt: true, ...words };
}

function applyConditionalFormat(range: Excel.Range, { formula, style }: ConditionalFormat): void {
  const { custom } = range.conditionalFormats.add('Custom');
  const { colour, fill, bold, italic } = styles[style];
  custom.rule.formula = formula;
  if (colour !== undefined) custom.format.font.color = colour;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (italic !== undefined) custom.format.font.italic = italic;
  if (fill !== undefined) custom.format.fill.color = fill;
}
