// What stood on a sheet of ours before it is rewritten: merged cells on our ground are parted.
import { parseRange } from '../../sheets/address';
import type { Box } from '../../sheets/grid';
import { overlaps } from './areas';
import type { Rows } from './cells';
import {
  attribute,
  childOf,
  childrenOf,
  elementsOf,
  removeChild,
  setAttribute,
  type XmlElement,
} from './xml';

export function clearMerges(sheet: XmlElement, box: Box): void {
  const list = childOf(sheet, 'mergeCells');
  if (list === undefined) return;
  for (const merge of childrenOf(list, 'mergeCell')) {
    const merged = parseRange(attribute(merge, 'ref') ?? '');
    if (merged && overlaps(merged, box)) removeChild(list, merge);
  }
  const count = elementsOf(list).length;
  if (count === 0) removeChild(sheet, list);
  else setAttribute(list, 'count', count);
}

export function expandFormulas(_rows: Rows): void {}
