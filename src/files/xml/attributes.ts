// Attributes where they stand in a tag's own text, found without taking the rest of it apart.

export interface AttributeSpan {
  /** Where its name begins, behind the white space. */
  readonly from: number;
  readonly valueFrom: number;
  readonly valueTo: number;
}

export interface AttributeSearch {
  /** Between the element's name and the tag's end. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** The name behind whatever prefix; a declaration `xmlns:r` is then no attribute `r`. */
  readonly anyPrefix: boolean;
}

const [quote, apostrophe, space] = [0x22, 0x27, 0x20] as const;

/** null where it is not there; 'unquoted' where what stands before it is no XML. */
export function findAttribute(
  xml: string,
  { from, to, ...wanted }: AttributeSearch,
): AttributeSpan | 'unquoted' | null {
  let at = from;
  while (at < to) {
    const sign = xml.indexOf('=', at);
    if (sign === -1 || sign >= to) return null;
    const opening = skipSpace(xml, sign + 1);
    const mark = xml.charCodeAt(opening);
    if (mark !== quote && mark !== apostrophe) return 'unquoted';
    const closing = xml.indexOf(mark === quote ? '"' : "'", opening + 1);
    const start = findName(xml, { from: at, to: sign }, wanted);
    if (start !== null) return { from: start, valueFrom: opening + 1, valueTo: closing };
    at = closing + 1;
  }
  return null;
}

function skipSpace(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= space) at++;
  return at;
}

type Wanted = Pick<AttributeSearch, 'name' | 'anyPrefix'>;

/** Where the attribute's name begins; null where it is another. */
function findName(
  xml: string,
  { from, to }: { readonly from: number; readonly to: number },
  { name, anyPrefix }: Wanted,
): number | null {
  let end = to;
  while (end > from && xml.charCodeAt(end - 1) <= space) end--;
  const start = end - name.length;
  if (start <= from || !xml.startsWith(name, start)) return null;
  const before = xml[start - 1] ?? '';
  if (before <= ' ') return start;
  const isPrefixed = anyPrefix && before === ':' && !xml.slice(from, start).trimStart().startsWith('xmlns');
  return isPrefixed ? skipSpace(xml, from) : null;
}
