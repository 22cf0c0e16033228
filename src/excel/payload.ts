// Excel on the web takes and gives less than 5 MB at a time: what a request weighs is known before it is sent.

/** Room is left for object paths and for what Excel adds. */
export const requestLimit = 4_000_000;

/** A request or answer lighter than this was never too large: when Excel says so, it means something else. */
export const smallestLimit = 250_000;

/** JSON bytes in UTF-8 of a table of values, about: exact for ASCII, on the safe side for the rest. */
export function estimateBytes(values: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of values) {
    bytes += 3;
    for (const value of row) bytes += estimateValue(value) + 1;
  }
  return bytes;
}

function estimateValue(value: unknown): number {
  if (typeof value === 'string') return estimateText(value) + 2;
  if (typeof value === 'number') return 8;
  return value === null ? 2 : 5;
}

/** Quotes, backslashes and line breaks take two bytes, most Chinese three; the body is a JSON text inside a JSON text. */
function estimateText(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += 3;
    else if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += 4;
    else bytes += 1;
  }
  return bytes;
}
