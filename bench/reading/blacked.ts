// Whoever mends recognition by what is shown must not see the words that measure it: where they stand, they are blacked out.
import { cellText } from '../../src/sheets/grid/cells';
import { normalise } from '../../src/method/ground/text';
import type { CellValue } from '../../src/sheets/grid/grid';
import type { Case, WrittenColumn } from './case';

const black = '▒▒▒';

/** What a workbook says in words that are none of ours, as it stands in its cells. */
export function foreignTexts({ grids, tables }: Case): readonly string[] {
  return tables.flatMap(({ sheet, columns, records, headerRow }) => {
    const grid = grids.find((each) => each.sheet === sheet);
    const at = (row: number, column: number): CellValue =>
      grid?.values[row - grid.row]?.[column - grid.column] ?? null;
    return [
      ...columns
        .filter(({ wording }) => wording === 'theirs')
        .flatMap((column) => [
          column.header,
          ...column.columns.flatMap((each) => [at(headerRow, each), at(headerRow - 1, each)]),
        ]),
      ...records.flatMap(({ row, cells }) =>
        Object.values(cells)
          .filter(({ wording }) => wording === 'theirs')
          .flatMap((cell) => cell.columns.map((each) => at(row, each))),
      ),
    ].map((value) => cellText(value));
  });
}

/** The same of columns before they stand anywhere. */
export const foreignTextsOf = (columns: readonly WrittenColumn[]): readonly string[] =>
  columns.flatMap(({ wording, parent, headers, cells }) => [
    ...(wording === 'theirs' ? [parent, ...headers] : []),
    ...cells.flatMap((cell) =>
      cell.wording === 'theirs' ? cell.values.map((value) => cellText(value)) : [],
    ),
  ]);

/** Numbers, letters and signs are nobody's words. */
const isWord = (text: string): boolean => /[\u3400-\u9fff]|\p{L}{2}/u.test(text);

export function blacken(shown: string, texts: readonly string[]): string {
  const forms = texts.flatMap((text) => [
    text,
    text.trim(),
    JSON.stringify(text).slice(1, -1),
    text.replace(/[\s\u00a0\u200b]+/g, ' ').trim(),
    normalise(text),
  ]);
  return [...new Set(forms)]
    .filter(isWord)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, text) => rest.replaceAll(text, black), shown);
}
