// Texts of cells: rich text joined, the reading aid of East Asian texts left out.
import { FileError } from '../fileError';
import type { Parts } from './parts';
import { XmlReader } from '../xml/xmlReader';

/** Excel writes characters that XML cannot hold as _x000D_, and a literal _x as _x005F_x. */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** The text of the `si` or `is` element just opened, up to its end. */
export function readRichText(reader: XmlReader): string {
  const depth = reader.depth;
  let text = '';
  for (let token = reader.next(); token !== 'close' || reader.depth >= depth; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.name === 'rPh') reader.textWithin();
    else if (reader.name === 't') reader.checkLength((text += reader.textWithin()).length);
  }
  return decodeEscapes(text);
}

/**
 * The texts that cells refer to by number; read when the first cell does.
 * @throws {FileError} damaged where the file has lost them: no cell could say anything
 */
export function createSharedTexts(parts: Parts, part: string | null): () => readonly string[] {
  let texts: readonly string[] | null = null;
  return () => (texts ??= readSharedTexts(parts, part));
}

function readSharedTexts(parts: Parts, part: string | null): readonly string[] {
  if (part === null) throw new FileError('damaged', 'nothing leads to the texts of the cells');
  const xml = parts.text(part);
  if (xml === null) throw new FileError('damaged', `${part} is missing`);
  const texts: string[] = [];
  const reader = new XmlReader(xml, part);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'open' && reader.name === 'si') texts.push(readRichText(reader));
  }
  return texts;
}
