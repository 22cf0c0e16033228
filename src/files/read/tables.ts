// Excel tables, from parts of their own.
import { parseRange } from '../../sheets/grid/address';
import type { GridTable } from '../../sheets/grid/grid';
import type { Parts } from './parts';
import { XmlReader } from '../xml/xmlReader';

/** @throws {FileError} damaged where the part is missing or says no place */
export function readTable(parts: Parts, part: string): GridTable {
  const xml = parts.text(part) ?? '';
  const reader = new XmlReader(xml, part);
  reader.next();
  const box = parseRange(reader.attribute('ref') ?? '');
  if (reader.name !== 'table' || box === null) throw reader.damaged('no table');
  const table = {
    id: reader.attribute('id') ?? '',
    name: reader.attribute('displayName') ?? reader.attribute('name') ?? '',
    box,
    showHeaders: Number(reader.attribute('headerRowCount') ?? 1) > 0,
    showTotals: Number(reader.attribute('totalsRowCount') ?? 0) > 0,
  };
  return { ...table, filtered: readFiltered(reader) };
}

/** A filter button alone is no filter, nor is a column whose button is hidden: the column says what it lets through. */
function readFiltered(reader: XmlReader): boolean {
  let inColumn = false;
  let filtered = false;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (reader.name === 'filterColumn') inColumn = token === 'open';
    else if (inColumn && token === 'open' && reader.name !== 'extLst') filtered = true;
  }
  return filtered;
}
