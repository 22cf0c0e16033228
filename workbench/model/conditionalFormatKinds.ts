// What a conditional format asks of a cell, by its kind, and how it makes the cell look.
import { type HostClass, hostClass, type HostObject, type Property } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { wholeSheet } from './a1';
import { assertArgument, fieldsOf, oneOf, parseColor } from './arguments';
import { required } from './collections';
import {
  cellValueOperators,
  changeConditionalFormat,
  type ConditionalRecord,
  conditionalFormatsIn,
  type ConditionalState,
  type ConditionalType,
  textOperators,
} from './conditionalFormatRules';
import { invalidArgument, itemNotFound } from './errors';
import type { SheetPlace } from './excel';

export interface ConditionalPlace extends SheetPlace {
  readonly id: string;
}

/** @throws ItemNotFound where it was removed */
export function conditionalState({ excel, sheetId, id }: ConditionalPlace): ConditionalState {
  const states = conditionalFormatsIn(excel, { sheetId, ...wholeSheet });
  const state = states.find((known) => known.id === id);
  if (state === undefined) throw itemNotFound();
  return state;
}

export function changeFormat(place: ConditionalPlace, change: Partial<ConditionalRecord>): void {
  place.excel.assertUnprotected(place.sheetId);
  const state = conditionalState(place);
  changeConditionalFormat(place.excel, state, { ...state.record, ...change });
}

type Look = ConditionalRecord['format'];

/** A part of the look; null where the format leaves it as it is. */
function look(
  key: keyof Look,
  parse: (value: never) => unknown = (value) => value,
): Property<ConditionalPlace> {
  return {
    get: (place) => conditionalState(place).record.format[key] ?? null,
    set: (place, value) => {
      const { format } = conditionalState(place).record;
      changeFormat(place, { format: { ...format, [key]: parse(value) } });
    },
  };
}

const ConditionalRangeFill: HostClass<ConditionalPlace, 'ConditionalRangeFill'> = hostClass(
  'ConditionalRangeFill',
  {
    properties: { color: look('fill', parseColor) },
    methods: {
      clear: (place) => {
        const { fill: _fill, ...format } = conditionalState(place).record.format;
        changeFormat(place, { format });
      },
    },
  },
);

const ConditionalRangeFont: HostClass<ConditionalPlace, 'ConditionalRangeFont'> = hostClass(
  'ConditionalRangeFont',
  {
    properties: {
      bold: look('bold'),
      color: look('fontColor', parseColor),
      italic: look('italic'),
      strikethrough: look('strikethrough'),
      underline: look('underline', (kind: string) => oneOf(['None', 'Single', 'Double'], kind)),
    },
  },
);

const ConditionalRangeFormat: HostClass<ConditionalPlace, 'ConditionalRangeFormat'> = hostClass(
  'ConditionalRangeFormat',
  {
    properties: { numberFormat: look('numberFormat') },
    navigations: {
      fill: (place) => new ConditionalRangeFill(place),
      font: (place) => new ConditionalRangeFont(place),
    },
  },
);

const format = (place: ConditionalPlace) => new ConditionalRangeFormat(place);

const ConditionalFormatRule: HostClass<ConditionalPlace, 'ConditionalFormatRule'> = hostClass(
  'ConditionalFormatRule',
  {
    properties: {
      formula: {
        get: (place) => conditionalState(place).record.formula,
        set: (place, formula: string) => {
          assertArgument(typeof formula === 'string' && formula.startsWith('='));
          changeFormat(place, { formula });
        },
      },
    },
  },
);

const CustomConditionalFormat: HostClass<ConditionalPlace, 'CustomConditionalFormat'> = hostClass(
  'CustomConditionalFormat',
  { navigations: { format, rule: (place) => new ConditionalFormatRule(place) } },
);

/** A rule that is one value: a comparison, or a text. */
function ruleOf(operators: readonly string[], needed: string): Property<ConditionalPlace> {
  return {
    get: (place) => ({ ...conditionalState(place).record.rule }),
    set: (place, input: Json) => {
      const rule = fieldsOf(input);
      const operator = oneOf(operators, rule['operator']);
      assertArgument(typeof rule[needed] === 'string' && rule[needed] !== '');
      changeFormat(place, { rule: { ...rule, operator } });
    },
  };
}

const CellValueConditionalFormat: HostClass<ConditionalPlace, 'CellValueConditionalFormat'> = hostClass(
  'CellValueConditionalFormat',
  { properties: { rule: ruleOf(cellValueOperators, 'formula1') }, navigations: { format } },
);

const TextConditionalFormat: HostClass<ConditionalPlace, 'TextConditionalFormat'> = hostClass(
  'TextConditionalFormat',
  { properties: { rule: ruleOf(Object.keys(textOperators), 'text') }, navigations: { format } },
);

/** Null for formats of another type; without "OrNullObject" in its name it throws InvalidArgument then. */
function ofType(type: ConditionalType, Kind: new (place: ConditionalPlace) => HostObject) {
  return (place: ConditionalPlace) => (conditionalState(place).record.type === type ? new Kind(place) : null);
}

const custom = ofType('Custom', CustomConditionalFormat);
const cellValue = ofType('CellValue', CellValueConditionalFormat);
const textComparison = ofType('ContainsText', TextConditionalFormat);

export const kindNavigations = {
  custom: required(custom, invalidArgument),
  customOrNullObject: custom,
  cellValue: required(cellValue, invalidArgument),
  cellValueOrNullObject: cellValue,
  textComparison: required(textComparison, invalidArgument),
  textComparisonOrNullObject: textComparison,
};
