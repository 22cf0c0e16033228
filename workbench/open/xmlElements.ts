import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** An element by its name without prefix; attributes by their names as they are written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly isEmpty: boolean;
}

/** All elements that say something, in their order. What is not well-formed is read as far as it goes. */
export function readElements(xml: string | null): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes, isSelfClosing }: SaxesTagPlain) => {
    if (Object.keys(attributes).length > 0)
      elements.push({ name: name.replace(/^.*:/, ''), attributes, isEmpty: isSelfClosing });
  });
  parser.write(xml ?? '').close();
  return elements;
}

/** Attributes of all elements of this name. */
export function attributesOf(xml: string | null, name: string): readonly XmlElement['attributes'][] {
  return readElements(xml)
    .filter((element) => element.name === name)
    .map(({ attributes }) => attributes);
}
