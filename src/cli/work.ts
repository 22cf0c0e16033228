// The thread that does the work of one run: whatever it computes, the door can end it.
import { parentPort, workerData } from 'node:worker_threads';
import { textOf } from '../text/text';
import { parseArguments } from './arguments';
import { onUnfinished } from './disk/unfinished';
import type { FromWork, Start } from './doorWords';
import { defaultLocale } from './locale';
import { run } from './run';
import type { World } from './world';

async function work({ words, ...outside }: Start): Promise<void> {
  const tell = (message: FromWork): void => parentPort?.postMessage(message);
  const world: World = {
    ...outside,
    print: (text) => tell({ kind: 'print', text }),
    say: (text) => tell({ kind: 'say', text }),
    env: process.env,
    now: () => new Date(),
  };
  const { noOutput, tooLarge, unexpected } = textOf(parseArguments(words).locale ?? defaultLocale(world)).cli
    .files;
  tell({ kind: 'sentences', noOutput, tooLarge, unexpected });
  onUnfinished((path) => tell({ kind: 'unfinished', path }));
  tell({ kind: 'ended', code: await run(words, world) });
}

// What it rejects with reaches the door as the thread's error.
await work(workerData as Start);
