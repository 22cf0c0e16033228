// The few parts of an .xlsx that the reading library passes over are read here. A zip's directory stands at its end.

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65_535;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

export interface ZipParts {
  readonly names: readonly string[];
  /** The text of a part, in UTF-8 unless said otherwise, or null where there is none of this name. */
  text(name: string, encoding?: 'utf-16le'): Promise<string | null>;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function readDirectory(view: DataView, end: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new RangeError('The directory is damaged.');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_SIZE, nameLength),
    );
    entries.set(name.replace(/^\//, ''), {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function extract(view: DataView, entry: Entry): Promise<BufferSource> {
  const { offset } = entry;
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = new Uint8Array(entry.size);
  packed.set(new Uint8Array(view.buffer, view.byteOffset + start, entry.size));
  if (entry.method !== DEFLATED) return packed;
  const unpacked = new Response(packed).body?.pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(unpacked ?? null).arrayBuffer();
}

/** @returns null where the bytes end before the zip does, or are no zip; @throws RangeError for a damaged directory */
export function readZipParts(bytes: Uint8Array): ZipParts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries = readDirectory(view, end);
  return {
    names: [...entries.keys()],
    async text(name, encoding) {
      const entry = entries.get(name);
      return entry === undefined ? null : new TextDecoder(encoding).decode(await extract(view, entry));
    },
  };
}
