// Which cell formats are dates. Only a workbook that counts days from 1904 needs to know; in all others a date is its serial.
import { isDateFormat } from '../../sheets/dateSystem';
import { XmlReader } from '../xml/xmlReader';

/** Built-in formats with a day, month or year, those of East Asian versions too. */
const builtIn: readonly (readonly [first: number, last: number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

/** @returns tells by a cell's format number whether it shows a date */
export function readDateFormats(xml: string, part: string): (format: number) => boolean {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  const reader = new XmlReader(xml, part);
  let inCells = false;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (reader.name === 'cellXfs') inCells = token === 'open';
    if (token !== 'open') continue;
    if (reader.name === 'numFmt' && reader.depth === 3) {
      codes.set(Number(reader.attribute('numFmtId')), reader.attribute('formatCode') ?? '');
    } else if (inCells && reader.name === 'xf') {
      dates.push(isDate(Number(reader.attribute('numFmtId') ?? 0), codes));
    }
  }
  return (format) => dates[format] ?? false;
}

function isDate(format: number, codes: ReadonlyMap<number, string>): boolean {
  const code = codes.get(format);
  if (code === undefined) return builtIn.some(([first, last]) => format >= first && format <= last);
  return isDateFormat(code);
}
