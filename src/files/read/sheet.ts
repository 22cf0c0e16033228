// A sheet's part in one pass: its cells, and the little around them that a grid tells.
import { maximumColumns, parseRange } from '../../sheets/grid/address';
import type { Box, GridTable, NameSign, Signs } from '../../sheets/grid/grid';
import { FileError } from '../fileError';
import { decodeProperty, flagPrefix, makeSigns, propertyRelation } from '../marks';
import { noCells, readCells, type CellContext, type Cells } from './cells';
import type { Parts } from './parts';
import { readRelations } from './relations';
import { readTable } from './tables';
import { isTrue } from '../xml/tree';
import { XmlReader } from '../xml/xmlReader';

export interface SheetPart {
  readonly cells: Cells;
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Box[];
  readonly protected: boolean;
  readonly tables: readonly GridTable[];
  readonly signs: Signs;
}

/** Hidden columns beyond this one are told only as far as there are values. src/excel asks about as many. */
const leastColumns = 100;

interface Draft {
  cells: Cells;
  readonly hidden: (readonly [first: number, last: number])[];
  protected: boolean;
  readonly merges: Box[];
  readonly tables: string[];
  /** Relation by name of the property. */
  readonly properties: Map<string, string>;
}

export interface SheetContext extends CellContext {
  /** Our signs among the sheet's own names. */
  readonly names: readonly NameSign[];
}

/** @throws {FileError} damaged */
export function readSheetPart(parts: Parts, part: string, context: SheetContext): SheetPart {
  const reader = new XmlReader(parts.text(part) ?? '', part);
  const draft: Draft = {
    cells: noCells,
    hidden: [],
    protected: false,
    merges: [],
    tables: [],
    properties: new Map(),
  };
  let isWorksheet = false;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.depth === 1) isWorksheet = reader.name === 'worksheet';
    else readElement(reader, draft, context);
  }
  if (!isWorksheet) throw reader.damaged('no worksheet');
  const { tables, properties } = readRelated(parts, part, draft);
  return { ...makeSheetPart(draft), tables, signs: makeSigns(properties, context.names) };
}

function readElement(reader: XmlReader, draft: Draft, context: CellContext): void {
  switch (reader.name) {
    case 'sheetData':
      draft.cells = readCells(reader, context);
      break;
    case 'col':
      if (isTrue(reader.attribute('hidden'))) readHidden(reader, draft);
      break;
    case 'sheetProtection':
      draft.protected = isTrue(reader.attribute('sheet'));
      break;
    case 'mergeCell':
      readMerge(reader, draft);
      break;
    case 'tablePart':
      draft.tables.push(reader.attribute('id') ?? '');
      break;
    case 'customPr':
      draft.properties.set(reader.attribute('name') ?? '', reader.attribute('id') ?? '');
      break;
  }
}

function readMerge(reader: XmlReader, { merges }: Draft): void {
  const box = parseRange(reader.attribute('ref') ?? '');
  if (box !== null) merges.push(box);
}

function readHidden(reader: XmlReader, { hidden }: Draft): void {
  hidden.push([Number(reader.attribute('min')) - 1, Number(reader.attribute('max')) - 1]);
  if (hidden.length > maximumColumns) throw reader.damaged('more hidden columns than there are');
}

function makeSheetPart({
  cells,
  hidden,
  ...draft
}: Draft): Pick<SheetPart, 'cells' | 'hiddenColumns' | 'protected' | 'merges'> {
  const last = Math.max(leastColumns, cells.box === null ? 0 : cells.box.column + cells.box.columns);
  const isHidden = Array.from({ length: last }, () => false);
  for (const [from, to] of hidden) isHidden.fill(true, Math.max(0, from), Math.max(0, to + 1));
  const hiddenColumns = isHidden.flatMap((value, column) => (value ? [column] : []));
  return { cells, hiddenColumns, protected: draft.protected, merges: draft.merges };
}

/** What is kept in parts of their own. */
function readRelated(
  parts: Parts,
  part: string,
  draft: Draft,
): Pick<SheetPart, 'tables'> & { readonly properties: ReadonlyMap<string, string> } {
  if (draft.tables.length + draft.properties.size === 0) return { tables: [], properties: new Map() };
  const targets = new Map(
    readRelations(parts, part).map(({ id, type, target }) => [`${type} ${id}`, target]),
  );
  const targetOf = (type: string, id: string): string => {
    const target = targets.get(`${type} ${id}`);
    // Left out, a table of the user's or our mark would be gone without a word.
    if (target === undefined) throw new FileError('damaged', `${part}: nothing leads to ${type} ${id}`);
    return target;
  };
  const tables = draft.tables.map((id) => targetOf('table', id));
  const properties = new Map<string, string>();
  for (const [name, id] of draft.properties) {
    // What other programs note on a sheet is none of our business.
    if (!name.startsWith(flagPrefix)) continue;
    const target = targetOf(propertyRelation, id);
    const bytes = parts.bytes(target);
    if (bytes === null) throw new FileError('damaged', `${target} is missing`);
    properties.set(name, decodeProperty(bytes));
  }
  return { tables: tables.map((table) => readTable(parts, table)), properties };
}
