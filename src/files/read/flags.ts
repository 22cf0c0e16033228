// The user's choices in the document: Office keeps an add-in's settings as properties of its web extension.
import type { Flags } from '../../planner/workbook';
import { decodeSetting, flagPrefix, webExtensionType } from '../marks';
import type { Parts } from './parts';
import { XmlReader } from '../xml/xmlReader';

/** Ours are told by their names: another add-in's have others. */
export function readFlags(parts: Parts, contentTypes: ReadonlyMap<string, string>): Flags {
  const flags = new Map<string, string>();
  for (const [part, type] of contentTypes) {
    const xml = type === webExtensionType ? parts.text(part) : null;
    if (xml === null) continue;
    const reader = new XmlReader(xml, part);
    for (let token = reader.next(); token !== 'end'; token = reader.next()) {
      if (token !== 'open' || reader.name !== 'property') continue;
      const name = reader.attribute('name') ?? '';
      if (!name.startsWith(flagPrefix)) continue;
      flags.set(name.slice(flagPrefix.length), decodeSetting(reader.attribute('value') ?? ''));
    }
  }
  return Object.fromEntries(flags);
}
