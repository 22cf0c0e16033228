// Another program that edits workbooks: it plays the user, and reads what we have written by its own means.
import { join } from 'node:path';
import type { init, NewFile } from 'excelize-wasm';

type Excelize = Awaited<ReturnType<typeof init>>;

declare const requireUniver: (name: string) => unknown;

const root = join(__dirname, '..', '..', 'node_modules', 'excelize-wasm');

/** Loaded by Node's own require, once a worker (see workbench/node/jestEnvironment.cjs). */
export async function loadExcelize(): Promise<Excelize> {
  const module = requireUniver('excelize-wasm') as { readonly init: typeof init };
  return module.init(join(root, 'excelize.wasm.gz'));
}

/** The file after the edits. @throws Error with excelize's own words */
export function edited(
  excelize: Excelize,
  bytes: Uint8Array,
  edit: (file: NewFile, done: (answer: { readonly error: string | null }) => void) => void,
): Uint8Array {
  const file = opened(excelize, bytes);
  edit(file, ({ error }) => {
    if (error) throw new Error(error);
  });
  const { buffer, error } = file.WriteToBuffer();
  if (error) throw new Error(error);
  return new Uint8Array(buffer as unknown as ArrayBufferLike);
}

export function opened(excelize: Excelize, bytes: Uint8Array): NewFile {
  const file = excelize.OpenReader(bytes);
  if (file.error) throw new Error(file.error);
  return file;
}
