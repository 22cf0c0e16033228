// What the reading library leaves out of the workbook: which sheets are no grids, and what add-ins keep in a file.
import type { PropertyFile } from './workbookFile';
import { attribute, tags } from './xmlTags';
import type { ZipParts } from './zipParts';

const CUSTOM_PROPERTY = /\/customProperty$/i;
const OTHER_SHEETS = /\/(chartsheet|dialogsheet|xlMacrosheet)$/i;
const WEB_EXTENSION = /(^|\/)webextension\d*\.xml$/i;

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Relations of a part by their id, targets as the names of parts. */
async function readRelations(parts: ZipParts, part: string): Promise<ReadonlyMap<string, Relation>> {
  const xml = (await parts.text(part.replace(/([^/]+)$/, '_rels/$1.rels'))) ?? '';
  const folder = part.replace(/[^/]+$/, '');
  return new Map(
    tags(xml, 'Relationship').map((tag) => {
      const target = new URL(attribute(tag, 'Target') ?? '', `file:///${folder}`).pathname.slice(1);
      const type = attribute(tag, 'Type') ?? '';
      return [attribute(tag, 'Id') ?? '', { type, target: decodeURIComponent(target) }];
    }),
  );
}

interface SheetPart extends Relation {
  readonly name: string;
}

async function readSheetParts(parts: ZipParts): Promise<readonly SheetPart[]> {
  const book = parts.names.find((name) => /(^|\/)workbook\.xml$/i.test(name)) ?? '';
  const relations = await readRelations(parts, book);
  return tags((await parts.text(book)) ?? '', 'sheet').flatMap((tag) => {
    const relation = relations.get(attribute(tag, 'r:id') ?? '');
    return relation === undefined ? [] : [{ ...relation, name: attribute(tag, 'name') ?? '' }];
  });
}

/**
 * Names of the sheets that are no grids of cells (chart sheets, dialogs), which the reading library would take for
 * missing parts.
 */
export async function readOtherSheets(parts: ZipParts): Promise<ReadonlySet<string>> {
  const sheets = await readSheetParts(parts);
  return new Set(sheets.filter(({ type }) => OTHER_SHEETS.test(type)).map(({ name }) => name));
}

/** Custom properties of the sheets, by the sheet's name: each value is a part of UTF-16 text. */
export async function readSheetProperties(
  parts: ZipParts,
): Promise<ReadonlyMap<string, readonly PropertyFile[]>> {
  const read = new Map<string, PropertyFile[]>();
  if (!parts.names.some((name) => /(^|\/)customProperty\d*\.bin$/i.test(name))) return read;
  for (const { name: sheet, target: part } of await readSheetParts(parts)) {
    const found = tags((await parts.text(part)) ?? '', 'customPr');
    const relations = found.length === 0 ? new Map<string, Relation>() : await readRelations(parts, part);
    const properties: PropertyFile[] = [];
    for (const tag of found) {
      const relation = relations.get(attribute(tag, 'r:id') ?? '');
      if (relation === undefined || !CUSTOM_PROPERTY.test(relation.type)) continue;
      const value = await parts.text(relation.target, 'utf-16le');
      if (value !== null) properties.push({ name: attribute(tag, 'name') ?? '', value });
    }
    read.set(sheet, properties);
  }
  return read;
}

/** Settings that add-ins keep in the document, each value as the JSON that Office wrote. */
export async function readSettings(parts: ZipParts): Promise<readonly PropertyFile[]> {
  const settings: PropertyFile[] = [];
  for (const part of parts.names.filter((name) => WEB_EXTENSION.test(name))) {
    for (const tag of tags((await parts.text(part)) ?? '', 'property')) {
      settings.push({ name: attribute(tag, 'name') ?? '', value: attribute(tag, 'value') ?? '' });
    }
  }
  return settings;
}
