// The cells of a sheet, from its sheetData element. Only those with content are kept, so that a stray cell in the last row costs
// nothing; the rectangle is laid out afterwards.
import { maximumColumns, maximumRows } from '../../sheets/grid/address';
import type { Box, CellError, CellValue } from '../../sheets/grid/grid';
import { makeSerial } from '../../sheets/grid/dates';
import { fromOwnCount } from '../../sheets/dateSystem';
import { decodeEscapes, readRichText } from './texts';
import type { XmlReader } from '../xml/xmlReader';

/** Excel gives out no more cells of one sheet than this, so a larger sheet is unread here too. */
export const mostCells = 5_000_000;

/** Of a cell, in Excel. */
const longestText = 32_767;
/** Characters of all cells together: a text that is stored once may stand in a million of them. */
export const mostCharacters = 64 * 1024 ** 2;

export interface CellContext {
  readonly texts: () => readonly string[];
  /** Counts the characters of a cell. @throws {FileError} tooLarge where it is too much */
  readonly count: (characters: number) => void;
  /** In a workbook that counts days from 1904: is this cell format a date? Else null: serials are as they are. */
  readonly isDate1904: ((format: number) => boolean) | null;
}

export interface Cells {
  /** The used rectangle; null for an empty sheet. */
  readonly box: Box | null;
  /** null where there are too many. */
  readonly values: readonly (readonly CellValue[])[] | null;
  /** Formulas without a saved value. */
  readonly uncalculated: number;
}

export const noCells: Cells = { box: null, values: [], uncalculated: 0 };

interface Found {
  readonly rows: number[];
  readonly columns: number[];
  readonly values: CellValue[];
  uncalculated: number;
}

interface Place {
  row: number;
  column: number;
}

/** Reads up to the end of the sheetData element just opened. */
export function readCells(reader: XmlReader, context: CellContext): Cells {
  const found: Found = { rows: [], columns: [], values: [], uncalculated: 0 };
  const place: Place = { row: -1, column: -1 };
  const depth = reader.depth;
  for (let token = reader.next(); token !== 'close' || reader.depth >= depth; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.name === 'row') {
      place.row = readRowNumber(reader, place.row + 1);
      place.column = -1;
    } else if (reader.name === 'c') {
      readPlace(reader, place);
      readCell(reader, { context, found, place });
    }
  }
  return layOut(found);
}

function readRowNumber(reader: XmlReader, following: number): number {
  const number = reader.attribute('r');
  const row = number === null ? following : Number(number) - 1;
  if (!(row >= 0 && row < maximumRows && Number.isInteger(row))) throw reader.damaged(`row ${number}`);
  return row;
}

/** A cell says where it is, or follows the one before. */
function readPlace(reader: XmlReader, place: Place): void {
  const reference = reader.attribute('r');
  if (reference === null) {
    place.column++;
  } else {
    let at = 0;
    let column = 0;
    for (; reference.charCodeAt(at) > 64; at++) column = column * 26 + (reference.charCodeAt(at) & 31);
    place.column = column - 1;
    place.row = Number(reference.slice(at)) - 1;
  }
  const { row, column } = place;
  const isOnSheet = row >= 0 && row < maximumRows && column >= 0 && column < maximumColumns;
  if (!isOnSheet || !Number.isInteger(row)) throw reader.damaged(`cell ${reference}`);
}

interface CellRequest {
  readonly context: CellContext;
  readonly found: Found;
  readonly place: Place;
}

function readCell(reader: XmlReader, { context, found, place }: CellRequest): void {
  const type = reader.attribute('t') ?? 'n';
  const format = context.isDate1904 && reader.attribute('s');
  const depth = reader.depth;
  let text: string | null = null;
  let hasFormula = false;
  for (let token = reader.next(); token !== 'close' || reader.depth >= depth; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.name === 'v') text = reader.textWithin();
    else if (reader.name === 'is') text = readRichText(reader);
    else if (reader.name === 'f') hasFormula = true;
  }
  if (hasFormula && (text === null || (text === '' && type === 'n'))) found.uncalculated++;
  const value = text === null ? null : bounded(readValue({ type, text, context }));
  // A formula that gives no text is part of the used range, as in Excel.
  if (value === null && !hasFormula) return;
  if (typeof value === 'string') context.count(value.length);
  found.rows.push(place.row);
  found.columns.push(place.column);
  found.values.push(moveDate(value, { type, format, context }));
}

interface RawValue {
  readonly type: string;
  readonly text: string;
  readonly context: CellContext;
}

function readValue({ type, text, context }: RawValue): CellValue {
  if (type === 's') return readSharedText(text, context);
  if (text === '') return null;
  if (type === 'inlineStr') return text;
  if (type === 'str') return decodeEscapes(text);
  if (type === 'b') return text.trim() === '1' || text.trim() === 'true';
  if (type === 'e') return { error: text.trim() };
  if (type === 'd') return readIsoDate(text);
  const number = Number(text);
  return Number.isFinite(number) && text.trim() !== '' ? number : noNumber;
}

/** No cell of Excel's holds more: a formula whose text is longer gives this error. */
const bounded = (value: CellValue): CellValue =>
  typeof value === 'string' && value.length > longestText ? tooLong : value;

// A cell that says nothing understandable is a problem with that cell, told like an error of Excel's: the rest of the file stands.
const noText: CellError = { error: '#REF!' };
const noNumber: CellError = { error: '#NUM!' };
const tooLong: CellError = { error: '#VALUE!' };

function readSharedText(index: string, { texts }: CellContext): CellValue {
  const text = /^\s*\d+\s*$/.test(index) ? texts()[Number(index)] : undefined;
  if (text === undefined) return noText;
  return text === '' ? null : text;
}

/** Strict files may hold dates as they are spoken: 2026-03-05T12:00:00. */
function readIsoDate(text: string): CellValue {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  const day = match && makeSerial(match[1] ?? '');
  if (!match || day === null) return text;
  const [hours, minutes, seconds] = [match[2], match[3], match[4]].map((part) => Number(part ?? 0));
  return day + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
}

interface DateRequest {
  readonly type: string;
  readonly format: string | null;
  readonly context: CellContext;
}

/** src/sheets counts days from 1900: dates of a workbook that counts from 1904 are moved there. */
function moveDate(value: CellValue, { type, format, context }: DateRequest): CellValue {
  if (typeof value !== 'number' || type !== 'n' || !context.isDate1904) return value;
  return context.isDate1904(Number(format ?? 0)) ? fromOwnCount(value) : value;
}

function layOut({ rows, columns, values, uncalculated }: Found): Cells {
  if (values.length === 0) return { ...noCells, uncalculated };
  const [row, lastRow] = boundsOf(rows);
  const [column, lastColumn] = boundsOf(columns);
  const box = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  if (box.rows * box.columns > mostCells) return { box, values: null, uncalculated };
  const blank = emptyRow(box.columns);
  const laid: CellValue[][] = Array.from({ length: box.rows }, () => blank);
  values.forEach((value, index) => {
    const at = (rows[index] ?? 0) - row;
    let cells = laid[at] ?? blank;
    if (cells === blank) laid[at] = cells = emptyRow(box.columns);
    cells[(columns[index] ?? 0) - column] = value;
  });
  return { box, values: laid, uncalculated };
}

const emptyRow = (length: number): CellValue[] => Array.from({ length }, () => null);

function boundsOf(numbers: readonly number[]): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return [least, most];
}
