import { describeApi, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { horizontalAlignments, normalColor, patch, verticalAlignments } from '../univer/style';
import { applyExtra, applyStyle, commonFormat } from './cellStyles';
import { autofitColumns, autofitRows } from './autofit';
import { invalidArgument } from './errors';
import { type Area, type Excel } from './excel';
import { RangeBorderCollection } from './rangeBorders';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from './rowsAndColumns';
import { maximumColumns, maximumRows } from './a1';

/** Format of a range; a property is null where its cells differ. */
export class RangeFormat extends HostObject {
  readonly api = formatApi;

  constructor(
    private readonly excel: Excel,
    private readonly area: Area,
  ) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.excel, this.area);
  }
  get font(): RangeFont {
    return new RangeFont(this.excel, this.area);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.excel, this.area);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.excel, this.area);
  }

  get horizontalAlignment(): string | null {
    return commonFormat(
      this.excel,
      this.area,
      (format, extra) => extra.alignment ?? format.horizontalAlignment,
    );
  }
  set horizontalAlignment(name: string) {
    const known = oneOf(horizontalAlignments, name);
    applyStyle(this.excel, this.area, patch.horizontalAlignment(known));
    const special = known === 'CenterAcrossSelection' || known === 'Fill';
    if (this.area.rows === maximumRows || this.area.columns === maximumColumns) return;
    applyExtra(this.excel, this.area, ({ alignment: _former, ...extra }) =>
      special ? { ...extra, alignment: known } : extra,
    );
  }
  get verticalAlignment(): string | null {
    return commonFormat(this.excel, this.area, (format) => format.verticalAlignment);
  }
  set verticalAlignment(name: string) {
    applyStyle(this.excel, this.area, patch.verticalAlignment(oneOf(verticalAlignments, name)));
  }
  get wrapText(): boolean | null {
    return commonFormat(this.excel, this.area, (format) => format.wrapText);
  }
  set wrapText(on: boolean) {
    applyStyle(this.excel, this.area, patch.wrapText(on));
  }
  get indentLevel(): number | null {
    return commonFormat(this.excel, this.area, (format) => format.indentLevel);
  }
  set indentLevel(level: number) {
    if (!(Number.isInteger(level) && level >= 0 && level <= 250)) throw invalidArgument();
    applyStyle(this.excel, this.area, patch.indentLevel(level));
  }
  get textOrientation(): number | null {
    return commonFormat(this.excel, this.area, (format) => format.textOrientation);
  }
  set textOrientation(degrees: number) {
    if (degrees !== 180 && !(degrees >= -90 && degrees <= 90)) throw invalidArgument();
    applyStyle(this.excel, this.area, patch.textOrientation(degrees));
  }
  get columnWidth(): number | null {
    return columnWidth(this.excel, this.area);
  }
  set columnWidth(points: number) {
    setColumnWidth(this.excel, this.area, points);
  }
  get rowHeight(): number | null {
    return rowHeight(this.excel, this.area);
  }
  set rowHeight(points: number) {
    setRowHeight(this.excel, this.area, points);
  }
  autofitColumns(): void {
    autofitColumns(this.excel, this.area);
  }
  autofitRows(): void {
    autofitRows(this.excel, this.area);
  }
}

const formatApi = describeApi<RangeFormat>({
  name: 'RangeFormat',
  properties: [
    'columnWidth',
    'horizontalAlignment',
    'indentLevel',
    'rowHeight',
    'textOrientation',
    'verticalAlignment',
    'wrapText',
  ],
  writable: [
    'columnWidth',
    'horizontalAlignment',
    'indentLevel',
    'rowHeight',
    'textOrientation',
    'verticalAlignment',
    'wrapText',
  ],
  navigations: ['fill', 'font', 'borders', 'protection'],
  methods: ['autofitColumns', 'autofitRows'],
});

export class RangeFill extends HostObject {
  readonly api = fillApi;

  constructor(
    private readonly excel: Excel,
    private readonly area: Area,
  ) {
    super();
  }

  /** "#FFFFFF" where nothing fills the cells, as in Excel. */
  get color(): string | null {
    return commonFormat(this.excel, this.area, (format) => format.fill || '#FFFFFF');
  }
  set color(color: string) {
    applyStyle(this.excel, this.area, patch.fill(parseColor(color)));
  }
  clear(): void {
    applyStyle(this.excel, this.area, patch.fill(null));
  }
}

const fillApi = describeApi<RangeFill>({
  name: 'RangeFill',
  properties: ['color'],
  writable: ['color'],
  methods: ['clear'],
});

export class RangeFont extends HostObject {
  readonly api = fontApi;

  constructor(
    private readonly excel: Excel,
    private readonly area: Area,
  ) {
    super();
  }

  get bold(): boolean | null {
    return commonFormat(this.excel, this.area, ({ font }) => font.bold);
  }
  set bold(on: boolean) {
    applyStyle(this.excel, this.area, patch.bold(on));
  }
  get italic(): boolean | null {
    return commonFormat(this.excel, this.area, ({ font }) => font.italic);
  }
  set italic(on: boolean) {
    applyStyle(this.excel, this.area, patch.italic(on));
  }
  get underline(): string | null {
    return commonFormat(this.excel, this.area, ({ font }) => font.underline);
  }
  set underline(kind: string) {
    applyStyle(
      this.excel,
      this.area,
      patch.underline(oneOf(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'], kind)),
    );
  }
  get strikethrough(): boolean | null {
    return commonFormat(this.excel, this.area, ({ font }) => font.strikethrough);
  }
  set strikethrough(on: boolean) {
    applyStyle(this.excel, this.area, patch.strikethrough(on));
  }
  get color(): string | null {
    return commonFormat(this.excel, this.area, ({ font }) => font.color);
  }
  set color(color: string) {
    applyStyle(this.excel, this.area, patch.fontColor(parseColor(color)));
  }
  get name(): string | null {
    return commonFormat(this.excel, this.area, ({ font }) => font.name);
  }
  set name(name: string) {
    applyStyle(this.excel, this.area, patch.fontName(name));
  }
  get size(): number | null {
    return commonFormat(this.excel, this.area, ({ font }) => font.size);
  }
  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw invalidArgument();
    applyStyle(this.excel, this.area, patch.fontSize(size));
  }
}

const fontApi = describeApi<RangeFont>({
  name: 'RangeFont',
  properties: ['bold', 'color', 'italic', 'name', 'size', 'strikethrough', 'underline'],
  writable: ['bold', 'color', 'italic', 'name', 'size', 'strikethrough', 'underline'],
});

export class FormatProtection extends HostObject {
  readonly api = protectionApi;

  constructor(
    private readonly excel: Excel,
    private readonly area: Area,
  ) {
    super();
  }

  get locked(): boolean | null {
    return this.excel.lockState(this.area);
  }
  /** Whole sheets are told once; of whole rows and columns only the cells that exist. */
  set locked(locked: boolean) {
    const { excel, area } = this;
    excel.assertUnprotected(area.sheetId);
    if (area.rows === maximumRows && area.columns === maximumColumns) {
      excel.setRecord(area.sheetId, 'locked', locked ? null : false);
      return;
    }
    const sheet = excel.sheet(area.sheetId);
    const rows = Math.min(area.rows, sheet.getRowCount() - area.row);
    const columns = Math.min(area.columns, sheet.getColumnCount() - area.column);
    applyExtra(excel, { ...area, rows: Math.max(rows, 1), columns: Math.max(columns, 1) }, (extra) => ({
      ...extra,
      locked,
    }));
  }
}

const protectionApi = describeApi<FormatProtection>({
  name: 'FormatProtection',
  properties: ['locked'],
  writable: ['locked'],
});

/** @throws InvalidArgument where `name` is none of the known words (in whatever case) */
export function oneOf(known: readonly string[], name: Json): string {
  const wanted = typeof name === 'string' ? name.toLowerCase() : null;
  const found = known.find((word) => word.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}

const namedColors: { readonly [name: string]: string } = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  teal: '#008080',
  navy: '#000080',
};

/** @throws InvalidArgument where it is no colour: "#RRGGBB" or an HTML name */
export function parseColor(color: string): string {
  const normal = namedColors[String(color).toLowerCase()] ?? normalColor(String(color));
  if (!/^#[0-9A-F]{6}$/.test(normal)) throw invalidArgument();
  return normal;
}
