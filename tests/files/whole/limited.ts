// The command line in a process of its own that says at its end how much memory it had (badInputs.test.ts).
import { writeSync } from 'node:fs';
import { main } from '../../../src/cli/main';

process.on('exit', () => {
  writeSync(2, `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
});
void main('0.1.0');
