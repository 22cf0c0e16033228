// *Restore*: our last run taken back, and what it does to Excel's own Undo.
import { format } from './format';

export const restoring = {
  press: 'Restore',
  /** In the menu, and below it what that would be. */
  menu: 'Restore: take back the last run',
  takesBack: (sheets: readonly string[]): string => `Written by it: ${format.list(sheets)}.`,
  nothing: 'There is nothing to take back.',
  /** Said before. */
  emptiesUndo: 'Excel’s own list of Undo is empty afterwards.',
  restored: 'The last run is taken back.',
  notRestored: (sheets: readonly string[]): string =>
    sheets.length === 0
      ? 'There is nothing to take back any more.'
      : `Nothing was taken back. Changed since by somebody: ${format.list(sheets)}.`,
  /** Under the choice of language. */
  renamesTabs:
    'After another choice, the next Refresh renames the result tabs. Excel’s own list of Undo is empty then.',
};
