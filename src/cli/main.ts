// The door: this process as the world of one run.
import { removeUnfinished } from './disk/unfinished';
import { run } from './run';
import type { World } from './world';

/** What shells say of a program that a signal ended. */
const signalCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Runs the words this process was started with, and ends it. */
export async function main(version: string): Promise<void> {
  for (const [signal, code] of Object.entries(signalCodes)) {
    // Not `once`: an impatient second Ctrl-C would end the process before the first has cleaned up.
    process.on(signal, () => {
      removeUnfinished();
      process.exit(code);
    });
  }
  // Whoever reads us may stop early, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));
  const code = await run(process.argv.slice(2), makeWorld(version));
  // The engine that writes workbooks keeps the process alive: it ends here, once everything is out.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

function makeWorld(version: string): World {
  return {
    print: (text) => process.stdout.write(text),
    say: (text) => process.stderr.write(text),
    env: process.env,
    systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
    onScreen: process.stdout.isTTY,
    watched: process.stderr.isTTY,
    now: () => new Date(),
    version,
  };
}
