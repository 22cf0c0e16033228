// Small .xlsx files, made part by part, so that a test shows what is odd about its file; the zip may lie as well.
import { crc32, deflateRawSync } from 'node:zlib';
import { openFileWorkbook, type FileWorkbook } from '../../src/files/fileWorkbook';
import { FileError } from '../../src/files/fileError';
import type { Grid } from '../../src/sheets/grid/grid';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export type PartContents = Readonly<Record<string, string | Uint8Array>>;

export interface ZipLies {
  /** Unpacked bytes that the directory claims. */
  readonly size?: number;
  readonly packed?: Uint8Array;
  readonly checksum?: number;
  readonly flags?: number;
}

/** A zip with these parts; `lies` by the part's name. */
export function zipOf(parts: PartContents, lies: Readonly<Record<string, ZipLies>> = {}): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string);
    const lie = lies[name] ?? {};
    const packed = lie.packed ?? deflateRawSync(bytes);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(lie.flags ?? 0, 2);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(lie.checksum ?? crc32(bytes), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(lie.size ?? bytes.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    locals.push(Buffer.from('PK\x03\x04'), header, Buffer.from(name), Buffer.from(packed));
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), header, tail, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, entries, end]));
}

export const relationsOf = (relations: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="${packageRelations}">${relations
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${office}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

export const worksheetOf = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}" xmlns:r="${office}">${inside}</worksheet>`;

/** A worksheet with these rows, as XML of `row` elements. */
export const rowsOf = (rows: string): string => worksheetOf(`<sheetData>${rows}</sheetData>`);

export interface BookParts {
  /** XML of the worksheet by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Attributes of the `sheet` element by the sheet's name, such as `state="hidden"`. */
  readonly states?: Readonly<Record<string, string>>;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  /** Inner XML of the shared texts. */
  readonly texts?: string;
  readonly styles?: string;
  /** Content types by part. */
  readonly types?: Readonly<Record<string, string>>;
  readonly more?: PartContents;
}

/** All parts of a workbook, to be zipped as they are or with one of them spoilt. */
export function partsOf(book: BookParts): Record<string, string | Uint8Array> {
  const names = Object.keys(book.sheets);
  const types = { 'xl/workbook.xml': sheetType, ...book.types };
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${book.states?.[name] ?? ''} r:id="sheet${index}"/>`,
  );
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
      types,
    )
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relationsOf([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${book.properties ?? ''}/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf([
      ...names.map((_, index) => [`sheet${index}`, 'worksheet', `worksheets/sheet${index}.xml`] as const),
      ['texts', 'sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${book.texts ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${book.styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(
      Object.values(book.sheets).map((xml, index) => [`xl/worksheets/sheet${index}.xml`, xml]),
    ),
    ...book.more,
  };
}

export const open = (book: BookParts): Promise<FileWorkbook> => openFileWorkbook(zipOf(partsOf(book)));

/** The only sheet of a workbook. */
export async function gridOf(book: BookParts): Promise<Grid> {
  const [grid] = (await (await open(book)).survey()).grids;
  if (grid === undefined) throw new Error('no grid');
  return grid;
}

/** The first sheet with these rows: `row` elements. */
export const gridOfRows = (rows: string, texts = ''): Promise<Grid> =>
  gridOf({ sheets: { Plan: rowsOf(rows) }, texts });

/** The code of the FileError that opening ends with; any other error goes through. */
export async function problemOf(bytes: Uint8Array): Promise<string> {
  try {
    await openFileWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  return 'opened';
}
