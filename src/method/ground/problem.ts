// What is wrong with the input, as values: a code, a cell and parameters, never a sentence.

/** Every code has a message in each language (src/text). `params` of each code are named beside it. */
export const problemCodes = [
  'unknownValue', // value, column: a word that the column does not know
  'offScale', // value, scale, column: a number outside the column's scale (G3)
  'missingRating', // column: a blank rating (G3)
  'errorValue', // value, column: #N/A and the like
  'missingName', // a row with content but no name or text
  'borderlineRating', // value, column: exactly in the middle (G2)
  'assumedWeight', // a blank weight, read as 3 (G4); rows: how many, where no column says it
  'roundedWeight', // value, weight (G4)
  'badWeight', // value (G4)
  'badRating', // value, column: no rating of 1–5; column is a key, or a competitor's name (R4)
  'ambiguousScale', // column, scale, other: only 1, 2 and 3 (G1)
  'noScale', // column: the numbers fit no scale (G1)
  'assumedDirection', // direction: a list of risks (or of strengths), all its rows read so (R1)
  'zeroDirection', // a signed number that is 0 (R1)
  'badDate', // value, column
  'badPeriod', // value, column: no year, half, quarter or month (S7)
  'attitudeUnreadable', // value (T3)
  'evidenceUnreadable', // value (R2)
  'statusUnreadable', // value (R2)
  'unknownSetting', // value: no setting is called so (O2)
  'badSetting', // value, setting (its key), expected ('whole' | 'share' | 'scale' | 'use' | 'list' | 'text'), least, most (O2)
  'settingTwice', // setting, other: the cell of the first, which counts (O2)
  'settingClash', // setting, other: keys of two settings that do not go together (O2)
  'duplicateName', // name, other: the same person twice in one account; other is the first one's cell
  'nameNotFound', // name, column: a name that nobody in the table has (T10)
  'nameUnclear', // name, column: a name that fits several people (T10)
  'nameOfOneself', // name, column: somebody is said to listen to themselves (T10)
  'duplicateHeader', // header, used: the same header twice; used is the column letter that is read
  'missingColumn', // column, table: a column the method needs is not there
  'emptyTable', // table: headers without records
  'noTable', // table: no such table was found (cell is '')
  'severalTables', // table, used, others: more than one candidate; used is read
  'notATable', // range: the selection holds no table that can be read
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const problemSeverities = ['error', 'warning', 'note'] as const;
export type ProblemSeverity = (typeof problemSeverities)[number];

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: ProblemSeverity;
  /** `Sheet!A1`, or '' where no cell can be named. */
  readonly cell: string;
  readonly params: Readonly<Record<string, string | number>>;
}
