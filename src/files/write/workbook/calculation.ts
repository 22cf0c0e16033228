// Values that formulas had before our sheets changed: Excel is asked to calculate when it opens the file, and the list of
// cells to be calculated is left out where it may name cells that hold no formula now; Excel makes it anew.
import type { Book } from './book';
import { insertChild } from '../sheet/children';
import { mapEveryFormula } from '../formulas/everyFormula';
import { mapReferences } from '../formulas/formulas';
import { childOf, make, setAttribute } from '../../xml/tree';
import { decodeXml } from '../package/parts';

/** true where cells of that part hold formulas. */
export const holdsFormulas = ({ parts }: Book, part: string): boolean =>
  /<(?:\w+:)?f[\s>/]/.test(decodeXml(parts.bytes(part) ?? new Uint8Array()));

/** true where a formula elsewhere looks at a sheet of these names. */
export function isLookedAt(book: Book, sheets: readonly string[]): boolean {
  const names = new Set(sheets.map((name) => name.toLowerCase()));
  let found = false;
  for (const name of names) {
    mapEveryFormula(book, name, (formula, part) => {
      if (part === book.part) return formula;
      return mapReferences(formula, ({ sheet, text }) => {
        if (sheet !== null && names.has(sheet.toLowerCase())) found = true;
        return text;
      });
    });
  }
  return found;
}

export function askForCalculation({ parts, part }: Book): void {
  const root = parts.change(part);
  setAttribute(childOf(root, 'calcPr') ?? insertChild(root, make('calcPr')), 'fullCalcOnLoad', 1);
}

export function dropCalculationChain({ parts, part }: Book): void {
  for (const { id, kind, target } of parts.relationships(part)) {
    if (kind !== 'calcChain') continue;
    parts.unrelate(part, id);
    parts.remove(target);
  }
}
