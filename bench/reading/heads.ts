// The header rows of a table that is set out: one, or two where headers, groups or scales stand apart.
import type { CellValue } from '../../src/sheets/grid/grid';
import type { Arrangement } from './arrange';
import type { Placed } from './blockTruth';
import type { WrittenColumn } from './case';

type Heads = Pick<Arrangement, 'groups' | 'headersHigh' | 'hintsBelow'>;

export function headRows(placed: readonly Placed[], heads: Heads): readonly (readonly CellValue[])[] {
  if (placed.some(({ column }) => column.parent !== '')) return underParents(placed, heads);
  if (heads.hintsBelow && placed.some(({ column }) => column.hint !== ''))
    return [lineOf(placed, ({ headers }) => headers), lineOf(placed, ({ hint }) => [hint])];
  const headers = lineOf(placed, withHints);
  const groups: CellValue[] = [];
  for (const [index, text] of heads.groups) groups[placed[index]?.at ?? 0] = text;
  return groups.length > 0 ? [groups, headers] : [headers];
}

const withHints = ({ headers, hint }: WrittenColumn): readonly string[] =>
  headers.map((header) => (hint === '' ? header : `${header} ${hint}`));

/** Headers without a parent stand beside the parents, merged with the cell below, or down among the others. */
function underParents(placed: readonly Placed[], { headersHigh }: Heads): readonly (readonly CellValue[])[] {
  const isHigh = ({ parent, headers }: WrittenColumn): boolean =>
    headersHigh && parent === '' && headers.length === 1;
  const upper = lineOf(placed, (column) => (isHigh(column) ? withHints(column) : [column.parent]));
  const lower = lineOf(placed, (column) => (isHigh(column) ? [] : withHints(column)));
  return [upper, lower];
}

function lineOf(
  placed: readonly Placed[],
  textsOf: (column: WrittenColumn) => readonly string[],
): readonly CellValue[] {
  const line: CellValue[] = [];
  for (const { column, at } of placed)
    textsOf(column).forEach((text, index) => {
      if (text !== '') line[at + index] = text;
    });
  return Array.from(line, (value) => value ?? null);
}
