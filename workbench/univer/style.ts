// Excel's cell formats in the words of Office.js, and the same in Univer's style data.
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

export const fontDefaults = { name: 'Calibri', size: 11, color: '#000000' } as const;

export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single';
  readonly strikethrough: boolean;
  readonly color: string;
}

export interface BorderStyle {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const noBorder: BorderStyle = { style: 'None', weight: 'Thin', color: '#000000' };

export const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Edge = (typeof edges)[number];

const edgeKeys = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
  DiagonalDown: 'tl_br',
  DiagonalUp: 'bl_tr',
} as const;

export interface CellFormat {
  readonly font: FontStyle;
  /** '' where nothing fills the cell. */
  readonly fill: string;
  readonly borders: Readonly<Record<Edge, BorderStyle>>;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly numberFormat: string;
}

const horizontal = new Map<HorizontalAlign, string>([
  [HorizontalAlign.LEFT, 'Left'],
  [HorizontalAlign.CENTER, 'Center'],
  [HorizontalAlign.RIGHT, 'Right'],
  [HorizontalAlign.JUSTIFIED, 'Justify'],
  [HorizontalAlign.DISTRIBUTED, 'Distributed'],
]);

const vertical = new Map<VerticalAlign, string>([
  [VerticalAlign.TOP, 'Top'],
  [VerticalAlign.MIDDLE, 'Center'],
  [VerticalAlign.BOTTOM, 'Bottom'],
]);

/** Univer's line for each of Excel's styles and weights, first match first. */
const lines: readonly (readonly [style: string, weight: string, line: BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

export const borderStyles = ['None', ...new Set(lines.map(([style]) => style))];
export const borderWeights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export const horizontalAlignments = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
export const verticalAlignments = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** Pixels that one level of indent moves the text, and what Univer leaves free at the sides without any. */
const indentWidth = 9;
const sidePadding = 2;

/** "#ff0" or "rgb(…)" as "#RRGGBB". */
export function normalColor(color: Nullable<string>): string {
  if (!color) return '';
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const numbers = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (numbers === null) return color.toUpperCase();
  return `#${numbers
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

export function makeBorder({ style, weight, color }: BorderStyle): IBorderStyleData | null {
  if (style === 'None') return null;
  const exact = lines.find(([name, heavy]) => name === style && heavy === weight);
  const line = exact ?? lines.find(([name]) => name === style);
  return { s: line?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

function readBorder(border: Nullable<IBorderStyleData>): BorderStyle {
  if (!border || border.s === BorderStyleTypes.NONE) return noBorder;
  const line = lines.find(([, , type]) => type === border.s);
  return {
    style: line?.[0] ?? 'Continuous',
    weight: line?.[1] ?? 'Thin',
    color: normalColor(border.cl.rgb) || '#000000',
  };
}

/** What a cell looks like, from its effective Univer style. */
export function readFormat(style: IStyleData | null | undefined): CellFormat {
  const data = style ?? {};
  return {
    font: {
      name: data.ff ?? fontDefaults.name,
      size: data.fs ?? fontDefaults.size,
      bold: data.bl === BooleanNumber.TRUE,
      italic: data.it === BooleanNumber.TRUE,
      underline: data.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None',
      strikethrough: data.st?.s === BooleanNumber.TRUE,
      color: normalColor(data.cl?.rgb) || fontDefaults.color,
    },
    fill: normalColor(data.bg?.rgb),
    borders: readBorders(data),
    horizontalAlignment: horizontal.get(data.ht ?? HorizontalAlign.UNSPECIFIED) ?? 'General',
    verticalAlignment: vertical.get(data.vt ?? VerticalAlign.UNSPECIFIED) ?? 'Bottom',
    wrapText: data.tb === WrapStrategy.WRAP,
    indentLevel: Math.round(((data.pd?.l ?? sidePadding) - sidePadding) / indentWidth),
    textOrientation: data.tr?.v === BooleanNumber.TRUE ? 180 : -(data.tr?.a ?? 0),
    numberFormat: data.n?.pattern ?? 'General',
  };
}

function readBorders(data: IStyleData): Record<Edge, BorderStyle> {
  return Object.fromEntries(edges.map((edge) => [edge, readBorder(data.bd?.[edgeKeys[edge]])])) as Record<
    Edge,
    BorderStyle
  >;
}

function makePadding(level: number): NonNullable<IStyleData['pd']> {
  const side = sidePadding + level * indentWidth;
  // Univer's lines are lower than Excel's: a little room above and below makes rows of the same height.
  return { t: 2, b: 3, l: side, r: side };
}

/** A change of format as Univer merges it: null takes a property away. */
export type StylePatch = { readonly [Key in keyof IStyleData]?: IStyleData[Key] | null };

export const booleanNumber = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export const patch = {
  fontName: (name: string): StylePatch => ({ ff: name }),
  fontSize: (size: number): StylePatch => ({ fs: size }),
  bold: (on: boolean): StylePatch => ({ bl: on ? BooleanNumber.TRUE : null }),
  italic: (on: boolean): StylePatch => ({ it: on ? BooleanNumber.TRUE : null }),
  underline: (kind: string): StylePatch => ({ ul: kind === 'None' ? null : { s: BooleanNumber.TRUE } }),
  strikethrough: (on: boolean): StylePatch => ({ st: on ? { s: BooleanNumber.TRUE } : null }),
  fontColor: (color: string): StylePatch => ({ cl: { rgb: color } }),
  fill: (color: string | null): StylePatch => ({ bg: color === null ? null : { rgb: color } }),
  border: (edge: Edge, border: BorderStyle): StylePatch => ({ bd: { [edgeKeys[edge]]: makeBorder(border) } }),
  numberFormat: (pattern: string): StylePatch => ({ n: pattern === 'General' ? null : { pattern } }),
  wrapText: (on: boolean): StylePatch => ({ tb: on ? WrapStrategy.WRAP : null }),
  // On both sides: which one counts depends on the alignment, which may change later.
  indentLevel: (level: number): StylePatch => ({ pd: level === 0 ? null : makePadding(level) }),
  textOrientation: (degrees: number): StylePatch => ({
    tr: degrees === 0 ? null : degrees === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees },
  }),
  horizontalAlignment: (name: string): StylePatch => ({
    ht: keyOf(horizontal, name === 'CenterAcrossSelection' ? 'Center' : name),
  }),
  verticalAlignment: (name: string): StylePatch => ({ vt: keyOf(vertical, name) }),
} as const;

function keyOf<Key>(map: ReadonlyMap<Key, string>, name: string): Key | null {
  for (const [key, value] of map) if (value === name) return key;
  return null;
}
