// The command line in this process, with a world that keeps what it is told.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { World } from '../../src/cli/world';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** `quadrille` with these words, on 23 November 2026, in English, without a screen. */
export async function quadrille(words: readonly string[], world: Partial<World> = {}): Promise<Ended> {
  let out = '';
  let err = '';
  const code = await run(words, {
    print: (text) => void (out += text),
    say: (text) => void (err += text),
    env: {},
    systemLocale: 'en-US',
    onScreen: false,
    watched: false,
    now: () => new Date(2026, 10, 23, 12),
    version: '0.1.0',
    ...world,
  });
  return { code, out, err };
}

/** The path of a messy workbook. */
export const fixture = (name: string): string => join(__dirname, '../fixtures', name);

/** Gives the path of a file in it. */
type Place = (name: string) => string;

/** A folder of its own for a test file; `remove` takes it away, `fresh` makes a new, empty one within it. */
export function makeFolder(): {
  readonly at: Place;
  readonly fresh: () => Place;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'quadrille-'));
  return {
    at: (name) => join(folder, name),
    fresh: () => {
      const within = mkdtempSync(join(folder, 'fresh-'));
      return (name) => join(within, name);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
