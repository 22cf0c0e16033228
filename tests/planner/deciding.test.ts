// A14: a decision of our own is written into the profile, over the embedded Excel.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import type { OwnDecision } from '../../src/method/strategy/decided';
import type { Overview } from '../../src/planner/planner';
import { newPlanner, openSample, snapshot } from './planner';

jest.setTimeout(120_000);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const stop: OwnDecision = {
  decision: 'stopAndRethink',
  macro: 'rethink',
  by: 'R. Boss',
  reason: '=the budget is gone',
};

const people = [
  ['Name', 'Authority', 'Involvement', 'Attitude', 'Contact'],
  ['Ada Fenn', 'High', 'High', 'Supporter', 'Close'],
  ['Bo Lark', 'High', 'Low', 'Supporter', 'Close'],
];
const factors = [
  ['Factor', 'Direction', 'Control', 'Weight', 'Evidence'],
  ['Good service', '+', 'High', 4, 'Confirmed'],
  ['Long contract', '+', 'Low', 4, 'Confirmed'],
  ['Trial went well', '+', 'High', 4, 'Confirmed'],
  ['New rival', '-', 'Low', 3, 'Confirmed'],
];

async function addTables(): Promise<void> {
  await office.embedded.addSheet('People', people);
  await office.embedded.addSheet('Factors', factors);
}

const accountOf = ({ analysis }: Pick<Overview, 'analysis'>, index = 0) => analysis!.accounts[index]!;
const decidedIn = (overview: Overview, index = 0) => accountOf(overview, index).decided;

/** What the sheet Profile says beside each question that is answered. */
function answers(): Readonly<Record<string, unknown>> {
  const rows = office.embedded.values('Profile', 'A1:E60');
  const pairs = rows.flatMap((row) => {
    const at = row.findIndex((cell) => typeof cell === 'string' && /\?$/.test(cell));
    return at < 0 || row[at + 1] === '' || row[at + 1] === null ? [] : [[String(row[at]), row[at + 1]]];
  });
  return Object.fromEntries(pairs) as Readonly<Record<string, unknown>>;
}

const written = {
  'What did we decide ourselves?': 'Stop and rethink',
  'By which strategy, if we chose another?': 'Rethink the situation',
  'Who decided?': 'R. Boss',
  // 23 November 2026
  'When was it decided?': 46349,
  'Why did we decide so?': '=the budget is gone',
};

test('A14: it is written beside the profile’s questions, with what is computed now; one Undo takes it back', async () => {
  const { planner, overview } = await openSample();
  const before = await snapshot(office);
  expect(accountOf(overview).going!.decision).toBe('goWithConditions');
  expect(accountOf(overview).strategy.macro).toBe('persevere');
  const made = await planner.decide(overview, { account: 0, own: stop, locale: 'en' });
  expect(made.outcome).toBe('written');
  expect(answers()).toMatchObject({
    ...written,
    'What was computed then?': 'Go with conditions; Persevere',
  });
  expect(decidedIn(made.overview)).toEqual({
    decision: 'stopAndRethink',
    macro: 'rethink',
    by: 'R. Boss',
    on: '2026-11-23',
    reason: '=the budget is gone',
    lapsed: false,
  });
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
});

test('A14: another decision takes the place of the first; what is left out is blank again', async () => {
  const { planner, overview } = await openSample();
  const first = await planner.decide(overview, { account: 0, own: stop, locale: 'en' });
  const go: OwnDecision = { decision: 'go', macro: null, by: '', reason: 'They asked us to.' };
  const second = await planner.decide(first.overview, { account: 0, own: go, locale: 'en' });
  expect(decidedIn(second.overview)).toMatchObject({ ...go, on: '2026-11-23', lapsed: false });
  expect(answers()).not.toHaveProperty('Who decided?');
});

test('A14: dropped, nothing is left of it', async () => {
  const { planner, overview } = await openSample();
  const before = await snapshot(office);
  const first = await planner.decide(overview, { account: 0, own: stop, locale: 'en' });
  const dropped = await planner.decide(first.overview, { account: 0, own: null, locale: 'en' });
  expect([dropped.outcome, decidedIn(dropped.overview)]).toEqual(['written', null]);
  expect(await snapshot(office)).toEqual(before);
});

test('A14: it asks to be renewed once what is computed is another, and no longer once it is', async () => {
  const { planner, overview } = await openSample();
  await planner.decide(overview, { account: 0, own: stop, locale: 'en' });
  await office.embedded.edit('Factors', 'H14', 'Resolved');
  await office.embedded.edit('Factors', 'H15', 'Resolved');
  await office.embedded.edit('Factors', 'H16', 'Resolved');
  const later = newPlanner('2026-12-05');
  const seen = await later.survey();
  expect(accountOf(seen).strategy.macro).not.toBe('persevere');
  expect(decidedIn(seen)).toMatchObject({ lapsed: true, on: '2026-11-23' });
  const renewed = await later.decide(seen, { account: 0, own: stop, locale: 'en' });
  expect(decidedIn(renewed.overview)).toMatchObject({ lapsed: false, on: '2026-12-05' });
});

test('A14: without a profile one is added, the decision in it, in one write that one Undo takes back', async () => {
  await addTables();
  const planner = newPlanner();
  const overview = await planner.survey();
  const before = await snapshot(office);
  const made = await planner.decide(overview, { account: 0, own: stop, locale: 'en' });
  expect(made.outcome).toBe('written');
  expect(answers()).toMatchObject(written);
  expect(decidedIn(made.overview)).toMatchObject({ decision: 'stopAndRethink', macro: 'rethink' });
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
});

test('A14: an added profile asks and answers in Chinese', async () => {
  await addTables();
  const planner = newPlanner();
  const made = await planner.decide(await planner.survey(), { account: 0, own: stop, locale: 'zh-CN' });
  expect(decidedIn(made.overview)).toMatchObject({ decision: 'stopAndRethink', lapsed: false });
  const cells = office.embedded.values('客户概况', 'B5:C40').flat();
  expect(cells).toEqual(expect.arrayContaining(['停下来重新考虑', '重新考虑形势', 'R. Boss']));
});

test('A14: a profile that does not ask it gets rows, and its table takes them in', async () => {
  await addTables();
  await office.embedded.addSheet('Profile', [
    ['Question', 'Answer'],
    ['Who of us owns the sale?', 'Kim'],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Profile').tables.add('A1:B2', true).name = 'Quadrille_Profile';
    await context.sync();
  });
  const planner = newPlanner();
  const made = await planner.decide(await planner.survey(), { account: 0, own: stop, locale: 'en' });
  expect([made.outcome, made.cell]).toEqual(['written', 'Profile!B3']);
  expect(answers()).toMatchObject({ ...written, 'When was it decided?': '2026-11-23' });
  expect(accountOf(made.overview).sale.owner).toBe('Kim');
  expect(office.embedded.tables()).toContainEqual(expect.objectContaining({ address: 'A1:B8' }));
});

test('A14: nothing is written over what stands below the profile', async () => {
  await addTables();
  await office.embedded.addSheet('Profile', [
    ['Question', 'Answer'],
    ['Who of us owns the sale?', 'Kim'],
    ['', ''],
    ['', ''],
    ['Notes of our talk', ''],
  ]);
  const planner = newPlanner();
  const before = await snapshot(office);
  const made = await planner.decide(await planner.survey(), { account: 0, own: stop, locale: 'en' });
  expect(made.outcome).toBe('byHand');
  expect(await snapshot(office)).toEqual(before);
});

test('A14: a formula is left alone', async () => {
  const { planner } = await openSample();
  const rows = office.embedded.values('Profile', 'B1:B60').map(([cell]) => cell);
  const row = 1 + rows.indexOf('Who decided?');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Profile').getRange(`C${row}`).formulas = [['="K"&"im"']];
    await context.sync();
  });
  const made = await planner.decide(await planner.survey(), { account: 0, own: stop, locale: 'en' });
  expect(made.outcome).toBe('byHand');
  expect(office.embedded.formulas('Profile', `C${row}`)).toEqual([['="K"&"im"']]);
});

test('A14: a sheet that was changed since is not written to', async () => {
  const { planner, overview } = await openSample();
  const rows = office.embedded.values('Profile', 'B1:B60').map(([cell]) => cell);
  await office.embedded.edit('Profile', `C${1 + rows.indexOf('Who decided?')}`, 'Kim');
  const made = await planner.decide(overview, { account: 0, own: stop, locale: 'en' });
  expect(made.outcome).toBe('changed');
  expect(answers()).toMatchObject({ 'Who decided?': 'Kim' });
});

test('A14, M2: of several accounts only the one that is meant is decided on', async () => {
  const named = (rows: readonly (readonly (string | number)[])[]) => [
    ['Account', ...rows[0]!],
    ...['Halm', 'Orla'].flatMap((account) => rows.slice(1).map((row) => [account, ...row])),
  ];
  await office.embedded.addSheet('People', named(people));
  await office.embedded.addSheet('Factors', named(factors));
  const planner = newPlanner();
  const first = await planner.decide(await planner.survey(), { account: 1, own: stop, locale: 'en' });
  expect([decidedIn(first.overview, 0), decidedIn(first.overview, 1)?.by]).toEqual([null, 'R. Boss']);
  const second = await planner.decide(first.overview, {
    account: 0,
    own: { ...stop, by: 'Kim' },
    locale: 'en',
  });
  expect(second.outcome).toBe('written');
  expect([decidedIn(second.overview, 0)?.by, decidedIn(second.overview, 1)?.by]).toEqual(['Kim', 'R. Boss']);
});
