// What a workbook file holds, part by part: one that was read lies there packed, as in its file, until somebody asks for it, and only small
// ones are kept unpacked, so that never all sheets stand in memory at once.
import { unpack, type Parts as PackedParts, type PackedPart } from '../../read/parts';

export type StoredPart = { readonly bytes: Uint8Array } | { readonly packed: PackedPart };

/** Bytes of a part that is asked for again and again; larger ones are unpacked each time. */
const largestKept = 1024 ** 2;

export interface Store {
  readonly names: () => readonly string[];
  readonly has: (name: string) => boolean;
  /** undefined where there is no such part. */
  readonly bytes: (name: string) => Uint8Array | undefined;
  /** As it is kept. */
  readonly part: (name: string) => StoredPart | undefined;
  readonly set: (name: string, bytes: Uint8Array) => void;
  /** true where it was there. */
  readonly delete: (name: string) => boolean;
}

/** @throws FileError where a part is not what the file says of it: each is unpacked once, also those that are only carried over */
export function storeOfFile(file: PackedParts): Store {
  const parts = new Map<string, StoredPart>();
  for (const name of file.names) {
    const packed = file.packed(name);
    if (packed === null) continue;
    const bytes = unpack(packed);
    parts.set(name, { packed });
    if (bytes.length <= largestKept) parts.set(name, { packed, bytes });
  }
  return makeStore(parts);
}

export const storeOfParts = (parts: ReadonlyMap<string, Uint8Array>): Store =>
  makeStore(new Map([...parts].map(([name, bytes]) => [name, { bytes }])));

function makeStore(parts: Map<string, StoredPart>): Store {
  return {
    names: () => [...parts.keys()],
    has: (name) => parts.has(name),
    bytes: (name) => {
      const part = parts.get(name);
      if (part === undefined) return undefined;
      return 'bytes' in part ? part.bytes : unpack(part.packed);
    },
    part: (name) => parts.get(name),
    set: (name, bytes) => void parts.set(name, { bytes }),
    delete: (name) => parts.delete(name),
  };
}
