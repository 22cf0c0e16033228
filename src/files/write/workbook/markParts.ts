// Our signs on a sheet. Its custom properties, as Excel itself stores them: a list in the sheet's XML, and a part for each value, in
// UTF-16. And a hidden name of the sheet's own. Properties and names of others stay.
import type { SheetMark } from '../../../sheets/grid/grid';
import { makeRange } from '../../../sheets/grid/address';
import type { NewNameSign } from '../../../sheets/signs/nameSign';
import { declinedKey, kindKey, layoutKey, propertyRelation } from '../../marks';
import { absolute, folderOf, relationshipPrefix, setLocalName, type Book, type BookSheet } from './book';
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
  removeChild,
} from '../../xml/tree';

const propertyType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

export interface SignsToWrite {
  readonly mark: Pick<SheetMark, 'kind' | 'layout'>;
  readonly name: NewNameSign;
  /** Names of ours that the sheet bears and is to bear no more. */
  readonly gone: readonly string[];
}

export function writeSigns(book: Book, sheet: BookSheet, { mark, name, gone }: SignsToWrite): void {
  setProperty(book, sheet.part, { name: kindKey, value: mark.kind });
  setProperty(book, sheet.part, { name: layoutKey, value: mark.layout });
  for (const old of gone) setLocalName(book, { sheet, name: old }, null);
  const formula = absolute(sheet.name, makeRange(name.box));
  setLocalName(book, { sheet, name: name.name, hidden: true }, formula);
}

/** The sheet is not ours: its signs go, and it says so. Its cells stay. */
export function declineSheet(book: Book, sheet: BookSheet, names: readonly string[]): void {
  for (const key of [kindKey, layoutKey]) removeProperty(book, sheet.part, key);
  setProperty(book, sheet.part, { name: declinedKey, value: '1' });
  for (const name of names) setLocalName(book, { sheet, name }, null);
}

function removeProperty(book: Book, sheetPart: string, name: string): void {
  const list = childOf(book.parts.read(sheetPart), 'customProperties');
  const known = list && childrenOf(list, 'customPr').find((each) => attribute(each, 'name') === name);
  if (!known) return;
  const id = attributeByLocalName(known, 'id') ?? '';
  const target = book.parts.relationships(sheetPart).find((each) => each.id === id)?.target;
  const changed = childOf(book.parts.change(sheetPart), 'customProperties');
  if (changed) removeChild(changed, known);
  book.parts.unrelate(sheetPart, id);
  if (target !== undefined) book.parts.remove(target);
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
