// M2: a file whose profile names the account, on the command line: the same name in the JSON, on the page and on the sheets.
import { readFileSync, writeFileSync } from 'node:fs';
import { createFileWorkbook, openFileWorkbook } from '../../src/files/fileWorkbook';
import { emptyPlan } from '../../src/method/ground/plan';
import { makeSample } from '../../src/sheets/sample/sample';
import { draftTemplate } from '../../src/sheets/template/template';
import { textOf } from '../../src/text/text';
import { makeFolder, quadrille } from './quadrille';

const folder = makeFolder();
afterAll(() => folder.remove());

/** People and factors of the sample, which name no account, and a profile with this answer to the question for it. */
async function fileCalled(name: string | null): Promise<string> {
  const text = textOf('en');
  const { people, factors } = makeSample('en', '2026-11-23');
  const drafts = draftTemplate({
    text,
    kinds: ['people', 'factors', 'profile'],
    sample: { people, factors, profile: [{ item: 'What is the account called?', answer: name }] },
    plan: emptyPlan,
    takenSheets: [],
    takenTables: [],
    grids: [],
  });
  const workbook = createFileWorkbook();
  await workbook.write({ sheets: drafts.map((draft) => ({ draft, grid: null })), flags: {}, show: null });
  const file = folder.at(name === null ? 'plan 7.xlsx' : 'plan 8.xlsx');
  writeFileSync(file, workbook.bytes);
  return file;
}

interface Analysed {
  readonly accounts: readonly {
    readonly account: string | null;
    readonly actions: readonly { readonly id: string }[];
  }[];
}

const analysed = async (file: string): Promise<Analysed> => {
  const { out } = await quadrille(['analyse', '--json', file]);
  const [entry] = JSON.parse(out) as readonly Analysed[];
  if (entry === undefined) throw new Error('no entry');
  return entry;
};

test('M2: the name is the account’s in the JSON and on the page, and no action is another one by it', async () => {
  const [named, unnamed] = [await fileCalled('Halm AG'), await fileCalled(null)];
  const [{ accounts: one }, { accounts: other }] = [await analysed(named), await analysed(unnamed)];
  expect([one[0]!.account, other[0]!.account]).toEqual(['Halm AG', null]);
  expect(one[0]!.actions.map(({ id }) => id)).toEqual(other[0]!.actions.map(({ id }) => id));
  expect((await quadrille(['analyse', named])).out).toContain('Halm AG');
});

test('M2: the sheets that are written are headed by it', async () => {
  const file = await fileCalled('Halm AG');
  const out = folder.at('written.xlsx');
  await quadrille(['analyse', '--write', out, file]);
  const { grids } = await (await openFileWorkbook(readFileSync(out))).survey();
  const strategy = grids.find(({ mark }) => mark?.kind === 'strategy');
  expect(JSON.stringify(strategy?.values)).toContain('Halm AG');
});
