// Univer looks through every cell of the workbook for formulas at every single write, to mend formulas that share
// one text. Where no such formula is written or overwritten there is nothing to mend.
import { isFormulaString, type Nullable, type Workbook } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellBlock } from './cells';

type Formulas = ReturnType<FormulaDataModel['updateFormulaData']>;

const quick = new WeakSet<FormulaDataModel>();

/** Spares the model its search, where `find` gives its workbooks by their ids. */
export function quickenFormulaData(
  model: FormulaDataModel,
  find: (unitId: string) => Nullable<Workbook>,
): void {
  if (quick.has(model)) return;
  quick.add(model);
  const search = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    const matrix = find(unitId)?.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix() as
      CellBlock | undefined;
    const own = matrix && ownFormulas(cells, matrix);
    return own ?? search(unitId, sheetId, cells);
  };
}

/** The formulas of a block; null where one of its cells shares a formula, before or after. */
function ownFormulas(block: CellBlock, matrix: CellBlock): Formulas | null {
  const formulas: Formulas = {};
  for (const row in block) {
    const line = block[row] ?? {};
    const cells = matrix[row] ?? {};
    for (const column in line) {
      const cell = line[column];
      if (cell?.si || cells[column]?.si) return null;
      if (isFormulaString(cell?.f)) (formulas[row] ??= {})[column] = { f: cell?.f ?? '' };
    }
  }
  return formulas;
}

/** Whether any cell of the workbook holds a formula. */
export function hasFormulas(workbook: Workbook): boolean {
  return workbook.getSheets().some((sheet) => holdsFormula(sheet.getCellMatrix().getMatrix()));
}

export function holdsFormula(block: CellBlock): boolean {
  for (const row in block) {
    const line = block[row] ?? {};
    for (const column in line) {
      const cell = line[column];
      if (cell?.f || cell?.si) return true;
    }
  }
  return false;
}
