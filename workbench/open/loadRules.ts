// Rules and page layout of an opened sheet, given to the host objects in the words of Office.js.
import { addConditionalFormat, type ConditionalRecord } from '../model/conditionalFormatRules';
import { DataValidation } from '../model/dataValidation';
import type { Excel } from '../model/excel';
import { Range } from '../model/range';
import { filterTable } from '../model/tableChanges';
import { findTableByName } from '../model/tableLookup';
import type { Worksheet } from '../model/worksheet';
import { rectangleOf } from './rectangle';
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

function makeBounds({ formula1, formula2 }: { formula1?: string; formula2?: string }) {
  return {
    ...(formula1 === undefined ? {} : { formula1: bound(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: bound(formula2) }),
  };
}

function makeRule(rule: ValidationFile) {
  if (rule.type === 'list') {
    return { list: { inCellDropDown: true, source: rule.choices?.join(',') ?? `=${rule.formula1 ?? ''}` } };
  }
  if (rule.type === 'custom') return { custom: { formula: `=${rule.formula1 ?? ''}` } };
  return { [KINDS[rule.type]]: { ...makeBounds(rule), operator: OPERATORS[rule.operator] } };
}

export function loadValidation(excel: Excel, sheetId: string, file: ValidationFile): void {
  for (const area of file.areas) {
    const validation = new DataValidation(excel, { sheetId, ...rectangleOf(area) });
    validation.rule = makeRule(file);
    validation.ignoreBlanks = file.ignoreBlanks;
    if (file.prompt !== undefined) validation.prompt = { showPrompt: true, ...file.prompt };
    const { style, show, title, message } = file.alert;
    validation.errorAlert = { showAlert: show, style: ALERTS[style], title, message };
  }
}

/** A conditional format's own look: its fill and its font; borders are not carried over. */
function makeLook({ fill, font, numberFormat }: StyleFile): ConditionalRecord['format'] {
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(font?.color === undefined ? {} : { fontColor: font.color }),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
    ...(font?.underline ? { underline: 'Single' } : {}),
    ...(font?.strikethrough === undefined ? {} : { strikethrough: font.strikethrough }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function makeCondition(
  rule: ConditionalFormatFile['rule'],
): Pick<ConditionalRecord, 'type' | 'formula' | 'rule'> {
  switch (rule.kind) {
    case 'formula':
      return { type: 'Custom', formula: rule.formula, rule: {} };
    case 'text':
      return {
        type: 'ContainsText',
        formula: '',
        rule: { operator: TEXT_OPERATORS[rule.operator], text: rule.text },
      };
    case 'cellValue': {
      const bounds = {
        formula1: rule.formula1,
        ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
      };
      const operator = OPERATORS[rule.operator].replace('OrEqualTo', 'OrEqual');
      return { type: 'CellValue', formula: '', rule: { operator, ...bounds } };
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
  for (const area of file.areas) addConditionalFormat(excel, { sheetId, ...rectangleOf(area) }, record);
}

/** Table filters only: the embedded workbook has no filter on plain ranges, whose hidden rows stay hidden. */
export function loadFilter(excel: Excel, filter: FilterFile): void {
  const table = filter.table === undefined ? null : findTableByName(excel, filter.table);
  if (table === null) return;
  for (const { offset, values } of filter.columns)
    filterTable(excel, table, { column: offset, values: [...values] });
}

/** "&LTitle&CPage &P" to its parts. */
function loadFooter(worksheet: Worksheet, footer: string): void {
  const parts = worksheet.pageLayout.headersFooters.defaultForAllPages;
  for (const [, place, text] of footer.matchAll(/&([LCR])([\s\S]*?)(?=&[LCR]|$)/g)) {
    parts[FOOTER_PARTS[place as keyof typeof FOOTER_PARTS]] = text ?? '';
  }
}

function makeZoom(page: PageFile): { [key: string]: number } | null {
  if (page.scale !== undefined) return { scale: page.scale };
  if (page.fitToWidth === undefined && page.fitToHeight === undefined) return null;
  return { horizontalFitToPages: page.fitToWidth ?? 0, verticalFitToPages: page.fitToHeight ?? 0 };
}

export function loadPage(worksheet: Worksheet, page: PageFile): void {
  const layout = worksheet.pageLayout;
  const zoom = makeZoom(page);
  if (page.orientation === 'landscape') layout.orientation = 'Landscape';
  if (page.centerHorizontally) layout.centerHorizontally = true;
  if (page.paperSize !== undefined) layout.paperSize = page.paperSize;
  if (zoom !== null) layout.zoom = zoom;
  if (page.footer !== undefined) loadFooter(worksheet, page.footer);
  if (page.printArea !== undefined) {
    const area = { sheetId: worksheet.id, ...rectangleOf(page.printArea) };
    layout.setPrintArea(new Range(worksheet.excel, area));
  }
}
