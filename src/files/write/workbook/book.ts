// workbook.xml: which sheets there are, names that belong to a sheet, which one is shown. The original part with our
// additions in it; whatever else stands there stays as it is.
import { HostError } from '../../../planner/workbook';
import { quoteSheet } from '../../../sheets/grid/address';
import { ensureChild, insertChild } from '../sheet/children';
import { declaration, freePartName, officeBase, type Parts } from '../package/parts';
import {
  attribute,
  attributeByLocalName,
  childOf,
  childrenOf,
  isOn,
  make,
  prefixed,
  prefixOf,
  removeChild,
  setAttribute,
  setText,
  textOf,
  type XmlElement,
} from '../../xml/tree';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** One tab. */
export interface BookSheet {
  readonly name: string;
  readonly sheetId: string;
  /** Place among all tabs, from 0. */
  readonly index: number;
  readonly part: string;
  readonly state: string;
}

export interface Book {
  readonly parts: Parts;
  /** Name of workbook.xml. */
  readonly part: string;
}

/** @throws Error where the package holds no workbook */
export function openBook(parts: Parts): Book {
  const part = parts.relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (part === undefined) throw new Error('the package has no workbook');
  return { parts, part };
}

/** The workbook counts its days from 1904. */
export function countsFrom1904({ parts, part }: Book): boolean {
  return isOn(childOf(parts.read(part), 'workbookPr'), 'date1904');
}

/** Name of the part to which the workbook has a relationship of that kind; undefined where there is none. */
export const partOfKind = ({ parts, part }: Book, kind: string): string | undefined =>
  parts.relationships(part).find((each) => each.kind === kind && !each.external)?.target;

export function sheetsOf({ parts, part }: Book): readonly BookSheet[] {
  const targets = new Map(parts.relationships(part).map(({ id, target }) => [id, target]));
  return childrenOf(childOf(parts.read(part), 'sheets') ?? make('sheets'), 'sheet').map((sheet, index) => ({
    name: attribute(sheet, 'name') ?? '',
    sheetId: attribute(sheet, 'sheetId') ?? '',
    index,
    part: targets.get(attributeByLocalName(sheet, 'id') ?? '') ?? '',
    state: attribute(sheet, 'state') ?? 'visible',
  }));
}

/** @throws HostError protectedWorkbook */
export function checkStructure({ parts, part }: Book, detail: string): void {
  const protection = childOf(parts.read(part), 'workbookProtection');
  if (isOn(protection, 'lockStructure')) throw new HostError('protectedWorkbook', detail);
}

/**
 * A new tab at the end with an empty sheet.
 * @throws HostError protectedWorkbook, nameTaken
 */
export function addSheet(book: Book, name: string): BookSheet {
  checkStructure(book, name);
  const sheets = sheetsOf(book);
  if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    throw new HostError('nameTaken', name);
  const { parts } = book;
  const root = parts.change(book.part);
  const part = freePartName(parts, `${folderOf(book)}worksheets/sheet`, '.xml');
  const xmlns = namespaceOf(root);
  parts.add({
    name: part,
    content: `${declaration}<worksheet xmlns="${xmlns}"><sheetData/></worksheet>`,
    contentType: sheetType,
  });
  const id = parts.relate(book.part, 'worksheet', part);
  const sheetId = String(freeSheetId(sheets));
  const sheet = make('sheet', { name, sheetId, [`${relationshipPrefix(root)}id`]: id });
  const list = ensureChild(root, make('sheets'));
  list.children.push(prefixed(sheet, prefixOf(root)));
  return { name, sheetId, index: sheets.length, part, state: 'visible' };
}

/** Excel takes no higher number for a sheet. */
const highestSheetId = 65_534;

/** After all others; where there is no room, the lowest that is free. */
function freeSheetId(sheets: readonly BookSheet[]): number {
  const taken = new Set(sheets.map(({ sheetId }) => Number(sheetId)));
  const next = Math.max(0, ...taken) + 1;
  if (next <= highestSheetId) return next;
  for (let id = 1; ; id += 1) if (!taken.has(id)) return id;
}

export function hideSheet(book: Book, { index }: BookSheet): void {
  setAttribute(sheetElement(book, index), 'state', 'hidden');
}

/** Only the tab; formulas that name the sheet are changed elsewhere. */
export function renameTab(book: Book, { index }: BookSheet, name: string): void {
  setAttribute(sheetElement(book, index), 'name', name);
}

function sheetElement({ parts, part }: Book, index: number): XmlElement {
  const sheets = childOf(parts.change(part), 'sheets');
  const sheet = sheets && childrenOf(sheets, 'sheet')[index];
  if (sheet === undefined) throw new Error(`the workbook has no sheet ${index}`);
  return sheet;
}

/** 'xl/' as a rule. */
export const folderOf = ({ part }: Book): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Namespace of the elements of a part, with or without a prefix. */
export function namespaceOf(root: XmlElement): string {
  const prefix = prefixOf(root).slice(0, -1);
  return (
    attribute(root, prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ??
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  );
}

/** The prefix of relationship ids with its colon; declared where it is missing. */
export function relationshipPrefix(root: XmlElement): string {
  const strict = namespaceOf(root).startsWith('http://purl.oclc.org/');
  const uri = strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : officeBase;
  const declared = [...root.attributes.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)];
  const known = declared.find(([, , value]) => value === uri);
  if (known) return `${known[1]}:`;
  const free = declared.some(([, prefix]) => prefix === 'r') ? 'quadrilleRelationships' : 'r';
  setAttribute(root, `xmlns:${free}`, uri);
  return `${free}:`;
}

export interface LocalName {
  readonly sheet: BookSheet;
  /** '_xlnm.Print_Area' … */
  readonly name: string;
  /** Not to be listed among the user's names. */
  readonly hidden?: true;
}

/** A name of one sheet's, such as its print area; null takes it away. */
export function setLocalName(book: Book, { sheet, name, hidden }: LocalName, formula: string | null): void {
  const root = book.parts.change(book.part);
  const names = childOf(root, 'definedNames');
  const known = names && childrenOf(names, 'definedName').find((each) => isLocal(each, sheet, name));
  if (formula === null) {
    if (names && known) removeChild(names, known);
    if (names && childrenOf(names, 'definedName').length === 0) removeChild(root, names);
    return;
  }
  if (known) {
    if (hidden) setAttribute(known, 'hidden', 1);
    if (textOf(known) !== formula) setText(known, formula);
    return;
  }
  const added = make('definedName', { name, localSheetId: sheet.index, hidden: hidden && 1 });
  setText(added, formula);
  const list = names ?? insertChild(root, make('definedNames'));
  list.children.push(prefixed(added, prefixOf(root)));
}

const isLocal = (element: XmlElement, { index }: BookSheet, name: string): boolean =>
  attribute(element, 'name') === name && attribute(element, 'localSheetId') === String(index);

/** `'Key people'!$A$1:$C$9` */
export const absolute = (sheet: string, range: string): string =>
  `${quoteSheet(sheet)}!${range.replaceAll('$', '').replace(/([A-Z]+)?(\d+)?(:|$)/g, (_, letters = '', digits = '', end: string) => `${letters && `$${letters}`}${digits && `$${digits}`}${end}`)}`;
