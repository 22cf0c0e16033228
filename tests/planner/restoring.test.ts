// *Restore* over the embedded Excel: each command is taken back to the cell; what somebody changed since is never touched.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import type { RatingAnswer } from '../../src/method/ratingQuestions';
import { withAnswer, type KeptAnswers } from '../../src/planner/answers';
import { givenOf, type AskedRating } from '../../src/planner/asking';
import type { Overview, Planner } from '../../src/planner/planner';
import { newPlanner, openSample, refreshSample, snapshot, type Sample } from './planner';

jest.setTimeout(300_000);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const results = ['Strategy', 'Factor matrix', 'Role grid', 'Actions'];

const restore = async (planner: Planner) => planner.restore(await planner.survey());

function lastRowOf(name: string): number {
  const table = office.embedded.tables().find(({ sheet }) => sheet === name);
  return Number(/\d+$/.exec(table?.address ?? '')?.[0]);
}

/** The sample, refreshed, worked on, and changed so that the next run inserts rows, writes and sorts. */
async function workedOn(sample?: Sample): Promise<Sample> {
  const opened = sample ?? (await openSample());
  await refreshSample(opened);
  const { embedded } = office;
  await embedded.edit('Actions', `B${lastRowOf('Actions') + 1}`, 'a note of mine under the table');
  await embedded.edit('Actions', 'E9', 'Maria');
  await embedded.edit('Actions', 'H9', '=1+2');
  for (const row of [10, 11]) await embedded.edit('Actions', `G${row}`, 'Done');
  const statuses = embedded.values('Factors', 'H5:H18').map(([status]) => status);
  await embedded.edit('Factors', `H${5 + statuses.indexOf('Resolved')}`, 'Open');
  await embedded.edit('Factors', 'F6', 5);
  await embedded.edit('Factors', 'F8', 1);
  // A formula of the user's beside our cells.
  await embedded.edit('Strategy', 'Z2', '=1+1');
  return opened;
}

describe('what each command wrote is taken back', () => {
  test('the first Refresh: its sheets go, and nothing else has changed', async () => {
    const sample = await openSample();
    const before = await snapshot(office);
    await refreshSample(sample);
    expect(sample.planner.restorable()).toEqual({ sheets: results, emptiesUndo: true });
    const { outcome, overview } = await restore(sample.planner);
    expect(outcome).toBe('restored');
    expect(await snapshot(office)).toEqual(before);
    expect(overview.reading.sheets.map(({ sheet }) => sheet)).not.toContain('Strategy');
    expect(sample.planner.restorable()).toBeNull();
  });

  test('a Refresh over sheets that stand: cells, order, formulas, looks and marks are as before', async () => {
    const sample = await workedOn();
    const before = await snapshot(office);
    const end = lastRowOf('Actions');
    await refreshSample(sample);
    expect(lastRowOf('Actions')).toBeGreaterThan(end);
    expect(sample.planner.restorable()?.emptiesUndo).toBe(false);
    expect((await restore(sample.planner)).outcome).toBe('restored');
    expect(await snapshot(office)).toEqual(before);
    // And the next run is as the one that was taken back.
    await refreshSample(sample);
    expect(office.embedded.values('Actions', `B${lastRowOf('Actions') + 1}`)).toEqual([
      ['a note of mine under the table'],
    ]);
  });

  test('a Refresh in another language: the tabs are called as before', async () => {
    const sample = await openSample();
    await refreshSample(sample);
    const before = await snapshot(office);
    await sample.planner.refresh({ overview: sample.overview, locale: 'zh-CN', account: null });
    expect(office.embedded.sheets()).toContain('策略');
    await restore(sample.planner);
    expect(await snapshot(office)).toEqual(before);
  });

  test('the template and the sample: their sheets go', async () => {
    for (const sample of [false, true]) {
      office.embedded.reset();
      const planner = newPlanner();
      const before = await snapshot(office);
      await planner.createTemplate({ locale: 'en', sample });
      expect(office.embedded.sheets().length).toBeGreaterThan(3);
      await restore(planner);
      expect(await snapshot(office)).toEqual(before);
    }
  });

  test('N7: a line that was taken is no action any more', async () => {
    const sample = await openSample();
    await refreshSample(sample);
    const before = await snapshot(office);
    const overview = await sample.planner.survey();
    const line = overview.analysis!.accounts[0]!.next.find(({ takes }) => takes !== null)!;
    await sample.planner.refresh({ overview, locale: 'en', account: null, taking: [line.id] });
    expect(await snapshot(office)).not.toEqual(before);
    await restore(sample.planner);
    expect(await snapshot(office)).toEqual(before);
  });

  test('N4: a yes, with what was remembered of it', async () => {
    const sample = await openSample();
    await refreshSample(sample);
    const rows = office.embedded
      .values('Actions', 'B5:B60')
      .flatMap(([cell], index) => (cell === 'No local service' ? [index + 5] : []));
    for (const row of rows) await office.embedded.edit('Actions', `G${row}`, 'Done');
    const overview = await sample.planner.survey();
    const before = await snapshot(office);
    const [proposal] = overview.analysis!.accounts[0]!.proposals;
    expect((await sample.planner.accept(overview, proposal!)).kind).toBe('accepted');
    expect(sample.planner.restorable()).toEqual({ sheets: ['Factors'], emptiesUndo: false });
    const { overview: after } = await restore(sample.planner);
    expect(await snapshot(office)).toEqual(before);
    expect(after.analysis!.accounts[0]!.proposals).toHaveLength(1);
  });

  test.each([false, true])('G5: answers in a new column, its table grown: %s', async (isTable) => {
    const { planner, before } = await answered(isTable);
    expect((await restore(planner)).outcome).toBe('restored');
    expect(await snapshot(office)).toEqual(before);
  });

  test('M2: the name in a profile that stands, and in one that was added for it', async () => {
    for (const hasProfile of [true, false]) {
      office.embedded.reset();
      const planner = await unnamed();
      if (hasProfile) await planner.createTemplate({ locale: 'en', sample: false, kinds: ['profile'] });
      const before = await snapshot(office);
      const request = { name: 'Halm AG', locale: 'en' } as const;
      expect((await planner.nameAccount(await planner.survey(), request)).outcome).toBe('written');
      await restore(planner);
      expect(await snapshot(office)).toEqual(before);
    }
  });

  test('A14: a decision of our own', async () => {
    const { planner, overview } = await openSample();
    const before = await snapshot(office);
    const own = { decision: 'stopAndRethink', macro: 'rethink', by: 'R. Boss', reason: 'No budget' } as const;
    await planner.decide(overview, { account: 0, own, locale: 'en' });
    expect(await snapshot(office)).not.toEqual(before);
    await restore(planner);
    expect(await snapshot(office)).toEqual(before);
  });

  test('G5: a list that was brought into the template; theirs is read again', async () => {
    await office.embedded.addSheet('Stakeholders', [
      ['Name', 'Job title', 'Authority', 'Involvement', 'Phone'],
      ['Ada Fenn', 'Engineer', 'High', 'High', '04 11'],
      ['Bo Lark', 'Buyer', 'Low', 'High', '04 12'],
    ]);
    const planner = newPlanner();
    const overview = await planner.survey();
    const before = await snapshot(office);
    const brought = await planner.bring(overview, { kind: 'people', locale: 'en', kept: {} });
    expect(brought.outcome).toBe('written');
    const { overview: after } = await planner.restore(brought.overview);
    expect(await snapshot(office)).toEqual(before);
    expect(after.recognition.tables.map(({ sheet }) => sheet)).toEqual(['Stakeholders']);
  });

  test('what was said of sheets in doubt: they are in doubt again', async () => {
    const sample = await openSample();
    await refreshSample(sample);
    await Excel.run(async (context) => {
      const { customProperties, names } = context.workbook.worksheets.getItem('Strategy');
      customProperties.load('items');
      names.load('items');
      await context.sync();
      for (const property of customProperties.items) property.delete();
      for (const name of names.items) name.delete();
      await context.sync();
    });
    const seen = await sample.planner.survey();
    const [doubt] = seen.doubts;
    expect(doubt?.kind).toBe('strategy');
    const before = await snapshot(office);
    await sample.planner.settle(seen, [{ kind: 'strategy', sheetId: doubt!.sheets[0]!.sheetId }]);
    const { overview } = await restore(sample.planner);
    expect(overview.doubts).toHaveLength(1);
    expect(await snapshot(office)).toEqual(before);
  });
});

/** A list without ratings, answered into a new column. */
async function answered(isTable: boolean): Promise<{ readonly planner: Planner; readonly before: string }> {
  await office.embedded.addSheet('SWOT', [
    ['Factor', 'Type', 'Weight'],
    ['Good service', 'Strength', 4],
    ['Slow quotes', 'Weakness', 3],
    ['Second plant', 'Opportunity', 3],
    ['New rival', 'Threat', 2],
  ]);
  if (isTable)
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('SWOT').tables.add('A1:C5', true).name = 'Swot';
      await context.sync();
    });
  const planner = newPlanner();
  const overview = await planner.survey();
  const { questions } = planner.askAbout(overview, 0, 'factors');
  const answer = ({ key }: AskedRating): RatingAnswer | null => (key === 'control' ? 'high' : null);
  const kept = questions.reduce((all, each) => withAnswer(all, each, answer(each)), {} as KeptAnswers);
  const before = await snapshot(office);
  const { outcome } = await planner.writeAnswers(overview, { given: givenOf(questions, kept), kept });
  expect(outcome).toBe('written');
  return { planner, before };
}

async function unnamed(): Promise<Planner> {
  await office.embedded.addSheet('People', [
    ['Name', 'Authority', 'Involvement'],
    ['Ada Fenn', 'High', 'High'],
  ]);
  await office.embedded.addSheet('Factors', [
    ['Factor', 'Direction', 'Control', 'Weight'],
    ['Good service', '+', 'High', 4],
  ]);
  return newPlanner();
}

describe('what somebody changed since stays, and nothing at all is touched', () => {
  const onActions = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('Actions'));
      await context.sync();
    });

  const changes: Readonly<Record<string, readonly [string, () => Promise<unknown>]>> = {
    'a cell of Strategy': ['Strategy', () => office.embedded.edit('Strategy', 'B2', 'mine')],
    'a cell that the run cleared': ['Strategy', () => office.embedded.edit('Strategy', 'B3', 'mine')],
    'a formula in place of our text': [
      'Strategy',
      () =>
        office.embedded.edit(
          'Strategy',
          'B2',
          `="${String(office.embedded.values('Strategy', 'B2')[0]?.[0])}"`,
        ),
    ],
    'an owner in Actions': ['Actions', () => office.embedded.edit('Actions', 'E6', 'Chen')],
    'a row of Actions deleted': ['Actions', () => onActions((sheet) => sheet.getRange('6:6').delete('Up'))],
    'Actions sorted otherwise': [
      'Actions',
      () => onActions((sheet) => sheet.tables.getItemAt(0).sort.apply([{ key: 1, ascending: false }])),
    ],
    'a row above the actions': ['Actions', () => onActions((sheet) => sheet.getRange('2:2').insert('Down'))],
    'a tab renamed': ['Role grid', () => office.embedded.renameSheet('Role grid', 'Who is who')],
    'a sheet deleted': ['Role grid', () => office.embedded.deleteSheet('Role grid')],
  };

  test.each(Object.keys(changes))('a Refresh over sheets that stand: %s', async (name) => {
    const [sheet, change] = changes[name]!;
    const sample = await workedOn();
    await refreshSample(sample);
    await change();
    const before = await snapshot(office);
    const { outcome, sheets } = await restore(sample.planner);
    expect([outcome, sheets]).toEqual(['changed', [sheet]]);
    expect(await snapshot(office)).toEqual(before);
    // It is still there to be taken back once that is as it was.
    expect(sample.planner.restorable()).not.toBeNull();
  });

  test.each([
    ['typed on a new sheet', 'People', () => office.embedded.edit('People', 'B5', 'Ada Fenn')],
    ['typed beside a new table', 'Goals', () => office.embedded.edit('Goals', 'Z40', 'mine')],
    ['a new sheet renamed', 'Factors', () => office.embedded.renameSheet('Factors', 'Mine')],
  ] as const)('the template: %s', async (_, sheet, change) => {
    const planner = newPlanner();
    await planner.createTemplate({ locale: 'en', sample: false });
    await change();
    const before = await snapshot(office);
    expect(await restore(planner)).toMatchObject({ outcome: 'changed', sheets: [sheet] });
    expect(await snapshot(office)).toEqual(before);
  });

  test.each([
    ['the answer itself', 'D3', 'Low'],
    ['another row under the new header', 'D2', ''],
    ['the name of a row', 'A3', 'Slow quotes again'],
  ])('G5: %s', async (_, cell, value) => {
    const { planner } = await answered(true);
    await office.embedded.edit('SWOT', cell, value);
    const before = await snapshot(office);
    expect(await restore(planner)).toMatchObject({ outcome: 'changed', sheets: ['SWOT'] });
    expect(await snapshot(office)).toEqual(before);
  });

  test('G5: a row typed under the grown table', async () => {
    const { planner } = await answered(true);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('SWOT');
      sheet.getRange('A6:D6').values = [['Old tools', 'Weakness', 2, 'High']];
      sheet.tables.getItemAt(0).resize('A1:D6');
      await context.sync();
    });
    const before = await snapshot(office);
    expect((await restore(planner)).outcome).toBe('changed');
    expect(await snapshot(office)).toEqual(before);
  });

  test('a calculation of the user’s that shows something else by now is no change', async () => {
    const sample = await workedOn();
    await office.embedded.edit('Actions', 'H9', '=Factors!F6+1');
    for (const weight of [4, 5]) await office.embedded.edit('Factors', 'F6', weight);
    const before = await snapshot(office);
    await refreshSample(sample);
    await office.embedded.edit('Factors', 'F6', 4);
    expect((await restore(sample.planner)).outcome).toBe('restored');
    await office.embedded.edit('Factors', 'F6', 5);
    expect(await snapshot(office)).toEqual(before);
  });

  test('another pane’s Refresh since: theirs stays', async () => {
    const sample = await workedOn();
    await refreshSample(sample);
    const other = newPlanner();
    await office.embedded.edit('Factors', 'B5', 'Another factor');
    await refreshSample({ planner: other, overview: await other.survey() });
    const before = await snapshot(office);
    expect((await restore(sample.planner)).outcome).toBe('changed');
    expect(await snapshot(office)).toEqual(before);
    expect((await restore(other)).outcome).toBe('restored');
  });

  test.each([
    ['protected', 'protectedSheet', () => office.embedded.setProtected('Actions', true)],
    ['filtered', 'filtered', () => office.embedded.setFilter(actionsTable(), 'Status', ['Done'])],
    ['with a hidden row', 'hiddenRows', () => office.embedded.setHidden('Actions', '8:8', true)],
  ] as const)('actions %s: Restore says so', async (_, code, change) => {
    const sample = await workedOn();
    await refreshSample(sample);
    await change();
    const before = await snapshot(office);
    await expect(restore(sample.planner)).rejects.toMatchObject({ code, outcome: 'untouched' });
    expect(await snapshot(office)).toEqual(before);
  });

  const actionsTable = (): string => office.embedded.tables().find(({ sheet }) => sheet === 'Actions')!.name;
});

describe('which run it is', () => {
  test('only the last: an earlier one is not taken back', async () => {
    const sample = await openSample();
    await refreshSample(sample);
    await office.embedded.edit('Factors', 'B5', 'Another factor');
    const before = await snapshot(office);
    await refreshSample(sample);
    await restore(sample.planner);
    expect(await snapshot(office)).toEqual(before);
    expect(sample.planner.restorable()).toBeNull();
    expect((await restore(sample.planner)).outcome).toBe('changed');
    expect(await snapshot(office)).toEqual(before);
  });

  test('answers that are kept, and a no to a proposal, are no runs: what was written before can be taken back', async () => {
    const sample = await openSample();
    const before = await snapshot(office);
    await refreshSample(sample);
    await sample.planner.keepAnswers({ x: { y: { control: 'high' } } });
    expect(sample.planner.restorable()?.sheets).toEqual(results);
    await restore(sample.planner);
    const flags = (state: string): Readonly<Record<string, string>> =>
      (JSON.parse(state) as { flags: Record<string, string> }).flags;
    const after = await snapshot(office);
    expect(flags(after)).toHaveProperty('answers');
    expect({ ...JSON.parse(after), flags: 0 }).toEqual({ ...JSON.parse(before), flags: 0 });
  });

  test('another page knows nothing of it', async () => {
    await refreshSample(await openSample());
    const planner = newPlanner();
    const overview: Overview = await planner.survey();
    expect(planner.restorable()).toBeNull();
    expect((await planner.restore(overview)).outcome).toBe('changed');
  });
});
