// A file is written beside its place and moved there whole: whoever looks sees the old file, or the new one.
import {
  access,
  constants,
  link,
  lstat,
  open,
  readFile,
  readlink,
  realpath,
  rename,
  stat,
} from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { FileError } from '../../files/fileError';
import { isMissing, isThere } from './systemErrors';
import { dropUnfinished, makeUnfinished, sweep } from './unfinished';

export interface SaveOptions {
  /** true: a file that is there is replaced. */
  readonly force: boolean;
}

/** Where a file is to be written, all links followed. */
interface Place {
  readonly path: string;
  /** Of the file that is there; null where there is none. */
  readonly present: Stats | null;
}

/** Before any work: rejects with FileError exists or notWritable where saving could not succeed. */
export async function checkSavable(path: string, options: SaveOptions): Promise<void> {
  await findPlace(path, options);
}

/** Writes the whole file or nothing. Rejects with FileError exists or notWritable. */
export async function saveBytes(path: string, bytes: Uint8Array, options: SaveOptions): Promise<void> {
  const place = await findPlace(path, options);
  const folder = dirname(place.path);
  await sweep(folder);
  const temporary = makeUnfinished(folder);
  try {
    await writeWhole(temporary, bytes, place.present);
    if (!options.force) await moveIfFree(temporary, place.path);
    else if (place.present !== null && place.present.nlink > 1) await writeInto(place.path, bytes);
    else await rename(temporary, place.path);
  } catch (error) {
    refuse(path, error);
  } finally {
    await dropUnfinished(temporary);
  }
}

async function findPlace(path: string, { force }: SaveOptions): Promise<Place> {
  const folder = await stat(dirname(path)).catch((error: unknown) => refuse(path, error));
  if (!folder.isDirectory()) throw new FileError('notWritable', path);
  const own = await entryAt(path);
  if (own === null) return { path, present: null };
  if (own.isDirectory()) throw new FileError('notWritable', path);
  if (!force) throw new FileError('exists', path);
  // A link stays a link, also where nothing is at its end yet: what it leads to is written.
  const end = own.isSymbolicLink() ? await followLinks(path) : path;
  const present = await entryAt(end);
  if (present !== null) await checkReplaceable(end, present);
  return { path: end, present };
}

const entryAt = (path: string): Promise<Stats | null> =>
  lstat(path).catch((error: unknown) => (isMissing(error) ? null : refuse(path, error)));

/** As many as systems follow. */
const mostLinks = 40;

async function followLinks(path: string): Promise<string> {
  try {
    let at = path;
    for (let links = 0; links < mostLinks; links += 1) {
      // The folder's own links are followed first, since a link's words count from where it really stands.
      at = join(await realpath(dirname(at)), basename(at));
      if ((await entryAt(at))?.isSymbolicLink() !== true) return at;
      at = resolve(dirname(at), await readlink(at));
    }
  } catch (error) {
    refuse(path, error);
  }
  throw new FileError('notWritable', path);
}

/** Pipes and devices are no workbooks, and a file that says it may not be written means it, to administrators too. */
async function checkReplaceable(path: string, present: Stats): Promise<void> {
  if (!present.isFile() || (present.mode & 0o222) === 0) throw new FileError('notWritable', path);
  await access(path, constants.W_OK).catch((error: unknown) => refuse(path, error));
}

async function writeWhole(path: string, bytes: Uint8Array, present: Stats | null): Promise<void> {
  const file = await open(path, 'wx', 0o666);
  try {
    await file.writeFile(bytes);
    // The mode as it was, whatever new files get here.
    if (present !== null) await file.chmod(present.mode & 0o777);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A file of several names keeps them only where its own content changes. It was just written whole beside it, so there is room. */
async function writeInto(path: string, bytes: Uint8Array): Promise<void> {
  const old = await readFile(path);
  try {
    await overwrite(path, bytes);
  } catch (error) {
    await overwrite(path, old);
    throw error;
  }
}

async function overwrite(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.writeFile(bytes);
    await file.truncate(bytes.length);
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
