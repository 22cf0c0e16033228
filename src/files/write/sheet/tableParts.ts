// Real Excel tables: parts of their own, tied to a sheet.
import { HostError } from '../../../planner/workbook';
import { makeRange, parseRange } from '../../../sheets/grid/address';
import type { Box } from '../../../sheets/grid/grid';
import { folderOf, namespaceOf, relationshipPrefix, sheetsOf, type Book } from '../workbook/book';
import { ensureChild, insertChild } from './children';
import { declaration, freePartName } from '../package/parts';
import {
  attribute,
  attributeByLocalName,
  childOf,
  childrenOf,
  elementsOf,
  make,
  prefixed,
  prefixOf,
  removeChild,
  serialiseNode,
  setAttribute,
  textOf,
  type XmlElement,
} from '../../xml/tree';

const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** A table of a sheet. `box` holds headers and totals where shown. */
export interface TablePart {
  readonly part: string;
  readonly relationship: string;
  readonly name: string;
  readonly box: Box;
  readonly totals: boolean;
  readonly headers: boolean;
}

export function tablesOf({ parts }: Book, sheetPart: string): readonly TablePart[] {
  return parts.relationships(sheetPart).flatMap(({ id, kind, target }) => {
    if (kind !== 'table') return [];
    const root = parts.read(target);
    const box = parseRange(attribute(root, 'ref') ?? '');
    const name = attribute(root, 'displayName') ?? attribute(root, 'name') ?? '';
    const totals = Number(attribute(root, 'totalsRowCount') ?? 0) > 0;
    const headers = attribute(root, 'headerRowCount') !== '0';
    return box === null ? [] : [{ part: target, relationship: id, name, box, totals, headers }];
  });
}

const allTables = (book: Book): readonly XmlElement[] =>
  sheetsOf(book).flatMap(({ part }) =>
    book.parts
      .relationships(part)
      .filter(({ kind }) => kind === 'table')
      .map(({ target }) => book.parts.read(target)),
  );

/** Names of tables and of ranges, in lower case: one may not be another's. */
function takenNames(book: Book): ReadonlySet<string> {
  const names = childOf(book.parts.read(book.part), 'definedNames');
  return new Set(
    [
      ...allTables(book).flatMap((root) => [
        attribute(root, 'displayName') ?? '',
        attribute(root, 'name') ?? '',
      ]),
      ...(names ? elementsOf(names) : []).map((each) => attribute(each, 'name') ?? ''),
    ].map((name) => name.toLowerCase()),
  );
}

/** The name itself, or with a number behind it. */
export function freeTableName(book: Book, name: string): string {
  const taken = takenNames(book);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

export interface NewTable {
  readonly name: string;
  readonly box: Box;
  readonly filterButtons: boolean;
  /** Not blank, each once: see `uniqueHeaders`. */
  readonly headers: readonly string[];
}

/** @throws HostError nameTaken */
export function addTable(book: Book, sheetPart: string, table: NewTable): void {
  if (takenNames(book).has(table.name.toLowerCase())) throw new HostError('nameTaken', table.name);
  const { parts } = book;
  const id = Math.max(0, ...allTables(book).map((root) => Number(attribute(root, 'id')))) + 1;
  const sheet = parts.change(sheetPart);
  const part = freePartName(parts, `${folderOf(book)}tables/table`, '.xml');
  const root = makeTable(table, { id, xmlns: namespaceOf(sheet) });
  parts.add({ name: part, content: declaration + serialiseNode(root), contentType: tableType });
  const relationship = parts.relate(sheetPart, 'table', part);
  const list = ensureChild(sheet, make('tableParts', { count: 0 }));
  const entry = make('tablePart', { [`${relationshipPrefix(sheet)}id`]: relationship });
  list.children.push(prefixed(entry, prefixOf(sheet)));
  setAttribute(list, 'count', elementsOf(list).length);
}

function makeTable(
  { name, box, filterButtons, headers }: NewTable,
  { id, xmlns }: { readonly id: number; readonly xmlns: string },
): XmlElement {
  const ref = makeRange(box);
  const columns = headers.map((header, index) => makeColumn(index + 1, header));
  return make('table', { xmlns, id, name, displayName: name, ref, totalsRowShown: false }, [
    // Without it the header cells have no buttons.
    ...(filterButtons ? [make('autoFilter', { ref })] : []),
    make('tableColumns', { count: headers.length }, columns),
    // Our own looks lie over the lightest style.
    make('tableStyleInfo', {
      name: 'TableStyleLight1',
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: false,
      showColumnStripes: false,
    }),
  ]);
}

/** In a table's XML a line break in a header is written out. */
export const columnName = (header: string): string => header.replaceAll('\r', '').replaceAll('\n', '_x000a_');
const makeColumn = (id: number, header: string): XmlElement =>
  make('tableColumn', { id, name: columnName(header) });

/** Headers as Excel would make them: blank ones get a name, and of equal ones the later get a number. */
export function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const wanted = header === '' ? `Column${index + 1}` : header;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The cells stay; the table is no more. */
export function removeTable({ parts }: Book, sheetPart: string, { part, relationship }: TablePart): void {
  const sheet = parts.change(sheetPart);
  const list = childOf(sheet, 'tableParts');
  for (const entry of list ? childrenOf(list, 'tablePart') : []) {
    if (list && attributeByLocalName(entry, 'id') === relationship) removeChild(list, entry);
  }
  if (list && elementsOf(list).length === 0) removeChild(sheet, list);
  else if (list) setAttribute(list, 'count', elementsOf(list).length);
  parts.unrelate(sheetPart, relationship);
  parts.remove(part);
}

export interface TableChange {
  readonly box: Box;
  /** All headers from left to right. */
  readonly headers: readonly string[];
}

/** Another size or other headers; name, style, filter buttons, totals and the columns' own settings stay. */
export function resizeTable({ parts }: Book, table: TablePart, { box, headers }: TableChange): void {
  const root = parts.change(table.part);
  setAttribute(root, 'ref', makeRange(box));
  const filter = childOf(root, 'autoFilter');
  const filtered = { ...box, rows: box.rows - (table.totals ? 1 : 0) };
  if (filter) {
    setAttribute(filter, 'ref', makeRange(filtered));
    // How it was last sorted is no longer true.
    filter.children = elementsOf(filter).filter((each) => !/(^|:)sortState$/.test(each.name));
  }
  for (const old of childrenOf(root, 'sortState')) removeChild(root, old);
  const list = childOf(root, 'tableColumns') ?? insertChild(root, make('tableColumns'));
  updateColumns(list, headers);
}

function updateColumns(list: XmlElement, headers: readonly string[]): void {
  const known = childrenOf(list, 'tableColumn');
  let id = Math.max(0, ...known.map((each) => Number(attribute(each, 'id'))));
  list.children = headers.map((header, index) => {
    const column = known[index];
    if (column === undefined) return prefixed(makeColumn((id += 1), header), prefixOf(list));
    if (attribute(column, 'name') !== columnName(header)) setAttribute(column, 'name', columnName(header));
    return column;
  });
  setAttribute(list, 'count', headers.length);
}

/** Offset in the table of each calculated column of the user's, with its formula. */
export function calculatedColumns({ parts }: Book, { part }: TablePart): ReadonlyMap<number, string> {
  const list = childOf(parts.read(part), 'tableColumns');
  const columns = list ? childrenOf(list, 'tableColumn') : [];
  return new Map(
    columns.flatMap((column, offset) => {
      const formula = childOf(column, 'calculatedColumnFormula');
      return formula ? [[offset, textOf(formula)] as const] : [];
    }),
  );
}
