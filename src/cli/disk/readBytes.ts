import { readFile, stat } from 'node:fs/promises';
import { FileError } from '../../files/fileError';
import { InputError } from '../failure';
import { isMissing } from './systemErrors';

/** More is not even loaded; src/files has its own limits on what is inside. */
const maximumBytes = 512 * 1024 * 1024;

/** The bytes of a file. Rejects with FileError notFound, unreadable or tooLarge, and with InputError for a folder. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const entry = await stat(path).catch((error: unknown) => refuse(path, error));
  if (entry.isDirectory()) throw new InputError('folder', path);
  // A device or a pipe may never end.
  if (!entry.isFile()) throw new FileError('unreadable', path);
  if (entry.size > maximumBytes) throw new FileError('tooLarge', path);
  return readFile(path).catch((error: unknown) => refuse(path, error));
}

function refuse(path: string, error: unknown): never {
  throw new FileError(isMissing(error) ? 'notFound' : 'unreadable', path, { cause: error });
}
