// The matrix over some of the commands: a file of tests each, so that they run beside each other.
import { bootOffice, type BootedOffice } from '../../../workbench/node/office';
import { commandsOf } from '../commands';
import { interleave, type Unseen } from './interleave';

/** @param unseen by command: what comes in the moment that is left, as the docs name it */
export function testInterleavings(unseen: Readonly<Record<string, Unseen>>): void {
  jest.setTimeout(600_000);
  let office: BootedOffice;
  let count = 0;
  beforeAll(async () => {
    office = await bootOffice({ locale: 'en-US' });
  });
  afterAll(() => {
    office.dispose();
    process.stdout.write(`${count} interleavings, each ended as one after the other, or was told\n`);
  });
  const commands = commandsOf(() => office);
  test.each(Object.entries(unseen))('%s, with somebody else at every request', async (name, ofIt) => {
    const command = commands[name];
    if (command === undefined) throw new Error(`there is no command "${name}"`);
    const found = await interleave(office, command, ofIt);
    count += found.count;
    expect(found.faults).toEqual([]);
  });
}
