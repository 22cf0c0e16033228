// Would Excel offer to repair this file? Every reason known to us, looked for in every part: an empty list, or a line per
// reason. Independent of src/files. The rules about one kind of part stand in repair/.
import {
  listEntries,
  openArchive,
  ownerOf,
  relationshipsOf,
  relationshipsPart,
  type Archive,
} from './archive';
import { repeated } from './repair/counts';
import { sheetReasons } from './repair/sheets';
import { styleReasons } from './repair/styles';
import { stringReasons } from './repair/strings';
import { tableReasons } from './repair/tables';
import { workbookReasons } from './repair/workbook';
import { shapes } from './schema';
import { attribute, children, everyElement, parseXml, type Element } from './xml';

export function reasonsToRepair(bytes: Uint8Array): readonly string[] {
  const archive = openArchive(bytes);
  const broken = [...archive].flatMap(([part, content]) => (isXml(part) ? wellFormed(part, content) : []));
  if (broken.length > 0) return broken;
  const loose = [...zipReasons(bytes), ...packageReasons(archive)];
  if (loose.length > 0) return loose;
  return [
    ...[...archive].flatMap(([part, content]) =>
      isXml(part) ? partReasons(part, parseXml(content), archive) : [],
    ),
    ...workbookReasons(archive),
    ...sheetReasons(archive),
    ...tableReasons(archive),
    ...styleReasons(archive),
    ...stringReasons(archive),
  ];
}

const isXml = (part: string): boolean => /\.(xml|rels)$/i.test(part);

function wellFormed(part: string, content: Uint8Array): readonly string[] {
  try {
    parseXml(content);
    return [];
  } catch (error) {
    return [`${part}: ${String(error)}`];
  }
}

export function zipReasons(bytes: Uint8Array): readonly string[] {
  const names = listEntries(bytes).map((name) => name.toLowerCase());
  return [
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `the zip has ${name} twice`),
    ...names.filter((name) => /^\/|\\|\/$/.test(name)).map((name) => `the zip has an entry ${name}`),
  ];
}

function packageReasons(archive: Archive): readonly string[] {
  const types = parseXml(archive.get('[Content_Types].xml') ?? new Uint8Array());
  const defaults = children(types, 'Default').map((each) => attribute(each, 'Extension').toLowerCase());
  const overrides = children(types, 'Override').map((each) => attribute(each, 'PartName'));
  const known = new Set(overrides.map((name) => name.toLowerCase()));
  const parts = [...archive.keys()].filter((part) => part !== '[Content_Types].xml');
  const extension = (part: string) => part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const isCovered = (part: string) =>
    known.has(`/${part.toLowerCase()}`) || defaults.includes(extension(part));
  const present = new Set(parts.map((part) => `/${part.toLowerCase()}`));
  return [
    ...repeated(defaults).map((name) => `two default types for .${name}`),
    ...repeated(overrides.map((name) => name.toLowerCase())).map((name) => `two types for ${name}`),
    ...parts.filter((part) => !isCovered(part)).map((part) => `${part} has no content type`),
    ...overrides
      .filter((name) => !present.has(name.toLowerCase()))
      .map((name) => `a type for ${name}, which is not there`),
    ...parts.filter((part) => part.endsWith('.rels')).flatMap((part) => relationshipReasons(archive, part)),
  ];
}

function relationshipReasons(archive: Archive, part: string): readonly string[] {
  const owner = ownerOf(part);
  const all = relationshipsOf(archive, owner);
  return [
    ...(owner === '' || archive.has(owner) ? [] : [`${part} belongs to no part`]),
    ...repeated(all.map(({ id }) => id)).map((id) => `${part} has ${id} twice`),
    ...all
      .filter(({ external, target }) => !external && !archive.has(target))
      .map(({ id, target }) => `${part} ${id} leads to ${target}, which is not there`),
    ...all.filter(({ id }) => !/^[A-Za-z_][\w.-]*$/.test(id)).map(({ id }) => `${part} has the id "${id}"`),
  ];
}

const relationshipSpace =
  /^(http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006|http:\/\/purl\.oclc\.org\/ooxml\/officeDocument)\/relationships$/;

/** Element order, unknown attributes, relationship ids that lead nowhere, ignorable prefixes without a namespace. */
function partReasons(part: string, root: Element, archive: Archive): readonly string[] {
  if (part.endsWith('.rels') || part.startsWith('customXml/')) return [];
  const ids = new Set(relationshipsOf(archive, part).map(({ id }) => id));
  const prefixes = new Set(
    [...root.declared].flatMap(([prefix, uri]) => (relationshipSpace.test(uri) ? [prefix] : [])),
  );
  const used = everyElement(root).flatMap(({ attributes }) =>
    [...attributes].flatMap(([name, value]) =>
      name.includes(':') && prefixes.has(name.split(':')[0] ?? '') && value !== '' ? [value] : [],
    ),
  );
  const ignorable = (root.attributes.get('mc:Ignorable') ?? '')
    .split(/\s+/)
    .filter((prefix) => prefix !== '');
  return [
    ...used
      .filter((id) => !ids.has(id))
      .map((id) => `${part} uses ${id}, which ${relationshipsPart(part)} has not`),
    ...ignorable
      .filter((prefix) => !root.declared.has(prefix))
      .map((prefix) => `${part} ignores ${prefix}, which is no namespace`),
    ...shapeReasons(part, root),
  ];
}

function shapeReasons(part: string, root: Element): readonly string[] {
  const known = shapes[root.name];
  if (!known) return [];
  const reasons: string[] = [];
  const visit = (element: Element, parent: string): void => {
    if (element.space !== root.space || element.name === 'extLst') return;
    const shape = known[element.name];
    if (shape && !(parent === 'rPr'))
      reasons.push(...elementReasons(element, shape, root.space).map((reason) => `${part} ${reason}`));
    for (const child of element.children) visit(child, element.name);
  };
  visit(root, '');
  return reasons;
}

function elementReasons(
  element: Element,
  shape: NonNullable<(typeof shapes)[string]>[string],
  space: string,
): readonly string[] {
  const reasons: string[] = [];
  for (const name of element.attributes.keys())
    if (!name.includes(':') && !shape.attributes.has(name))
      reasons.push(`<${element.name}> has the attribute ${name}`);
  const names = element.children.filter((child) => child.space === space).map(({ name }) => name);
  let last = -1;
  for (const [index, name] of names.entries()) {
    const at = shape.children.indexOf(name);
    if (at < 0) reasons.push(`<${element.name}> has a child <${name}>`);
    else if (shape.ordered && at < last) reasons.push(`<${element.name}> has <${name}> too late`);
    else if (names.indexOf(name) < index && !shape.repeated.has(name))
      reasons.push(`<${element.name}> has <${name}> twice`);
    last = Math.max(last, at);
  }
  if (element.text.trim() !== '' && shape.children.length > 0)
    reasons.push(`<${element.name}> has the text "${element.text.trim()}"`);
  return reasons;
}
