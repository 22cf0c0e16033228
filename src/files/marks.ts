// Our signs on a sheet and the user's choices, where Excel keeps them in a file: the reading half. A sheet's custom properties are
// listed in its part, each value in a part of its own; names are listed in the workbook's; document settings are properties of a
// web extension.
import type { NameSign, Signs } from '../sheets/grid/grid';

/** Names of the mark's two custom properties, as src/excel gives them to Worksheet.customProperties. */
export const kindKey = 'quadrille.kind';
export const layoutKey = 'quadrille.layout';
/** A property of a sheet of which the user said that it is not ours. */
export const declinedKey = 'quadrille.notOurs';
/** Before the name of a flag among the document settings. */
export const flagPrefix = 'quadrille.';

/** Last word of the relationship types that lead to the parts, the same in transitional and strict files. */
export const propertyRelation = 'customProperty';
export const webExtensionType = 'application/vnd.ms-office.webextension+xml';

/** The text of a customProperty part: UTF-16LE, as Excel writes it without a byte order mark. */
export function decodeProperty(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(bytes);
}

/**
 * @param properties value by name, of one sheet
 * @param names signs among the sheet's own names
 */
export function makeSigns(properties: ReadonlyMap<string, string>, names: readonly NameSign[]): Signs {
  const kind = properties.get(kindKey) ?? '';
  return {
    mark: kind === '' ? null : { kind, layout: properties.get(layoutKey) ?? '' },
    declined: properties.has(declinedKey),
    names,
  };
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
