// A sheet too large for one answer, read block by block; each block is a request, because that is what the limit is about.
import type { Box, CellValue } from '../../sheets/grid/grid';
import { hasCode } from '../hostError';
import { cutBox, readValues } from './cells';

/** Cells of a block at first, about 2 MB with their types; halved where that is still too much. */
const firstBlock = 60_000;
/** A block this small that is refused has cells of a kind no table has. */
const smallestBlock = 500;

/** All values of the box. Throws what Excel says where even the smallest block is refused. */
export async function readInBlocks(sheet: Excel.Worksheet, box: Box): Promise<CellValue[][]> {
  const blocks = cutBox(box, firstBlock);
  // One after the other: the requests of one context must not overlap.
  return blocks.reduce<Promise<CellValue[][]>>(async (before, block) => {
    const rows = await before;
    rows.push(...(await readBlock(sheet, block)));
    return rows;
  }, Promise.resolve([]));
}

async function readBlock(sheet: Excel.Worksheet, block: Box): Promise<CellValue[][]> {
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns).untrack();
  range.load('values,valueTypes');
  try {
    await sheet.context.sync();
  } catch (error) {
    if (!hasCode(error, 'ResponsePayloadSizeLimitExceeded', 'CellLimitExceeded') || !isDivisible(block))
      throw error;
    return readHalves(sheet, block);
  }
  const values = readValues(range);
  if (values !== null) return values;
  if (isDivisible(block)) return readHalves(sheet, block);
  throw new Error(`Excel gave no values for ${block.rows} × ${block.columns} cells`);
}

async function readHalves(sheet: Excel.Worksheet, block: Box): Promise<CellValue[][]> {
  const rows = Math.ceil(block.rows / 2);
  const upper = await readBlock(sheet, { ...block, rows });
  const lower = await readBlock(sheet, { ...block, row: block.row + rows, rows: block.rows - rows });
  return [...upper, ...lower];
}

const isDivisible = (block: Box): boolean => block.rows > 1 && block.rows * block.columns > smallestBlock;
