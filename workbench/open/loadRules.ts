// Rules and page layout of an opened sheet, given to the host objects in the words of Office.js.
import { fromUniverRange, makeAddress } from '../model/a1';
import { addConditionalFormat, type ConditionalRecord } from '../model/conditionalFormatRules';
import { DataValidation } from '../model/dataValidation';
import type { Excel, SheetPlace } from '../model/excel';
import { PageLayout } from '../model/pageLayout';
import { filterTable } from '../model/tableChanges';
import { findTableByName } from '../model/tableLookup';
import { present } from './style';
import type {
  ComparisonOperator,
  ConditionalFormatFile,
  FilterFile,
  PageFile,
  StyleFile,
  ValidationFile,
} from './workbookFile';

const OPERATORS: Readonly<Record<ComparisonOperator, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

const TEXT_OPERATORS = {
  contains: 'Contains',
  notContains: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
} as const;

const KINDS = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
const FOOTER_PARTS = { L: 'leftFooter', C: 'centerFooter', R: 'rightFooter' } as const;

/** A bound of a rule: a number stays one, anything else is a formula. */
function bound(formula: string): string | number {
  return formula.trim() !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function makeRule(rule: ValidationFile) {
  if (rule.type === 'list') {
    return { list: { inCellDropDown: true, source: rule.choices?.join(',') ?? `=${rule.formula1 ?? ''}` } };
  }
  if (rule.type === 'custom') return { custom: { formula: `=${rule.formula1 ?? ''}` } };
  const formula1 = rule.formula1 === undefined ? undefined : bound(rule.formula1);
  const formula2 = rule.formula2 === undefined ? undefined : bound(rule.formula2);
  return { [KINDS[rule.type]]: present({ formula1, formula2, operator: OPERATORS[rule.operator] }) };
}

export function loadValidation(excel: Excel, sheetId: string, file: ValidationFile): void {
  const { style, show, title, message } = file.alert;
  for (const area of file.areas) {
    Object.assign(new DataValidation({ excel, area: { sheetId, ...fromUniverRange(area) } }), {
      rule: makeRule(file),
      ignoreBlanks: file.ignoreBlanks,
      ...(file.prompt === undefined ? {} : { prompt: { showPrompt: true, ...file.prompt } }),
      errorAlert: { showAlert: show, style: ALERTS[style], title, message },
    });
  }
}

/** A conditional format's own look: its fill and its font; borders are not carried over. */
function makeLook({ fill, font, numberFormat }: StyleFile): ConditionalRecord['format'] {
  const { color: fontColor, bold, italic, underline, strikethrough } = font ?? {};
  const line = underline ? 'Single' : undefined;
  return present({ fill, fontColor, bold, italic, underline: line, strikethrough, numberFormat });
}

function makeCondition(
  rule: ConditionalFormatFile['rule'],
): Pick<ConditionalRecord, 'type' | 'formula' | 'rule'> {
  switch (rule.kind) {
    case 'formula':
      return { type: 'Custom', formula: rule.formula, rule: {} };
    case 'text': {
      const { text } = rule;
      return { type: 'ContainsText', formula: '', rule: { operator: TEXT_OPERATORS[rule.operator], text } };
    }
    case 'cellValue': {
      const { formula1, formula2 } = rule;
      const operator = OPERATORS[rule.operator].replace('OrEqualTo', 'OrEqual');
      return { type: 'CellValue', formula: '', rule: present({ operator, formula1, formula2 }) };
    }
  }
}

/** Adds a format in front of the others, so those that win first are to be loaded last. */
export function loadConditionalFormat(excel: Excel, sheetId: string, file: ConditionalFormatFile): void {
  const record: ConditionalRecord = {
    ...makeCondition(file.rule),
    stopIfTrue: file.stopIfTrue,
    format: makeLook(file.style),
  };
  for (const area of file.areas) addConditionalFormat(excel, { sheetId, ...fromUniverRange(area) }, record);
}

/** Table filters only: the embedded workbook has no filter on plain ranges, whose hidden rows stay hidden. */
export function loadFilter(excel: Excel, filter: FilterFile): void {
  const table = filter.table === undefined ? null : findTableByName(excel, filter.table);
  if (table === null) return;
  for (const { offset, values } of filter.columns)
    filterTable(excel, table, { column: offset, values: [...values] });
}

/** "&LTitle&CPage &P" to its parts. */
function footerParts(footer: string): { [part: string]: string } {
  const parts = [...footer.matchAll(/&([LCR])([\s\S]*?)(?=&[LCR]|$)/g)];
  return Object.fromEntries(
    parts.map(([, place, text]) => [FOOTER_PARTS[place as keyof typeof FOOTER_PARTS], text ?? '']),
  );
}

function makeZoom(page: PageFile): { [key: string]: number } | undefined {
  if (page.scale !== undefined) return { scale: page.scale };
  if (page.fitToWidth === undefined && page.fitToHeight === undefined) return undefined;
  return { horizontalFitToPages: page.fitToWidth ?? 0, verticalFitToPages: page.fitToHeight ?? 0 };
}

export function loadPage(sheet: SheetPlace, page: PageFile): void {
  const layout = new PageLayout(sheet);
  const change = {
    orientation: page.orientation === 'landscape' ? 'Landscape' : undefined,
    centerHorizontally: page.centerHorizontally ? true : undefined,
    paperSize: page.paperSize,
    zoom: makeZoom(page),
  };
  Object.assign(layout, present(change));
  Object.assign(layout.headersFooters.defaultForAllPages, footerParts(page.footer ?? ''));
  if (page.printArea !== undefined) layout.setPrintArea(makeAddress(fromUniverRange(page.printArea)));
}
