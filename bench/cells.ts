// The embedded Excel alone: many cells written and read back in one sync, beside their mere way through JSON.
import type { BootedOffice } from '../workbench/node/office';
import { makeFigure, medianOf, timeOf, type Figure } from './measure';

const cells = Array.from({ length: 5_000 }, (_, row) =>
  Array.from({ length: 20 }, (__, column) => row * 20 + column),
);

export async function benchCells({ embedded }: BootedOffice): Promise<Figure> {
  const times: number[] = [];
  const copies: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    embedded.reset();
    times.push(await timeOf(writeAndRead));
    copies.push(await timeOf(() => JSON.parse(JSON.stringify(cells)) as unknown));
  }
  return makeFigure('100000 cells written and read by the embedded Excel: ms', 'ms', [
    medianOf(times),
    medianOf(copies),
  ]);
}

const writeAndRead = (): Promise<void> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:T5000');
    range.values = cells;
    range.load('values');
    await context.sync();
  });
