// Recognition: ten sheets of tables beside a copy of their cells, and 100,000 rows looked at beside merely loading or parsing them.
import { readXlsx, writeXlsx } from 'hucre';
import { createExcelWorkbook } from '../src/excel/excelWorkbook';
import { openFileWorkbook } from '../src/files/fileWorkbook';
import { defaultSettings } from '../src/method/ground/settings';
import { createPlanner } from '../src/planner/createPlanner';
import type { Workbook } from '../src/planner/workbook';
import { recognise } from '../src/sheets/recognise/recognise';
import { textOf } from '../src/text/text';
import type { BootedOffice } from '../workbench/node/office';
import { makeFigure, medianOf, timeOf, type Figure } from './measure';
import { loadRaw } from './reference';
import { makeTables } from './rows';

const texts = { en: textOf('en'), 'zh-CN': textOf('zh-CN') };
const manyRows = 100_000;
const sheetCount = 10;

type Cells = readonly (readonly (string | number)[])[];

/** A title, a blank row, the table, a blank row and a remark: as people lay out a sheet. */
const laidOut = (title: string, table: Cells): Cells => [
  [title],
  [],
  ...table,
  [],
  ['As discussed with the team in the last review'],
];

/** Half of the sheets hold people, half factors, 100 rows each. */
const tenSheets = (): readonly (readonly [string, Cells])[] => {
  const { people, factors } = makeTables(200);
  return Array.from({ length: sheetCount }, (_, index) => {
    const name = `${index % 2 === 0 ? 'People' : 'Factors'} ${index + 1}`;
    return [name, laidOut(name, index % 2 === 0 ? people : factors)] as const;
  });
};

async function medianTime(work: () => unknown): Promise<number> {
  const times = [];
  for (let run = 0; run < 5; run += 1) times.push(await timeOf(work));
  return medianOf(times);
}

const bytesOf = (sheets: readonly (readonly [string, Cells])[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets.map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })) });

async function benchTenSheets(): Promise<Figure> {
  const { grids } = await (await openFileWorkbook(await bytesOf(tenSheets()))).survey();
  const recognised = await medianTime(() => recognise(grids, {}));
  const copied = await medianTime(() => JSON.parse(JSON.stringify(grids)) as unknown);
  return makeFigure(`recognising ${sheetCount} sheets of 100 rows, beside a copy as JSON: ms`, 'ms', [
    recognised,
    copied,
  ]);
}

/** Read, recognised and judged. */
async function benchManyRows({ embedded }: BootedOffice, asOf: string): Promise<Figure[]> {
  const look = (workbook: Workbook) =>
    createPlanner({ workbook, today: () => asOf, settings: defaultSettings, texts }).survey();
  const { people, factors } = makeTables(manyRows);
  const sheets = [
    ['People', people],
    ['Factors', factors],
  ] as const;
  embedded.reset();
  for (const [name, rows] of sheets) await embedded.addSheet(name, rows);
  const excel = createExcelWorkbook();
  const seen = await timeOf(() => look(excel));
  const reading = await excel.survey();
  const loaded = await timeOf(() => loadRaw(reading, ['People', 'Factors']));
  embedded.reset();
  const bytes = await bytesOf(sheets);
  const opened = await timeOf(async () => look(await openFileWorkbook(bytes)));
  const parsed = await timeOf(() => readXlsx(bytes));
  return [
    makeFigure(`a look at ${manyRows} rows through Office.js, beside merely loading them: ms`, 'ms', [
      seen,
      loaded,
    ]),
    makeFigure(`a look at ${manyRows} rows from a file, beside merely parsing it: ms`, 'ms', [
      opened,
      parsed,
    ]),
  ];
}

export async function benchRecognition(office: BootedOffice, asOf: string): Promise<Figure[]> {
  return [await benchTenSheets(), ...(await benchManyRows(office, asOf))];
}
