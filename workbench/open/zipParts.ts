// The few parts of an .xlsx that the reading library passes over are read here.
import { unzipSync } from 'fflate';

export interface ZipParts {
  readonly names: readonly string[];
  /** The text of a part, in UTF-8 unless said otherwise, or null where there is none of this name. */
  text(name: string, encoding?: 'utf-16le'): string | null;
}

/** @throws where the bytes are no zip, or end before it does */
export function readZipParts(bytes: Uint8Array): ZipParts {
  const known = new Map<string, string>();
  const list = ({ name }: { name: string }): boolean => {
    known.set(name.replace(/^\//, ''), name);
    return false;
  };
  unzipSync(bytes, { filter: list });
  return {
    names: [...known.keys()],
    text(part, encoding) {
      const wanted = known.get(part);
      if (wanted === undefined) return null;
      const content = unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted];
      return new TextDecoder(encoding).decode(content);
    },
  };
}
