// The workbook that the workbench opens with: the template, filled with the sample account, as an .xlsx file.
import { writeXlsx, type CellStyle as FileStyle, type WriteSheet } from 'hucre';
import { emptyPlan } from '../src/method/ground/plan';
import { parseRange } from '../src/sheets/grid/address';
import type { Layout, SheetDraft, Validation } from '../src/sheets/draft';
import type { Box } from '../src/sheets/grid/grid';
import { makeSample, sampleKinds } from '../src/sheets/sample/sample';
import { styles, type Border, type CellStyle } from '../src/sheets/styles';
import { draftTemplate } from '../src/sheets/template/template';
import { textOf, type Locale } from '../src/text/text';

const fonts: Readonly<Record<Locale, string>> = { en: 'Calibri', 'zh-CN': 'Microsoft YaHei' };

/** The file's bytes; `asOf` (ISO) is the day that contacts and dates are counted from. */
export async function makeSampleWorkbook(locale: Locale, asOf: string): Promise<Uint8Array> {
  const text = textOf(locale);
  const sample = makeSample(locale, asOf);
  const drafts = draftTemplate({
    text,
    kinds: sampleKinds(sample),
    sample,
    takenSheets: [],
    takenTables: [],
    grids: [],
    plan: emptyPlan,
  });
  return writeXlsx({
    defaultFont: { name: fonts[locale], size: 11 },
    // The people are what a newcomer should see first.
    activeSheet: drafts.findIndex(({ kind }) => kind === 'people'),
    sheets: drafts.map((draft) => makeSheet(draft, fonts[locale])),
  });
}

function makeSheet({ name, values, layout }: SheetDraft, font: string): WriteSheet {
  return {
    name,
    rows: values.map((row) => [...row]),
    columns: layout.columns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
    cells: makeCells(layout, font),
    dataValidations: layout.validations.map(makeValidation),
    freezePane: { rows: layout.freezeRows },
    view: { showGridLines: false },
    hidden: !layout.visible,
    tables: makeTables(layout, values),
  };
}

function makeTables({ table }: Layout, values: SheetDraft['values']): NonNullable<WriteSheet['tables']> {
  const box = table && parseRange(table.range);
  if (table === null || box === null) return [];
  const headers = values[box.row]?.slice(box.column, box.column + box.columns) ?? [];
  return [
    {
      name: table.name,
      range: table.range,
      columns: headers.map((header) => ({ name: String(header) })),
      style: 'TableStyleLight1',
      showRowStripes: false,
      showAutoFilter: table.filterButtons,
    },
  ];
}

function makeValidation({ range, list, title, help }: Validation) {
  const prompt = {
    range,
    inputTitle: title,
    inputMessage: help,
    showInputMessage: true,
    allowBlank: true,
  };
  if (list === null) return { ...prompt, type: 'custom' as const, formula1: 'TRUE' };
  const values = typeof list === 'string' ? { formula1: list } : { values: [...list] };
  return {
    ...prompt,
    ...values,
    type: 'list' as const,
    errorStyle: 'warning' as const,
    showErrorMessage: true,
  };
}

/** Styles by cell, later ones over earlier ones. */
function makeCells(layout: Layout, font: string): NonNullable<WriteSheet['cells']> {
  const looks = new Map<string, CellStyle & { readonly format?: string }>();
  const lay = (range: string, change: CellStyle & { readonly format?: string }): void => {
    for (const key of keysOf(parseRange(range))) looks.set(key, { ...looks.get(key), ...change });
  };
  for (const { range, style } of layout.styles) lay(range, styles[style]);
  for (const { range, format } of layout.numberFormats) lay(range, { format });
  return new Map(
    [...looks].map(([key, { format, ...look }]) => [
      key,
      { style: { ...makeStyle(look, font), ...(format && { numFmt: format }) } },
    ]),
  );
}

function keysOf(box: Box | null): readonly string[] {
  if (box === null) return [];
  return Array.from({ length: box.rows * box.columns }, (_, index) => {
    const row = box.row + Math.floor(index / box.columns);
    return `${row},${box.column + (index % box.columns)}`;
  });
}

const makeColour = (colour: string): { readonly rgb: string } => ({ rgb: colour.slice(1).toUpperCase() });
const makeSide = ({ weight, colour }: Border) => ({ style: weight, color: makeColour(colour) });

function makeStyle(look: CellStyle, font: string): FileStyle {
  const { size = 11, bold = false, italic = false, underline = false, colour = '#000000' } = look;
  const { fill, borderTop, borderBottom, horizontal = 'left', vertical = 'bottom' } = look;
  return {
    font: { name: font, size, bold, italic, underline, color: makeColour(colour) },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: makeColour(fill) } }),
    border: {
      ...(borderTop && { top: makeSide(borderTop) }),
      ...(borderBottom && { bottom: makeSide(borderBottom) }),
    },
    alignment: {
      horizontal: horizontal === 'centre' ? 'center' : horizontal,
      vertical: vertical === 'middle' ? 'center' : vertical,
      wrapText: look.wrap ?? false,
      indent: look.indent ?? 0,
    },
  };
}
