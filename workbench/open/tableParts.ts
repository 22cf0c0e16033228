// What the reading library leaves out of a table's part: whether it has a header and a totals row, and what its filter lets through.
import type { FilterFile } from './workbookFile';
import { attribute, tags } from './xmlTags';
import type { ZipParts } from './zipParts';

export interface TablePart {
  readonly name: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly filters: FilterFile['columns'];
}

function readFilters(xml: string): FilterFile['columns'] {
  const columns = xml.match(/<(?:\w+:)?filterColumn\s[\s\S]*?<\/(?:\w+:)?filterColumn>/g) ?? [];
  return columns.map((column) => {
    const values = tags(column, 'filter').map((tag) => attribute(tag, 'val') ?? '');
    const withBlanks = tags(column, 'filters').some((tag) => attribute(tag, 'blank') === '1');
    return { offset: Number(attribute(column, 'colId') ?? 0), values: withBlanks ? [...values, ''] : values };
  });
}

/** Table parts by the table's name in lower case. */
export async function readTableParts(parts: ZipParts): Promise<ReadonlyMap<string, TablePart>> {
  const read = new Map<string, TablePart>();
  for (const part of parts.names.filter((name) => /tables\/[^/]+\.xml$/i.test(name))) {
    const xml = (await parts.text(part)) ?? '';
    const head = tags(xml, 'table')[0] ?? '';
    const name = attribute(head, 'name') ?? '';
    const showHeaders = attribute(head, 'headerRowCount') !== '0';
    const showTotals = Number(attribute(head, 'totalsRowCount') ?? 0) > 0;
    read.set(name.toLowerCase(), { name, showHeaders, showTotals, filters: readFilters(xml) });
  }
  return read;
}
