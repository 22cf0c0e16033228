// Everything that a person can see of a workbook in the embedded Excel, cell by cell.
import { makeLetters } from '../../src/sheets/grid/address';
import type { BootedOffice } from '../../workbench/node/office';

const columns = 16;
const rows = 44;

export interface SeenSheet {
  readonly cells: Readonly<Record<string, unknown>>;
  readonly widths: readonly number[];
  readonly validations: readonly string[];
  readonly conditionalFormats: readonly string[];
}

/** By sheet; only cells that say something. */
export function seenBy({ embedded }: BootedOffice): Readonly<Record<string, SeenSheet>> {
  const area = `A1:${makeLetters(columns - 1)}${rows}`;
  return Object.fromEntries(
    embedded.sheets().map((sheet) => {
      const seen: SeenSheet = {
        cells: cellsOf(embedded, sheet, area),
        widths: embedded.columnWidths(sheet, `A:${makeLetters(columns - 1)}`),
        validations: embedded
          .validations(sheet, area)
          // hucre does not read rules that allow everything and only help: openpyxl looks at those.
          .filter(({ type }) => type !== 'None')
          .map((rule) => JSON.stringify(rule))
          .sort(),
        conditionalFormats: embedded
          .conditionalFormats(sheet, area)
          .map(({ type, addresses, formula, stopIfTrue, format }) =>
            JSON.stringify({ type, addresses, formula, stopIfTrue, format: inCapitals(format) }),
          )
          .sort(),
      };
      return [sheet, seen];
    }),
  );
}

function cellsOf(embedded: BootedOffice['embedded'], sheet: string, area: string): Record<string, unknown> {
  const values = embedded.values(sheet, area);
  const formats = embedded.numberFormats(sheet, area);
  const cells: Record<string, unknown> = {};
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      const cell = `${makeLetters(column)}${row + 1}`;
      const link = embedded.hyperlinkAt(sheet, cell) as { documentReference?: string } | null;
      cells[cell] = {
        value,
        format: formats[row]?.[column],
        link: link?.documentReference ?? null,
        style: embedded.styleAt(sheet, cell),
      };
    }),
  );
  return cells;
}

/** Colours are the same in capital and small letters. */
const inCapitals = (format: unknown): unknown =>
  JSON.parse(JSON.stringify(format).replace(/#[\da-f]{6}/gi, (colour) => colour.toUpperCase()));
