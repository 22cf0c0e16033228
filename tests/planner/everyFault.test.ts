// Every command × every request of it × Excel's failing before, within and after: each ends as before, or complete, and says which.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { commandsOf } from './commands';
import { completes, differences, endingOf, leavesAll } from './endings';
import { snapshot } from './planner';

jest.setTimeout(600_000);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());

/** Excel fails before it did anything of a request, within it, or after all of it, so that only the answer is lost. */
const placesIn = (actions: number): readonly number[] =>
  [...new Set([0, 1, Math.round(actions / 2), actions - 1, answerLost])].filter((place) => place >= 0);
const answerLost = 1_000_000;

/** What Excel says otherwise, each handled in its own way. */
const otherCodes = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'ItemNotFound',
  'ResponsePayloadSizeLimitExceeded',
  'ActivityLimitReached',
  'InvalidOrTimedOutSession',
  'FilteredRangeConflict',
  'ItemAlreadyExists',
  'NotImplemented',
];

let count = 0;

test.each(Object.entries(commandsOf(() => office)))('%s, at every request', async (_, { prepare }) => {
  office.embedded.reset();
  let { run } = await prepare();
  const before = await snapshot(office);
  office.embedded.requests.clear();
  await run();
  const actions = office.embedded.requests().map((request) => request.actions);
  const complete = await snapshot(office);
  const restart = async (): Promise<void> => {
    office.embedded.reset();
    ({ run } = await prepare());
    expect(await snapshot(office)).toEqual(before);
  };
  await restart();
  for (const [index, size] of actions.entries()) {
    const faults = [
      ...placesIn(size).map((after) => ({ code: 'GeneralException', after })),
      ...otherCodes.map((code) => ({ code, after: Math.round(size / 2) })),
    ];
    for (const fault of faults) {
      count += 1;
      office.embedded.failNext({ ...fault, skip: index });
      const ended = await endingOf(run());
      const state = await snapshot(office);
      const at = { fault, request: index + 1, of: actions.length, ended };
      expect({ ...at, toCome: office.embedded.faultsToCome }).toEqual({ ...at, toCome: 0 });
      // One fault leaves nothing in part: what takes back tries twice.
      expect([...leavesAll, ...completes]).toContain(ended);
      const expected = leavesAll.includes(ended) ? before : complete;
      expect({ ...at, differs: differences(expected, state) }).toEqual({ ...at, differs: [] });
      if (state !== before) await restart();
    }
  }
});

afterAll(() => process.stdout.write(`${count} faults of Excel, each ended as before or complete\n`));
