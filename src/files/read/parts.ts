// The parts of an .xlsx file, unpacked only when asked for and never beyond what a workbook may hold.
import { crc32, inflateRawSync } from 'node:zlib';
import { FileError } from '../fileError';
import { readDirectory, type ZipEntry } from './directory';

/**
 * What a file may unpack to. The directory may lie, so the unpacking itself stops at the size that it claims. With these bounds
 * no ratio is needed: it would only refuse honest sheets of zeros.
 */
const mostUnpacked = 256 * 1024 ** 2;
const mostUnpackedPart = 100 * 1024 ** 2;

export interface Parts {
  /** As in the file, without a leading slash. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The text of a part; null where there is none of this name. Throws a FileError where it cannot be unpacked. */
  text(name: string): string | null;
  bytes(name: string): Uint8Array | null;
  /** The part as it lies in the file; null where there is none of this name. */
  packed(name: string): PackedPart | null;
}

export interface PackedPart extends ZipEntry {
  readonly data: Uint8Array;
}

/** Bytes that the smallest part counts for, because unpacking takes its time. */
const leastCost = 4096;

const zipSignature = [0x50, 0x4b];
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];
/** An OLE2 container holds this stream when it wraps a workbook with a password; an old .xls does not. UTF-16 as in its directory. */
const encryptionStream = Buffer.from('EncryptionInfo', 'utf16le');

/** @throws {FileError} empty, notWorkbook, oldFormat, encrypted, damaged, tooLarge */
export function openParts(bytes: Uint8Array): Parts {
  checkSignature(bytes);
  const entries = new Map<string, ZipEntry>();
  for (const entry of readDirectory(bytes)) {
    checkName(bytes, entry);
    addEntry(entries, entry);
  }
  const claimed = [...entries.values()].reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (claimed > mostUnpacked) throw new FileError('tooLarge', `${claimed} bytes unpacked`);
  // A file may refer to one part from many places, and have it unpacked again and again.
  let left = mostUnpacked;
  const unpackPart = (name: string): Uint8Array | null => {
    const entry = entries.get(keyOf(name));
    if (entry === undefined) return null;
    left -= Math.max(entry.unpacked, leastCost);
    if (left < 0) throw new FileError('tooLarge', `${name} is used too often`);
    return unpack(findPacked(bytes, entry));
  };
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(keyOf(name)),
    bytes: unpackPart,
    packed: (name) => {
      const entry = entries.get(keyOf(name));
      return entry === undefined ? null : findPacked(bytes, entry);
    },
    text: (name) => {
      const part = unpackPart(name);
      return part && decodeText(part, name);
    },
  };
}

function checkSignature(bytes: Uint8Array): void {
  const startsWith = (signature: readonly number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw new FileError('empty', 'no bytes');
  if (startsWith(oleSignature)) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    throw new FileError(buffer.includes(encryptionStream) ? 'encrypted' : 'oldFormat', 'OLE2 container');
  }
  if (!startsWith(zipSignature)) throw new FileError('notWorkbook', 'no zip');
}

/** Names of parts are the same in whatever case. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function addEntry(entries: Map<string, ZipEntry>, entry: ZipEntry): void {
  if (entry.name.endsWith('/')) return;
  const key = keyOf(entry.name);
  // Two readers could take a different one of them.
  if (entries.has(key)) throw new FileError('damaged', `${entry.name} is there twice`);
  if (entry.unpacked > mostUnpackedPart) throw new FileError('tooLarge', entry.name);
  entries.set(key, { ...entry, name: entry.name.replaceAll('\\', '/').replace(/^\/+/, '') });
}

/** @throws {FileError} encrypted, damaged */
export function unpack(packed: PackedPart): Uint8Array {
  if (packed.encrypted) throw new FileError('encrypted', packed.name);
  const part = packed.method === 0 ? packed.data : inflate(packed);
  if (part.length !== packed.unpacked || crc32(part) !== packed.checksum) {
    throw new FileError('damaged', `${packed.name}: size or checksum`);
  }
  return part;
}

const localHeader = 30;
const localSignature = 0x04034b50;

function viewHeader(bytes: Uint8Array, { name, offset }: ZipEntry): DataView {
  if (offset + localHeader > bytes.length) throw new FileError('damaged', `${name}: outside the file`);
  return new DataView(bytes.buffer, bytes.byteOffset + offset, localHeader);
}

/** A part says its name itself: where the directory says another, what leads to the part no longer finds it. */
function checkName(bytes: Uint8Array, entry: ZipEntry): void {
  const view = viewHeader(bytes, entry);
  const start = entry.offset + localHeader;
  const name = new TextDecoder().decode(bytes.subarray(start, start + view.getUint16(26, true)));
  if (view.getUint32(0, true) !== localSignature || name !== entry.name)
    throw new FileError('damaged', `${entry.name}: the directory of the zip says another name`);
}

function findPacked(bytes: Uint8Array, entry: ZipEntry): PackedPart {
  const { name, offset, packed } = entry;
  const view = viewHeader(bytes, entry);
  const start = offset + localHeader + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + packed > bytes.length) throw new FileError('damaged', `${name}: outside the file`);
  return { ...entry, data: bytes.subarray(start, start + packed) };
}

function inflate({ name, method, unpacked, data }: PackedPart): Uint8Array {
  if (method !== 8) throw new FileError('damaged', `${name}: packed in way ${method}`);
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, unpacked) });
  } catch (cause) {
    throw new FileError('damaged', name, { cause });
  }
}

/** UTF-8, or UTF-16 where the byte order mark says so: XML parts have no other encodings. */
function decodeText(part: Uint8Array, name: string): string {
  const mark = ((part[0] ?? 0) << 8) | (part[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(part);
  } catch (cause) {
    throw new FileError('damaged', `${name}: encoding`, { cause });
  }
}
