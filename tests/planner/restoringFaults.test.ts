// Excel fails in the middle of *Restore*: all is as it was left, or taken back, or it is said that it stands there in part; and
// the next press ends it.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import type { RatingAnswer } from '../../src/method/ratingQuestions';
import { withAnswer, type KeptAnswers } from '../../src/planner/answers';
import { givenOf, type AskedRating } from '../../src/planner/asking';
import type { Planner } from '../../src/planner/planner';
import { watchSyncs, type Syncs } from '../excel/syncs';
import { newPlanner, openSample, refreshSample, snapshot } from './planner';

jest.setTimeout(300_000);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

interface Ended {
  readonly planner: Planner;
  readonly syncs: Syncs;
  /** The workbook before the run and after it. */
  readonly before: string;
  readonly left: string;
}

async function ended(planner: Planner, syncs: Syncs, run: () => Promise<unknown>): Promise<Ended> {
  const before = await snapshot(office);
  await run();
  return { planner, syncs, before, left: await snapshot(office) };
}

/** Each with the syncs that look, and the last two of them: a list, and the taking back. */
const runs: Readonly<Record<string, readonly [number, () => Promise<Ended>]>> = {
  'a first Refresh': [
    3,
    async () => {
      const syncs = watchSyncs();
      const sample = await openSample(syncs);
      return ended(sample.planner, syncs, () => refreshSample(sample));
    },
  ],
  'a Refresh over sheets that stand': [
    3,
    async () => {
      const syncs = watchSyncs();
      const sample = await openSample(syncs);
      await refreshSample(sample);
      const { embedded } = office;
      await embedded.edit('Actions', 'E9', 'Maria');
      const table = embedded.tables().find(({ sheet }) => sheet === 'Actions')!;
      const last = Number(/\d+$/.exec(table.address)![0]);
      await embedded.edit('Actions', `B${last + 1}`, 'a note of mine under the table');
      for (const row of [10, 11]) await embedded.edit('Actions', `G${row}`, 'Done');
      const statuses = embedded.values('Factors', 'H5:H18').map(([status]) => status);
      await embedded.edit('Factors', `H${5 + statuses.indexOf('Resolved')}`, 'Open');
      await embedded.edit('Factors', 'F6', 5);
      return ended(sample.planner, syncs, () => refreshSample(sample));
    },
  ],
};

const restore = async ({ planner, syncs }: Ended, faults: () => void) => {
  const overview = await planner.survey();
  syncs.before(100, () => undefined);
  faults();
  return planner.restore(overview);
};

const fail = (after: number) => (): void => office.embedded.failNext({ code: 'GeneralException', after });

describe.each(Object.keys(runs))('%s', (name) => {
  test('a fault in the look: nothing is touched, and the next press takes it back', async () => {
    const [looks, make] = runs[name]!;
    const run = await make();
    for (let sync = 1; sync <= looks; sync += 1) {
      const pressed = restore(run, () => run.syncs.before(sync, fail(0)));
      await expect(pressed).rejects.toMatchObject({ code: 'unexpected', outcome: 'untouched' });
      expect(await snapshot(office)).toEqual(run.left);
    }
    expect((await restore(run, () => undefined)).outcome).toBe('restored');
    expect(await snapshot(office)).toEqual(run.before);
  });

  // The looks that stop it come first: after 230 calls it is in the midst of its changes.
  test.each([0, 3, 40, 230, 100_000])(
    'a fault after %i calls of the taking back: it is tried once more, and all is as before',
    async (after) => {
      const [looks, make] = runs[name]!;
      const run = await make();
      const { outcome } = await restore(run, () => run.syncs.before(looks + 2, fail(after)));
      expect(outcome).toBe('restored');
      expect(await snapshot(office)).toEqual(run.before);
      expect(run.planner.restorable()).toBeNull();
    },
  );

  test.each([0, 4, 230])(
    'faults after %i calls of both attempts: it is told whether anything changed, and the next press ends it',
    async (after) => {
      const [looks, make] = runs[name]!;
      const run = await make();
      const pressed = restore(run, () => {
        run.syncs.before(looks + 2, fail(after));
        run.syncs.alsoBefore(looks + 4, fail(0));
      });
      const error = await pressed.then(
        () => null,
        (thrown: unknown) => thrown,
      );
      const isAsLeft = (await snapshot(office)) === run.left;
      expect(error).toMatchObject({ code: 'unexpected', outcome: isAsLeft ? 'untouched' : 'partial' });
      if (after === 0) expect(isAsLeft).toBe(true);
      if (after === 230) expect(error).toMatchObject({ outcome: 'partial' });
      expect(run.planner.restorable()).not.toBeNull();
      expect((await restore(run, () => undefined)).outcome).toBe('restored');
      expect(await snapshot(office)).toEqual(run.before);
    },
  );
});

describe('answers in a new column of a table', () => {
  async function answered(): Promise<Ended> {
    await office.embedded.addSheet('SWOT', [
      ['Factor', 'Type', 'Weight'],
      ['Good service', 'Strength', 4],
      ['Slow quotes', 'Weakness', 3],
      ['New rival', 'Threat', 2],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('SWOT').tables.add('A1:C4', true).name = 'Swot';
      await context.sync();
    });
    const syncs = watchSyncs();
    const planner = newPlanner(undefined, syncs);
    const overview = await planner.survey();
    const { questions } = planner.askAbout(overview, 0, 'factors');
    const answer = ({ key }: AskedRating): RatingAnswer | null => (key === 'control' ? 'high' : null);
    const kept = questions.reduce((all, each) => withAnswer(all, each, answer(each)), {} as KeptAnswers);
    return ended(planner, syncs, () =>
      planner.writeAnswers(overview, { given: givenOf(questions, kept), kept }),
    );
  }

  test('a fault in the look leaves them, the next press takes them back', async () => {
    const run = await answered();
    await expect(restore(run, () => run.syncs.before(1, fail(0)))).rejects.toMatchObject({
      outcome: 'untouched',
    });
    expect(await snapshot(office)).toEqual(run.left);
    expect((await restore(run, () => undefined)).outcome).toBe('restored');
    expect(await snapshot(office)).toEqual(run.before);
  });

  test.each([0, 1, 2, 4, 8, 1_000])(
    'a fault after %i calls is told, and the next press ends it',
    async (after) => {
      const run = await answered();
      const pressed = restore(run, () => run.syncs.before(2, fail(after)));
      await expect(pressed).rejects.toMatchObject({
        outcome: expect.stringMatching(after === 0 ? /^untouched$/ : /^(untouched|partial)$/) as string,
      });
      expect((await restore(run, () => undefined)).outcome).toBe('restored');
      expect(await snapshot(office)).toEqual(run.before);
    },
  );
});

test('a Refresh that failed and could not be put back is taken back by Restore', async () => {
  const syncs = watchSyncs();
  const sample = await openSample(syncs);
  const before = await snapshot(office);
  for (const sync of [3, 5, 7]) syncs.alsoBefore(sync, fail(sync === 3 ? 60 : 0));
  await expect(refreshSample(sample)).rejects.toMatchObject({ outcome: 'partial' });
  expect(await snapshot(office)).not.toEqual(before);
  expect(sample.planner.restorable()?.sheets).toContain('Strategy');
  syncs.before(100, () => undefined);
  expect((await sample.planner.restore(await sample.planner.survey())).outcome).toBe('restored');
  expect(await snapshot(office)).toEqual(before);
});

test('a Refresh that failed and was put back is no run', async () => {
  const syncs = watchSyncs();
  const sample = await openSample(syncs);
  syncs.before(3, fail(60));
  await expect(refreshSample(sample)).rejects.toMatchObject({ outcome: 'restored' });
  expect(sample.planner.restorable()).toBeNull();
});
