// Excel fails in the middle of a Refresh: the sheets are as before or complete, and a retry works.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import type { HostErrorCode } from '../../src/planner/workbook';
import { watchSyncs, type Syncs } from '../excel/syncs';
import { openSample, refreshSample, snapshot, type Sample } from './planner';

jest.setTimeout(300_000);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

/** One code of Excel's for each message of ours. */
const codes: readonly (readonly [string, HostErrorCode])[] = [
  ['InvalidOperationInCellEditMode', 'cellEditMode'],
  ['AccessDenied', 'protectedSheet'],
  ['ItemNotFound', 'sheetGone'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['ActivityLimitReached', 'busy'],
  ['InvalidOrTimedOutSession', 'sessionLost'],
  ['FilteredRangeConflict', 'filtered'],
  ['ItemAlreadyExists', 'nameTaken'],
  ['NotImplemented', 'notSupported'],
  ['GeneralException', 'unexpected'],
];

/** The sample, refreshed, worked on, and changed so that the next run inserts rows, writes and sorts. */
async function workedOn(syncs = watchSyncs()): Promise<Sample> {
  const sample = await openSample(syncs);
  await refreshSample(sample);
  const { embedded } = office;
  await embedded.edit('Actions', `B${lastRowOf('Actions') + 1}`, 'a note of mine under the table');
  await embedded.edit('Actions', 'E9', 'Maria');
  await embedded.edit('Actions', 'H9', 'a note of mine');
  // What is done makes room for what waits (N1).
  for (const row of [10, 11]) await embedded.edit('Actions', `G${row}`, 'Done');
  const statuses = embedded.values('Factors', 'H5:H18').map(([status]) => status);
  await embedded.edit('Factors', `H${5 + statuses.indexOf('Resolved')}`, 'Open');
  await embedded.edit('Factors', 'F6', 5);
  await embedded.edit('Factors', 'F8', 1);
  return sample;
}

function lastRowOf(name: string): number {
  const table = office.embedded.tables().find(({ sheet }) => sheet === name);
  return Number(/\d+$/.exec(table?.address ?? '')?.[0]);
}

interface Failing {
  readonly sample: Sample;
  readonly syncs: Syncs;
  /** Which sync of a Refresh writes. */
  readonly write: number;
}

async function actionsOf(run: () => Promise<unknown>): Promise<readonly number[]> {
  office.embedded.requests.clear();
  await run();
  return office.embedded.requests().map(({ actions }) => actions);
}

test('a run that sorts and inserts rows is complete', async () => {
  const sample = await workedOn();
  const end = lastRowOf('Actions');
  await refreshSample(sample);
  expect(lastRowOf('Actions')).toBeGreaterThan(end);
  const below = office.embedded.values('Actions', `B${lastRowOf('Actions') + 1}`);
  expect(below).toEqual([['a note of mine under the table']]);
});

test.each(codes)(
  '%s at the read of Refresh gives %s, nothing changes, a retry works',
  async (code, expected) => {
    const sample = await workedOn();
    const before = await snapshot(office);
    for (const after of [0, 10, 10_000]) {
      office.embedded.failNext({ code, after });
      await expect(refreshSample(sample)).rejects.toMatchObject({ code: expected, outcome: 'untouched' });
      expect(await snapshot(office)).toEqual(before);
    }
    await refreshSample(sample);
    expect(await snapshot(office)).not.toEqual(before);
  },
);

test('a failure anywhere in the write of Refresh leaves the sheets as before, and the retry is complete', async () => {
  const syncs = watchSyncs();
  const sample = await workedOn(syncs);
  const before = await snapshot(office);
  const requests = await actionsOf(() => refreshSample(sample));
  const write = requests.length;
  const writing = requests.at(-1) ?? 0;
  // It reads, looks once more, looks at hidden rows because it sorts, and writes.
  expect(write).toBe(4);
  const complete = await snapshot(office);
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
  for (let place = 0; place <= 16; place += 1) {
    await failWriteAt(Math.round((writing * place) / 16), { sample, syncs, write });
    expect({ place, state: await snapshot(office) }).toEqual({ place, state: before });
  }
  await refreshSample(sample);
  expect(await snapshot(office)).toEqual(complete);
});

test('a failure anywhere in the first Refresh leaves no sheet behind, and the retry is complete', async () => {
  const syncs = watchSyncs();
  const sample = await openSample(syncs);
  const before = await snapshot(office);
  const [, , writing = 0] = await actionsOf(() => refreshSample(sample));
  const complete = await snapshot(office);
  await office.embedded.undo();
  for (const after of [0, 1, 2, 3, 5, 8, Math.round(writing / 2), writing - 1, writing]) {
    await failWriteAt(after, { sample, syncs, write: 3 });
    expect({ after, state: await snapshot(office) }).toEqual({ after, state: before });
  }
  await refreshSample(sample);
  expect(await snapshot(office)).toEqual(complete);
});

/** A Refresh reads, looks once more (at hidden rows apart, where it sorts), and writes: that sync fails after so many of its actions. */
async function failWriteAt(after: number, { sample, syncs, write }: Failing): Promise<void> {
  syncs.before(write, () => office.embedded.failNext({ code: 'GeneralException', after }));
  await expect(refreshSample(sample)).rejects.toMatchObject({
    code: 'unexpected',
    // The first calls only look whether everything stands where it did.
    outcome: after < 12 ? (expect.stringMatching(/^(untouched|restored)$/) as string) : 'restored',
  });
}
