// Data validation and conditional formats: the rules that a sheet lays over its cells.
import type { ConditionalRule, DataValidation } from 'hucre';
import { parseAreas } from './cellArea';
import { present, readStyle } from './style';
import type { ConditionalFormatFile, ValidationFile } from './workbookFile';

const TEXT_OPERATORS = {
  containsText: 'contains',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
} as const;

/** Some programs write the "=" of a source that the format leaves out. */
function withoutEquals(formula: string | undefined): string | undefined {
  return formula?.replace(/^=/, '');
}

export function readValidation(rule: DataValidation): ValidationFile {
  const hasPrompt = Boolean(rule.showInputMessage) && Boolean(rule.inputTitle ?? rule.inputMessage);
  return present({
    areas: parseAreas(rule.range),
    type: rule.type,
    operator: rule.operator ?? 'between',
    formula1: withoutEquals(rule.formula1),
    formula2: withoutEquals(rule.formula2),
    choices: rule.values?.map((choice) => choice.trim()),
    ignoreBlanks: rule.allowBlank ?? false,
    prompt: hasPrompt ? { title: rule.inputTitle ?? '', message: rule.inputMessage ?? '' } : undefined,
    alert: {
      style: rule.errorStyle ?? 'stop',
      show: rule.showErrorMessage ?? false,
      title: rule.errorTitle ?? '',
      message: rule.errorMessage ?? '',
    },
  });
}

function readRule(rule: ConditionalRule): ConditionalFormatFile['rule'] | null {
  const [formula1, formula2] = [rule.formula ?? []].flat();
  if (rule.type === 'expression' && formula1 !== undefined)
    return { kind: 'formula', formula: `=${formula1}` };
  if (rule.type === 'cellIs' && formula1 !== undefined) {
    const operator = rule.operator ?? 'equal';
    return { kind: 'cellValue', operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  if (rule.type in TEXT_OPERATORS && rule.text !== undefined) {
    const operator = TEXT_OPERATORS[rule.type as keyof typeof TEXT_OPERATORS];
    return { kind: 'text', operator, text: rule.text };
  }
  return null;
}

/** Null for scales, bars, icons and the like, which are not carried over. */
export function readConditionalFormat(
  rule: ConditionalRule,
  theme: readonly string[],
): ConditionalFormatFile | null {
  const read = readRule(rule);
  if (read === null) return null;
  return {
    areas: parseAreas(rule.range),
    priority: rule.priority,
    stopIfTrue: rule.stopIfTrue ?? false,
    rule: read,
    style: readStyle(rule.style ?? {}, theme),
  };
}
