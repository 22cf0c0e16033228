// XML that comes back byte for byte where nobody changed it: tags keep their attributes as they were written, and
// everything that is no tag (texts, comments, declarations) stays a raw string. Elements are found by their local name,
// since some programs prefix every element of a sheet.

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

const piece =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|![^>]*>|\/([^\s>]+)\s*>|([^\s/>!?]+)((?:[^"'>]|"[^"]*"|'[^']*')*)>)/g;

/** @throws Error where the text is no well-formed XML */
export function parseXml(text: string): XmlDocument {
  const stack: XmlElement[] = [];
  let root: XmlElement | null = null;
  let start = 0;
  let end = 0;
  let last = 0;
  for (const match of text.matchAll(piece)) {
    const [whole, closing, name, rest = ''] = match;
    const parent = stack.at(-1);
    if (parent && match.index > last) parent.children.push(text.slice(last, match.index));
    last = match.index + whole.length;
    if (name !== undefined) {
      const closed = rest.endsWith('/');
      const element = { name, attributes: closed ? rest.slice(0, -1) : rest, children: [], closed };
      if (parent) parent.children.push(element);
      else if (root !== null) throw new Error('XML with two roots');
      if (root === null) [root, start] = [element, match.index];
      if (!closed) stack.push(element);
    } else if (closing !== undefined) {
      if (stack.pop()?.name !== closing) throw new Error(`XML with a stray </${closing}>`);
    } else parent?.children.push(whole);
    if (stack.length === 0 && (name ?? closing) !== undefined) end = last;
  }
  if (root === null || stack.length > 0) throw new Error('XML without an end');
  return { before: text.slice(0, start), root, after: text.slice(end) };
}

export function serialiseXml({ before, root, after }: XmlDocument): string {
  const pieces: string[] = [before];
  serialiseInto(root, pieces);
  pieces.push(after);
  return pieces.join('');
}

export function serialiseNode(node: XmlNode): string {
  const pieces: string[] = [];
  serialiseInto(node, pieces);
  return pieces.join('');
}

function serialiseInto(node: XmlNode, pieces: string[]): void {
  if (typeof node === 'string') {
    pieces.push(node);
    return;
  }
  const { name, attributes, children, closed } = node;
  if (closed && children.length === 0) {
    pieces.push(`<${name}${attributes}/>`);
    return;
  }
  pieces.push(`<${name}${attributes}>`);
  for (const child of children) serialiseInto(child, pieces);
  pieces.push(`</${name}>`);
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

const attributePattern = (name: string): RegExp =>
  new RegExp(`(\\s${name.replace('.', '\\.')}\\s*=\\s*)("[^"]*"|'[^']*')`);

const patterns = new Map<string, RegExp>();
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = attributePattern(name);
  patterns.set(name, pattern);
  return pattern;
}

/** An attribute by its whole name; null where it is not there. */
export function attribute({ attributes }: XmlElement, name: string): string | null {
  const value = patternOf(name).exec(attributes)?.[2];
  return value === undefined ? null : unescapeXml(value.slice(1, -1));
}

/** An attribute that says yes, in either of its spellings. */
export const isOn = (element: XmlElement | undefined, name: string): boolean =>
  element !== undefined && ['1', 'true'].includes(attribute(element, name) ?? '');

/** An attribute in whichever prefix, such as `r:id`. */
export function attributeByLocalName({ attributes }: XmlElement, local: string): string | null {
  const value = new RegExp(`\\s[\\w.-]+:${local}\\s*=\\s*("[^"]*"|'[^']*')`).exec(attributes)?.[1];
  return value === undefined ? null : unescapeXml(value.slice(1, -1));
}

/** null takes the attribute away. */
export function setAttribute(element: XmlElement, name: string, value: string | number | null): void {
  const pattern = patternOf(name);
  if (value === null) {
    element.attributes = element.attributes.replace(pattern, '');
    return;
  }
  const quoted = `"${escapeAttribute(String(value))}"`;
  const replaced = (_: string, start: string) => start + quoted;
  element.attributes = pattern.test(element.attributes)
    ? element.attributes.replace(pattern, replaced)
    : `${element.attributes.trimEnd()} ${name}=${quoted}`;
}

/** Text of the element and of what it holds. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? textOfRaw(child) : textOf(child)))
    .join('');
}

function textOfRaw(raw: string): string {
  if (raw.startsWith('<![CDATA[')) return raw.slice(9, -3);
  return raw.startsWith('<') ? '' : unescapeXml(raw);
}

export function setText(element: XmlElement, text: string): void {
  element.children = [escapeText(text)];
}

// eslint-disable-next-line no-control-regex -- what XML does not allow
const invalid = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g;

export const escapeText = (text: string): string =>
  text.replace(invalid, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const escapeAttribute = (text: string): string =>
  escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return entities[entity] ?? whole;
    const hexadecimal = entity[1] === 'x' || entity[1] === 'X';
    return String.fromCodePoint(parseInt(entity.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
  });
}
