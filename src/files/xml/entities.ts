// Characters that XML writes by name or number.
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
