// Opens an .xlsx file as a plain value. It only reads: nothing here can write into a person's file.
import { readXlsx, type Workbook } from 'hucre';
import { readHiddenNames, readOtherSheets, readSettings, readSheetProperties } from './bookParts';
import { OpenError, type OpenProblem } from './openError';
import { readSheet } from './sheet';
import { present } from './style';
import { readTableParts } from './tableParts';
import type { NameFile, WorkbookFile } from './workbookFile';
import { readZipParts, type ZipParts } from './zipParts';

const ZIP = [0x50, 0x4b];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
/** What an OLE2 container holds when it wraps a protected .xlsx; an old .xls does not. UTF-16 as in its directory. */
const ENCRYPTION_STREAM = [...'EncryptionInfo'].flatMap((letter) => [letter.charCodeAt(0), 0]);
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function findProblem(bytes: Uint8Array): OpenProblem | null {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, OLE2)) return contains(bytes, ENCRYPTION_STREAM) ? 'encrypted' : 'notWorkbook';
  return startsWith(bytes, ZIP) ? null : 'notWorkbook';
}

function readParts(bytes: Uint8Array): ZipParts {
  try {
    const parts = readZipParts(bytes);
    if (parts.names.some((name) => /(^|\/)workbook\.xml$/i.test(name))) return parts;
  } catch (cause) {
    throw new OpenError('damaged', { cause });
  }
  throw new OpenError('notWorkbook');
}

async function parse(bytes: Uint8Array, others: ReadonlySet<string>): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true, sheets: ({ name }) => !others.has(name) });
  } catch (cause) {
    const tooLarge = /over the \d+ limit/.test(String(cause));
    throw new OpenError(tooLarge ? 'tooLarge' : 'damaged', { cause });
  }
}

function readNames(book: Workbook, parts: ZipParts): readonly NameFile[] {
  const isHidden = readHiddenNames(parts);
  return (book.namedRanges ?? [])
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map(({ name, range, scope: sheet }) => {
      const hidden = isHidden(name, sheet ?? '') ? (true as const) : undefined;
      return present({ name, formula: `=${range}`, sheet, hidden });
    });
}

/**
 * Reads an .xlsx (or .xlsm) file.
 * @param content the file's bytes, left as they are
 * @throws {OpenError} for an empty, foreign, encrypted, damaged or too large file
 */
export async function openWorkbook(content: ArrayBuffer | Uint8Array): Promise<WorkbookFile> {
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(content);
  const problem = findProblem(bytes);
  if (problem !== null) throw new OpenError(problem);
  const parts = readParts(bytes);
  const others = readOtherSheets(parts);
  const book = await parse(bytes, others);
  if (book.sheets.length === 0) throw new OpenError('damaged');
  const context = {
    theme: book.themeColors ?? [],
    tableParts: readTableParts(parts),
    properties: readSheetProperties(parts),
    date1904: book.dateSystem === '1904',
  };
  return {
    sheets: book.sheets.map((sheet) => readSheet(sheet, context)),
    names: readNames(book, parts),
    settings: readSettings(parts),
    dateSystem: book.dateSystem ?? '1900',
    activeSheet: Math.min(book.activeSheet ?? 0, book.sheets.length - 1),
    defaultFont: {
      ...DEFAULT_FONT,
      ...present({ name: book.defaultFont?.name, size: book.defaultFont?.size }),
    },
  };
}
