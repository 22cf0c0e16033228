// XML that comes back byte for byte where nobody changed it: tags keep their attributes as they were written, and
// everything that is no tag (texts, comments, declarations) stays a raw string. Elements are found by their local name,
// since some programs prefix every element of a sheet.
import { FileError } from '../fileError';
import { findAttribute } from './attributes';
import { decodeEntities, escapeAttribute, escapeText } from './entities';
import { XmlReader } from './xmlReader';

export interface XmlElement {
  /** With its prefix, if any. */
  name: string;
  /** Raw, from behind the name to the tag's end: ` r="1" s="2"`. */
  attributes: string;
  /** Strings are raw: escaped text, comments. */
  children: XmlNode[];
  /** Written as `<a/>` while it has no children. */
  closed: boolean;
}
export type XmlNode = XmlElement | string;

export interface XmlDocument {
  readonly before: string;
  readonly root: XmlElement;
  readonly after: string;
}

/**
 * @param part its name, for the error
 * @throws {FileError} damaged where the reader says so
 */
export function parseXml(text: string, part: string): XmlDocument {
  const reader = new XmlReader(text, part);
  const stack: XmlElement[] = [];
  let root: XmlElement = make('');
  let [start, end, last] = [0, 0, 0];
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    const parent = stack[stack.length - 1];
    // What the reader passes over: comments, instructions.
    if (parent && reader.start > last) parent.children.push(text.slice(last, reader.start));
    last = reader.end;
    if (token === 'text') parent?.children.push(text.slice(reader.start, last));
    else if (token === 'open') {
      const { name, attributes, closed } = reader.tag;
      const element: XmlElement = { name, attributes, children: [], closed };
      if (parent) parent.children.push(element);
      else [root, start] = [element, reader.start];
      stack.push(element);
    } else {
      stack.pop();
      end = last;
    }
  }
  return { before: text.slice(0, start), root, after: text.slice(end) };
}

/** Characters that are given on at once. */
const pieceLength = 1 << 16;

/** The document's bytes, piece by piece: a sheet as one string and its bytes beside it would be twice as much. */
export function writeXml({ before, root, after }: XmlDocument, give: (piece: Uint8Array) => void): void {
  const encoder = new TextEncoder();
  let pieces: string[] = [];
  let length = 0;
  const flush = (): void => {
    give(encoder.encode(pieces.join('')));
    [pieces, length] = [[], 0];
  };
  const write = (text: string): void => {
    pieces.push(text);
    length += text.length;
    if (length >= pieceLength) flush();
  };
  write(before);
  writeNode(root, write);
  write(after);
  flush();
}

export function serialiseNode(node: XmlNode): string {
  const pieces: string[] = [];
  writeNode(node, (text) => pieces.push(text));
  return pieces.join('');
}

function writeNode(node: XmlNode, write: (text: string) => void): void {
  if (typeof node === 'string') {
    write(node);
    return;
  }
  const { name, attributes, children, closed } = node;
  if (closed && children.length === 0) {
    write(`<${name}${attributes}/>`);
    return;
  }
  write(`<${name}${attributes}>`);
  for (const child of children) writeNode(child, write);
  write(`</${name}>`);
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A new element; attributes that are undefined are left out, true is '1' and false '0'. */
export function make(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(plain(value))}"`],
  );
  return { name, attributes: pairs.join(''), children: [...children], closed: true };
}

const plain = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : String(value);

/** The same element in the prefix that its document uses: '' or such as 'x:'. */
export function prefixed(element: XmlElement, prefix: string): XmlElement {
  if (prefix === '') return element;
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : prefixed(child, prefix),
  );
  return { ...element, name: element.name.includes(':') ? element.name : prefix + element.name, children };
}

/** '' or the prefix with its colon. */
export const prefixOf = ({ name }: XmlElement): string => name.slice(0, name.indexOf(':') + 1);
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const elementsOf = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== 'string');

export const childrenOf = (parent: XmlElement, local: string): XmlElement[] =>
  elementsOf(parent).filter((child) => localName(child) === local);

export const childOf = (parent: XmlElement | undefined, local: string): XmlElement | undefined =>
  parent && elementsOf(parent).find((child) => localName(child) === local);

/** All elements below with that local name, however deep. */
export function descendantsOf(parent: XmlElement, local: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) =>
    localName(child) === local ? [child, ...descendantsOf(child, local)] : descendantsOf(child, local),
  );
}

export function removeChild(parent: XmlElement, child: XmlElement): void {
  parent.children = parent.children.filter((each) => each !== child);
}

const spanOf = ({ attributes }: XmlElement, name: string, anyPrefix = false) => {
  const span = findAttribute(attributes, { from: 0, to: attributes.length, name, anyPrefix });
  if (span === 'unquoted') throw new FileError('damaged', `an attribute without quotes in${attributes}`);
  return span;
};

function readAttribute(element: XmlElement, name: string, anyPrefix: boolean): string | null {
  const span = spanOf(element, name, anyPrefix);
  return span && decode(element.attributes.slice(span.valueFrom, span.valueTo));
}

/** An attribute by its whole name; null where it is not there. */
export const attribute = (element: XmlElement, name: string): string | null =>
  readAttribute(element, name, false);

/** An attribute in whichever prefix, such as `r:id`. */
export const attributeByLocalName = (element: XmlElement, local: string): string | null =>
  readAttribute(element, local, true);

/** An xsd:boolean. */
export const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

/** An attribute that says yes, in either of its spellings. */
export const isOn = (element: XmlElement | undefined, name: string): boolean =>
  element !== undefined && isTrue(attribute(element, name));

/** null takes the attribute away. */
export function setAttribute(element: XmlElement, name: string, value: string | number | null): void {
  const { attributes } = element;
  const span = spanOf(element, name);
  const quoted = value === null ? '' : `${name}="${escapeAttribute(String(value))}"`;
  if (span !== null) {
    const before = attributes.slice(0, span.from);
    element.attributes =
      (value === null ? before.trimEnd() : before + quoted) + attributes.slice(span.valueTo + 1);
  } else if (value !== null) element.attributes = `${attributes.trimEnd()} ${quoted}`;
}

/** Text of the element and of what it holds. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? textOfRaw(child) : textOf(child)))
    .join('');
}

function textOfRaw(raw: string): string {
  if (raw.startsWith('<![CDATA[')) return raw.slice(9, -3);
  return raw.startsWith('<') ? '' : decode(raw);
}

export function setText(element: XmlElement, text: string): void {
  element.children = [escapeText(text)];
}

const decode = (text: string): string =>
  decodeEntities(text, (entity) => new FileError('damaged', `entity ${entity}`));
