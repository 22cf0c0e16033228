// A workbook file as its parts, looked at independently of src/files: the zip, the content types, the relationships.
import { unzipSync } from 'fflate';
import { attribute, children, parseXml, type Element } from './xml';

export type Archive = ReadonlyMap<string, Uint8Array>;

export interface Relationship {
  readonly id: string;
  /** Last word of its type. */
  readonly kind: string;
  /** Name of the part, or the raw address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

export function openArchive(bytes: Uint8Array): Archive {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
}

/** Names as the zip's directory lists them, doubles included, which unzipping hides. */
export function listEntries(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

export function relationshipsPart(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** 'xl/worksheets/_rels/sheet1.xml.rels' → 'xl/worksheets/sheet1.xml' */
export const ownerOf = (part: string): string => part.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');

export function readPart(archive: Archive, part: string): Element {
  const bytes = archive.get(part);
  if (!bytes) throw new Error(`${part} is missing`);
  return parseXml(bytes);
}

export function relationshipsOf(archive: Archive, owner: string): readonly Relationship[] {
  const part = relationshipsPart(owner);
  if (!archive.has(part)) return [];
  return children(readPart(archive, part), 'Relationship').map((each) => {
    const external = attribute(each, 'TargetMode') === 'External';
    const target = attribute(each, 'Target');
    return {
      id: attribute(each, 'Id'),
      kind: attribute(each, 'Type').replace(/^.*\//, ''),
      target: external ? target : resolve(owner, target),
      external,
    };
  });
}

function resolve(owner: string, target: string): string {
  const base = new URL(`https://package.invalid/${owner}`);
  return decodeURIComponent(new URL(target, base).pathname.slice(1));
}

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly state: string;
  /** The value of the mark 'quadrille.kind' among the sheet's custom properties; null on the user's own sheets. */
  readonly kind: string | null;
  readonly element: Element;
}

/** The sheets in the order of their tabs. */
export function sheetsOf(archive: Archive): readonly SheetEntry[] {
  const targets = new Map(relationshipsOf(archive, workbookPart).map(({ id, target }) => [id, target]));
  const list = children(readPart(archive, workbookPart), 'sheets')[0];
  return children(list, 'sheet').map((element) => {
    const part = targets.get(relationshipId(element)) ?? '';
    const state = attribute(element, 'state') || 'visible';
    return { name: attribute(element, 'name'), part, state, kind: kindOf(archive, part), element };
  });
}

export const workbookPart = 'xl/workbook.xml';

export const relationshipId = (element: Element): string =>
  [...element.attributes].find(([name]) => /^\w+:id$/.test(name))?.[1] ?? '';

function kindOf(archive: Archive, part: string): string | null {
  // Sheets can be large: only one that has the word in it is parsed.
  if (!Buffer.from(archive.get(part) ?? []).includes('quadrille.kind')) return null;
  const list = children(readPart(archive, part), 'customProperties')[0];
  const mark = children(list, 'customPr').find((each) => attribute(each, 'name') === 'quadrille.kind');
  if (!mark) return null;
  const { target } = relationshipsOf(archive, part).find(({ id }) => id === relationshipId(mark)) ?? {};
  return new TextDecoder('utf-16le').decode(archive.get(target ?? ''));
}

/** Our sheets' parts and what only they lead to. */
export function ourParts(archive: Archive): ReadonlySet<string> {
  const ours = new Set(sheetsOf(archive).flatMap(({ part, kind }) => (kind === null ? [] : [part])));
  const theirs = reached(archive, [''], ours);
  const found = reached(archive, [...ours], new Set());
  return new Set([...found].filter((part) => !theirs.has(part)));
}

function reached(
  archive: Archive,
  from: readonly string[],
  without: ReadonlySet<string>,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (seen.has(part) || without.has(part)) continue;
    seen.add(part);
    if (archive.has(relationshipsPart(part))) seen.add(relationshipsPart(part));
    open.push(
      ...relationshipsOf(archive, part).flatMap(({ target, external }) => (external ? [] : [target])),
    );
  }
  return seen;
}
