// Our mark on a sheet and the user's choices, where Excel keeps them in a file: the reading half. A sheet's custom properties are
// listed in its part, each value in a part of its own; document settings are properties of a web extension.
import type { SheetMark } from '../sheets/grid/grid';

/** Names of the mark's two custom properties, as src/excel gives them to Worksheet.customProperties. */
export const kindKey = 'quadrille.kind';
export const layoutKey = 'quadrille.layout';
/** Before the name of a flag among the document settings. */
export const flagPrefix = 'quadrille.';

/** Last word of the relationship types that lead to the parts, the same in transitional and strict files. */
export const propertyRelation = 'customProperty';
export const webExtensionType = 'application/vnd.ms-office.webextension+xml';

/** The text of a customProperty part: UTF-16LE, as Excel writes it without a byte order mark. */
export function decodeProperty(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(bytes);
}

/** @param properties value by name, of one sheet */
export function makeMark(properties: ReadonlyMap<string, string>): SheetMark | null {
  const kind = properties.get(kindKey);
  return kind === undefined || kind === '' ? null : { kind, layout: properties.get(layoutKey) ?? '' };
}

/** Document settings are kept as JSON; what is none is taken as it stands. */
export function decodeSetting(value: string): string {
  try {
    return String(JSON.parse(value));
  } catch (error) {
    if (error instanceof SyntaxError) return value;
    throw error;
  }
}
