// Two doors, one analysis: `analyse --json` on a file says what Refresh finds in the same workbook open in Excel.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysisJson } from '../../src/cli/json/analysis';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import { NothingToRefresh, type Overview } from '../../src/planner/planner';
import { textOf } from '../../src/text/text';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { fixture, quadrille } from './quadrille';

const asOf = '2026-11-23';
const text = textOf('en');
const files = readdirSync(join(__dirname, '../fixtures')).filter(
  (file) => file.endsWith('.xlsx') && file !== 'not-a-workbook.xlsx',
);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());

/** The workbook as it reads after a Refresh that wrote its sheets, or the one that found nothing to write. */
async function refreshInExcel(file: string): Promise<Overview> {
  const bytes = readFileSync(fixture(file));
  await office.embedded.open(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), file);
  const texts = { en: text, 'zh-CN': textOf('zh-CN') };
  const workbook = createExcelWorkbook();
  const planner = createPlanner({ workbook, today: () => asOf, settings: defaultSettings, texts });
  const overview = await planner.survey();
  try {
    await planner.refresh({ overview, locale: 'en', account: null });
  } catch (error) {
    if (!(error instanceof NothingToRefresh)) throw error;
  }
  return planner.survey();
}

/** N6 speaks of the action table, which only the Refresh makes: nobody has taken its rows yet. */
function withoutN6(overview: Overview): Overview {
  const { analysis } = overview;
  if (analysis === null) return overview;
  const accounts = analysis.accounts.map((account) => ({
    ...account,
    findings: account.findings.filter(({ rule }) => rule !== 'N6'),
  }));
  return { ...overview, analysis: { ...analysis, accounts } };
}

test('there are more than ten workbooks to compare', () => {
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)('%s is the same in Excel and on the command line', async (name) => {
  const file = fixture(name);
  const { out } = await quadrille(['analyse', '--json', '--as-of', asOf, file]);
  const overview = withoutN6(await refreshInExcel(name));
  const inExcel = analysisJson({ file, failure: null, overview }, { text, asOf });
  expect(out).toBe(`${JSON.stringify([inExcel], null, 2)}\n`);
});
