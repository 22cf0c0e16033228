import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The files that a name such as `plans\*.xlsx` means, in order: the shells of Windows leave that to the program. A name
 * without * or ?, and one that means no file, stays as it is.
 */
export async function expandPattern(path: string): Promise<readonly string[]> {
  const pattern = basename(path);
  if (!/[*?]/.test(pattern)) return [path];
  const folder = dirname(path);
  // What is wrong with the folder shows when the name itself is opened.
  const names = await readdir(folder).catch(() => []);
  const found = names.filter((name) => matches(name, pattern)).sort();
  if (found.length === 0) return [path];
  return found.map((name) => (path === pattern ? name : join(folder, name)));
}

/** * is anything, ? one character; no capitals are told from small letters, and hidden files are not meant. */
function matches(name: string, pattern: string): boolean {
  if (name.startsWith('.')) return false;
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'iu').test(name);
}
