// Parts into one zip, each by itself: its XML goes in piece by piece, and what was packed already goes over as it lies there.
import { Zip, ZipDeflate, type ZipInputFile } from 'fflate';
import type { PackedPart } from '../../read/parts';

/** A time that is the same in every file, so that equal content gives equal bytes; the first that a zip can hold. */
const mtime = new Date(1980, 0, 1);

/** Takes the next bytes of a part. */
export type Give = (piece: Uint8Array) => void;

export interface Packing {
  /** What `give` is called with, one after the other, is the part. */
  readonly add: (name: string, write: (give: Give) => void) => void;
  readonly carry: (name: string, part: PackedPart) => void;
  /** The whole file. */
  readonly end: () => Uint8Array;
}

export function startPacking(): Packing {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  return {
    add: (name, write) => {
      const part = new ZipDeflate(name, { level: 6 });
      part.mtime = mtime;
      zip.add(part);
      write((piece) => part.push(piece));
      part.push(new Uint8Array(), true);
    },
    carry: (name, { data, method, checksum, unpacked }) => {
      const part: ZipInputFile = {
        filename: name,
        size: unpacked,
        crc: checksum,
        compression: method,
        mtime,
      };
      zip.add(part);
      part.ondata?.(null, data as Uint8Array<ArrayBuffer>, true);
    },
    end: () => {
      zip.end();
      return joined(chunks);
    },
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
