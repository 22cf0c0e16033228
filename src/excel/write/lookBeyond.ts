// Before a write: what a reading of the plan has no use for, and a write has.
import { HostError } from '../../planner/workbook';
import { regionOf, type PlacedFormula } from '../../sheets/asLeft';
import type { SheetWrite } from '../../sheets/sheetWrite';
import { runExcel, type Session } from '../session';

export interface Beyond {
  /** The sheet whose action table is to be sorted and has hidden rows; null where none has. */
  readonly hiddenRows: string | null;
  /** By sheet: formulas among the cells that are written anew. Putting back would else leave their values. */
  readonly formulas: ReadonlyMap<string, readonly PlacedFormula[]>;
}

/**
 * No request where only sheets are added.
 * @throws HostError `changedMeanwhile` where a sheet is gone by now
 */
export async function lookBeyond(session: Session, writes: readonly SheetWrite[]): Promise<Beyond> {
  if (writes.every(({ grid }) => grid === null)) return { hiddenRows: null, formulas: new Map() };
  const looking = runExcel(session, async (context) => {
    const hidden = writes.flatMap((write) => askHiddenRows(context, write));
    const formulas = writes.flatMap((write) => askFormulas(context, write));
    await context.sync();
    return {
      hiddenRows: hidden.find(hasHiddenRows)?.sheet ?? null,
      formulas: new Map(formulas.map(({ sheetId, range }) => [sheetId, formulasIn(range)])),
    };
  });
  return looking.catch((error: unknown) => {
    const isGone = error instanceof HostError && error.code === 'sheetGone';
    throw isGone ? new HostError('changedMeanwhile', error.detail, 'untouched', { cause: error }) : error;
  });
}

/** Excel leaves hidden rows where they are when it sorts, so that the others would be sorted past them. */
export function askHiddenRows(context: Excel.RequestContext, { grid, actionTable }: SheetWrite) {
  if (grid === null || actionTable?.steps.some(({ kind }) => kind === 'sort') !== true) return [];
  const { row, column, rows, columns } = actionTable.before;
  const sheet = context.workbook.worksheets.getItem(grid.sheetId);
  const range = sheet.getRangeByIndexes(row, column, rows, columns).load('rowHidden').untrack();
  return [{ sheet: grid.sheet, range }];
}

/** An action table is written cell by cell, past the user's own. */
function askFormulas(context: Excel.RequestContext, write: SheetWrite) {
  const { grid, actionTable } = write;
  if (grid === null || actionTable !== undefined) return [];
  const { rows, columns } = regionOf(write);
  if (rows === 0 || columns === 0) return [];
  const sheet = context.workbook.worksheets.getItem(grid.sheetId);
  const range = sheet.getRangeByIndexes(0, 0, rows, columns).load('formulas,values').untrack();
  return [{ sheetId: grid.sheetId, range }];
}

/** null: some of them are. The type files know of true and false alone. */
export const hasHiddenRows = ({ range }: { readonly range: Excel.Range }): boolean =>
  (range.rowHidden as boolean | null) !== false;

/** A text that begins with = is its own formula. */
export function formulasIn({ formulas, values }: Excel.Range): readonly PlacedFormula[] {
  const shown = values as readonly (readonly unknown[])[];
  return (formulas as readonly (readonly unknown[])[]).flatMap((cells, row) =>
    cells.flatMap((formula, column) =>
      typeof formula === 'string' && formula.startsWith('=') && formula !== shown[row]?.[column]
        ? [{ row, column, formula }]
        : [],
    ),
  );
}
