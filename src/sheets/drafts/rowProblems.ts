// Which problem stands behind a row that the method could not place.
import type { Problem } from '../../method/ground/problem';
import type { Text } from '../../text/text';
import type { ColumnKey } from '../../tables/tables';
import { problemSentence } from '../problemLines';

const blocking: readonly Problem['code'][] = [
  'missingRating',
  'unknownValue',
  'offScale',
  'errorValue',
  'zeroDirection',
];

/** 'People!B14' → 'People!14': the row, whatever the column. */
const rowOf = (cell: string): string => cell.replace(/\$?[A-Z]{1,3}\$?(\d+)$/, '$1');

export interface RowReason {
  /** The cell to mend. */
  readonly cell: string;
  readonly reason: string;
}

export interface RowProblemsInput {
  /** The columns whose blanks keep a row from being placed. */
  readonly columns: readonly ColumnKey[];
  readonly problems: readonly Problem[];
  readonly text: Text;
}

/** A lookup by a record's cell: the first problem of its row in one of those columns, as a sentence; null for none. */
export function rowProblems({
  columns,
  problems,
  text,
}: RowProblemsInput): (cell: string) => RowReason | null {
  const byRow = new Map<string, Problem>();
  for (const problem of problems) {
    const column = 'column' in problem.params ? problem.params.column : null;
    const concerned = problem.code === 'zeroDirection' || columns.some((key) => key === column);
    const row = rowOf(problem.cell);
    if (concerned && blocking.includes(problem.code) && !byRow.has(row)) byRow.set(row, problem);
  }
  return (cell) => {
    const problem = byRow.get(rowOf(cell));
    return problem === undefined ? null : { cell: problem.cell, reason: problemSentence(problem, text) };
  };
}
