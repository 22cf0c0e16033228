// What the reading library leaves out of a table's part: whether it has a header row, and what its filter lets through.
import type { FilterFile } from './workbookFile';
import type { ZipParts } from './zipParts';

export interface TablePart {
  readonly name: string;
  readonly showHeaders: boolean;
  readonly filters: FilterFile['columns'];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescape(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const raw = match?.[1] ?? match?.[2];
  return raw === undefined ? undefined : unescape(raw);
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
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
    read.set(name.toLowerCase(), { name, showHeaders, filters: readFilters(xml) });
  }
  return read;
}

/**
 * Names of the sheets that are no grids of cells (chart sheets, dialogs), which the reading library would take for
 * missing parts.
 */
export async function readOtherSheets(parts: ZipParts): Promise<ReadonlySet<string>> {
  const book = parts.names.find((name) => /(^|\/)workbook\.xml$/i.test(name)) ?? '';
  const relations = (await parts.text(book.replace(/([^/]+)$/, '_rels/$1.rels'))) ?? '';
  const others = new Set(
    tags(relations, 'Relationship')
      .filter((tag) => /\/(chartsheet|dialogsheet|xlMacrosheet)$/i.test(attribute(tag, 'Type') ?? ''))
      .map((tag) => attribute(tag, 'Id')),
  );
  const sheets = tags((await parts.text(book)) ?? '', 'sheet');
  return new Set(
    sheets.filter((tag) => others.has(attribute(tag, 'r:id'))).map((tag) => attribute(tag, 'name') ?? ''),
  );
}
