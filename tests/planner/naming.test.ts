// M2: the account is named for good: where the name is written, what it changes, and that one Undo takes it back.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { newPlanner, openSample, snapshot } from './planner';

jest.setTimeout(120_000);

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
  ['Factor', 'Direction', 'Control', 'Weight'],
  ['Good service', '+', 'High', 4],
  ['New rival', '-', 'Low', 5],
];

beforeEach(async () => {
  office.embedded.reset();
  await office.embedded.addSheet('People', people);
  await office.embedded.addSheet('Factors', factors);
});

const name = 'Halm & Söhne AG';

test('M2: without a profile one is added, the name in it, in one write that one Undo takes back', async () => {
  const planner = newPlanner();
  const overview = await planner.survey();
  expect(planner.previewNaming(overview, 'en')).toEqual({ kind: 'sheet', sheet: 'Profile' });
  const before = await snapshot(office);
  const named = await planner.nameAccount(overview, { name, locale: 'en' });
  expect([named.outcome, named.cell]).toEqual(['written', 'Profile!C5']);
  expect(office.embedded.values('Profile', 'B5:C5')).toEqual([['What is the account called?', name]]);
  expect(named.overview.analysis!.accounts.map(({ account }) => account)).toEqual([name]);
  expect(named.overview.title).toBeNull();
  expect(planner.previewNaming(named.overview, 'en')).toBeNull();
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
});

test('M2: in Chinese the added profile asks in Chinese, and its name is read', async () => {
  const planner = newPlanner();
  const named = await planner.nameAccount(await planner.survey(), { name: '华能机械', locale: 'zh-CN' });
  expect(named.outcome).toBe('written');
  expect((await planner.survey()).analysis!.accounts.map(({ account }) => account)).toEqual(['华能机械']);
});

test('M2: a profile that asks for the name takes it beside the question; cleared, the account has none again', async () => {
  const planner = newPlanner();
  await planner.createTemplate({ locale: 'en', sample: false, kinds: ['profile'] });
  const overview = await planner.survey();
  expect(planner.previewNaming(overview, 'en')).toEqual({ kind: 'cell', cell: 'Profile!C5' });
  const before = await snapshot(office);
  const named = await planner.nameAccount(overview, { name: '4711', locale: 'en' });
  expect(named.outcome).toBe('written');
  expect(named.overview.analysis!.accounts[0]!.account).toBe('4711');
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
  await planner.nameAccount(await planner.survey(), { name, locale: 'en' });
  await office.embedded.edit('Profile', 'C5', '');
  const cleared = await planner.survey();
  expect(cleared.analysis!.accounts[0]!.account).toBeNull();
  expect(planner.previewNaming(cleared, 'en')).toEqual({ kind: 'cell', cell: 'Profile!C5' });
});

const profile = [
  ['Question', 'Answer'],
  ['Vision', 'Half of their spindles by 2029'],
  ['Owner', 'Kai'],
];

test('M2: a profile of the user’s own that does not ask takes the name on a new row; an Excel table grows by it', async () => {
  await office.embedded.addSheet('About', profile);
  const planner = newPlanner();
  const plain = await planner.survey();
  expect(planner.previewNaming(plain, 'en')).toEqual({ kind: 'cell', cell: 'About!B4' });
  expect((await planner.nameAccount(plain, { name, locale: 'en' })).outcome).toBe('written');
  expect(office.embedded.values('About', 'A4:B4')).toEqual([['What is the account called?', name]]);
  await office.embedded.undo();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('About').tables.add('A1:B3', true).name = 'About';
    await context.sync();
  });
  const real = await planner.survey();
  const named = await planner.nameAccount(real, { name, locale: 'en' });
  expect(named.overview.analysis!.accounts[0]!.account).toBe(name);
  expect(named.overview.recognition.tables.find(({ kind }) => kind === 'profile')?.range).toBe('A1:B4');
});

test('M2: where something stands below the table, the name is written by hand, and nothing is touched', async () => {
  await office.embedded.addSheet('About', [...profile, ['', ''], ['Notes of March', '']]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('About');
    sheet.tables.add('A1:B3', true).name = 'About';
    sheet.getRange('A4').values = [['Asked by Kai']];
    await context.sync();
  });
  const planner = newPlanner();
  const overview = await planner.survey();
  expect(planner.previewNaming(overview, 'en')).toEqual({ kind: 'byHand', cell: 'About!B4' });
  const before = await snapshot(office);
  const named = await planner.nameAccount(overview, { name, locale: 'en' });
  expect([named.outcome, named.cell]).toEqual(['byHand', 'About!B4']);
  expect(await snapshot(office)).toEqual(before);
});

test('M2: a cell that was filled meanwhile is not written over', async () => {
  const planner = newPlanner();
  await planner.createTemplate({ locale: 'en', sample: false, kinds: ['profile'] });
  const overview = await planner.survey();
  await office.embedded.edit('Profile', 'C5', 'Nord');
  const named = await planner.nameAccount(overview, { name, locale: 'en' });
  expect(named.outcome).toBe('changed');
  expect(named.overview.analysis!.accounts[0]!.account).toBe('Nord');
});

test('M2: an account that a table names, and several, are not asked for a name', async () => {
  const planner = newPlanner();
  await office.embedded.addSheet('More', [
    ['Account', 'Goal', 'Measure', 'Target', 'Due'],
    ['Nord', 'Grow', 'Share', 40, '2027-05-01'],
  ]);
  const one = await planner.survey();
  expect(one.analysis!.accounts.map(({ account }) => account)).toEqual(['Nord']);
  expect(planner.previewNaming(one, 'en')).toBeNull();
  await planner.createTemplate({ locale: 'en', sample: false, kinds: ['profile'] });
  expect(office.embedded.values('Profile', 'B5:B5')).toEqual([['What is the sale worth?']]);
});

test('N1: named, renamed and cleared between two refreshes, every action keeps its row and its owner', async () => {
  const planner = newPlanner();
  const request = { locale: 'en', account: null } as const;
  await planner.refresh({ ...request, overview: await planner.survey() });
  const sheet = 'Actions';
  const rowsOf = async () => {
    const { actions } = await planner.survey();
    return actions!.records.map(({ id, owner, gone }) => ({ id, owner, gone }));
  };
  const found = (await planner.survey()).actions!;
  const headers = office.embedded.values(sheet, 'A1:P12').findIndex((cells) => cells.includes('Owner'));
  const column = office.embedded.values(sheet, 'A1:P12')[headers]!.indexOf('Owner');
  const letters = String.fromCharCode(65 + column);
  for (const [index] of found.records.entries())
    await office.embedded.edit(sheet, `${letters}${headers + 2 + index}`, `Owner ${index}`);
  const before = await rowsOf();
  expect(before.map(({ owner }) => owner)).toEqual(before.map((_, index) => `Owner ${index}`));
  const named = await planner.nameAccount(await planner.survey(), { name, locale: 'en' });
  await planner.refresh({ ...request, overview: named.overview });
  expect(await rowsOf()).toEqual(before);
  await office.embedded.edit('Profile', 'C5', 'Halm');
  await planner.refresh({ ...request, overview: await planner.survey() });
  expect(await rowsOf()).toEqual(before);
  await office.embedded.edit('Profile', 'C5', '');
  await planner.refresh({ ...request, overview: await planner.survey() });
  expect(await rowsOf()).toEqual(before);
});

test('M2: the sample names its account, and is not asked', async () => {
  office.embedded.reset();
  const { planner, overview } = await openSample();
  expect(planner.previewNaming(overview, 'en')).toBeNull();
});
