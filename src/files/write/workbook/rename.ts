// A sheet of ours in another language: its tab, and every formula, name, chart and link that calls it by its name.
import { HostError } from '../../../planner/workbook';
import { checkStructure, renameTab, sheetsOf, type Book, type BookSheet } from './book';
import { mapEveryFormula } from '../formulas/everyFormula';
import { renameInFormula } from '../formulas/formulas';
import { attribute, descendantsOf, setAttribute } from '../../xml/tree';

/** @throws HostError protectedWorkbook, nameTaken */
export function renameSheet(book: Book, sheet: BookSheet, name: string): BookSheet {
  checkStructure(book, name);
  const isTaken = sheetsOf(book).some(
    (each) => each.index !== sheet.index && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new HostError('nameTaken', name);
  mapEveryFormula(book, sheet.name, (formula) => renameInFormula(formula, sheet.name, name));
  renameInPivots(book, sheet.name, name);
  renameTab(book, sheet, name);
  return { ...sheet, name };
}

/** A pivot table remembers the sheet of its source by name. */
function renameInPivots({ parts }: Book, from: string, to: string): void {
  for (const part of parts.names().filter((each) => /pivotCacheDefinition\d*\.xml$/i.test(each))) {
    for (const source of descendantsOf(parts.read(part), 'worksheetSource')) {
      if (attribute(source, 'sheet') !== from) continue;
      parts.change(part);
      setAttribute(source, 'sheet', to);
    }
  }
}
