// npm run bench: what a Refresh costs beside the mere reading and writing of the same cells, and the method alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelWorkbook } from '../src/excel/excelWorkbook';
import { analyse } from '../src/method/analyse';
import { defaultSettings } from '../src/method/ground/settings';
import { createPlanner } from '../src/planner/createPlanner';
import type { Overview, Planner } from '../src/planner/planner';
import { textOf } from '../src/text/text';
import { bootOffice, type BootedOffice } from '../workbench/node/office';
import { benchCells } from './cells';
import { benchCommandLine } from './commandLine';
import { benchFiles } from './files';
import { makeFigure, medianOf, printFigures, timeOf, type Figure } from './measure';
import { benchAccounts, benchHold, benchPaths } from './method';
import { benchRecognition } from './recognition';
import { loadRaw, valuesOf, writeRaw } from './reference';
import { makeTables } from './rows';

const asOf = '2026-11-23';
const texts = { en: textOf('en'), 'zh-CN': textOf('zh-CN') };

interface Cost {
  readonly syncs: number;
  readonly bytes: number;
  readonly ms: number;
}

async function costOf({ embedded }: BootedOffice, work: () => unknown): Promise<Cost> {
  embedded.requests.clear();
  const ms = await timeOf(work);
  const requests = embedded.requests();
  const bytes = requests.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0);
  return { syncs: requests.length, bytes, ms };
}

/** A Refresh into a workbook without result sheets, then one after a single change. */
async function benchRefresh(office: BootedOffice, rows: number): Promise<Figure[]> {
  const { embedded } = office;
  embedded.reset();
  const tables = makeTables(rows);
  await embedded.addSheet('People', tables.people);
  await embedded.addSheet('Factors', tables.factors);
  const workbook = createExcelWorkbook();
  const planner: Planner = createPlanner({ workbook, today: () => asOf, settings: defaultSettings, texts });
  const overview = await planner.survey();
  const refresh = () => planner.refresh({ overview, locale: 'en', account: null });
  const first = await costOf(office, refresh);
  await embedded.edit('Factors', 'A2', 'A factor that is new');
  const second = await costOf(office, refresh);
  const results = embedded.sheets().slice(3);
  const reading = await workbook.survey();
  const values = results.map((sheet) => valuesOf(reading, sheet));
  const load = await costOf(office, () => loadRaw(reading, ['People', 'Factors']));
  const loadAll = await costOf(office, () => loadRaw(reading, ['People', 'Factors', ...results]));
  const write = await costOf(office, () => writeRaw(values));
  return [
    ...compare(`first Refresh of ${rows} rows`, first, sum(load, write)),
    ...compare(`Refresh of ${rows} rows after a change`, second, sum(loadAll, write)),
    ...(await benchMethod(overview, rows)),
  ];
}

const sum = (one: Cost, other: Cost): Cost => ({
  syncs: one.syncs + other.syncs,
  bytes: one.bytes + other.bytes,
  ms: one.ms + other.ms,
});

function compare(name: string, cost: Cost, reference: Cost): Figure[] {
  return (['syncs', 'bytes', 'ms'] as const).map((unit) =>
    makeFigure(`${name}: ${unit}`, unit, [cost[unit], reference[unit]]),
  );
}

/** The method alone, beside one copy of its input as JSON. */
async function benchMethod({ plan }: Overview, rows: number): Promise<Figure[]> {
  const work = () => analyse(plan, { asOf, settings: defaultSettings });
  const copy = () => JSON.parse(JSON.stringify(plan)) as unknown;
  const times = [];
  const copies = [];
  for (let run = 0; run < 5; run += 1) {
    times.push(await timeOf(work));
    copies.push(await timeOf(copy));
  }
  return [makeFigure(`analysis of ${rows} rows: ms`, 'ms', [medianOf(times), medianOf(copies)])];
}

async function run(): Promise<void> {
  const office = await bootOffice();
  // Once for nothing, so that no figure pays for what is compiled at first use.
  await benchRefresh(office, 100);
  const figures = [
    ...(await benchPaths()),
    await benchHold(),
    ...(await benchAccounts(asOf)),
    ...(await benchFiles(asOf)),
    ...(await benchCommandLine(asOf)),
  ];
  figures.push(await benchCells(office));
  figures.push(...(await benchRecognition(office, asOf)));
  for (const rows of [10, 1_000, 10_000]) figures.push(...(await benchRefresh(office, rows)));
  printFigures(figures);
  writeFileSync(join(__dirname, 'results.json'), `${JSON.stringify(figures, null, 2)}\n`);
  office.dispose();
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
