// N1 through files: a row whose source is gone goes where nobody wrote into it; a note and what stands beside stay.
import type { NewFile } from 'excelize-wasm';
import { edited, loadExcelize, opened } from './writeExcelize';
import { refreshed, sampleWithResults, tablePart } from './writeFiles';

let excelize: Awaited<ReturnType<typeof loadExcelize>>;
beforeAll(async () => {
  excelize = await loadExcelize();
});

const cell = (file: NewFile, at: string): string => file.GetCellValue('Actions', at).value;
const rowOf = (file: NewFile, from: string): number =>
  Array.from({ length: 40 }, (_, index) => index + 5).find((row) => cell(file, `B${row}`).startsWith(from)) ??
  0;
const refOf = (bytes: Uint8Array): string =>
  / ref="([^"]+)"/.exec(tablePart(bytes, 'Quadrille_Actions'))?.[1] ?? '';

test('N1: of two rows whose factors are deleted the one with a note typed in stays, and the other goes', async () => {
  const start = await sampleWithResults();
  const first = opened(excelize, start);
  const [gone, kept] = [rowOf(first, 'No local service'), rowOf(first, 'Samples came late')];
  expect([gone > 0, kept > 0]).toEqual([true, true]);
  const before = edited(excelize, start, (file, done) => {
    done(file.SetCellStr('Actions', `H${kept}`, 'promised by Dan'));
    done(file.SetCellStr('Actions', `M${gone}`, 'beside the table'));
    for (const text of ['No local service', 'Samples came late']) {
      const rows = file.GetRows('Factors').result;
      done(file.RemoveRow('Factors', rows.findIndex((row) => row.some((each) => each.startsWith(text))) + 1));
    }
  });
  const after = await refreshed(before);
  const now = opened(excelize, after);
  expect(rowOf(now, 'No local service')).toBe(0);
  const stays = rowOf(now, 'Samples came late');
  expect(cell(now, `B${stays}`)).toMatch(/\(gone\)$/);
  expect(cell(now, `H${stays}`)).toBe('promised by Dan');
  expect(cell(now, `M${gone}`)).toBe('beside the table');
  expect(refOf(after)).toBe(refOf(before));
  expect(await refreshed(after)).toEqual(after);
});
