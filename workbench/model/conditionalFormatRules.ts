// Conditional formats: what Excel was told is a record of ours, what Univer shows is made from it.
import type { IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { Json } from '../protocol/wire';
import { columnName, fromUniverRange, intersect, toUniverRange } from './a1';
import type { Area, Excel } from './excel';
import { subtract } from './rectangles';
import { patch } from '../univer/style';

export const conditionalTypes = ['Custom', 'CellValue', 'ContainsText'] as const;
export type ConditionalType = (typeof conditionalTypes)[number];

export interface ConditionalRecord {
  readonly type: ConditionalType;
  readonly stopIfTrue: boolean;
  /** Custom: the formula. */
  readonly formula: string;
  /** CellValue and ContainsText: {operator, formula1, formula2} and {operator, text}. */
  readonly rule: { readonly [key: string]: Json };
  readonly format: {
    readonly fill?: string;
    readonly fontColor?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: string;
    readonly strikethrough?: boolean;
    readonly numberFormat?: string;
  };
}

export interface ConditionalState {
  readonly id: string;
  readonly record: ConditionalRecord;
  readonly areas: readonly Area[];
}

const recordPrefix = 'conditional/';

function model(excel: Excel): ConditionalFormattingRuleModel {
  return excel.book.injector.get(ConditionalFormattingRuleModel);
}

/** Formats that touch the area, the one that wins first. */
export function conditionalFormatsIn(excel: Excel, area: Area): ConditionalState[] {
  const rules = model(excel).getSubunitRules(excel.book.unitId, area.sheetId) ?? [];
  return rules.flatMap((rule) => {
    const kept = excel.record(area.sheetId, recordPrefix + rule.cfId);
    const record = kept as unknown as ConditionalRecord | null;
    const areas = rule.ranges.map((range) => ({ sheetId: area.sheetId, ...fromUniverRange(range) }));
    const touches = areas.some((one) => intersect(one, area) !== null);
    return touches && record !== null ? [{ id: rule.cfId, record, areas }] : [];
  });
}

/** Adds a format in front of the others. @returns its id */
export function addConditionalFormat(excel: Excel, area: Area, record: ConditionalRecord): string {
  const id = crypto.randomUUID();
  excel.book.begin();
  excel.setRecord(area.sheetId, recordPrefix + id, record as unknown as Json);
  const { addition, removal } = mutationsOf(excel, { id, record, areas: [area] });
  excel.book.change(addition, [removal]);
  excel.book.end();
  return id;
}

export function changeConditionalFormat(
  excel: Excel,
  state: ConditionalState,
  record: ConditionalRecord,
): void {
  const [area] = state.areas;
  if (area === undefined) return;
  excel.book.begin();
  excel.setRecord(area.sheetId, recordPrefix + state.id, record as unknown as Json);
  replace(excel, state, { ...state, record });
  excel.book.end();
}

function replace(excel: Excel, before: ConditionalState, next: ConditionalState): void {
  excel.book.swap(sheetOf(before), SetConditionalRuleMutation, {
    next: { rule: univerRule(next) },
    before: { rule: univerRule(before) },
  });
}

/** To other cells, with a formula that follows; without any left it goes, where Univer has not let go of it already. */
export function moveConditionalFormat(excel: Excel, before: ConditionalState, next: ConditionalState): void {
  const rules = model(excel).getSubunitRules(excel.book.unitId, sheetOf(before)) ?? [];
  if (next.areas.length === 0) {
    if (rules.some(({ cfId }) => cfId === before.id)) removeConditionalFormat(excel, before);
    return;
  }
  excel.book.begin();
  excel.setRecord(sheetOf(before), recordPrefix + before.id, next.record as unknown as Json);
  replace(excel, before, next);
  excel.book.end();
}

function sheetOf({ areas: [area] }: ConditionalState): string {
  return area?.sheetId ?? '';
}

function mutationsOf({ book }: Excel, state: ConditionalState) {
  const sheetId = sheetOf(state);
  return {
    addition: book.mutation(sheetId, AddConditionalRuleMutation, { rule: univerRule(state) }),
    removal: book.mutation(sheetId, DeleteConditionalRuleMutation, { cfId: state.id }),
  };
}

export function removeConditionalFormat(excel: Excel, state: ConditionalState): void {
  const { addition, removal } = mutationsOf(excel, state);
  excel.book.begin();
  excel.setRecord(sheetOf(state), recordPrefix + state.id, null);
  excel.book.change(removal, [addition]);
  excel.book.end();
}

/** Takes the area out of all conditional formats. */
export function clearConditionalFormats(excel: Excel, area: Area): void {
  excel.book.begin();
  for (const state of conditionalFormatsIn(excel, area)) {
    const areas = state.areas
      .flatMap((one) => subtract(one, area))
      .map((left) => ({ sheetId: area.sheetId, ...left }));
    if (areas.length === 0) removeConditionalFormat(excel, state);
    else replace(excel, state, { ...state, areas });
  }
  excel.book.end();
}

function univerRule({ id, record, areas }: ConditionalState): IConditionFormattingRule {
  const base = { type: CFRuleType.highlightCell as const, style: univerStyle(record) };
  return {
    cfId: id,
    ranges: areas.map(toUniverRange),
    stopIfTrue: record.stopIfTrue,
    rule: { ...base, ...condition(record, areas) } as IConditionFormattingRule['rule'],
  };
}

function univerStyle({ format }: ConditionalRecord): IStyleBase {
  const drawn = ['fill', 'fontColor', 'bold', 'italic', 'underline', 'strikethrough'] as const;
  const patches = drawn.map((key) => (format[key] === undefined ? {} : patch[key](format[key] as never)));
  return Object.assign({}, ...patches) as IStyleBase;
}

const signs: { readonly [operator: string]: string } = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

export const cellValueOperators = [...Object.keys(signs), 'Between', 'NotBetween'];

export const textOperators: { readonly [operator: string]: CFTextOperator } = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

/** Comparisons become formulas: Univer's own compare with numbers only. */
function condition(record: ConditionalRecord, areas: readonly Area[]): object {
  const cell = firstCell(areas);
  const { rule } = record;
  if (record.type === 'ContainsText') {
    return {
      subType: CFSubRuleType.text,
      operator: textOperators[textOf(rule['operator'])] ?? CFTextOperator.containsText,
      value: textOf(rule['text']),
    };
  }
  if (record.type === 'Custom') return formula(record.formula === '' ? '=FALSE' : record.formula);
  const one = operand(rule['formula1']);
  const two = operand(rule['formula2']);
  if (rule['operator'] === 'Between') return formula(`=AND(${cell}>=${one},${cell}<=${two})`);
  if (rule['operator'] === 'NotBetween') return formula(`=OR(${cell}<${one},${cell}>${two})`);
  return formula(one === '' ? '=FALSE' : `=${cell}${signs[textOf(rule['operator'])] ?? '='}${one}`);
}

function formula(value: string): object {
  return { subType: CFSubRuleType.formula, value };
}

function operand(value: Json | undefined): string {
  return textOf(value).replace(/^=/, '');
}

function textOf(value: Json | undefined): string {
  return typeof value === 'object' ? '' : String(value ?? '');
}

function firstCell(areas: readonly Area[]): string {
  const [area] = areas;
  return area === undefined ? 'A1' : `${columnName(area.column)}${area.row + 1}`;
}
