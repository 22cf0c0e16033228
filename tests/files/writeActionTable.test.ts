// N1: the action table in a file, case by case.
import { edited, loadExcelize, opened } from './writeExcelize';
import { partOf, refreshed, sampleWithResults, sheetPart, tablePart, withPart } from './writeFiles';

let excelize: Awaited<ReturnType<typeof loadExcelize>>;
let sample: Uint8Array;
let table: string;
let sheet: string;
beforeAll(async () => {
  excelize = await loadExcelize();
  sample = await sampleWithResults();
  table = tablePart(sample, 'Quadrille_Actions');
  sheet = sheetPart(sample, 'Actions');
});

/** Two rows of ours taken out: they come back at the table's end, and are sorted in. */
const withMoreActions = (bytes: Uint8Array): Uint8Array =>
  edited(excelize, bytes, (file, done) => {
    done(file.RemoveRow('Actions', 10));
    done(file.RemoveRow('Actions', 10));
  });

const lastRow = (bytes: Uint8Array): number => Number(/ref="B4:J(\d+)"/.exec(partOf(bytes, table))?.[1]);

test('N1: new rows have our looks, the drop-down and the date format, and rows below make room', async () => {
  const before = edited(excelize, withMoreActions(sample), (file, done) => {
    done(file.SetCellStr('Actions', 'B18', 'below'));
    file.NewSheet('Mine');
    done(file.SetCellFormula('Mine', 'A1', 'Actions!B18&Actions!B5'));
  });
  const after = await refreshed(before);
  expect([lastRow(before), lastRow(after)]).toEqual([17, 19]);
  const file = opened(excelize, after);
  expect(file.GetCellValue('Actions', 'B20').value).toBe('below');
  expect(file.GetCellFormula('Mine', 'A1').formula).toBe('Actions!B20&Actions!B5');
  for (const letter of 'BCDEFGHIJ') {
    const styles = [5, lastRow(after)].map((row) => file.GetCellStyle('Actions', `${letter}${row}`).style);
    expect([letter, styles[1]]).toEqual([letter, styles[0]]);
  }
  const { dataValidations } = file.GetDataValidations('Actions') as unknown as {
    dataValidations: { Sqref: string }[];
  };
  expect(dataValidations.map(({ Sqref }) => Sqref)).toEqual(['G5:G19', 'F5:F19']);
});

test("N1: a table turned into a plain range becomes a table again, with the user's column in it", async () => {
  const before = edited(excelize, withMoreActions(sample), (file, done) => {
    done(file.DeleteTable('Quadrille_Actions'));
    done(file.SetCellStr('Actions', 'K4', 'Mine'));
    done(file.SetCellStr('Actions', 'K5', 'kept'));
  });
  const file = opened(excelize, await refreshed(before));
  const [made] = file.GetTables('Actions').tables;
  expect(made?.Range).toMatch(/^B4:K\d+$/);
  expect(file.GetCellValue('Actions', 'K4').value).toBe('Mine');
  expect(file.GetCols('Actions').result.flat()).toContain('kept');
});

test('N1: a totals row stays below the new rows, with its formulas', async () => {
  const fewer = withMoreActions(sample);
  const end = lastRow(fewer) + 1;
  const cell = `<row r="${end}"><c r="B${end}" t="inlineStr"><is><t>Total</t></is></c><c r="E${end}"><f>SUBTOTAL(103,Quadrille_Actions[Owner])</f></c></row>`;
  const filled = withPart(fewer, sheet, (xml) => xml.replace('</sheetData>', `${cell}</sheetData>`));
  const before = withPart(filled, table, (xml) =>
    xml
      .replace(/ref="B4:J\d+"/, `ref="B4:J${end}" totalsRowCount="1"`)
      .replace('name="Owner"', 'name="Owner" totalsRowFunction="count"'),
  );
  const after = await refreshed(before);
  const file = opened(excelize, after);
  expect(lastRow(after)).toBe(end + 2);
  expect(file.GetCellValue('Actions', `B${end + 2}`).value).toBe('Total');
  expect(file.GetCellFormula('Actions', `E${end + 2}`).formula).toBe(
    'SUBTOTAL(103,Quadrille_Actions[Owner])',
  );
  expect(partOf(after, table).includes(`<autoFilter ref="B4:J${end + 1}"`)).toBe(true);
  expect(partOf(after, table).includes('totalsRowCount="1"')).toBe(true);
  expect(partOf(after, table).includes('totalsRowFunction="count"')).toBe(true);
});

test("N1: a calculated column of the user's goes on in new rows", async () => {
  const fewer = edited(excelize, withMoreActions(sample), (file, done) => {
    for (let row = 5; row <= lastRow(sample) - 2; row += 1)
      done(file.SetCellFormula('Actions', `H${row}`, `B${row}&$B$1`));
  });
  const formula = '<calculatedColumnFormula>B5&amp;$B$1</calculatedColumnFormula>';
  const before = withPart(fewer, table, (xml) => xml.replace(/name="Notes">/, `$&${formula}`));
  const after = await refreshed(before);
  const file = opened(excelize, after);
  for (let row = 5; row <= lastRow(after); row += 1)
    expect(file.GetCellFormula('Actions', `H${row}`).formula).toBe(`B${row}&$B$1`);
  expect(partOf(after, table).includes(formula)).toBe(true);
});

test("N1: a text of the user's in our order column's place makes room for the column that comes back", async () => {
  const before = edited(excelize, sample, (file, done) => {
    done(file.RemoveCol('Actions', 'J'));
    done(file.SetCellStr('Actions', 'K7', 'beside'));
    done(file.SetCellStr('Actions', 'J7', 'close beside'));
  });
  const file = opened(excelize, await refreshed(before));
  const texts = file.GetCols('Actions').result.flat();
  expect(texts).toEqual(expect.arrayContaining(['beside', 'close beside']));
  expect(file.GetTables('Actions').tables[0]?.Range).toMatch(/^B4:J/);
  expect(file.GetColVisible('Actions', 'J').visible).toBe(false);
});

test('N1: the height that the user gave a row, and a row that they hid, go with its texts', async () => {
  const before = edited(excelize, withMoreActions(sample), (file, done) => {
    done(file.SetCellStr('Actions', 'E7', 'tall'));
    done(file.SetRowHeight('Actions', 7, 77));
    done(file.SetCellStr('Actions', 'E9', 'hidden'));
    done(file.SetRowVisible('Actions', 9, false));
  });
  const file = opened(excelize, await refreshed(before));
  const rowOf = (text: string): number =>
    file.GetRows('Actions').result.findIndex((row) => row.includes(text)) + 1;
  expect(file.GetRowHeight('Actions', rowOf('tall')).height).toBe(77);
  expect(file.GetRowVisible('Actions', rowOf('hidden')).visible).toBe(false);
});
