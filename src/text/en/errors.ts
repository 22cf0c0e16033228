// What Excel refused, and what to do about it. The keys are those of the planner's HostErrorCode.
export const errors = {
  cellEditMode: {
    title: 'A cell is being edited',
    help: 'Press Enter or Esc in the sheet, then try again: Excel takes no changes until then.',
  },
  protectedSheet: {
    title: 'A sheet is protected',
    help: 'Unprotect the sheet (Review, Unprotect Sheet), then try again: nothing can be written there now.',
  },
  protectedWorkbook: {
    title: 'The workbook is protected',
    help: 'Unprotect its structure (Review, Protect Workbook), then try again: sheets cannot be added now.',
  },
  sheetGone: {
    title: 'A sheet or range is no longer there',
    help: 'Check which tables are read, then try again: the sheet may have been deleted or hidden.',
  },
  tooLarge: {
    title: 'The sheets are too large to read',
    help: 'Clear unused cells or select a smaller range: Excel limits how much can be read at once.',
  },
  busy: {
    title: 'Excel is busy',
    help: 'Wait a moment, then try again: Excel is still working on something else.',
  },
  sessionLost: {
    title: 'The workbook cannot be reached',
    help: 'Reload the workbook and open Quadrille again: the connection to it has ended.',
  },
  filtered: {
    title: 'The action table is filtered',
    help: 'Clear the filter on the action table, then refresh: rows out of sight cannot be sorted safely.',
  },
  hiddenRows: {
    title: 'Rows of the action table are hidden',
    help: 'Show all its rows, then refresh: Excel sorts the other rows past hidden ones.',
  },
  changedMeanwhile: {
    title: 'The sheets are being changed',
    help: 'Somebody else is changing them at the same time. Try again in a moment.',
  },
  nameTaken: {
    title: 'A name is already in use',
    help: 'Rename the sheet or table that has this name, then try again: a name can be used only once.',
  },
  invalidSelection: {
    title: 'This selection cannot be used',
    help: 'Select one block of cells with its header row: several areas or a chart cannot be read.',
  },
  notSupported: {
    title: 'This Excel is too old for that',
    help: 'Update Excel, or open the workbook in Excel on the web: this step needs newer functions.',
  },
  unexpected: {
    title: 'Excel did not carry this out',
    help: 'Try again; if it happens once more, report the details below, which name the step.',
  },
};

/** What became of the workbook after an error. */
export const outcomes = {
  untouched: 'Nothing was changed.',
  restored: 'The sheets are as they were before.',
  partial: 'Some sheets are written only in part. Restore takes that back.',
  written: 'Everything is written; only the look at it afterwards failed. Trying again only looks.',
};
