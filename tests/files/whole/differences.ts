// What a write did to a workbook beyond adding or rewriting our sheets: an empty list, or a line per harm. Parts that are
// not named here have to come back byte for byte; in those that are, all that stood there still stands there, in order.
import {
  ourParts,
  openArchive,
  relationshipsOf,
  sheetsOf,
  workbookPart,
  relationshipId,
  type Archive,
} from './archive';
import { attribute, child, parseXml, type Element } from './xml';

/** Where elements of ours may be added, by part: 'end' keeps every index, 'anywhere' keeps the order. */
const mayGrow: Readonly<Record<string, Readonly<Record<string, 'end' | 'anywhere'>>>> = {
  '[Content_Types].xml': { Types: 'anywhere' },
  'xl/_rels/workbook.xml.rels': { Relationships: 'anywhere' },
  'xl/workbook.xml': { workbook: 'anywhere', sheets: 'anywhere', definedNames: 'anywhere' },
  'xl/styles.xml': {
    styleSheet: 'anywhere',
    numFmts: 'end',
    fonts: 'end',
    fills: 'end',
    borders: 'end',
    cellXfs: 'end',
    dxfs: 'end',
  },
  'xl/sharedStrings.xml': { sst: 'end' },
  'docProps/app.xml': { vector: 'anywhere' },
};

/** What else may be new directly in a root: a list where there was none. */
const newLists = new Set(['definedNames', 'bookViews', 'numFmts', 'dxfs']);

/** Attributes that say how many there are, or which sheet is shown. */
const mayChange: Readonly<Record<string, readonly string[]>> = {
  workbookView: ['activeTab', 'firstSheet'],
  sst: ['count', 'uniqueCount'],
  vector: ['size'],
  ...Object.fromEntries(
    ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'].map((name) => [name, ['count']]),
  ),
};

export function differences(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [openArchive(before), openArchive(after)];
  const [ourOld, ourNow] = [ourParts(old), ourParts(now)];
  const theirs = [...old.keys()].filter((part) => !ourOld.has(part));
  return [
    ...theirs.flatMap((part) => comparePart(part, old, now)),
    ...[...now.keys()]
      .filter((part) => !old.has(part) && !ourNow.has(part) && !(part in mayGrow))
      .map((part) => `${part} is new, and no part of our sheets`),
    ...compareSheets(old, now),
  ];
}

function comparePart(part: string, old: Archive, now: Archive): readonly string[] {
  const [before, after] = [old.get(part), now.get(part)];
  if (!before || !after) return [`${part} is gone`];
  if (Buffer.compare(before, after) === 0) return [];
  const growing = mayGrow[part];
  if (growing) {
    const strip = (archive: Archive, bytes: Uint8Array) => withoutOurs(archive, part, parseXml(bytes));
    return part === 'docProps/app.xml'
      ? compareTitles(parseXml(before), parseXml(after))
      : compareElements(strip(old, before), strip(now, after), { part, growing });
  }
  return isOnlyDeselected(before, after) ? [] : [`${part} is not what it was`];
}

/** The sheet that was shown may lose its selection to ours: two selected sheets would be edited together. */
function isOnlyDeselected(before: Uint8Array, after: Uint8Array): boolean {
  const text = new TextDecoder().decode(before);
  return new TextDecoder().decode(after) === text.replace(/\stabSelected="(?:1|true)"/, '');
}

/** The list without what belongs to our sheets, which a later write may bring, move or take away. */
function withoutOurs(archive: Archive, part: string, root: Element): Element {
  const ours = ourParts(archive);
  const sheets = sheetsOf(archive);
  const isOurs = (element: Element): boolean => {
    if (element.name === 'Override') return ours.has(attribute(element, 'PartName').slice(1));
    if (element.name === 'Relationship')
      return relationshipsOf(archive, workbookPart).some(
        ({ id, target }) => id === attribute(element, 'Id') && ours.has(target),
      );
    if (element.name === 'sheet')
      return sheets.some(
        (sheet) => sheet.kind !== null && sheet.element.attributes.get('name') === attribute(element, 'name'),
      );
    if (element.name === 'definedName') {
      const local = element.attributes.get('localSheetId');
      return local !== undefined && sheets[Number(local)]?.kind !== null;
    }
    return false;
  };
  const strip = (element: Element): Element => ({
    ...withSheetName(element, sheets),
    children: element.children.filter((each) => !isOurs(each)).map(strip),
  });
  return part === 'xl/styles.xml' ? root : strip(root);
}

/** A name's sheet by its name: the tab's number changes where one of ours stands in front. */
function withSheetName(element: Element, sheets: ReturnType<typeof sheetsOf>): Element {
  const local = element.name === 'definedName' ? element.attributes.get('localSheetId') : undefined;
  if (local === undefined) return element;
  const name = sheets[Number(local)]?.name ?? `no sheet ${local}`;
  return { ...element, attributes: new Map([...element.attributes, ['localSheetId', name]]) };
}

interface Comparison {
  readonly part: string;
  readonly growing: Readonly<Record<string, 'end' | 'anywhere'>>;
}

function compareElements(before: Element, after: Element, how: Comparison): readonly string[] {
  const where = `${how.part} <${before.name}>`;
  const harms: string[] = [];
  if (before.name !== after.name || before.space !== after.space) return [`${where} became <${after.name}>`];
  const free = mayChange[before.name] ?? [];
  for (const [name, value] of before.attributes) {
    if (!free.includes(name) && after.attributes.get(name) !== value)
      harms.push(`${where} ${name}="${value}" became ${after.attributes.get(name) ?? 'nothing'}`);
  }
  for (const name of after.attributes.keys())
    if (!before.attributes.has(name) && !free.includes(name)) harms.push(`${where} got ${name}`);
  for (const [prefix, uri] of before.declared)
    if (after.declared.get(prefix) !== uri) harms.push(`${where} lost the namespace ${prefix}`);
  if (before.text !== after.text) harms.push(`${where} text "${before.text}" became "${after.text}"`);
  return [...harms, ...compareChildren(before, after, how)];
}

function compareChildren(before: Element, after: Element, how: Comparison): readonly string[] {
  const growth = how.growing[before.name];
  if (growth !== 'anywhere') {
    const added = after.children.length - before.children.length;
    const where = `${how.part} <${before.name}>`;
    if (growth === undefined && added > 0) return [`${where} got ${added} children`];
    return before.children.flatMap((each, at) => {
      const same = after.children[at];
      return same ? compareElements(each, same, how) : [`${where} lost child ${at} <${each.name}>`];
    });
  }
  return compareInOrder(before, after, how);
}

function compareInOrder(before: Element, after: Element, how: Comparison): readonly string[] {
  const where = `${how.part} <${before.name}>`;
  const harms: string[] = [];
  let at = 0;
  for (const each of before.children) {
    const isSame = (other: Element) => isIdentified(before, each, other, how);
    const found = after.children.findIndex((other, index) => index >= at && isSame(other));
    const same = after.children[found];
    if (same === undefined) {
      harms.push(`${where} lost ${describe(each)}${after.children.some(isSame) ? ' at its place' : ''}`);
      continue;
    }
    harms.push(
      ...compareElements(each, same, how),
      ...unexpected(before, after.children.slice(at, found), where),
    );
    at = found + 1;
  }
  return [...harms, ...unexpected(before, after.children.slice(at), where)];
}

/** In a root the name tells an element, in a list all that it says. */
const isIdentified = (parent: Element, one: Element, other: Element, how: Comparison): boolean =>
  parent.name === 'workbook' || parent.name === 'styleSheet'
    ? one.name === other.name && one.space === other.space
    : one.name === other.name && compareElements(one, other, how).length === 0;

const describe = ({ name, attributes }: Element): string =>
  `<${[name, ...[...attributes].map(([key, value]) => `${key}="${value}"`)].join(' ')}>`;

/** Lists of ours were stripped before; what is left over is nobody's. */
function unexpected(parent: Element, added: readonly Element[], where: string): readonly string[] {
  const allowed = (element: Element): boolean => {
    if (parent.name === 'workbook' || parent.name === 'styleSheet') return newLists.has(element.name);
    // A default type or a relationship to the shared strings or styles, which an empty workbook may lack.
    if (parent.name === 'Types')
      return element.name === 'Default' || /sharedStrings|styles/.test(attribute(element, 'PartName'));
    return parent.name === 'Relationships' && /sharedStrings|styles/.test(attribute(element, 'Type'));
  };
  return added.filter((element) => !allowed(element)).map((element) => `${where} got ${describe(element)}`);
}

/** The document's own list of its sheets and names: all that were listed still are, in their order. */
function compareTitles(before: Element, after: Element): readonly string[] {
  const rest = (root: Element) =>
    root.children.filter(({ name }) => name !== 'TitlesOfParts' && name !== 'HeadingPairs');
  const titles = (root: Element) =>
    (child(child(root, 'TitlesOfParts'), 'vector')?.children ?? []).map(({ text }) => text);
  const now = titles(after);
  let at = 0;
  const lost = titles(before).filter((title) => {
    const found = now.indexOf(title, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
  const isSame = JSON.stringify(rest(before), plainMap) === JSON.stringify(rest(after), plainMap);
  return [
    ...lost.map((title) => `docProps/app.xml lost the title ${title}`),
    ...(isSame ? [] : ['docProps/app.xml is not what it was']),
  ];
}

const plainMap = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);

function compareSheets(old: Archive, now: Archive): readonly string[] {
  const theirs = (archive: Archive) =>
    sheetsOf(archive)
      .filter(({ kind }) => kind === null)
      .map(({ name, part, state, element }) =>
        [name, part, state, attribute(element, 'sheetId'), relationshipId(element)].join('|'),
      );
  const [before, after] = [theirs(old), theirs(now)];
  return before.join('\n') === after.join('\n')
    ? []
    : [`the user's sheets were ${before.join(', ')} and are ${after.join(', ')}`];
}

/** For the record: each part with what became of it. */
export function listParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [openArchive(before), openArchive(after)];
  const states = [...new Set([...old.keys(), ...now.keys()])].sort().map((part) => {
    const [was, is] = [old.get(part), now.get(part)];
    if (!is) return `- ${part}`;
    if (!was) return `+ ${part}`;
    return `${Buffer.compare(was, is) === 0 ? '=' : '~'} ${part}`;
  });
  return states;
}
