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
  return !name.startsWith('.') && fits(charactersOf(name), charactersOf(pattern));
}

const charactersOf = (text: string): readonly string[] =>
  Array.from(text, (character) => character.toLowerCase());

/** Only the last * is ever tried again, so that many of them take no longer than one: what an earlier one let in can stay. */
function fits(name: readonly string[], pattern: readonly string[]): boolean {
  let [at, place] = [0, 0];
  let star: { readonly place: number; readonly from: number } | null = null;
  while (at < name.length) {
    const wanted = pattern[place];
    if (wanted === '*') star = { place: (place += 1), from: at };
    else if (wanted === '?' || (wanted !== undefined && wanted === name[at]))
      [at, place] = [at + 1, place + 1];
    else if (star === null) return false;
    else [at, place, star] = [star.from + 1, star.place, { place: star.place, from: star.from + 1 }];
  }
  return pattern.slice(place).every((character) => character === '*');
}
