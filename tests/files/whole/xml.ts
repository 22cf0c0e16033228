// XML as a tree, by saxes: a strict parser that is none of ours and refuses what Excel refuses too.
import { SaxesParser } from 'saxes';

export interface Element {
  /** Local name. */
  readonly name: string;
  readonly space: string;
  /** By the name as it is written, prefix included; without declarations of namespaces. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Prefix → namespace, as declared on this very element. */
  readonly declared: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Text directly in the element. */
  readonly text: string;
}

interface Open extends Element {
  readonly children: Element[];
  text: string;
}

/** @throws Error that says what is not well-formed: double attributes, unbound prefixes, forbidden characters */
export function parseXml(bytes: Uint8Array): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: Element | null = null;
  parser.on('opentag', (tag) => {
    const pairs = Object.entries(tag.attributes).map(([name, { value }]) => [name, value] as const);
    const isDeclaration = ([name]: readonly [string, string]) =>
      name === 'xmlns' || name.startsWith('xmlns:');
    const element: Open = {
      name: tag.local,
      space: tag.uri,
      attributes: new Map(pairs.filter((pair) => !isDeclaration(pair))),
      declared: new Map(pairs.filter(isDeclaration).map(([name, uri]) => [name.slice(6), uri])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const add = (text: string) => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => open.pop());
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  if (root === null) throw new Error('no element');
  return root;
}

export const attribute = (element: Element, name: string): string => element.attributes.get(name) ?? '';

export const child = (element: Element | null | undefined, name: string): Element | null =>
  element?.children.find((each) => each.name === name) ?? null;

export const children = (element: Element | null | undefined, name: string): readonly Element[] =>
  element?.children.filter((each) => each.name === name) ?? [];

/** The element and all below it. */
export function everyElement(element: Element): readonly Element[] {
  const all: Element[] = [element];
  for (let at = 0; at < all.length; at += 1) all.push(...(all[at]?.children ?? []));
  return all;
}
