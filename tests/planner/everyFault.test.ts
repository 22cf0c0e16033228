// Every command × every request of it × Excel's failing before, within and after: each ends as before, or complete, and says which.
import { HostError } from '../../src/planner/workbook';
import type { RatedKind } from '../../src/method/ratingQuestions';
import { givenOf } from '../../src/planner/asking';
import { withAnswer, type KeptAnswers } from '../../src/planner/answers';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { newPlanner, openSample, refreshSample, snapshot, type Sample } from './planner';

jest.setTimeout(600_000);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());

const people = [
  ['Name', 'Authority', 'Involvement'],
  ['Ada Fenn', 'High', 'High'],
  ['Bo Lark', 'High', 'Low'],
];
const factors = [
  ['Factor', 'Direction', 'Weight'],
  ['Good service', '+', 4],
  ['New rival', '-', 5],
];

async function ownLists() {
  await office.embedded.addSheet('People', people);
  await office.embedded.addSheet('Factors', factors);
  const planner = newPlanner();
  return { planner, overview: await planner.survey() };
}

async function refreshed(): Promise<Sample> {
  const sample = await openSample();
  await refreshSample(sample);
  return { ...sample, overview: await sample.planner.survey() };
}

/** The control of every factor, answered and not yet written. */
async function answered() {
  const { planner, overview } = await ownLists();
  const { questions } = planner.askAbout(overview, 0, 'factors');
  const kept = questions.reduce<KeptAnswers>(
    (all, question) => withAnswer(all, question, question.key === 'control' ? 'high' : null),
    {},
  );
  return { planner, overview, kept, given: givenOf(questions, kept) };
}

/** An action of the sample is done, so that its factor may be settled. */
async function proposed() {
  const sample = await refreshed();
  const rows = office.embedded.values('Actions', 'B5:B60');
  for (const [index, [from]] of rows.entries())
    if (from === 'No local service') await office.embedded.edit('Actions', `G${index + 5}`, 'Done');
  const overview = await sample.planner.survey();
  const [proposal] = overview.analysis?.accounts[0]?.proposals ?? [];
  if (proposal === undefined) throw new Error('nothing is proposed');
  return { planner: sample.planner, overview, proposal };
}

type Command = () => Promise<() => Promise<unknown>>;

/** Each: a workbook, and what the user asks of it then. */
const commands: Readonly<Record<string, Command>> = {
  'a look': async () => {
    const { planner } = await ownLists();
    return () => planner.survey();
  },
  'the first Refresh': async () => {
    const sample = await openSample();
    return () => refreshSample(sample);
  },
  'a Refresh that inserts, writes and sorts': async () => {
    const sample = await refreshed();
    const { embedded } = office;
    for (const row of [10, 11]) await embedded.edit('Actions', `G${row}`, 'Done');
    await embedded.edit('Factors', 'F6', 5);
    await embedded.edit('Factors', 'F8', 1);
    return () => refreshSample(sample);
  },
  'a line that is taken': async () => {
    const { planner, overview } = await refreshed();
    const [line] = overview.analysis?.accounts[0]?.next ?? [];
    return () => planner.refresh({ overview, locale: 'en', account: null, taking: [line?.id ?? ''] });
  },
  'the template': async () => {
    const { planner, overview } = await ownLists();
    return () => planner.createTemplate({ locale: 'en', sample: false, held: overview });
  },
  'the sample': () => Promise.resolve(() => newPlanner().createTemplate({ locale: 'en', sample: true })),
  'a name, and a profile for it': async () => {
    const { planner, overview } = await ownLists();
    return () => planner.nameAccount(overview, { name: 'Halm', locale: 'en' });
  },
  'a name in the profile': async () => {
    const { planner } = await ownLists();
    const overview = await planner.createTemplate({ locale: 'en', sample: false, kinds: ['profile'] });
    return () => planner.nameAccount(overview, { name: 'Halm', locale: 'en' });
  },
  'a decision of our own': async () => {
    const { planner, overview } = await ownLists();
    const own = { decision: 'stopAndRethink', macro: 'rethink', by: 'R. Boss', reason: 'no budget' } as const;
    return () => planner.decide(overview, { account: 0, own, locale: 'en' });
  },
  'answers that are kept': async () => {
    const { planner, kept } = await answered();
    return () => planner.keepAnswers(kept);
  },
  'answers that are written': async () => {
    const { planner, overview, given, kept } = await answered();
    return () => planner.writeAnswers(overview, { given, kept });
  },
  'a list that is brought': async () => {
    const { planner, overview } = await ownLists();
    const kind: RatedKind = 'people';
    return () => planner.bring(overview, { kind, locale: 'en', kept: {} });
  },
  'a yes to a proposal': async () => {
    const { planner, overview, proposal } = await proposed();
    return () => planner.accept(overview, proposal);
  },
  'a Refresh that is taken back': async () => {
    const { planner, overview } = await openSample();
    const seen = await planner.refresh({ overview, locale: 'en', account: null });
    return () => planner.restore(seen);
  },
  'a no to a proposal': async () => {
    const { planner, overview, proposal } = await proposed();
    return () => planner.decline(overview, proposal);
  },
};

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

/** How it ends, whether by itself or by an error, where nothing is left to say. */
const leavesAll: readonly string[] = ['changed', 'byHand', 'failed: untouched', 'failed: restored'];
const endings: readonly string[] = [
  ...leavesAll,
  'done',
  'written',
  'accepted',
  'restored',
  'failed: written',
];

const outcomeOf = (result: unknown): string => {
  const { outcome = 'done', kind = outcome } = (result ?? {}) as Readonly<Record<string, string | undefined>>;
  return kind;
};

/** The first lines in which two snapshots differ. */
function differences(expected: string, state: string): readonly string[] {
  if (expected === state) return [];
  const lines = state.split('\n');
  return expected
    .split('\n')
    .flatMap((line, index) => (line === lines[index] ? [] : [`${index}: ${line} → ${lines[index]}`]))
    .slice(0, 8);
}

let count = 0;

test.each(Object.entries(commands))('%s, at every request', async (_, prepare) => {
  office.embedded.reset();
  let run = await prepare();
  const before = await snapshot(office);
  office.embedded.requests.clear();
  await run();
  const actions = office.embedded.requests().map((request) => request.actions);
  const complete = await snapshot(office);
  const restart = async (): Promise<void> => {
    office.embedded.reset();
    run = await prepare();
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
      const ended = await run().then(outcomeOf, (error: unknown) =>
        error instanceof HostError ? `failed: ${error.outcome}` : String(error),
      );
      const state = await snapshot(office);
      const at = { fault, request: index + 1, of: actions.length, ended };
      expect({ ...at, toCome: office.embedded.faultsToCome }).toEqual({ ...at, toCome: 0 });
      // One fault leaves nothing in part: what takes back tries twice.
      expect(endings).toContain(ended);
      const expected = leavesAll.includes(ended) ? before : complete;
      expect({ ...at, differs: differences(expected, state) }).toEqual({ ...at, differs: [] });
      if (state !== before) await restart();
    }
  }
});

afterAll(() => process.stdout.write(`${count} faults of Excel, each ended as before or complete\n`));
