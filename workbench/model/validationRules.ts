// Data validation as Univer keeps it, cut to measure where areas overlap: a cell has one rule, as in Excel.
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { fromUniverRange, intersect, toUniverRange } from './a1';
import type { Area, Excel } from './excel';
import { subtract } from './rectangles';

export type ValidationRule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

function rulesOf(excel: Excel, sheetId: string): readonly ISheetDataValidationRule[] {
  return excel.book.injector.get(SheetDataValidationModel).getRules(excel.book.unitId, sheetId) ?? [];
}

/** Rules that touch the area. */
export function rulesIn(excel: Excel, area: Area): ISheetDataValidationRule[] {
  return rulesOf(excel, area.sheetId).filter((rule) =>
    rule.ranges.some((range) => intersect(fromUniverRange(range), area) !== null),
  );
}

/** The one rule that governs every cell of the area; 'mixed' where there are several, null where there is none. */
export function ruleOf(excel: Excel, area: Area): ISheetDataValidationRule | 'mixed' | null {
  const [rule, ...others] = rulesIn(excel, area);
  if (rule === undefined) return null;
  let rest = [area as Parameters<typeof subtract>[0]];
  for (const range of rule.ranges) rest = rest.flatMap((piece) => subtract(piece, fromUniverRange(range)));
  return others.length > 0 || rest.length > 0 ? 'mixed' : rule;
}

/** Takes the area out of all rules. */
export function clearValidation(excel: Excel, area: Area): void {
  const { book } = excel;
  const { sheetId } = area;
  book.begin();
  for (const rule of rulesIn(excel, area)) {
    const ruleId = rule.uid;
    const before = rule.ranges.map((range) => ({ ...range }));
    const left = before.flatMap((range) => subtract(fromUniverRange(range), area)).map(toUniverRange);
    if (left.length === 0) {
      const again = book.mutation(sheetId, AddDataValidationMutation, { rule: { ...rule, ranges: before } });
      book.change(book.mutation(sheetId, RemoveDataValidationMutation, { ruleId }), [again]);
    } else {
      const update = (payload: object[]) => ({ ruleId, payload: { type: UpdateRuleType.RANGE, payload } });
      book.swap(sheetId, UpdateDataValidationMutation, { next: update(left), before: update(before) });
    }
  }
  book.end();
}

/** Gives the area a rule instead of what it had. */
export function setValidation(excel: Excel, area: Area, rule: ValidationRule): void {
  const { book } = excel;
  const added: ISheetDataValidationRule = {
    // Univer would draw a button into each cell of a list; Excel shows one only where the user is.
    renderMode: DataValidationRenderMode.TEXT,
    ...rule,
    uid: crypto.randomUUID(),
    ranges: [toUniverRange(area)],
  };
  book.begin();
  clearValidation(excel, area);
  book.change(book.mutation(area.sheetId, AddDataValidationMutation, { rule: added }), [
    book.mutation(area.sheetId, RemoveDataValidationMutation, { ruleId: added.uid }),
  ]);
  book.end();
}

export const validationOperators = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

export const alertStyles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** Keys of Office.js' rules, the names of their types, and Univer's types. */
export const validationKinds = [
  { key: 'wholeNumber', type: 'WholeNumber', univer: DataValidationType.WHOLE },
  { key: 'decimal', type: 'Decimal', univer: DataValidationType.DECIMAL },
  { key: 'date', type: 'Date', univer: DataValidationType.DATE },
  { key: 'time', type: 'Time', univer: DataValidationType.TIME },
  { key: 'textLength', type: 'TextLength', univer: DataValidationType.TEXT_LENGTH },
  { key: 'list', type: 'List', univer: DataValidationType.LIST },
  { key: 'custom', type: 'Custom', univer: DataValidationType.CUSTOM },
] as const;

export function keyOf<Value>(
  map: { readonly [key: string]: Value },
  value: Value | undefined,
): string | null {
  return Object.keys(map).find((key) => map[key] === value) ?? null;
}
