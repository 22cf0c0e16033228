import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { CellBlock, CellExtra } from '../univer/cells';
import { notImplemented } from '../protocol/hostObject';
import { oneOf } from './arguments';
import { noContent } from './cellStyles';
import { clearConditionalFormats } from './conditionalFormatRules';
import { clearValidation } from './validationRules';
import type { Area, Excel } from './excel';
import { replacementStyle } from './tableSort';

const clearKinds = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
type ClearKind = (typeof clearKinds)[number];

/**
 * The built-in style Normal takes away what a cell looks like of its own; rules on it stay.
 *
 * @throws NotImplemented for other styles, AccessDenied on a protected sheet
 */
export function applyCellStyle(excel: Excel, area: Area, style: string): void {
  if (style !== 'Normal') throw notImplemented(`the cell style ${style}`);
  excel.assertUnprotected(area.sheetId);
  writeCleared(excel, area, 'Formats');
}

/** @throws NotImplemented: which style a cell has is not kept */
export function readCellStyle(): never {
  throw notImplemented('reading a cell style');
}

/** Clears content, formats, links or all of it. @throws AccessDenied on locked cells, InvalidArgument for another word */
export function clearArea(excel: Excel, area: Area, applyTo: string): void {
  const kind = oneOf(clearKinds, applyTo);
  if (kind === 'Contents' || kind === 'ResetContents') excel.assertEditable(area);
  else excel.assertUnprotected(area.sheetId);
  excel.book.begin();
  writeCleared(excel, area, kind);
  if (kind === 'All') clearValidation(excel, area);
  if (kind === 'All' || kind === 'Formats') clearConditionalFormats(excel, area);
  excel.book.end();
}

function writeCleared(excel: Excel, area: Area, kind: ClearKind): void {
  const cells = excel.cells(area.sheetId);
  const block: CellBlock = {};
  cells.visit(area, (cell, row, column) => {
    (block[row] ??= {})[column] = clearedCell(kind, cell);
  });
  if (Object.keys(block).length > 0) cells.write(block);
}

function clearedCell(kind: ClearKind, cell: Nullable<ICellData>): ICellData {
  const { hyperlink: _link, quoted, alignment, ...rest } = (cell?.custom ?? {}) as CellExtra;
  const aligned = alignment === undefined ? {} : { alignment };
  const marked = quoted ? { quoted } : {};
  switch (kind) {
    case 'All':
      return { ...noContent, s: replacementStyle({}), custom: {} };
    case 'Formats':
      return { s: replacementStyle({}), custom: marked };
    case 'Contents':
    case 'ResetContents':
      return { ...noContent, custom: { ...rest, ...aligned } };
    case 'Hyperlinks':
      return { custom: { ...rest, ...marked, ...aligned } };
    case 'RemoveHyperlinks':
      return { s: { ul: null, cl: null } as unknown as IStyleData, custom: { ...rest, ...marked } };
  }
}
