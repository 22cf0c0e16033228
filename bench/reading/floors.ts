// What recognition reaches today: tests/sheets/reading.test.ts holds it there. Raise a figure as soon as it is passed
// (npm run bench:reading -- --count 500, and with --changes --count 600); lower one only with the reason in the commit.
import type { Level } from './item';
import type { LineName } from './tally';

/** Of the workbooks of seeds 1 to `count`: per cent read rightly at least, and wrongly without a word at most. */
type Bounds = readonly [right: number, silent: number];
export const readingCount = 500;
export const floors: Readonly<Record<LineName, Readonly<Record<Level, Bounds>>>> = {
  all: { tables: [65, 2], rows: [66, 6], columns: [64, 5], cells: [57, 7] },
  English: { tables: [67, 2], rows: [67, 7], columns: [65, 6], cells: [58, 8] },
  Chinese: { tables: [61, 2], rows: [65, 3], columns: [62, 4], cells: [54, 5] },
  'our words': { tables: [82, 2], rows: [83, 6], columns: [78, 4], cells: [78, 5] },
  'their words': { tables: [25, 3], rows: [26, 4], columns: [3, 10], cells: [4, 10] },
};

/** Of the tables of seeds 1 to `count`: on so many a change that must not matter changes the plan. None: it holds on any table. */
export const changedCount = 60;
export const changedAtMost: Readonly<Record<string, number>> = {
  'a title above': 0,
  'a row of labels above': 10,
  'another order of columns': 1,
  'another order of rows': 1,
  'blank rows': 6,
  'a blank column': 1,
  'every field over two columns': 2,
  'words over groups of columns': 0,
  'scales below the headers': 1,
  'a row of sums': 0,
  'a remark below': 8,
  'an Excel table': 2,
  'another place': 0,
  'a larger used range': 0,
  'another name of the sheet': 0,
  'other columns': 2,
  'a stranger below': 26,
  'a stranger to the right': 10,
  'a stranger on another sheet': 3,
};
