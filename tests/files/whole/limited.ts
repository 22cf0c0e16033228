// The work of the command line in a process of its own that says at its end how much memory it had (badInputs.test.ts).
import { writeSync } from 'node:fs';
import { run } from '../../../src/cli/run';

process.on('exit', () => {
  writeSync(2, `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
});
void run(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(text),
  env: process.env,
  systemLocale: 'en-US',
  onScreen: false,
  watched: false,
  now: () => new Date(),
  version: '0.1.0',
}).then((code) => {
  process.exitCode = code;
});
