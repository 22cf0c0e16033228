// The directory at a zip's end: what the file says is in it. Nothing is unpacked here.
import { FileError } from '../fileError';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packed: number;
  /** Bytes when unpacked, as the file claims. */
  readonly unpacked: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const locatorSize = 20;
const entrySize = 46;
const longestComment = 65_535;
/** Stands where the number is in the entry's Zip64 field. */
const elsewhere = 0xffffffff;

/** More parts than any workbook has. */
const mostEntries = 10_000;

/** @throws {FileError} damaged where the file ends before its directory does, tooLarge for absurdly many entries */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = findDirectory(view);
    if (count > mostEntries) throw new FileError('tooLarge', `${count} parts`);
    return readEntries(view, count, offset);
  } catch (cause) {
    // A number in it leads out of the file.
    throw cause instanceof FileError ? cause : new FileError('damaged', 'directory of the zip', { cause });
  }
}

interface Place {
  readonly count: number;
  readonly offset: number;
}

function findDirectory(view: DataView): Place {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const place = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    return place.count === 0xffff || place.offset === elsewhere ? findDirectory64(view, at) : place;
  }
  throw new FileError('damaged', 'the zip has no end');
}

function findDirectory64(view: DataView, end: number): Place {
  const locator = end - locatorSize;
  if (view.getUint32(locator, true) !== locator64Signature) throw new RangeError('no Zip64 locator');
  const at = readNumber64(view, locator + 8);
  if (view.getUint32(at, true) !== end64Signature) throw new RangeError('no Zip64 end');
  return { count: readNumber64(view, at + 32), offset: readNumber64(view, at + 48) };
}

function readEntries(view: DataView, count: number, offset: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySignature) throw new RangeError(`entry ${index}`);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + entrySize + nameLength;
    entries.push({
      name: decodeName(view, at + entrySize, nameLength),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      ...readSizes(view, at, { from: extra, to: extra + extraLength }),
    });
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function decodeName(view: DataView, at: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}

type Sizes = Pick<ZipEntry, 'packed' | 'unpacked' | 'offset'>;

/** The Zip64 field holds, in this order, only the numbers that have no room in the entry itself. */
function readSizes(view: DataView, entry: number, extra: { from: number; to: number }): Sizes {
  let field = findZip64(view, extra.from, extra.to);
  const read = (at: number): number => {
    const short = view.getUint32(at, true);
    if (short !== elsewhere || field === null) return short;
    field += 8;
    return readNumber64(view, field - 8);
  };
  const unpacked = read(entry + 24);
  const packed = read(entry + 20);
  return { packed, unpacked, offset: read(entry + 42) };
}

function findZip64(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

function readNumber64(view: DataView, at: number): number {
  const number = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(number)) throw new RangeError('a size beyond all measure');
  return number;
}
