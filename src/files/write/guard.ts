// Never harm a file: before a written file is given out, it is opened again and laid beside the original, part by part.
// Whatever this write had no business with must be there byte for byte; in the parts that all sheets share, everything
// that stood there must still stand, in its order, with only ours added. Otherwise nothing is written.
//
// How it is that way to begin with: nothing is parsed and written again that need not change, and what has to change is
// the original's own XML with our elements put in (xml/tree.ts keeps the rest as it was). No library writes the file: excelize
// would write workbook.xml, styles.xml, the theme and the content types anew in its own words, and loses what it does not know.
import { HostError } from '../../planner/workbook';
import { isNameSign } from '../../sheets/signs/nameSign';
import { mapWithin } from './formulas/everyFormula';
import { decodeXml, openParts, relationshipsPart, type Parts } from './package/parts';
import type { StoredPart } from './package/store';
import {
  attribute,
  childrenOf,
  elementsOf,
  localName,
  parseXml,
  serialiseNode,
  type XmlElement,
} from '../xml/tree';

export interface Allowed {
  /** Parts of sheets that this write is about. */
  readonly own: ReadonlySet<string>;
  /** Names of the parts that all sheets share. */
  readonly workbook: string;
  readonly styles: string | undefined;
}

/** @throws HostError unexpected, with the name of the part */
export function checkHarmless(before: Uint8Array, after: Uint8Array, allowed: Allowed): void {
  const old = openParts(before);
  const now = openParts(after);
  for (const name of old.names()) {
    if (!isHarmless(name, { old, now, allowed })) throw new HostError('unexpected', name);
  }
  for (const name of now.names()) checkTargets(now, old, name);
}

interface Pair {
  readonly old: Parts;
  readonly now: Parts;
  readonly allowed: Allowed;
}

function isHarmless(name: string, { old, now, allowed }: Pair): boolean {
  const [before, after] = [old.kept(name), now.kept(name)];
  if (before === null || after === null) return before !== null && mayGo(name, allowed);
  if (allowed.own.has(name) || isCarried(before, after)) return true;
  const [one, other] = [old.bytes(name), now.bytes(name)];
  if (one === null || other === null) return false;
  if (sameBytes(one, other)) return true;
  const [first, second] = [rootOf(one, name), rootOf(other, name)];
  if (first === null || second === null) return false;
  if (name === allowed.styles) return onlyAppended(first, second);
  if (name === allowed.workbook)
    return onlyAdded(withoutSigns(withoutFormulas(first)), withoutFormulas(second), workbookSays);
  if (name === '[Content_Types].xml' || name === relationshipsPart(allowed.workbook))
    return onlyAdded(withoutGone(first, { old, now, allowed }), second, () => false);
  if (/webextension\d*\.xml$/i.test(name)) return onlyAdded(first, second, isFlag);
  if (/pivotCacheDefinition\d*\.xml$/i.test(name)) return onlyAdded(first, second, isSource);
  // A formula of the user's that follows a sheet of ours.
  return serialiseNode(withoutFormulas(first)) === serialiseNode(withoutFormulas(second));
}

/** What lies there packed in the very same bytes is the same, and need not stand in memory twice. */
const isCarried = (before: StoredPart, after: StoredPart): boolean =>
  'packed' in before &&
  'packed' in after &&
  before.packed.method === after.packed.method &&
  sameBytes(before.packed.data, after.packed.data);

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}

function rootOf(bytes: Uint8Array, name: string): XmlElement | null {
  try {
    return parseXml(decodeXml(bytes), name).root;
  } catch {
    return null; // Not XML: it was to stay as it was, and the caller says so.
  }
}

function withoutFormulas(root: XmlElement): XmlElement {
  mapWithin(root, () => '0');
  return root;
}

/** Our own signs among the names of sheets change with what they say. */
function withoutSigns(root: XmlElement): XmlElement {
  const children = root.children.flatMap((each) => {
    if (typeof each === 'string' || localName(each) !== 'definedNames') return [each];
    const names = elementsOf(each).filter((name) => !isNameSign(attribute(name, 'name') ?? ''));
    return names.length === 0 ? [] : [{ ...each, children: names }];
  });
  return { ...root, children };
}

/** Tables that gave way on our own sheets, and the list of cells to be calculated, which Excel makes anew. */
const mayGo = (name: string, { own }: Allowed): boolean =>
  own.has(name) || /(^|\/)calcChain\.xml$/i.test(name) || /(^|\/)_rels\/table\d*\.xml\.rels$/i.test(name);

/** Without the entries of parts that went, and were allowed to. */
function withoutGone(root: XmlElement, { old, now, allowed }: Pair): XmlElement {
  const gone = old.names().filter((name) => now.kept(name) === null && mayGo(name, allowed));
  const names = gone.map((name) => name.slice(name.lastIndexOf('/') + 1));
  const isGone = (each: XmlElement): boolean =>
    names.includes((attribute(each, 'PartName') ?? attribute(each, 'Target') ?? '').replace(/^.*\//, ''));
  return { ...root, children: elementsOf(root).filter((each) => !isGone(each)) };
}

/** Attributes of workbook.xml that a write may set. */
const workbookAttributes: Readonly<Record<string, readonly string[]>> = {
  workbookView: ['activeTab'],
  calcPr: ['fullCalcOnLoad'],
  sheet: ['name'],
};
const workbookSays = (element: string, name: string): boolean =>
  workbookAttributes[element]?.includes(name) ?? false;

/** Our choices among the settings of add-ins; and a pivot table's source that follows a renamed sheet. */
const isFlag: MayChange = (element, name) => element === 'property' && name === 'value';
const isSource: MayChange = (element, name) => element === 'worksheetSource' && name === 'sheet';

type MayChange = (element: string, attribute: string) => boolean;

/** Everything of the first element is in the second, in its order. */
function onlyAdded(one: XmlElement, other: XmlElement, mayChange: MayChange): boolean {
  if (one.name !== other.name || !keepsAttributes(one, other, mayChange)) return false;
  const candidates = elementsOf(other);
  let at = 0;
  for (const child of elementsOf(one)) {
    while (at < candidates.length && !onlyAdded(child, candidates[at] ?? child, mayChange)) at += 1;
    if (at === candidates.length) return false;
    at += 1;
  }
  return ownText(one) === ownText(other);
}

const ownText = ({ children }: XmlElement): string =>
  children
    .filter((each): each is string => typeof each === 'string')
    .join('')
    .replace(/\s+/g, '');

function keepsAttributes(one: XmlElement, other: XmlElement, mayChange: MayChange): boolean {
  const names = [one, other].flatMap(({ attributes }) =>
    [...attributes.matchAll(/\s([\w:.-]+)\s*=/g)].map(([, name = '']) => name),
  );
  return names.every(
    (name) =>
      // A prefix that is declared says nothing yet.
      name.startsWith('xmlns:') ||
      mayChange(localName(one), name) ||
      attribute(one, name) === attribute(other, name),
  );
}

/** Every list of looks begins as it was: an index means what it meant. */
function onlyAppended(one: XmlElement, other: XmlElement): boolean {
  return elementsOf(one).every((list) => {
    const [grown] = childrenOf(other, localName(list));
    if (grown === undefined) return false;
    const entries = elementsOf(grown);
    return elementsOf(list).every((entry, index) => {
      const same = entries[index];
      return same !== undefined && serialiseNode(entry) === serialiseNode(same);
    });
  });
}

/** A relationship that leads nowhere, and did not in the original. */
function checkTargets(now: Parts, old: Parts, name: string): void {
  const isMissing = (parts: Parts, target: string, external: boolean): boolean =>
    !external && parts.kept(target) === null;
  for (const { target, external } of now.relationships(name)) {
    if (isMissing(now, target, external) && !isMissing(old, target, external))
      throw new HostError('unexpected', `${name}: ${target}`);
  }
}
