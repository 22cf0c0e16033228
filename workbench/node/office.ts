// Genuine Office.js in Node: its own bootstrap runs against a small stand-in for a browser and talks to the
// embedded Excel. Everything is in the caller's realm, so that toStrictEqual and instanceof hold in tests.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import './iteratorHelpers.cjs';
import { EmbeddedExcel } from '../embeddedExcel';
import { createUniverCore, disposeUniver } from '../univer/core';
import { createWindow } from './window';

export interface BootOptions {
  /** Display language of Office; en-US. */
  readonly locale?: string;
}

export interface BootedOffice {
  readonly Office: typeof globalThis.Office;
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  readonly embedded: EmbeddedExcel;
  readonly dispose: () => void;
}

const origin = 'https://localhost';

/** Boots Office.js beside a fresh embedded Excel. Once a test file is enough: `embedded.reset()` gives a new workbook. */
export async function bootOffice(options: BootOptions = {}): Promise<BootedOffice> {
  const dist = officeFolder();
  const univer = createUniverCore();
  const toPane: ((text: string) => void)[] = [];
  const embedded = new EmbeddedExcel({
    univer,
    locale: options.locale ?? 'en-US',
    origin,
    post: (text) => queueMicrotask(() => toPane.forEach((receive) => receive(text))),
    opener: async (content) => (await import('../open/openWorkbook')).openWorkbook(content),
  });
  const parent = { postMessage: (text: string) => queueMicrotask(() => embedded.conversation.receive(text)) };
  const window = createWindow({
    origin,
    name: embedded.conversation.windowName(),
    parent,
    script: 'office.debug.js',
    load: (path) => evaluate(join(dist, path.slice(1).toLowerCase())),
  });
  toPane.push((text) => window.deliver(text));
  evaluate(join(dist, 'office.debug.js'));
  await Office.onReady();
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const dispose = (): void => {
    embedded.dispose();
    disposeUniver(univer);
    window.remove();
  };
  return {
    Office,
    Excel,
    OfficeExtension: OfficeExtension as unknown as typeof globalThis.OfficeExtension,
    embedded,
    dispose,
  };
}

/** Parts of OfficeExtension that its types leave out. */
declare const OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };

function officeFolder(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const dist = join(folder, 'node_modules', '@microsoft', 'office-js', 'dist');
    if (existsSync(dist)) return dist;
    if (dirname(folder) === folder) throw new Error('@microsoft/office-js is not installed.');
  }
}

// eslint-disable-next-line no-eval -- Office.js is a script for browsers: as a module it would find none of its globals
const indirectEval = eval;

/** Runs a script of Microsoft's as a browser runs a script tag: in the global scope. */
function evaluate(file: string): void {
  indirectEval(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
}
