// Characters that XML writes by name or number, both ways.
const names: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);

const lastCharacter = 0x10ffff;

/** @param refuse makes the error for an entity that XML itself does not know, and for an ampersand that begins none */
export function decodeEntities(text: string, refuse: (entity: string) => Error): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12};)?/g, (whole, entity?: string) => {
    const name = entity?.slice(0, -1) ?? '';
    const known = names.get(name);
    if (known !== undefined) return known;
    const code = codeOf(name);
    if (!(code <= lastCharacter)) throw refuse(whole);
    return String.fromCodePoint(code);
  });
}

/** '#20013' or '#x4E2D' to its number; NaN for anything else. */
function codeOf(name: string): number {
  if (/^#\d+$/.test(name)) return Number(name.slice(1));
  return /^#x[\da-f]+$/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.NaN;
}

// eslint-disable-next-line no-control-regex -- what XML does not allow
const invalid = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g;

export const escapeText = (text: string): string =>
  text.replace(invalid, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const escapeAttribute = (text: string): string =>
  escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
