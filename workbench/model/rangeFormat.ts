// Formats of the cells of a range, as tables: how a property is read from the format of a cell, and what changes it.
import { type HostClass, hostClass } from '../protocol/hostObject';
import type { CellExtra } from '../univer/cells';
import {
  type CellFormat,
  horizontalAlignments,
  patch,
  type StylePatch,
  verticalAlignments,
} from '../univer/style';
import { maximumColumns, maximumRows } from './a1';
import { assertArgument, between, oneOf, parseColor } from './arguments';
import { autofitColumns, autofitRows } from './autofit';
import { applyExtra, applyStyle, commonFormat } from './cellStyles';
import { type Area, type Excel, limited, type Place } from './excel';
import { RangeBorderCollection } from './rangeBorders';
import { ofArea } from './rangeProperties';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from './rowsAndColumns';

/** null where the cells differ. */
function ofCells<Value>(
  read: (format: CellFormat, extra: CellExtra) => Value,
  make: (value: never) => StylePatch,
) {
  return ofArea(
    (excel, area) => commonFormat(excel, area, read),
    (excel, area, value) => applyStyle(excel, area, make(value)),
  );
}

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

const RangeFont: HostClass<Place, 'RangeFont'> = hostClass('RangeFont', {
  properties: {
    bold: ofCells(({ font }) => font.bold, patch.bold),
    color: ofCells(
      ({ font }) => font.color,
      (color: string) => patch.fontColor(parseColor(color)),
    ),
    italic: ofCells(({ font }) => font.italic, patch.italic),
    name: ofCells(({ font }) => font.name, patch.fontName),
    size: ofCells(
      ({ font }) => font.size,
      (size: number) => patch.fontSize(between(size, 1, 409)),
    ),
    strikethrough: ofCells(({ font }) => font.strikethrough, patch.strikethrough),
    underline: ofCells(
      ({ font }) => font.underline,
      (kind: string) => patch.underline(oneOf(underlines, kind)),
    ),
  },
});

const RangeFill: HostClass<Place, 'RangeFill'> = hostClass('RangeFill', {
  properties: {
    /** "#FFFFFF" where nothing fills the cells, as in Excel. */
    color: ofCells(
      ({ fill }) => fill || '#FFFFFF',
      (color: string) => patch.fill(parseColor(color)),
    ),
  },
  methods: { clear: ({ excel, area }) => applyStyle(excel, area, patch.fill(null)) },
});

const FormatProtection: HostClass<Place, 'FormatProtection'> = hostClass('FormatProtection', {
  properties: { locked: ofArea((excel, area) => excel.lockState(area), setLocked) },
});

/** Whole sheets are told once; of whole rows and columns only the cells that exist. */
function setLocked(excel: Excel, area: Area, locked: boolean): void {
  excel.assertUnprotected(area.sheetId);
  if (area.rows === maximumRows && area.columns === maximumColumns)
    excel.setRecord(area.sheetId, 'locked', locked ? null : false);
  else applyExtra(excel, limited(excel, area), (extra) => ({ ...extra, locked }));
}

/** Univer does not know all alignments: cells say the others beside. */
function setHorizontalAlignment(excel: Excel, area: Area, name: string): void {
  const known = oneOf(horizontalAlignments, name);
  applyStyle(excel, area, patch.horizontalAlignment(known));
  const special = known === 'CenterAcrossSelection' || known === 'Fill';
  if (area.rows === maximumRows || area.columns === maximumColumns) return;
  applyExtra(excel, area, ({ alignment: _former, ...extra }) =>
    special ? { ...extra, alignment: known } : extra,
  );
}

function makeIndent(level: number): StylePatch {
  assertArgument(Number.isInteger(level));
  return patch.indentLevel(between(level, 0, 250));
}

export const RangeFormat: HostClass<Place, 'RangeFormat'> = hostClass('RangeFormat', {
  properties: {
    columnWidth: ofArea(columnWidth, setColumnWidth),
    horizontalAlignment: ofArea(
      (excel, area) =>
        commonFormat(excel, area, (format, { alignment }) => alignment ?? format.horizontalAlignment),
      setHorizontalAlignment,
    ),
    indentLevel: ofCells(({ indentLevel }) => indentLevel, makeIndent),
    rowHeight: ofArea(rowHeight, setRowHeight),
    textOrientation: ofCells(
      ({ textOrientation }) => textOrientation,
      (degrees: number) => patch.textOrientation(degrees === 180 ? degrees : between(degrees, -90, 90)),
    ),
    verticalAlignment: ofCells(
      ({ verticalAlignment }) => verticalAlignment,
      (name: string) => patch.verticalAlignment(oneOf(verticalAlignments, name)),
    ),
    wrapText: ofCells(({ wrapText }) => wrapText, patch.wrapText),
  },
  navigations: {
    fill: (place) => new RangeFill(place),
    font: (place) => new RangeFont(place),
    borders: (place) => new RangeBorderCollection(place),
    protection: (place) => new FormatProtection(place),
  },
  methods: {
    autofitColumns: ({ excel, area }) => autofitColumns(excel, area),
    autofitRows: ({ excel, area }) => autofitRows(excel, area),
  },
});
