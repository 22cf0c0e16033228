// N1 through files: whatever a user does to the action table with another program, a second run loses nothing of theirs.
import * as fc from 'fast-check';
import type { NewFile } from 'excelize-wasm';
import { makeCell } from '../../src/sheets/grid/address';
import { editArbitrary, firstRow, sheet, tableOf } from './writeEdits';
import { edited, loadExcelize, opened } from './writeExcelize';
import { refreshed, sampleWithResults } from './writeFiles';

let excelize: Awaited<ReturnType<typeof loadExcelize>>;
/** The sample with its results, and a name of its own in each row's owner cell. */
let start: Uint8Array;
beforeAll(async () => {
  excelize = await loadExcelize();
  start = edited(excelize, await sampleWithResults(), (file, done) => {
    const { last } = tableOf(file);
    for (let row = firstRow; row <= last; row += 1) done(file.SetCellStr(sheet, `E${row}`, `owner ${row}`));
  });
});

const ours = [
  'From',
  'Action',
  'Why',
  'Quadrille ID',
  'Quadrille order',
  '来源',
  '行动',
  '理由',
  'Quadrille 标识',
  'Quadrille 顺序',
];

/** What a user has in each row: values, formulas as seen from the row, looks, links and notes in columns of theirs. */
function theirRows(file: NewFile, on = sheet): readonly string[] {
  const { headers, left, top, last } = tableOf(file, on);
  const notes = new Map((file.GetComments(on).comments ?? []).map(({ Cell, Text }) => [Cell, Text]));
  const rows: string[] = [];
  for (let row = top + 1; row <= last; row += 1) {
    const cells = headers.flatMap((header, offset) => {
      const cell = makeCell(row - 1, left + offset);
      const note = notes.get(cell) ?? '';
      if (ours.includes(header)) return note === '' ? [] : [`${header} ${note}`];
      const formula = file
        .GetCellFormula(on, cell)
        .formula.replaceAll(new RegExp(`(?<=[A-Z])${row}\\b`, 'g'), '#');
      const value = formula === '' ? file.GetCellValue(on, cell).value : '';
      const { style } = file.GetCellStyle(on, cell);
      return [[header, value, formula, style, file.GetCellHyperLink(on, cell).location, note].join('|')];
    });
    rows.push(cells.join(' / '));
  }
  return rows.filter((row) => /owner \d|mine/.test(row)).sort();
}

const columnValues = (file: NewFile, header: string): readonly string[] => {
  const { headers, left, top, last } = tableOf(file);
  const column = left + headers.indexOf(header);
  return Array.from(
    { length: last - top },
    (_, row) => file.GetCellValue(sheet, makeCell(top + row, column)).value,
  );
};

const allTexts = (file: NewFile): readonly string[] =>
  file
    .GetRows(sheet)
    .result.flat()
    .filter((text) => /^free \d/.test(text))
    .sort();

test('N1: whatever a user does to the file, a second run keeps it all, in rows by our order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(editArbitrary, { minLength: 1, maxLength: 8 }), async (edits) => {
      const before = edited(excelize, start, (file, done) => edits.forEach(({ edit }) => edit(file, done)));
      const after = await refreshed(before);
      const [old, now] = [opened(excelize, before), opened(excelize, after)];
      expect(theirRows(now)).toEqual(theirRows(old));
      expect(allTexts(now)).toEqual(allTexts(old));
      // A blank row has none, and stands last.
      const orders = columnValues(now, 'Quadrille order').map((text) => (text === '' ? 1e9 : Number(text)));
      expect(orders).toEqual([...orders].sort((one, other) => one - other));
      const ids = columnValues(now, 'Quadrille ID')
        .filter((id) => id !== '')
        .map((id) => id.split('#')[0]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(await refreshed(after)).toEqual(after);
    }),
    { numRuns: Number(process.env['QUADRILLE_RUNS'] ?? 25) },
  );
}, 300_000);
