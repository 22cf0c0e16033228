// A tiny .xlsx whose sheet bears a mark as Excel's own Worksheet.CustomProperties are kept in a file: a customPr element
// in the sheet and a part of its own, whose text is UTF-16LE.
import { strToU8, zipSync } from 'fflate';

export interface Mark {
  readonly key: string;
  readonly value: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (type: string, target: string): string =>
  `${head}<Relationships xmlns="${packaged}/relationships">` +
  `<Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;

const contentTypes =
  `${head}<Types xmlns="${packaged}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Default Extension="bin" ContentType="${types}.customProperty"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`;

/** The file as Base64. @param sheetName letters, digits and underscores */
export function makeMarkedWorkbook(sheetName: string, { key, value }: Mark): string {
  const texts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml':
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
      `<sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml':
      `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData/>` +
      `<customProperties><customPr name="${key}" r:id="rId1"/></customProperties></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      'customProperty',
      '../customProperty/customProperty1.bin',
    ),
  };
  const parts = Object.entries(texts).map(([path, text]) => [path, strToU8(text)] as const);
  const bytes = zipSync({
    ...Object.fromEntries(parts),
    'xl/customProperty/customProperty1.bin': encodeUtf16(value),
  });
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** UTF-16LE without a byte order mark. */
export function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    bytes[index * 2] = text.charCodeAt(index) & 0xff;
    bytes[index * 2 + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}
