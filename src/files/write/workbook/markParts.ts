// Our mark on a sheet, as Excel itself stores a worksheet's custom properties: a list in the sheet's XML, and a part for
// each value, in UTF-16. Properties of others stay.
import type { SheetMark } from '../../../sheets/grid/grid';
import { kindKey, layoutKey, propertyRelation } from '../../marks';
import { folderOf, relationshipPrefix, type Book } from './book';
import { ensureChild } from '../sheet/children';
import { freePartName } from '../package/parts';
import {
  attribute,
  attributeByLocalName,
  childOf,
  childrenOf,
  make,
  prefixed,
  prefixOf,
} from '../../xml/tree';

const propertyType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

export function writeMark(book: Book, sheetPart: string, { kind, layout }: SheetMark): void {
  setProperty(book, sheetPart, { name: kindKey, value: kind });
  setProperty(book, sheetPart, { name: layoutKey, value: layout });
}

interface Property {
  readonly name: string;
  readonly value: string;
}

function setProperty(book: Book, sheetPart: string, { name, value }: Property): void {
  const { parts } = book;
  const content = utf16(value);
  const list = childOf(parts.read(sheetPart), 'customProperties');
  const known = list && childrenOf(list, 'customPr').find((each) => attribute(each, 'name') === name);
  const id = known && attributeByLocalName(known, 'id');
  const target = parts.relationships(sheetPart).find((each) => each.id === id)?.target;
  if (target !== undefined) {
    parts.replace(target, content);
    return;
  }
  const part = freePartName(parts, `${folderOf(book)}customProperty/customProperty`, '.bin');
  parts.add({ name: part, content, contentType: propertyType });
  const sheet = parts.change(sheetPart);
  const relationship = parts.relate(sheetPart, propertyRelation, part);
  const entry = make('customPr', { name, [`${relationshipPrefix(sheet)}id`]: relationship });
  ensureChild(sheet, make('customProperties')).children.push(prefixed(entry, prefixOf(sheet)));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
