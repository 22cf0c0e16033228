// What an .xlsx file says, as a plain value: the opener fills it, the engine turns it into a workbook.
// Rows and columns count from 0. Lengths are Excel's own: points for rows and fonts, characters for columns.

export const SHEET_VISIBILITIES = ['visible', 'hidden', 'veryHidden'] as const;
export type SheetVisibility = (typeof SHEET_VISIBILITIES)[number];

/** An inclusive rectangle of cells. */
export interface CellArea {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** A value as a cell shows it; an error is its own kind because '#N/A' may also be text. */
export type CellContent =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

/** Colours are '#RRGGBB', themes and tints already resolved. */
export interface FontFile {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
}

export const BORDER_EDGES = ['top', 'right', 'bottom', 'left'] as const;
export type BorderEdge = (typeof BORDER_EDGES)[number];

export const BORDER_LINES = [
  'thin',
  'medium',
  'thick',
  'dotted',
  'dashed',
  'double',
  'hair',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
] as const;
export type BorderLine = (typeof BORDER_LINES)[number];

export interface BorderFile {
  readonly line: BorderLine;
  readonly color: string;
}

export interface AlignmentFile {
  readonly horizontal?:
    'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed' | 'general';
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrapText?: boolean;
  readonly indent?: number;
  /** Degrees −90…90, or 255 for stacked text. */
  readonly rotation?: number;
}

export interface StyleFile {
  readonly font?: FontFile;
  /** Solid fill; patterns and gradients are reduced to their main colour. */
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<BorderEdge, BorderFile>>>;
  readonly alignment?: AlignmentFile;
  /** Absent for General. */
  readonly numberFormat?: string;
  /** Absent means locked, as in Excel. */
  readonly locked?: boolean;
}

export interface HyperlinkFile {
  /** A web or mail address, or empty where the link stays in the workbook. */
  readonly address: string;
  /** A place in the workbook such as "People!B4"; empty for an outside address. */
  readonly place: string;
  readonly screenTip?: string;
}

export interface CellFile {
  readonly row: number;
  readonly column: number;
  /** Absent for a cell that is only formatted. With a formula: the value Excel saved. */
  readonly content?: CellContent;
  /** With its leading '='. */
  readonly formula?: string;
  readonly style?: StyleFile;
  readonly hyperlink?: HyperlinkFile;
}

export interface ColumnFile {
  readonly column: number;
  /** Characters of the default font, as Excel's dialog shows; absent for the default width. */
  readonly width?: number;
  readonly hidden: boolean;
}

export interface RowFile {
  readonly row: number;
  /** Points; absent where the row fits its content. */
  readonly height?: number;
  readonly hidden: boolean;
}

export interface TableFile {
  readonly name: string;
  readonly area: CellArea;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

/** A filter in force on a sheet or a table; `values` are the texts that stay visible. */
export interface FilterFile {
  readonly area: CellArea;
  /** Name of the table that the filter belongs to, or absent for a plain range. */
  readonly table?: string;
  readonly columns: readonly { readonly offset: number; readonly values: readonly string[] }[];
}

export interface ValidationFile {
  readonly areas: readonly CellArea[];
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator: ComparisonOperator;
  /** As in the file: a number, a formula without '=', or a list's source. */
  readonly formula1?: string;
  readonly formula2?: string;
  /** The choices of a list that are written out in the rule itself. */
  readonly choices?: readonly string[];
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly show: boolean;
    readonly title: string;
    readonly message: string;
  };
}

export const COMPARISON_OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
export type ComparisonOperator = (typeof COMPARISON_OPERATORS)[number];

/** The conditional formats that a model of cells can carry; scales, bars and icons are not read. */
export interface ConditionalFormatFile {
  readonly areas: readonly CellArea[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | { readonly kind: 'formula'; readonly formula: string }
    | {
        readonly kind: 'cellValue';
        readonly operator: ComparisonOperator;
        readonly formula1: string;
        readonly formula2?: string;
      }
    | {
        readonly kind: 'text';
        readonly operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith';
        readonly text: string;
      };
  readonly style: StyleFile;
}

export interface PageFile {
  readonly orientation: 'portrait' | 'landscape';
  readonly printArea?: CellArea;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly scale?: number;
  readonly paperSize?: string;
  readonly centerHorizontally: boolean;
  /** Excel's own code, e.g. "&LTitle&R&P". */
  readonly footer?: string;
}

/** What an add-in keeps with a sheet or with the document. */
export interface PropertyFile {
  readonly name: string;
  readonly value: string;
}

export interface SheetFile {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly cells: readonly CellFile[];
  readonly columns: readonly ColumnFile[];
  readonly rows: readonly RowFile[];
  readonly merges: readonly CellArea[];
  readonly tables: readonly TableFile[];
  readonly filters: readonly FilterFile[];
  readonly validations: readonly ValidationFile[];
  readonly conditionalFormats: readonly ConditionalFormatFile[];
  readonly isProtected: boolean;
  readonly page: PageFile;
  /** Custom properties of the sheet. */
  readonly properties: readonly PropertyFile[];
}

export interface NameFile {
  readonly name: string;
  /** With its leading '='. */
  readonly formula: string;
  /** The sheet that the name is local to; absent for the workbook's own. */
  readonly sheet?: string;
  /** Not to be listed among the user's. */
  readonly hidden?: true;
}

export interface WorkbookFile {
  readonly sheets: readonly SheetFile[];
  readonly names: readonly NameFile[];
  /** Settings of add-ins, each value as JSON. */
  readonly settings: readonly PropertyFile[];
  /** How the workbook counts its days; serial numbers are its own. */
  readonly dateSystem: '1900' | '1904';
  readonly activeSheet: number;
  readonly defaultFont: { readonly name: string; readonly size: number };
}
