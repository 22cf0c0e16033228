// The built command line as a whole process: 100,000 rows of one, 100 and 5,000 accounts, inspected and analysed with the sheets written, beside
// merely parsing the same file. The bundle is what users run: its spreads are written otherwise than the sources'.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import { makeFigure, type Figure } from './measure';
import { makeTables, type InputTables } from './rows';

const ROWS = 100_000;
const COMMAND = join(__dirname, '../bin/quadrille.mjs');

export async function benchCommandLine(asOf: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'quadrille-bench-'));
  try {
    // Builds the bundle, if that is not there yet.
    run(['--version'], folder);
    const figures = [];
    for (const accounts of [1, 100, 5_000]) {
      const file = join(folder, `${accounts}.xlsx`);
      writeFileSync(file, await workbookOf(accounts));
      const parsing = await cpuOf(() => readXlsx(new Uint8Array(readFileSync(file))));
      const inspected = run(['inspect', file], folder);
      const out = join(folder, `${accounts}-out.xlsx`);
      const written = run(['analyse', file, '--as-of', asOf, '--write', out], folder);
      if (statSync(out).size === 0) throw new Error(`${out} is empty`);
      const name = `${ROWS} rows of ${accounts} accounts by the command line, `;
      const perRow = (ms: number): [number, number] => [ms / ROWS, parsing / ROWS];
      figures.push(
        makeFigure(`${name}inspected: CPU a row, beside parsing by hucre`, 'ms', perRow(inspected.cpu)),
        makeFigure(`${name}analysed and written: CPU a row`, 'ms', perRow(written.cpu)),
        makeFigure(`${name}peak memory, beside inspecting alone`, 'MB', [written.peak, inspected.peak]),
      );
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One column more tells the account, where there are several. */
async function workbookOf(accounts: number): Promise<Uint8Array> {
  const { people, factors }: InputTables = makeTables(ROWS);
  const withAccount = (rows: InputTables['people']) =>
    accounts === 1
      ? rows.map((row) => [...row])
      : rows.map((row, index) => [
          index === 0 ? 'Account' : `Customer ${1 + ((index - 1) % accounts)}`,
          ...row,
        ]);
  return writeXlsx({
    sheets: [
      { name: 'People', rows: withAccount(people) },
      { name: 'Factors', rows: withAccount(factors) },
    ],
  });
}

/** Milliseconds of the processor, garbage collection and all. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

interface Used {
  /** Milliseconds. */
  readonly cpu: number;
  /** Megabytes of resident memory. */
  readonly peak: number;
}

/** What is loaded with the command, so that the process tells at its end what it has used. */
const METER = `
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread)
  process.on('exit', () => writeFileSync(process.env.QUADRILLE_BENCH, JSON.stringify(process.resourceUsage())));
`;

function run(words: readonly string[], folder: string): Used {
  const [meter, told] = [join(folder, 'meter.mjs'), join(folder, 'used.json')];
  writeFileSync(meter, METER);
  const { status, stderr } = spawnSync(process.execPath, ['--import', meter, COMMAND, ...words], {
    env: { ...process.env, QUADRILLE_BENCH: told },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  // 1: there is no verdict on some account.
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const used = JSON.parse(readFileSync(told, 'utf8')) as NodeJS.ResourceUsage;
  return { cpu: (used.userCPUTime + used.systemCPUTime) / 1000, peak: used.maxRSS / 1024 };
}
