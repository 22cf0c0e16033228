// Writes assets/sample/sample-<locale>.xlsx, the accounts that the workbench opens, from assets/sample/sample.json.
//   node scripts/sample.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cellRef, colToLetter, writeXlsx } from 'hucre/xlsx';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../assets/sample');
const HEADER_ROW = 2;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 24 * 60 * 60 * 1000;
// More rows than are filled: people add some.
const VALIDATED_ROWS = 200;

function makeValue(value) {
  // Day 25,569 of Excel is 1970-01-01.
  return typeof value === 'string' && DATE.test(value) ? Date.parse(value) / DAY + 25_569 : value;
}

function makeCells(sheet) {
  const cells = new Map();
  cells.set('0,0', { style: { font: { size: 16, bold: true, color: { rgb: '0F6A72' } } } });
  sheet.rows.forEach((row, index) =>
    row.forEach((value, column) => {
      const style = { alignment: { vertical: 'top', wrapText: typeof value === 'string' } };
      if (typeof value === 'string' && DATE.test(value)) style.numFmt = 'yyyy-mm-dd';
      cells.set(`${HEADER_ROW + 1 + index},${column}`, { style });
    }),
  );
  return cells;
}

function makeValidations(sheet) {
  return sheet.columns.flatMap(([header], column) => {
    const values = sheet.choices?.[header];
    const letter = colToLetter(column);
    const range = `${letter}${HEADER_ROW + 2}:${letter}${HEADER_ROW + 1 + VALIDATED_ROWS}`;
    return values ? [{ type: 'list', values, allowBlank: true, showErrorMessage: true, range }] : [];
  });
}

function makeSheet(sheet) {
  const headers = sheet.columns.map(([header]) => header);
  const last = cellRef(HEADER_ROW + sheet.rows.length, headers.length - 1);
  return {
    name: sheet.name,
    columns: sheet.columns.map(([, width]) => ({ width })),
    rows: [[sheet.title], [], headers, ...sheet.rows.map((row) => row.map(makeValue))],
    cells: makeCells(sheet),
    rowDefs: new Map([[0, { height: 28 }]]),
    freezePane: { rows: HEADER_ROW + 1, columns: 1 },
    view: { showGridLines: false },
    dataValidations: makeValidations(sheet),
    tables: [
      {
        name: sheet.table,
        range: `A${HEADER_ROW + 1}:${last}`,
        columns: headers.map((name) => ({ name })),
        style: 'TableStyleMedium2',
      },
    ],
  };
}

const samples = JSON.parse(readFileSync(join(FOLDER, 'sample.json'), 'utf8'));
for (const [locale, { font, sheets }] of Object.entries(samples)) {
  const content = await writeXlsx({
    defaultFont: { name: font, size: 11 },
    // The people are what a newcomer should see first.
    activeSheet: 1,
    sheets: sheets.map(makeSheet),
  });
  writeFileSync(join(FOLDER, `sample-${locale}.xlsx`), content);
}
