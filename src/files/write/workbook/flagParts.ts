// The user's choices: Office keeps an add-in's document settings in a web extension part. Only where the file has such a
// part of ours are they written; a file that was never opened in the add-in keeps none.
import type { Flags } from '../../../planner/workbook';
import { flagPrefix } from '../../marks';
import type { Book } from './book';
import {
  attribute,
  childOf,
  childrenOf,
  make,
  prefixed,
  prefixOf,
  setAttribute,
  type XmlElement,
} from '../../xml/tree';

export function writeFlags({ parts }: Book, flags: Flags): void {
  if (Object.keys(flags).length === 0) return;
  const part = parts
    .names()
    .find((name) => /webextension\d*\.xml$/i.test(name) && holdsOurs(parts.read(name)));
  if (part === undefined) return;
  for (const [key, value] of Object.entries(flags)) {
    const known = propertiesOf(parts.read(part)).find((each) => attribute(each, 'name') === flagPrefix + key);
    const stored = JSON.stringify(value);
    if (known && attribute(known, 'value') === stored) continue;
    const root = parts.change(part);
    if (known) setAttribute(known, 'value', stored);
    else addProperty(root, flagPrefix + key, stored);
  }
}

const propertiesOf = (root: XmlElement): readonly XmlElement[] => {
  const list = childOf(root, 'properties');
  return list ? childrenOf(list, 'property') : [];
};

const holdsOurs = (root: XmlElement): boolean =>
  propertiesOf(root).some((each) => attribute(each, 'name')?.startsWith(flagPrefix));

function addProperty(root: XmlElement, name: string, value: string): void {
  const list = childOf(root, 'properties');
  list?.children.push(prefixed(make('property', { name, value }), prefixOf(root)));
}
