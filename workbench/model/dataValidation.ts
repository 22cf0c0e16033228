import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { type HostClass, hostClass, type Property } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { parseAddress, splitSheetName } from './a1';
import { isRange } from './addresses';
import { assertArgument, fieldsOf, keyIn } from './arguments';
import { invalidOperation } from './errors';
import type { Excel, Place } from './excel';
import { absolute } from './names';
import {
  alertStyles,
  clearValidation,
  keyOf,
  ruleOf,
  rulesIn,
  setValidation,
  type ValidationRule,
  validationKinds,
  validationOperators,
} from './validationRules';

/** A written-out list is no longer than this. */
const longestList = 255;

type Fields = { readonly [key: string]: unknown };

/** None, WholeNumber … Custom; MixedCriteria where cells differ, Inconsistent where only some have a rule. */
function typeOf({ excel, area }: Place): string {
  const found = ruleOf(excel, area);
  if (found === null) return 'None';
  if (found === 'mixed') return rulesIn(excel, area).length > 1 ? 'MixedCriteria' : 'Inconsistent';
  return validationKinds.find(({ univer }) => String(univer) === String(found.type))?.type ?? 'None';
}

function commonRule({ excel, area }: Place): ISheetDataValidationRule | null {
  const found = ruleOf(excel, area);
  return found === 'mixed' ? null : found;
}

function setRule(place: Place, rule: Json): void {
  const { excel, area } = place;
  excel.assertUnprotected(area.sheetId);
  const common = commonRule(place);
  const kept = common === null ? defaultOptions : optionsOf(common);
  setValidation(excel, area, { ...kept, ...makeRule(excel, rule) });
}

/** An option beside the rule; null where cells differ. It stays on a rule that accepts anything, as Excel keeps prompts. */
function option(
  read: (rule: Partial<ValidationRule>) => Json,
  make: (value: never) => Partial<ValidationRule>,
): Property<Place> {
  return {
    get: ({ excel, area }) => {
      const found = ruleOf(excel, area);
      return found === 'mixed' ? null : read(found ?? {});
    },
    set: ({ excel, area }, value) => {
      const options = make(value);
      excel.assertUnprotected(area.sheetId);
      const found = ruleOf(excel, area);
      if (found === 'mixed') throw invalidOperation();
      const rule = found === null ? { ...defaultOptions, type: DataValidationType.ANY } : { ...bare(found) };
      setValidation(excel, area, { ...rule, ...options });
    },
  };
}

const prompt = option(
  ({ showInputMessage, promptTitle, prompt: message }) => ({
    showPrompt: showInputMessage ?? true,
    title: promptTitle ?? '',
    message: message ?? '',
  }),
  (input: Json) => {
    const { showPrompt, title, message } = fieldsOf(input);
    const texts = { promptTitle: textOf(title, 32), prompt: textOf(message, 255) };
    return { showInputMessage: showPrompt !== false, ...texts };
  },
);

const errorAlert = option(
  ({ showErrorMessage, errorStyle, errorTitle, error }) => ({
    showAlert: showErrorMessage ?? true,
    style: keyOf(alertStyles, errorStyle) ?? 'Stop',
    title: errorTitle ?? '',
    message: error ?? '',
  }),
  (input: Json) => {
    const { showAlert, style, title, message } = fieldsOf(input);
    const texts = { errorTitle: textOf(title, 32), error: textOf(message, 255) };
    const errorStyle = alertStyles[keyIn(alertStyles, textOf(style ?? 'Stop', 32))];
    return { showErrorMessage: showAlert !== false, errorStyle, ...texts };
  },
);

export const DataValidation: HostClass<Place, 'DataValidation'> = hostClass('DataValidation', {
  properties: {
    errorAlert,
    ignoreBlanks: option(
      ({ allowBlank }) => allowBlank ?? true,
      (allowBlank: boolean) => ({ allowBlank }),
    ),
    prompt,
    rule: { get: (place) => readRule(commonRule(place)), set: setRule },
    type: typeOf,
  },
  methods: {
    clear: ({ excel, area }) => {
      excel.assertUnprotected(area.sheetId);
      clearValidation(excel, area);
    },
  },
});

const defaultOptions = {
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
};

function bare({ uid: _uid, ranges: _ranges, ...rule }: ISheetDataValidationRule): ValidationRule {
  return rule;
}

/** What stays when a range gets another rule. */
function optionsOf(rule: ISheetDataValidationRule): Omit<ValidationRule, 'type'> {
  const { type: _type, formula1: _one, formula2: _two, operator: _operator, ...options } = bare(rule);
  return options;
}

/** @throws InvalidArgument unless there is exactly one kind, complete */
function makeRule(excel: Excel, input: Json): ValidationRule {
  const fields = fieldsOf(input);
  const kinds = validationKinds.filter(({ key }) => fields[key] !== undefined && fields[key] !== null);
  const [kind] = kinds;
  assertArgument(kind !== undefined && kinds.length === 1);
  const rule = fieldsOf(fields[kind.key]);
  if (kind.key === 'list') return makeList(excel, rule);
  if (kind.key === 'custom') return { type: kind.univer, formula1: formulaText(excel, rule['formula']) };
  const operator = keyIn(validationOperators, rule['operator']);
  const two = operator === 'Between' || operator === 'NotBetween';
  const made = {
    type: kind.univer,
    operator: validationOperators[operator],
    formula1: formulaText(excel, rule['formula1']),
  };
  return two ? { ...made, formula2: formulaText(excel, rule['formula2']) } : made;
}

function makeList(excel: Excel, rule: Fields): ValidationRule {
  const { source, inCellDropDown } = rule;
  const text = formulaText(excel, source);
  const written = !text.startsWith('=');
  assertArgument(!written || text.length <= longestList);
  if (!written) assertReference(excel, text);
  return { type: DataValidationType.LIST, formula1: text, showDropDown: inCellDropDown !== false };
}

/** A list's reference to a sheet must name one that is there. */
function assertReference(excel: Excel, formula: string): void {
  const { sheet, address } = splitSheetName(formula.slice(1));
  assertArgument(sheet === null || parseAddress(address) === null || excel.findSheet(sheet) !== null);
}

function formulaText(excel: Excel, value: unknown): string {
  if (isRange(value)) return `=${absolute(excel, value.self.area)}`;
  if (typeof value === 'number') return String(value);
  assertArgument(typeof value === 'string' && value !== '');
  return value;
}

function readRule(rule: ISheetDataValidationRule | null): Json {
  const kind = validationKinds.find(({ univer }) => univer === rule?.type);
  if (rule === null || kind === undefined) return {};
  if (kind.key === 'list')
    return { list: { source: rule.formula1 ?? '', inCellDropDown: rule.showDropDown ?? true } };
  if (kind.key === 'custom') return { custom: { formula: rule.formula1 ?? '' } };
  const operator = keyOf(validationOperators, rule.operator ?? DataValidationOperator.BETWEEN);
  const two = rule.formula2 === undefined ? {} : { formula2: numberOrText(rule.formula2) };
  return { [kind.key]: { formula1: numberOrText(rule.formula1 ?? ''), ...two, operator } };
}

function numberOrText(text: string): string | number {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** @throws InvalidArgument where it is no text, or longer than Excel takes */
function textOf(value: unknown, longest: number): string {
  const text = value ?? '';
  assertArgument(typeof text === 'string' && text.length <= longest);
  return text;
}
