// Range.getCellProperties and its two sisters: formats of every cell, row or column in one answer.
import { notImplemented } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import type { CellExtra } from '../univer/cells';
import { type BorderStyle, type CellFormat, type Edge } from '../univer/style';
import { makeAddress, maximumColumns, maximumRows } from './a1';
import { span, styleReader } from './cellStyles';
import { type Area, type Excel } from './excel';
import { columnsHidden, columnWidth, rowHeight, rowsHidden } from './rowsAndColumns';

type Wanted = { readonly [key: string]: Json };
type Source = { readonly [key: string]: Json };

/** What of `source` was asked for, in the same nesting. @throws NotImplemented for a property that is not there */
function pick(source: Source, wanted: Json, path: string): Json {
  const out: { [key: string]: Json } = {};
  for (const [key, want] of Object.entries((wanted ?? {}) as Wanted)) {
    if (want === false || want === null) continue;
    const value = source[key];
    if (value === undefined) throw notImplemented(`${path}.${key}`);
    out[key] = typeof want === 'object' ? pick(value as Source, want, `${path}.${key}`) : value;
  }
  return out;
}

export function cellProperties(excel: Excel, area: Area, wanted: Json): Json {
  const styleAt = styleReader(excel, area.sheetId);
  return excel.cells(area.sheetId).grid(area, (cell, row, column) => {
    const extra = (cell?.custom ?? {}) as CellExtra;
    const source: Source = {
      address: makeAddress({ row, column, rows: 1, columns: 1 }),
      hidden:
        rowsHidden(excel, { ...area, row, rows: 1 }) === true ||
        columnsHidden(excel, { ...area, column, columns: 1 }) === true,
      format: formatSource(styleAt(cell, row, column), extra),
      hyperlink: (extra.hyperlink as Json | undefined) ?? null,
    };
    return pick(source, wanted, 'Range.getCellProperties');
  });
}

function formatSource(format: CellFormat, extra: CellExtra): Json {
  const border = (edge: Edge): Json => ({ ...(format.borders[edge] satisfies BorderStyle) });
  return {
    fill: { color: format.fill || '#FFFFFF' },
    font: { ...format.font },
    borders: {
      top: border('EdgeTop'),
      bottom: border('EdgeBottom'),
      left: border('EdgeLeft'),
      right: border('EdgeRight'),
      diagonalDown: border('DiagonalDown'),
      diagonalUp: border('DiagonalUp'),
    },
    horizontalAlignment: extra.alignment ?? format.horizontalAlignment,
    verticalAlignment: format.verticalAlignment,
    wrapText: format.wrapText,
    indentLevel: format.indentLevel,
    textOrientation: format.textOrientation,
    protection: { locked: extra.locked ?? true },
  };
}

export function columnProperties(excel: Excel, area: Area, wanted: Json): Json {
  return span(area.column, area.columns).map((column) => {
    const one = { ...area, column, columns: 1 };
    const source: Source = {
      address: makeAddress({ ...one, row: 0, rows: maximumRows }),
      columnHidden: columnsHidden(excel, one),
      columnIndex: column,
      format: { columnWidth: columnWidth(excel, one) },
    };
    return pick(source, wanted, 'Range.getColumnProperties');
  });
}

export function rowProperties(excel: Excel, area: Area, wanted: Json): Json {
  return span(area.row, area.rows).map((row) => {
    const one = { ...area, row, rows: 1 };
    const source: Source = {
      address: makeAddress({ ...one, column: 0, columns: maximumColumns }),
      rowHidden: rowsHidden(excel, one),
      rowIndex: row,
      format: { rowHeight: rowHeight(excel, one) },
    };
    return pick(source, wanted, 'Range.getRowProperties');
  });
}
