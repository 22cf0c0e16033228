// What the reading library leaves out of the workbook: which sheets are no grids, and what add-ins keep in a file.
import type { PropertyFile } from './workbookFile';
import { attributesOf } from './xmlElements';
import type { ZipParts } from './zipParts';

const CUSTOM_PROPERTY = /\/customProperty$/i;
const OTHER_SHEETS = /\/(chartsheet|dialogsheet|xlMacrosheet)$/i;
const WEB_EXTENSION = /(^|\/)webextension\d*\.xml$/i;

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Relations of a part by their id, targets as the names of parts. */
function readRelations(parts: ZipParts, part: string): ReadonlyMap<string, Relation> {
  const xml = parts.text(part.replace(/([^/]+)$/, '_rels/$1.rels'));
  const folder = part.replace(/[^/]+$/, '');
  return new Map(
    attributesOf(xml, 'Relationship').map(({ Id = '', Type: type = '', Target = '' }) => {
      const target = new URL(Target, `file:///${folder}`).pathname.slice(1);
      return [Id, { type, target: decodeURIComponent(target) }];
    }),
  );
}

/** What elements of a part lead to by their r:id, each with its name. */
function readRelated(parts: ZipParts, part: string, element: string) {
  const found = attributesOf(parts.text(part), element);
  const relations = found.length === 0 ? new Map<string, Relation>() : readRelations(parts, part);
  return found.flatMap(({ name = '', 'r:id': id = '' }) => {
    const relation = relations.get(id);
    return relation === undefined ? [] : [{ ...relation, name }];
  });
}

function readSheetParts(parts: ZipParts) {
  const book = parts.names.find((name) => /(^|\/)workbook\.xml$/i.test(name)) ?? '';
  return readRelated(parts, book, 'sheet');
}

/**
 * Names of the sheets that are no grids of cells (chart sheets, dialogs), which the reading library would take for
 * missing parts.
 */
export function readOtherSheets(parts: ZipParts): ReadonlySet<string> {
  const sheets = readSheetParts(parts);
  return new Set(sheets.filter(({ type }) => OTHER_SHEETS.test(type)).map(({ name }) => name));
}

/** Custom properties of the sheets, by the sheet's name: each value is a part of UTF-16 text. */
export function readSheetProperties(parts: ZipParts): ReadonlyMap<string, readonly PropertyFile[]> {
  if (!parts.names.some((name) => /(^|\/)customProperty\d*\.bin$/i.test(name))) return new Map();
  const read = ({ target }: Relation): PropertyFile[] =>
    readRelated(parts, target, 'customPr').flatMap(({ name, type, target: part }) => {
      const value = CUSTOM_PROPERTY.test(type) ? parts.text(part, 'utf-16le') : null;
      return value === null ? [] : [{ name, value }];
    });
  return new Map(readSheetParts(parts).map((sheet) => [sheet.name, read(sheet)]));
}

/** Names that are not to be listed, each with the name of the sheet that it is local to, or ''. */
export function readHiddenNames(parts: ZipParts): (name: string, sheet: string) => boolean {
  const book = parts.names.find((name) => /(^|\/)workbook\.xml$/i.test(name)) ?? '';
  const text = parts.text(book);
  const sheets = attributesOf(text, 'sheet').map(({ name = '' }) => name);
  const hidden = attributesOf(text, 'definedName').filter(
    ({ hidden: says }) => says === '1' || says === 'true',
  );
  const places = hidden.map(
    ({ name, localSheetId }) => `${name} ${sheets[Number(localSheetId ?? NaN)] ?? ''}`,
  );
  return (name, sheet) => places.includes(`${name} ${sheet}`);
}

/** Settings that add-ins keep in the document, each value as the JSON that Office wrote. */
export function readSettings(parts: ZipParts): readonly PropertyFile[] {
  return parts.names
    .filter((name) => WEB_EXTENSION.test(name))
    .flatMap((part) => attributesOf(parts.text(part), 'property'))
    .map(({ name = '', value = '' }) => ({ name, value }));
}
