// The door: this process as the world of one run. It does nothing that takes time, so that it always hears a signal.
import { Worker } from 'node:worker_threads';
import { removeUnfinished } from './disk/unfinished';
import type { FromWork, Start } from './doorWords';
import { exitCodes } from './exitCodes';

/** What shells say of a program that a signal ended. */
const signalCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
/** A thread ends between two steps of its program; what takes longer (unpacking) is not waited for. */
const patience = 500;

/**
 * Runs the words this process was started with, and ends it.
 * @param work the program of the thread that does the work
 */
export function main(version: string, work: URL): void {
  const start: Start = {
    words: process.argv.slice(2),
    systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
    onScreen: process.stdout.isTTY,
    watched: process.stderr.isTTY,
    version,
  };
  const worker = new Worker(work, { workerData: start });
  const unfinished: string[] = [];
  // Until the thread says them in the language of the run.
  let sentences = { noOutput: '', tooLarge: '', unexpected: '' };
  let code: number = exitCodes.fileFailed;

  let isEnding = false;
  const exit = (last: number): void => {
    isEnding = true;
    const leave = (): void => {
      removeUnfinished(unfinished);
      process.exit(last);
    };
    setTimeout(leave, patience);
    void worker.terminate().then(leave);
  };
  // Not `once`: an impatient second Ctrl-C would end the process before the first has cleaned up.
  for (const [signal, last] of Object.entries(signalCodes)) process.on(signal, () => exit(last));

  const broken = (error: NodeJS.ErrnoException, isAnswer: boolean): void => {
    if (isEnding) return;
    // Whoever reads us may stop early, as `head` does.
    if (error.code === 'EPIPE') return exit(exitCodes.done);
    if (isAnswer) process.stderr.write(`quadrille: ${sentences.noOutput}\n`);
    exit(exitCodes.fileFailed);
  };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => broken(error, true));
  process.stderr.on('error', (error: NodeJS.ErrnoException) => broken(error, false));

  worker.on('message', (message: FromWork) => {
    if (message.kind === 'sentences') sentences = message;
    else if (message.kind === 'print') process.stdout.write(message.text);
    else if (message.kind === 'say') process.stderr.write(message.text);
    else if (message.kind === 'unfinished') unfinished.push(message.path);
    else if (message.kind === 'ended') ({ code } = message);
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    const said = isFull ? sentences.tooLarge : `${sentences.unexpected}\n${String(error.stack)}`;
    process.stderr.write(`quadrille: ${said}\n`);
  });
  // It ends here once everything is out; what could not be written is told by the streams.
  worker.on('exit', () => {
    if (isEnding) return;
    process.stdout.write('', (lost) => {
      process.stderr.write('', (alsoLost) => {
        if (lost) broken(lost, true);
        else if (alsoLost) broken(alsoLost, false);
        else {
          removeUnfinished(unfinished);
          process.exit(code);
        }
      });
    });
  });
}
