// A workbook file as its parts. A part that nobody changed is written back with the very bytes that were read: parts are
// parsed only on demand, and only those are serialised that were said to change.
import { openParts as openPacked } from '../../read/parts';
import { startPacking } from './pack';
import { storeOfFile, storeOfParts, type Store, type StoredPart } from './store';
import {
  attribute,
  childrenOf,
  make,
  parseXml,
  prefixed,
  prefixOf,
  removeChild,
  writeXml,
  type XmlDocument,
  type XmlElement,
} from '../../xml/tree';

const typesPart = '[Content_Types].xml';

export const officeBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** ISO 29500 Strict has names of its own. */
const strictBase = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const packageBase = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as 'table'. */
  readonly kind: string;
  /** Name of the part; the raw target of an external one. */
  readonly target: string;
  readonly external: boolean;
}

export interface NewPart {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly contentType: string;
}

export interface Parts {
  readonly names: () => readonly string[];
  /** null where there is no such part. */
  readonly bytes: (name: string) => Uint8Array | null;
  /** As it was read or put in; null where there is no such part. */
  readonly kept: (name: string) => StoredPart | null;
  /** The part to be read. @throws Error where it is missing or no XML */
  readonly read: (name: string) => XmlElement;
  /** The part to be changed: it is serialised when the file is saved. */
  readonly change: (name: string) => XmlElement;
  readonly add: (part: NewPart) => void;
  readonly replace: (name: string, content: Uint8Array) => void;
  /** Takes the part, its relationships and its content type away. */
  readonly remove: (name: string) => void;
  readonly relationships: (owner: string) => readonly Relationship[];
  /** The id of the new relationship. */
  readonly relate: (owner: string, kind: string, target: string) => string;
  readonly unrelate: (owner: string, id: string) => void;
  /** Parts that were changed, added or removed. */
  readonly touched: () => ReadonlySet<string>;
  /** The file. Nothing can be asked of the parts that were changed afterwards: each is let go of as soon as it is written. */
  readonly save: () => Uint8Array;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-8 or, by its byte order mark, UTF-16. */
export function decodeXml(bytes: Uint8Array): string {
  const sixteen =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : '';
  if (sixteen === '') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return new TextDecoder(sixteen).decode(bytes).replace(/^(<\?xml[^>]*encoding=["'])[^"']*/i, '$1UTF-8');
}

/** Where the relationships of a part stand; those of the whole package for ''. */
export function relationshipsPart(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

function resolveTarget(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** The path from the owner's folder to a part. */
function relativeTarget(owner: string, target: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}

/** @throws FileError where it is no file to be read: sizes and checksums are looked at, also of parts that are only carried over */
export function openParts(file: Uint8Array): Parts {
  return partsOf(storeOfFile(openPacked(file)));
}

export const makeParts = (parts: ReadonlyMap<string, Uint8Array>): Parts => partsOf(storeOfParts(parts));

function partsOf(stored: Store): Parts {
  const documents = new Map<string, XmlDocument>();
  const changed = new Set<string>();
  const touched = new Set<string>();
  const lower = new Map(stored.names().map((name) => [name.toLowerCase(), name]));
  // Names of parts are the same in upper and lower case.
  const find = (name: string): string => (stored.has(name) ? name : (lower.get(name.toLowerCase()) ?? name));
  const document = (name: string): XmlDocument => {
    const known = documents.get(find(name));
    if (known) return known;
    const bytes = stored.bytes(find(name));
    if (bytes === undefined) throw new Error(`${name} is missing`);
    const parsed = parseXml(decodeXml(bytes), name);
    documents.set(find(name), parsed);
    return parsed;
  };
  const change = (name: string): XmlElement => {
    const { root } = document(name);
    changed.add(find(name));
    touched.add(find(name));
    return root;
  };
  const add = ({ name, content, contentType }: NewPart): void => {
    stored.set(name, typeof content === 'string' ? encode(content) : content);
    lower.set(name.toLowerCase(), name);
    touched.add(name);
    if (contentType !== '') addContentType(change(typesPart), name, contentType);
  };
  const relationships = (owner: string): readonly Relationship[] => {
    const name = relationshipsPart(owner);
    if (!stored.has(find(name))) return [];
    return childrenOf(document(name).root, 'Relationship').map((element) =>
      readRelationship(element, owner, find),
    );
  };
  const relate = (owner: string, kind: string, target: string): string => {
    const name = relationshipsPart(owner);
    if (!stored.has(find(name)))
      add({ name, content: `${declaration}<Relationships xmlns="${packageBase}"/>`, contentType: '' });
    const root = change(name);
    const id = freeId(relationships(owner).map((each) => each.id));
    // A sheet that had none yet is as strict as its file.
    const strict =
      isStrict(root) || (stored.has(find('_rels/.rels')) && isStrict(document('_rels/.rels').root));
    const type = `${strict ? strictBase : officeBase}/${kind}`;
    root.children.push(
      prefixed(
        make('Relationship', { Id: id, Type: type, Target: relativeTarget(owner, target) }),
        prefixOf(root),
      ),
    );
    return id;
  };
  const remove = (name: string): void => {
    for (const each of [find(name), find(relationshipsPart(name))]) {
      if (!stored.delete(each)) continue;
      documents.delete(each);
      changed.delete(each);
      touched.add(each);
    }
    removeContentType(change(typesPart), name);
  };
  return {
    names: stored.names,
    bytes: (name) => stored.bytes(find(name)) ?? null,
    kept: (name) => stored.part(find(name)) ?? null,
    read: (name) => document(name).root,
    change,
    add,
    replace: (name, content) => {
      documents.delete(find(name));
      stored.set(find(name), content);
      touched.add(find(name));
    },
    remove,
    relationships,
    relate,
    unrelate: (owner, id) => {
      const root = change(relationshipsPart(owner));
      for (const each of childrenOf(root, 'Relationship'))
        if (attribute(each, 'Id') === id) removeChild(root, each);
    },
    touched: () => touched,
    save: () => {
      const packing = startPacking();
      for (const name of stored.names()) {
        const part = stored.part(name);
        if (changed.has(name)) packing.add(name, (give) => writeXml(document(name), give));
        else if (part !== undefined && 'packed' in part) packing.carry(name, part.packed);
        else if (part !== undefined) packing.add(name, (give) => give(part.bytes));
        documents.delete(name);
      }
      return packing.end();
    },
  };
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A name such as 'xl/tables/table7.xml' that no part has, in any case. */
export function freePartName(parts: Parts, start: string, end: string): string {
  const taken = new Set(parts.names().map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = `${start}${number}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function freeId(ids: readonly string[]): string {
  for (let number = ids.length + 1; ; number += 1) {
    if (!ids.includes(`rId${number}`)) return `rId${number}`;
  }
}

function readRelationship(element: XmlElement, owner: string, find: (name: string) => string): Relationship {
  const target = attribute(element, 'Target') ?? '';
  const external = attribute(element, 'TargetMode') === 'External';
  return {
    id: attribute(element, 'Id') ?? '',
    kind: (attribute(element, 'Type') ?? '').replace(/^.*\//, ''),
    target: external ? target : find(resolveTarget(owner, target.replace(/#.*$/, ''))),
    external,
  };
}

const isStrict = (relationships: XmlElement): boolean =>
  childrenOf(relationships, 'Relationship').some((each) => attribute(each, 'Type')?.startsWith(strictBase));

function addContentType(types: XmlElement, name: string, contentType: string): void {
  removeContentType(types, name);
  types.children.push(
    prefixed(make('Override', { PartName: `/${name}`, ContentType: contentType }), prefixOf(types)),
  );
}

function removeContentType(types: XmlElement, name: string): void {
  for (const each of childrenOf(types, 'Override')) {
    if (attribute(each, 'PartName')?.toLowerCase() === `/${name.toLowerCase()}`) removeChild(types, each);
  }
}
