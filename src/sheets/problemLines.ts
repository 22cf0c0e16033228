// Problems as lines to read: the same sentence for many cells is one line with many cells.
import { problemSeverities, type Problem, type ProblemSeverity } from '../method/ground/problem';
import { parseAddress, parseRange } from './grid/address';
import { columnOf } from '../tables/columns';
import { tableKinds, type TableKind } from '../tables/kinds';
import type { FoundTable } from './grid/table';
import type { Text } from '../text/text';

export interface ProblemLine {
  readonly severity: ProblemSeverity;
  readonly sentence: string;
  readonly cells: readonly string[];
}

function holds(table: FoundTable, cell: string): boolean {
  const address = parseAddress(cell);
  const box = parseRange(table.range);
  if (!address || !box || address.sheet !== table.sheet) return false;
  const { row, column } = address.box;
  const inRows = row >= box.row && row < box.row + box.rows;
  return inRows && column >= box.column && column < box.column + box.columns;
}

/** The kind of table that a problem is about; null where it tells of none. */
export function kindOfProblem(problem: Problem, tables: readonly FoundTable[]): TableKind | null {
  const named = tableKinds.find((kind) => kind === problem.params.table);
  return named ?? tables.find((table) => holds(table, problem.cell))?.kind ?? null;
}

/** Column keys in the parameters become the words the user reads. */
function readableParams(problem: Problem, kind: TableKind | null, text: Text): Problem['params'] {
  const key = problem.params.column;
  if (typeof key !== 'string') return problem.params;
  const kinds = kind ? [kind] : tableKinds;
  const column = kinds.map((each) => columnOf(each, key)).find((found) => found !== undefined);
  return column ? { ...problem.params, column: column.labels[text.locale] } : problem.params;
}

/** Most severe first, then in the order given. */
export function problemLines(
  problems: readonly Problem[],
  tables: readonly FoundTable[],
  text: Text,
): readonly ProblemLine[] {
  const lines = new Map<string, { severity: ProblemSeverity; sentence: string; cells: string[] }>();
  for (const problem of problems) {
    const params = readableParams(problem, kindOfProblem(problem, tables), text);
    const sentence = text.problems[problem.code](params);
    const key = `${problem.severity} ${sentence}`;
    const line = lines.get(key) ?? { severity: problem.severity, sentence, cells: [] };
    if (problem.cell !== '' && !line.cells.includes(problem.cell)) line.cells.push(problem.cell);
    lines.set(key, line);
  }
  const rank = (line: ProblemLine): number => problemSeverities.indexOf(line.severity);
  return [...lines.values()].sort((one, other) => rank(one) - rank(other));
}
