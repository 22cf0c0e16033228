// A workbook with some of its parts rewritten, as another program or a fault would leave it.
import { unzipSync, zipSync } from 'fflate';

export interface Edit {
  readonly part: string;
  /** Is to be found in the part; null where `to` is to be the whole part. */
  readonly from: string | RegExp | null;
  /** null takes the part away. */
  readonly to: string | null;
}

/** @throws Error where there is nothing to replace, so that no edit is void */
export function edit(bytes: Uint8Array, ...edits: readonly Edit[]): Uint8Array {
  const parts = unzipSync(bytes);
  for (const { part, from, to } of edits) {
    const text = new TextDecoder().decode(parts[part]);
    const made = from === null ? to : to === null ? null : text.replace(from, () => to);
    if (made === text || (made === null && !parts[part])) throw new Error(`${part} has no ${String(from)}`);
    if (made === null) delete parts[part];
    else parts[part] = new TextEncoder().encode(made);
  }
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

export const partText = (bytes: Uint8Array, part: string): string => {
  const found = unzipSync(bytes)[part];
  if (!found) throw new Error(`${part} is missing`);
  return new TextDecoder().decode(found);
};
