// Reasons to repair that stand in a sheet's validations and conditional formats.
import { countReasons } from './counts';
import type { SheetFacts } from './facts';
import { parseBoxes, sheetNamesIn, withoutQuoted } from './addresses';
import { attribute, child, children, type Element } from '../xml';

const ruleTypes =
  /^(expression|cellIs|colorScale|dataBar|iconSet|top10|uniqueValues|duplicateValues|containsText|notContainsText|beginsWith|endsWith|containsBlanks|notContainsBlanks|containsErrors|notContainsErrors|timePeriod|aboveAverage)$/;

export function ruleReasons(facts: SheetFacts): readonly string[] {
  const formats = children(facts.root, 'conditionalFormatting');
  const list = child(facts.root, 'dataValidations');
  const validations = children(list, 'dataValidation');
  return [
    ...formats.flatMap((each) => formatReasons(each, facts)),
    ...countReasons(list, validations.length),
    ...validations.flatMap((each) => validationReasons(each, facts)),
  ];
}

function formatReasons(format: Element, { differentials, sheets }: SheetFacts): readonly string[] {
  const area = attribute(format, 'sqref');
  const rules = children(format, 'cfRule');
  return [
    ...(parseBoxes(area) ? [] : [`a conditional format of "${area}"`]),
    ...(rules.length > 0 ? [] : [`no rule for ${area}`]),
    ...rules.flatMap((rule) => {
      const [type, dxf, formulas] = [
        attribute(rule, 'type'),
        rule.attributes.get('dxfId'),
        children(rule, 'formula'),
      ];
      const isCounted = type === 'expression' || type === 'cellIs';
      return [
        ...(ruleTypes.test(type) ? [] : [`a rule of the type "${type}"`]),
        ...(dxf === undefined || Number(dxf) < differentials
          ? []
          : [`a rule has the format ${dxf} of ${differentials}`]),
        ...(Number(attribute(rule, 'priority')) >= 1 ? [] : [`a rule for ${area} has no priority`]),
        ...(isCounted && formulas.length === 0 ? [`a rule for ${area} has no formula`] : []),
        ...formulas.flatMap((formula) =>
          formulaReasons(formula.text, sheets).map((reason) => `a rule for ${area} ${reason}`),
        ),
      ];
    }),
  ];
}

function validationReasons(validation: Element, { sheets }: SheetFacts): readonly string[] {
  const area = attribute(validation, 'sqref');
  const type = attribute(validation, 'type') || 'none';
  const [first, second] = ['formula1', 'formula2'].map((name) => child(validation, name)?.text);
  const limits = [
    ['promptTitle', 32],
    ['errorTitle', 32],
    ['prompt', 255],
    ['error', 255],
  ] as const;
  const words = first?.startsWith('"') ? first.slice(1, -1).replaceAll('""', '"') : null;
  return [
    ...(parseBoxes(area) ? [] : [`a validation of "${area}"`]),
    ...limits
      .filter(([name, most]) => attribute(validation, name).length > most)
      .map(([name]) => `the ${name} of ${area} is too long`),
    ...(type !== 'none' && !first ? [`the validation of ${area} has no formula`] : []),
    ...(words !== null && words.length > 255 ? [`the list of ${area} has ${words.length} characters`] : []),
    ...(words !== null && type === 'list' && !/^".*"$/s.test(first ?? '')
      ? [`the list of ${area} has no end`]
      : []),
    ...[first, second].flatMap((text) =>
      text === undefined
        ? []
        : formulaReasons(text, sheets).map((reason) => `the validation of ${area} ${reason}`),
    ),
  ];
}

/** A formula without its equals sign, of balanced quotes and brackets, that speaks of sheets which are there. */
export function formulaReasons(text: string, sheets: readonly string[]): readonly string[] {
  const bare = withoutQuoted(text);
  const depth = [...bare].reduce((at, sign) => at + (sign === '(' ? 1 : sign === ')' ? -1 : 0), 0);
  return [
    ...(text.startsWith('=') || text === '' ? [`says "${text}"`] : []),
    ...(/["']/.test(bare) || depth !== 0 ? [`is unbalanced: ${text}`] : []),
    ...(text.length > 8192 ? ['is too long'] : []),
    ...sheetNamesIn(text)
      .filter((name) => !sheets.some((sheet) => sheet.toLowerCase() === name.toLowerCase()))
      .map((name) => `speaks of ${name}, which is not there`),
  ];
}
