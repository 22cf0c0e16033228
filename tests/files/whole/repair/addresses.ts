// Addresses as a file writes them, for checks that share nothing with src/sheets/address.

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** 'B2' or 'B2:C9', one-based; null where it is none of the grid's. */
export function parseBox(ref: string): Box | null {
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(ref);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const box = { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) };
  const isOnGrid = box.top >= 1 && box.bottom <= 1_048_576 && box.right <= 16_384;
  return isOnGrid && box.left <= box.right && box.top <= box.bottom ? box : null;
}

/** A list of cells separated by spaces, as sqref has it; null where one of them is none. */
export function parseBoxes(sqref: string): readonly Box[] | null {
  const boxes = sqref.trim().split(/\s+/).map(parseBox);
  return boxes.every((box): box is Box => box !== null) && boxes.length > 0 ? boxes : null;
}

export const overlap = (one: Box, other: Box): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

/** `'A b'!$A$1:$B$2,'A b'!$1:$3` → its areas; null where it is no such list. */
export function parseAddresses(
  text: string,
): readonly { readonly sheet: string; readonly whole: boolean }[] | null {
  const areas: { sheet: string; whole: boolean }[] = [];
  const pattern =
    /(?:'((?:[^']|'')+)'|([^'!,()\s]+))!(?:(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|(\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+))(?:,|$)/y;
  for (pattern.lastIndex = 0; pattern.lastIndex < text.length;) {
    const match = pattern.exec(text);
    if (!match) return null;
    areas.push({ sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', whole: match[4] !== undefined });
  }
  return areas.length > 0 ? areas : null;
}

/** The sheets that a formula speaks of; not those of other workbooks. */
export function sheetNamesIn(formula: string): readonly string[] {
  const pieces = formula.matchAll(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(\][^'!\s]*|[\p{L}_][\p{L}\p{N}_.]*)!/gu);
  return [...pieces]
    .map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? '')
    .filter((sheet) => sheet !== '' && !/[[\]]/.test(sheet) && sheet !== 'REF');
}

/** The formula without its texts and quoted names; a quote that is left over has no partner. */
export const withoutQuoted = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
