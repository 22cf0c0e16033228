// The workbook's own part: which sheets there are, in the order of their tabs, and where their parts are.
import { FileError } from '../fileError';
import type { Parts } from './parts';
import { readContentTypes, readRelations } from './relations';
import type { NameSign } from '../../sheets/grid/grid';
import { isNameSign, parseNameSign } from '../../sheets/signs/nameSign';
import { isTrue } from '../xml/tree';
import { XmlReader } from '../xml/xmlReader';

export interface BookSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly visible: boolean;
  /** null for chart sheets, dialogs and macro sheets: they have no cells. */
  readonly part: string | null;
  /** Our signs among its own names. */
  readonly signs: readonly NameSign[];
}

export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly date1904: boolean;
  /** Names of the whole workbook: a table may not have one of them. */
  readonly names: readonly string[];
  readonly stringsPart: string | null;
  readonly stylesPart: string | null;
  readonly contentTypes: ReadonlyMap<string, string>;
}

/** @throws {FileError} notWorkbook, macroEnabled, damaged */
export function readBook(parts: Parts): Book {
  const contentTypes = readContentTypes(parts);
  const part = readRelations(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  if (contentTypes === null || part === undefined) throw noDocument(parts, contentTypes);
  checkType(contentTypes.get(part.toLowerCase()) ?? '', part);
  const relations = readRelations(parts, part);
  if (relations.some(({ type }) => type === 'vbaProject')) throw new FileError('macroEnabled', part);
  const xml = parts.text(part);
  if (xml === null) throw new FileError('damaged', `${part} is missing`);
  const targetOf = (type: string) => relations.find((relation) => relation.type === type)?.target ?? null;
  const targets = new Map(
    relations.map(({ id, type, target }) => [id, type === 'worksheet' ? target : null]),
  );
  return {
    ...readBookPart(new XmlReader(xml, part), targets),
    stringsPart: targetOf('sharedStrings'),
    stylesPart: targetOf('styles'),
    contentTypes,
  };
}

/** A workbook that has lost what leads to it is damaged; anything else was never one. */
function noDocument(parts: Parts, contentTypes: ReadonlyMap<string, string> | null): FileError {
  const types = [...(contentTypes?.values() ?? [])];
  const wasWorkbook = parts.has('xl/workbook.xml') || types.some((type) => /spreadsheetml\.sheet/.test(type));
  return new FileError(wasWorkbook ? 'damaged' : 'notWorkbook', 'no document in it');
}

/** Of each relation the worksheet that it leads to; null where it leads to a sheet without cells, or to no sheet. */
type Targets = ReadonlyMap<string, string | null>;

/** The workbook's type tells .xlsx (and templates) from macro-enabled files, and from Word's and PowerPoint's. */
function checkType(type: string, part: string): void {
  if (/sheet\.binary/.test(type)) throw new FileError('notWorkbook', `${part}: a binary workbook (.xlsb)`);
  if (/ms-excel\..*macroEnabled/i.test(type)) throw new FileError('macroEnabled', part);
  if (!/spreadsheetml/.test(type) && !/workbook[^/]*\.xml$/i.test(part)) {
    throw new FileError('notWorkbook', `${part}: ${type}`);
  }
}

function readBookPart(reader: XmlReader, targets: Targets): Pick<Book, 'sheets' | 'date1904' | 'names'> {
  const sheets: Omit<BookSheet, 'signs'>[] = [];
  const signs: { readonly index: string; readonly sign: NameSign }[] = [];
  const names: string[] = [];
  let date1904 = false;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.name === 'workbookPr') date1904 = isTrue(reader.attribute('date1904'));
    if (reader.name === 'definedName') readName(reader, { names, signs });
    if (reader.name === 'sheet') sheets.push(readSheet(reader, targets));
  }
  if (sheets.length === 0) throw reader.damaged('no sheets');
  // A part that two sheets share, or two sheets of one number, could not be told apart when writing.
  for (const field of ['sheetId', 'part'] as const) {
    const values = sheets.map((sheet) => sheet[field]).filter((value) => value !== null);
    if (new Set(values).size < values.length) throw reader.damaged('two sheets in one');
  }
  const ofSheet = (index: number) =>
    signs.flatMap(({ index: scope, sign }) => (Number(scope) === index ? [sign] : []));
  return { sheets: sheets.map((sheet, index) => ({ ...sheet, signs: ofSheet(index) })), date1904, names };
}

interface Names {
  readonly names: string[];
  /** With the place of the sheet whose name it is. */
  readonly signs: { readonly index: string; readonly sign: NameSign }[];
}

function readName(reader: XmlReader, { names, signs }: Names): void {
  const name = reader.attribute('name') ?? '';
  const index = reader.attribute('localSheetId');
  if (index === null) return void names.push(name);
  const sign = isNameSign(name) ? parseNameSign(name, reader.textWithin()) : null;
  if (sign !== null) signs.push({ index, sign });
}

function readSheet(reader: XmlReader, targets: Targets): Omit<BookSheet, 'signs'> {
  const part = targets.get(reader.attribute('id') ?? '');
  // Taken for a sheet without cells, its tables would be missing without a word.
  if (part === undefined) throw reader.damaged(`nothing leads to the sheet ${reader.attribute('name')}`);
  const state = reader.attribute('state') ?? 'visible';
  return {
    sheetId: `{${reader.attribute('sheetId') ?? ''}}`,
    name: reader.attribute('name') ?? '',
    visible: state === 'visible',
    part,
  };
}
