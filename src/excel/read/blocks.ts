// A sheet too large for one answer, read block by block; each block is a request, because that is what the limit is about.
import type { Box, CellValue } from '../../sheets/grid/grid';
import { hasCode } from '../hostError';
import { cutBox } from './cells';
import { readRows, rowsLoaded, type ReadRows } from './rows';

/** Cells of a block at first, about 2 MB with their types; halved where that is still too much. */
const firstBlock = 60_000;
/** A block this small that is refused has cells of a kind no table has. */
const smallestBlock = 500;

/** All values of the box. Throws what Excel says where even the smallest block is refused. */
export async function readInBlocks(sheet: Excel.Worksheet, box: Box, date1904: boolean): Promise<ReadRows> {
  const blocks = cutBox(box, firstBlock);
  // One after the other: the requests of one context must not overlap.
  return blocks.reduce<Promise<ReadRows>>(
    async (before, block) => joined(await before, await readBlock(sheet, block, date1904)),
    Promise.resolve({ values: [], stored: date1904 ? [] : null }),
  );
}

/** Grown in place: a sheet may have a million rows. */
function joined(upper: ReadRows, lower: ReadRows): ReadRows {
  const grow = (rows: CellValue[][], more: readonly CellValue[][]): void =>
    more.forEach((row) => rows.push(row));
  grow(upper.values, lower.values);
  if (upper.stored && lower.stored) grow(upper.stored, lower.stored);
  return upper;
}

async function readBlock(sheet: Excel.Worksheet, block: Box, date1904: boolean): Promise<ReadRows> {
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns).untrack();
  range.load(rowsLoaded(date1904));
  try {
    await sheet.context.sync();
  } catch (error) {
    if (!hasCode(error, 'ResponsePayloadSizeLimitExceeded', 'CellLimitExceeded') || !isDivisible(block))
      throw error;
    return readHalves(sheet, block, date1904);
  }
  const read = readRows(range, date1904);
  if (read !== null) return read;
  if (isDivisible(block)) return readHalves(sheet, block, date1904);
  throw new Error(`Excel gave no values for ${block.rows} × ${block.columns} cells`);
}

async function readHalves(sheet: Excel.Worksheet, block: Box, date1904: boolean): Promise<ReadRows> {
  const rows = Math.ceil(block.rows / 2);
  const upper = await readBlock(sheet, { ...block, rows }, date1904);
  const rest = { ...block, row: block.row + rows, rows: block.rows - rows };
  return joined(upper, await readBlock(sheet, rest, date1904));
}

const isDivisible = (block: Box): boolean => block.rows > 1 && block.rows * block.columns > smallestBlock;
