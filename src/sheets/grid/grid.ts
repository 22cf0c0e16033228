// What a port hands over: one rectangle of cell values per sheet, and what the workbook says about its tables.

/** null is an empty cell; dates are serial numbers, as in Excel. */
export type CellValue = string | number | boolean | CellError | null;

export interface CellError {
  /** '#N/A', '#REF!' … */
  readonly error: string;
}

/** Zero-based rectangle. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A real Excel table on the sheet. `box` holds headers and totals where shown. */
export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly box: Box;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly filtered: boolean;
}

/** One sheet as it stands: `values` start at (`row`, `column`), the top left of the used range. */
export interface Grid {
  readonly sheetId: string;
  readonly sheet: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The same cells as the workbook holds them, where it counts its days from 1904; else absent. */
  readonly stored?: readonly (readonly CellValue[])[];
  /** Zero-based sheet columns that are hidden. */
  readonly hiddenColumns: readonly number[];
  /** Cells merged into one; only the first of each holds a value. */
  readonly merges: readonly Box[];
  readonly tables: readonly GridTable[];
  /** Our mark on a sheet that we wrote: its kind and the layout we gave it; null on the user's sheets. */
  readonly mark: SheetMark | null;
  /** What is on the sheet of our signs, whether it counts or not (sheets/signs); absent where a port knows of the mark alone. */
  readonly signs?: Signs;
  /** true where the user has to say whether the sheet is ours: until then it is nobody's, and is neither read nor written. */
  readonly doubtful?: true;
}

export interface SheetMark {
  readonly kind: string;
  /** JSON of the draft's layout, to tell an unchanged sheet and to put one back; '' where it is lost. */
  readonly layout: string;
  /** How far our cells go from A1, where the layout does not say it. */
  readonly extent?: Pick<Box, 'rows' | 'columns'>;
}

/** The two signs of a sheet as a port reads them. */
export interface Signs {
  /** What its custom properties say. */
  readonly mark: SheetMark | null;
  /** The user said that it is not ours. */
  readonly declined: boolean;
  /** Those among the names of the sheet's own that are signs of ours. */
  readonly names: readonly NameSign[];
}

/** A hidden name of a sheet's own. */
export interface NameSign {
  /** As it stands in the workbook. */
  readonly name: string;
  readonly kind: string;
  /** Of what we wrote last. */
  readonly sum: string;
  /** What it refers to; null where that is gone. */
  readonly target: { readonly sheet: string; readonly box: Box } | null;
}
