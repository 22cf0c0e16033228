// What the reading library leaves out of a table's part: whether it has a header and a totals row, and what its filter lets through.
import type { FilterFile } from './workbookFile';
import { readElements, type XmlElement } from './xmlElements';
import type { ZipParts } from './zipParts';

export interface TablePart {
  readonly name: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly filters: FilterFile['columns'];
}

function readFilters(elements: readonly XmlElement[]): FilterFile['columns'] {
  const columns: { offset: number; values: string[]; blanks: string[] }[] = [];
  for (const { name, attributes, isEmpty } of elements) {
    if (name === 'filterColumn' && !isEmpty)
      columns.push({ offset: Number(attributes['colId'] ?? 0), values: [], blanks: [] });
    if (name === 'filters' && attributes['blank'] === '1') columns.at(-1)?.blanks.push('');
    if (name === 'filter') columns.at(-1)?.values.push(attributes['val'] ?? '');
  }
  return columns.map(({ offset, values, blanks }) => ({ offset, values: [...values, ...blanks] }));
}

/** Table parts by the table's name in lower case. */
export function readTableParts(parts: ZipParts): ReadonlyMap<string, TablePart> {
  const read = (part: string): [string, TablePart] => {
    const elements = readElements(parts.text(part));
    const table = elements.find(({ name }) => name === 'table')?.attributes ?? {};
    const { name = '', headerRowCount, totalsRowCount = 0 } = table;
    const rows = { showHeaders: headerRowCount !== '0', showTotals: Number(totalsRowCount) > 0 };
    return [name.toLowerCase(), { name, ...rows, filters: readFilters(elements) }];
  };
  return new Map(parts.names.filter((name) => /tables\/[^/]+\.xml$/i.test(name)).map(read));
}
