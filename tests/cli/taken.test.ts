// N7, N1: what is taken in a workbook is known again by whoever reads the file.
import { writeFileSync } from 'node:fs';
import { createFileWorkbook, openFileWorkbook } from '../../src/files/fileWorkbook';
import { defaultSettings } from '../../src/method/ground/settings';
import type { NextLine } from '../../src/method/next/nextLine';
import { createPlanner } from '../../src/planner/createPlanner';
import type { Overview } from '../../src/planner/planner';
import type { Workbook } from '../../src/planner/workbook';
import { textOf, type Locale } from '../../src/text/text';
import { makeFolder, quadrille } from './quadrille';

const folder = makeFolder();
afterAll(folder.remove);

const plannerOf = (workbook: Workbook) =>
  createPlanner({
    workbook,
    today: () => '2026-11-23',
    settings: defaultSettings,
    texts: { en: textOf('en'), 'zh-CN': textOf('zh-CN') },
  });

const lineOf = ({ analysis }: Overview, kind: NextLine['kind']): NextLine =>
  analysis!.accounts[0]!.next.find((line) => line.kind === kind)!;

/** The sample in a file, its sheets written, and these kinds of lines taken. */
async function takenFile(name: string, locale: Locale): Promise<string> {
  const workbook = createFileWorkbook();
  const planner = plannerOf(workbook);
  const made = await planner.createTemplate({ locale, sample: true });
  await planner.refresh({ overview: made, locale, account: null });
  const overview = await planner.survey();
  const taking = (['redFlag', 'unmet'] as const).map((kind) => lineOf(overview, kind).id);
  await planner.refresh({ overview, locale, account: null, taking });
  writeFileSync(folder.at(name), workbook.bytes);
  return folder.at(name);
}

interface Told {
  readonly accounts: readonly {
    readonly next: readonly { readonly text: string; readonly state: string; readonly owner: string }[];
    readonly actions: readonly { readonly rule: string; readonly owner: string; readonly text: string }[];
  }[];
}

async function analysed(path: string, ...words: readonly string[]): Promise<Told['accounts'][number]> {
  const { out } = await quadrille(['analyse', path, '--json', ...words]);
  const [entry] = [JSON.parse(out) as Told | readonly Told[]].flat();
  return (entry as Told).accounts[0]!;
}

test('N7: a line that was taken is under way for the command line too, and its action has its owner', async () => {
  const { next, actions } = await analysed(await takenFile('en.xlsx', 'en'));
  expect(next.filter(({ state }) => state === 'open').map(({ owner }) => owner)).toEqual(['Wei', 'Ines']);
  expect(actions.filter(({ rule }) => rule === 'N7')).toEqual([
    expect.objectContaining({ owner: 'Wei', text: expect.stringMatching(/^Improve “/) as string }),
  ]);
});

test('N7: a file in Chinese, read in English: the words follow the reader', async () => {
  const path = await takenFile('zh.xlsx', 'zh-CN');
  const { actions } = await analysed(path, '--locale', 'en');
  expect(actions.filter(({ rule }) => rule === 'N7')).toEqual([
    expect.objectContaining({ text: expect.stringMatching(/^Improve “/) as string }),
  ]);
});

test('N1: a run over the file leaves what was taken as it is', async () => {
  const path = await takenFile('again.xlsx', 'en');
  await quadrille(['analyse', path, '--write', folder.at('later.xlsx')]);
  const rows = async (file: string) => {
    const bytes = (await import('node:fs')).readFileSync(file);
    const { actions } = await plannerOf(await openFileWorkbook(bytes)).survey();
    return actions!.rows.map(({ id, owner, due, status }) => [id, owner, due, status]);
  };
  expect(await rows(folder.at('later.xlsx'))).toEqual(await rows(path));
});
