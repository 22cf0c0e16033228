// Files that are being written. Each tells by its name which process made it, so that the next run can sweep what a killed one left.
import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Processes of another computer, which may write into the same folder, cannot be asked whether they live. */
const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const named = /^\.quadrille-([\da-f]{8})-(\d+)-[\da-f]{16}\.tmp$/;
/** Nobody writes one file for a day. */
const oldest = 24 * 3600 * 1000;

const unfinished = new Set<string>();
let tell: (path: string) => void = () => undefined;

/** Whoever has to clean up after this thread hears of each file before it is made. */
export function onUnfinished(listener: (path: string) => void): void {
  tell = listener;
}

/** A path beside the file's own, short whatever that is called, and new even where two runs write the same file. */
export function makeUnfinished(folder: string): string {
  const path = join(folder, `.quadrille-${here}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`);
  unfinished.add(path);
  tell(path);
  return path;
}

export async function dropUnfinished(path: string): Promise<void> {
  await rm(path, { force: true });
  unfinished.delete(path);
}

/** For the moment a run is interrupted: takes away what is not whole. */
export function removeUnfinished(others: readonly string[] = []): void {
  for (const path of [...unfinished, ...others]) rmSync(path, { force: true });
  unfinished.clear();
}

/** Takes away what runs left that were killed. A folder that cannot be listed, or a file that cannot go, is no reason to fail. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    if (named.test(name) && (await isLeft(path, name)))
      await rm(path, { force: true }).catch(() => undefined);
  }
}

async function isLeft(path: string, name: string): Promise<boolean> {
  const [, host, pid] = named.exec(name) ?? [];
  if (host === here && !isAlive(Number(pid))) return true;
  const entry = await stat(path).catch(() => null);
  return entry !== null && Date.now() - entry.mtimeMs > oldest;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process: it is there, but not ours to ask.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
