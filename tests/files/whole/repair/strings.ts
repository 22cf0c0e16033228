// Reasons to repair, or to show another text than was meant, that stand in shared and inline texts.
import { countReasons } from './counts';
import { readPart, type Archive } from '../archive';
import { children, everyElement, type Element } from '../xml';

export function stringReasons(archive: Archive): readonly string[] {
  if (!archive.has('xl/sharedStrings.xml')) return [];
  const root = readPart(archive, 'xl/sharedStrings.xml');
  const items = children(root, 'si');
  const unique = root.attributes.get('uniqueCount');
  const total = root.attributes.get('count');
  return [
    ...(unique !== undefined && Number(unique) !== items.length
      ? [`sharedStrings says ${unique} texts and has ${items.length}`]
      : []),
    ...(total !== undefined && unique !== undefined && Number(total) < 0
      ? ['sharedStrings counts below nothing']
      : []),
    ...countReasons(null, items.length),
    ...items.flatMap((item, at) => textReasons(item).map((reason) => `shared text ${at} ${reason}`)),
  ];
}

/** @param item `<si>` or `<is>` */
export function textReasons(item: Element): readonly string[] {
  const texts = everyElement(item).filter(({ name }) => name === 't');
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  return [
    ...(item.children.length > 0 ? [] : ['has no text']),
    ...(length > 32_767 ? [`has ${length} characters`] : []),
    ...texts
      .filter(({ text, attributes }) => /^\s|\s$/.test(text) && attributes.get('xml:space') !== 'preserve')
      .map(({ text }) => `loses its outer spaces: "${text.slice(0, 30)}"`),
  ];
}
