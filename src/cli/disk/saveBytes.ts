// A file is written beside its place and moved there whole: whoever looks sees the old file, or the new one.
import { link, lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileError } from '../../files/fileError';
import { isMissing, isThere } from './systemErrors';

const unfinished = new Set<string>();

/** For the moment a run is interrupted: takes away what is not whole. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

export interface SaveOptions {
  /** true: a file that is there is replaced. */
  readonly force: boolean;
}

/** Before any work: rejects with FileError exists or notWritable where saving could not succeed. */
export async function checkSavable(path: string, { force }: SaveOptions): Promise<void> {
  const folder = await stat(dirname(path)).catch((error: unknown) => refuse(path, error));
  if (!folder.isDirectory()) throw new FileError('notWritable', path);
  const present = await lstat(path).catch((error: unknown) =>
    isMissing(error) ? null : refuse(path, error),
  );
  if (present === null) return;
  if (present.isDirectory()) throw new FileError('notWritable', path);
  if (!force) throw new FileError('exists', path);
}

/** Writes the whole file or nothing. Rejects with FileError exists or notWritable. */
export async function saveBytes(path: string, bytes: Uint8Array, options: SaveOptions): Promise<void> {
  await checkSavable(path, options);
  // A link stays a link: what it leads to is replaced.
  const place = await realpath(path).catch((error: unknown) =>
    isMissing(error) ? path : refuse(path, error),
  );
  const mode = await stat(place).then(
    (entry) => entry.mode & 0o777,
    () => 0o666,
  );
  // New even where two runs write the same file.
  const temporary = join(dirname(place), `.${basename(place)}.${randomUUID()}.tmp`);
  unfinished.add(temporary);
  try {
    await writeWhole(temporary, bytes, mode);
    await (options.force ? rename(temporary, place) : moveIfFree(temporary, place));
  } catch (error) {
    refuse(path, error);
  } finally {
    await rm(temporary, { force: true });
    unfinished.delete(temporary);
  }
}

async function writeWhole(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A hard link fails where the name is taken since we looked; some file systems have none. */
async function moveIfFree(temporary: string, place: string): Promise<void> {
  try {
    await link(temporary, place);
  } catch (error) {
    if (isThere(error)) throw error;
    await rename(temporary, place);
  }
}

function refuse(path: string, error: unknown): never {
  if (error instanceof FileError) throw error;
  throw new FileError(isThere(error) ? 'exists' : 'notWritable', path, { cause: error });
}
