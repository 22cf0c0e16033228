// What stands on a sheet of ours before it is rewritten: merged cells on our ground are parted, and formulas that are
// stored once for many cells get a text of their own, so that single cells can move or go.
import { makeCell, parseRange } from '../../../sheets/grid/address';
import type { Box } from '../../../sheets/grid/grid';
import { overlaps } from '../../../sheets/grid/boxes';
import { formulaOf, type Rows } from './cells';
import { shiftFormula } from '../formulas/formulas';
import {
  attribute,
  childOf,
  childrenOf,
  elementsOf,
  removeChild,
  setAttribute,
  setText,
  textOf,
  type XmlElement,
} from '../../xml/tree';

export function clearMerges(sheet: XmlElement, box: Box): void {
  const list = childOf(sheet, 'mergeCells');
  if (list === undefined) return;
  for (const merge of childrenOf(list, 'mergeCell')) {
    const merged = parseRange(attribute(merge, 'ref') ?? '');
    if (merged && overlaps(merged, box)) removeChild(list, merge);
  }
  const count = elementsOf(list).length;
  if (count === 0) removeChild(sheet, list);
  else if (attribute(list, 'count') !== null) setAttribute(list, 'count', count);
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export function expandFormulas(rows: Rows): void {
  const masters = new Map<string, Master>();
  const inOrder = [...rows].sort(([one], [other]) => one - other);
  for (const [row, { cells }] of inOrder) {
    for (const [column, cell] of cells) {
      const element = formulaOf(cell);
      if (element === undefined || attribute(element, 't') !== 'shared') continue;
      expandOne(element, masters, { row, column });
    }
  }
}

function expandOne(
  element: XmlElement,
  masters: Map<string, Master>,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  const index = attribute(element, 'si') ?? '';
  const own = textOf(element);
  const master = masters.get(index);
  if (own !== '') masters.set(index, { row, column, formula: own });
  else if (master === undefined) throw new Error(`the shared formula of ${makeCell(row, column)} is missing`);
  else setText(element, shiftFormula(master.formula, row - master.row, column - master.column));
  for (const name of ['t', 'si', 'ref']) setAttribute(element, name, null);
}
