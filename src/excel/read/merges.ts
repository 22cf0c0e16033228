// Which cells are merged. Excel tells of at most 512 areas of a range and fails beyond, and with it the whole request.
import type { Box } from '../../sheets/grid/grid';
import type { HostErrorCode } from '../../planner/workbook';
import { hostErrorOf, locationOf } from '../hostError';
import { boxOf } from './place';

const places = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'].map(
  (property) => `areas/items/${property}`,
);

/** Queues the question; on an empty sheet the answer is the null object. */
export function askMerges(range: Excel.Range): Excel.RangeAreas {
  return range.getMergedAreasOrNullObject().load(places).untrack();
}

export function readMerges(asked: Excel.RangeAreas): readonly Box[] {
  return asked.isNullObject ? [] : asked.areas.items.map(boxOf);
}

/** A request of its own, so that nothing else fails with it; null where Excel does not tell. */
export async function askMergesApart(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<readonly Box[] | null> {
  const asked = askMerges(range);
  try {
    await context.sync();
  } catch (error) {
    if (!isMergesRefusal(error)) throw error;
    return null;
  }
  return readMerges(asked);
}

/** What Excel says of too many is not documented; a workbook that is busy or gone says nothing about merged cells. */
const refusals: readonly HostErrorCode[] = ['unexpected', 'notSupported', 'tooLarge'];

/** true where it was this question that Excel did not answer. */
export function isMergesRefusal(error: unknown): boolean {
  const isOurs = /^(Range\.getMergedAreas|RangeAreas\.|RangeCollection\.)/.test(locationOf(error));
  return isOurs && refusals.includes(hostErrorOf(error).code);
}
