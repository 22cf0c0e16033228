// The order of a table's rows changes neither what is recognised nor what is judged (QUADRILLE_GRIDS=3000 for more of them).
import { changes, drawContent, plainGrids, planOf } from '../../bench/reading/unmattering';
import { makeRandom } from '../../bench/reading/random';
import { readGrids } from '../../bench/reading/readCase';
import type { Grid } from '../../src/sheets/grid/grid';

const count = Number(process.env['QUADRILLE_GRIDS'] ?? 300);

/** Which tables there are, under which headers; how each row is read; what follows for the account. */
function readAs(grids: readonly Grid[]) {
  const overview = readGrids(grids);
  const tables = overview.recognition.tables.map(({ kind, range, columns }) => ({ kind, range, columns }));
  const verdicts = (overview.analysis?.accounts ?? [])
    .map(({ account, strategy }) => JSON.stringify([account, strategy.macro, strategy.loads]))
    .sort();
  return JSON.stringify({ tables, plan: planOf(overview), verdicts });
}

test(`${count} grids are read and judged the same with their rows in another order`, () => {
  const different = Array.from({ length: count }, (_, index) => index + 1).filter((seed) => {
    const content = drawContent(seed);
    const shuffled = changes['another order of rows']?.(content, makeRandom(seed));
    return shuffled === undefined || readAs(plainGrids(content)) !== readAs(shuffled);
  });
  expect(different).toEqual([]);
});
