import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { describeApi, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { parseAddress, splitSheetName } from './a1';
import { invalidArgument, invalidOperation } from './errors';
import type { Area, Excel } from './excel';
import { absolute } from './names';
import { Range } from './range';
import { oneOf } from './rangeFormat';
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

export class DataValidation extends HostObject {
  readonly api = api;

  constructor(
    private readonly excel: Excel,
    private readonly area: Area,
  ) {
    super();
  }

  private get found(): ISheetDataValidationRule | 'mixed' | null {
    return ruleOf(this.excel, this.area);
  }
  private get common(): ISheetDataValidationRule | null {
    const { found } = this;
    return found === 'mixed' ? null : found;
  }
  /** None, WholeNumber … Custom; MixedCriteria where cells differ, Inconsistent where only some have a rule. */
  get type(): string {
    const { found } = this;
    if (found === null) return 'None';
    if (found === 'mixed')
      return rulesIn(this.excel, this.area).length > 1 ? 'MixedCriteria' : 'Inconsistent';
    return validationKinds.find(({ univer }) => String(univer) === String(found.type))?.type ?? 'None';
  }
  get rule(): Json {
    return readRule(this.common);
  }
  set rule(rule: Json) {
    this.excel.assertUnprotected(this.area.sheetId);
    const { common } = this;
    const kept = common === null ? defaultOptions : optionsOf(common);
    setValidation(this.excel, this.area, { ...kept, ...makeRule(this.excel, rule) });
  }
  get ignoreBlanks(): boolean | null {
    const { found } = this;
    return found === 'mixed' ? null : (found?.allowBlank ?? true);
  }
  set ignoreBlanks(ignore: boolean) {
    this.change({ allowBlank: ignore });
  }
  get prompt(): Json {
    const { common } = this;
    if (this.found === 'mixed') return null;
    return {
      showPrompt: common?.showInputMessage ?? true,
      title: common?.promptTitle ?? '',
      message: common?.prompt ?? '',
    };
  }
  set prompt(prompt: Json) {
    const { showPrompt, title, message } = fieldsOf(prompt);
    const texts = { promptTitle: textOf(title, 32), prompt: textOf(message, 255) };
    this.change({ showInputMessage: showPrompt !== false, ...texts });
  }
  get errorAlert(): Json {
    if (this.found === 'mixed') return null;
    const { common } = this;
    return {
      showAlert: common?.showErrorMessage ?? true,
      style: keyOf(alertStyles, common?.errorStyle) ?? 'Stop',
      title: common?.errorTitle ?? '',
      message: common?.error ?? '',
    };
  }
  set errorAlert(alert: Json) {
    const { showAlert, style, title, message } = fieldsOf(alert);
    const texts = { errorTitle: textOf(title, 32), error: textOf(message, 255) };
    const known = oneOf(Object.keys(alertStyles), textOf(style ?? 'Stop', 32)) as keyof typeof alertStyles;
    this.change({ showErrorMessage: showAlert !== false, errorStyle: alertStyles[known], ...texts });
  }
  clear(): void {
    this.excel.assertUnprotected(this.area.sheetId);
    clearValidation(this.excel, this.area);
  }

  /** Options without a rule are kept on a rule that accepts anything, as Excel keeps prompts. */
  private change(options: Partial<ValidationRule>): void {
    this.excel.assertUnprotected(this.area.sheetId);
    const { found } = this;
    if (found === 'mixed') throw invalidOperation();
    const rule = found === null ? { ...defaultOptions, type: DataValidationType.ANY } : { ...bare(found) };
    setValidation(this.excel, this.area, { ...rule, ...options });
  }
}

const members = ['errorAlert', 'ignoreBlanks', 'prompt', 'rule'] as const;
const api = describeApi<DataValidation>({
  name: 'DataValidation',
  properties: [...members, 'type'],
  writable: members,
  methods: ['clear'],
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

function fieldsOf(value: unknown): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalidArgument();
  return value as Fields;
}

/** @throws InvalidArgument unless there is exactly one kind, complete */
function makeRule(excel: Excel, input: Json): ValidationRule {
  const fields = fieldsOf(input);
  const kinds = validationKinds.filter(({ key }) => fields[key] !== undefined && fields[key] !== null);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) throw invalidArgument();
  const rule = fieldsOf(fields[kind.key]);
  if (kind.key === 'list') return makeList(excel, rule);
  if (kind.key === 'custom') return { type: kind.univer, formula1: formulaText(excel, rule['formula']) };
  const operator = oneOf(
    Object.keys(validationOperators),
    String(rule['operator']),
  ) as keyof typeof validationOperators;
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
  if (written && text.length > longestList) throw invalidArgument();
  if (!written) assertReference(excel, text);
  return { type: DataValidationType.LIST, formula1: text, showDropDown: inCellDropDown !== false };
}

/** A list's reference to a sheet must name one that is there. */
function assertReference(excel: Excel, formula: string): void {
  const { sheet, address } = splitSheetName(formula.slice(1));
  if (sheet !== null && parseAddress(address) !== null && excel.findSheet(sheet) === null)
    throw invalidArgument();
}

function formulaText(excel: Excel, value: unknown): string {
  if (value instanceof Range) return `=${absolute(excel, value.area)}`;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw invalidArgument();
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
  if (typeof text !== 'string' || text.length > longest) throw invalidArgument();
  return text;
}
