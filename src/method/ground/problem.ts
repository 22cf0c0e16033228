// What is wrong with the input, as values: a code, a cell and parameters, never a sentence.
import type { Plan } from './plan';
import type { Direction } from './words';

/** A table that is read: one of the plan's, or the company's settings. */
export type TableName = Exclude<keyof Plan, 'actions'> | 'settings';

/** Key of a table's column, or what a column of the user's own is called (R4: a competitor). */
export type ColumnName = string;

/** O2: what a setting's value has to be. */
export type Expectation =
  'whole' | 'number' | 'share' | 'scale' | 'use' | 'yesNo' | 'list' | 'words' | 'text';

type Nothing = Readonly<Record<never, never>>;
type Value = Readonly<{ value: string }>;
/** A word that is not understood; `known`: those that would be, in the table's language, where the column has such. */
type Word = Readonly<{ value: string; known?: readonly string[] }>;
type Name = Readonly<{ name: string }>;
type Table = Readonly<{ table: TableName }>;
type Column = Readonly<{ column: ColumnName; table: TableName }>;

/** What is wrong with the cells of a column: beside these, each says its column and table. */
export interface CellComplaints {
  unknownValue: Word; // a word that the column does not know
  offScale: Readonly<{ value: string; scale: string }>; // a number outside the column's scale (G3)
  missingRating: Nothing; // a blank rating (G3)
  errorValue: Value; // #N/A and the like
  missingName: Nothing; // a row with content but no name or text
  mergedDown: Readonly<{ rows: number }>; // cells merged downwards hold for so many rows below their first
  accountCarried: Readonly<{ rows: number }>; // so many rows without an account belong to the one above
  borderlineRating: Value; // exactly in the middle (G2)
  assumedWeight: Readonly<{ rows?: number }>; // a blank weight, read as 3 (G4); rows: how many, where no column says it
  roundedWeight: Readonly<{ value: string; weight: number }>; // G4
  weightShares: Nothing; // the weights are shares of a whole (G1)
  weightSigned: Readonly<{ cells: readonly string[] }>; // signed weights beside a direction; `cells`: where the sign says otherwise (G1)
  badWeight: Value; // G4
  badRating: Value; // no rating of 1–5 (R4)
  ambiguousScale: Readonly<{ scale: string; other: string }>; // only 1, 2 and 3 (G1)
  turnedScale: Readonly<{ scale: string }>; // the user turned it: its low end is high (G1)
  noScale: Nothing; // the numbers fit no scale (G1)
  assumedDirection: Readonly<{ direction: Direction }>; // a list of risks (or of strengths), all its rows read so (R1)
  zeroDirection: Value; // a signed number that is 0 (R1)
  badDate: Value;
  /** A date whose day and month could be swapped: both readings, ISO, the one with the day first before. */
  ambiguousDate: Readonly<{ value: string; dayFirst: string; monthFirst: string }>;
  badPeriod: Value; // no year, half, quarter or month (S7)
  attitudeUnreadable: Word; // T3
  evidenceUnreadable: Word; // R2
  statusUnreadable: Word; // R2
  unknownSetting: Value; // no setting is called so (O2)
  /** A value that does not suit the setting of this key (O2). */
  badSetting: Readonly<{
    value: string;
    setting: string;
    expected: Expectation;
    least?: number;
    most?: number;
  }>;
  settingTwice: Readonly<{ setting: string; other: string }>; // set twice: `other` is the cell of the first, which counts (O2)
  settingClash: Readonly<{ setting: string; other: string }>; // keys of two settings that do not go together (O2)
  ownUnnamed: Readonly<{ setting: string }>; // the name of a category or topic of the company's own is still open (O2)
  /** The first has nothing by which it is known, or no text; the setting of key `lacks` would say it (O2). */
  ownIncomplete: Readonly<{ setting: string; lacks: string }>;
  duplicateName: Readonly<{ name: string; other: string }>; // the same person twice in one account; `other` is the first one's cell
  nameNotFound: Name; // a name that nobody in the table has (T10)
  nameUnclear: Name; // a name that fits several people (T10)
  nameOfOneself: Name; // somebody is said to listen to themselves (T10)
}

/** A problem of cells before it is said whose they are. */
export type Complaint<Code extends keyof CellComplaints = keyof CellComplaints> = {
  readonly [Each in Code]: {
    readonly code: Each;
    readonly severity: ProblemSeverity;
    readonly params: CellComplaints[Each];
  };
}[Code];

/** What is wrong with a table as a whole. */
interface TableComplaints {
  duplicateHeader: Readonly<{ header: string; used: string }> & Table; // the same header twice; `used` is the column letter that is read
  missingColumn: Column; // a column the method needs is not there
  /** A column that looks like this one and is not read: by its header, whose values are others, or by its values. */
  columnNotRead: Column & Readonly<{ header: string; because: 'values' | 'header' }>;
  assumedColumn: Column & Readonly<{ header: string }>; // no header says what it holds: its values do
  emptyTable: Table; // headers without records
  noTable: Table; // no such table was found (its cell is '')
  severalTables: Table & Readonly<{ used: string; others: readonly string[] }>; // more than one candidate; `used` is read
  readTogether: Table & Readonly<{ parts: readonly string[] }>; // several tables, read as one list
  rowsLeft: Table & Readonly<{ rows: number }>; // rows that the user left out
  rowsNotRead: Table & Readonly<{ range: string; rows: number }>; // filled rows above or below that read like none of the table's
  dueUnreadable: Value & Readonly<{ table: 'actions' }>; // a due date in the action table that is no day (N1)
  notATable: Readonly<{ range: string }> & Table; // the selection holds no table that can be read
}

/** What the problems of each code say; src/text has a message for each. */
export type ProblemParams = {
  readonly [Code in keyof CellComplaints]: CellComplaints[Code] & Column;
} & Readonly<TableComplaints>;
export type ProblemCode = keyof ProblemParams;

export const problemSeverities = ['error', 'warning', 'note'] as const;
export type ProblemSeverity = (typeof problemSeverities)[number];

/** A problem of one of the codes; by itself of any. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  readonly [Each in Code]: {
    readonly code: Each;
    readonly severity: ProblemSeverity;
    /** `Sheet!A1`, or '' where no cell can be named. */
    readonly cell: string;
    readonly params: ProblemParams[Each];
  };
}[Code];

/**
 * Why a table that was seen is not read. `version`: the same names as one that is read. `example`: called so, or old. `hidden`: on a sheet that nobody sees. `empty`: without
 * records. `unjudged`: without a column that the method needs. `left`: the user said so, or pointed at another one.
 */
export type WhyUnread = 'version' | 'example' | 'hidden' | 'empty' | 'unjudged' | 'left' | 'otherKind';
