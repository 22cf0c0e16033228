// Problems as lines to read: the same sentence for many cells is one line with many cells.
import { ranking } from '../method/ground/ranking';
import {
  problemSeverities,
  type Problem,
  type ProblemCode,
  type ProblemParams,
  type ProblemSeverity,
} from '../method/ground/problem';
import { columnLabel } from '../tables/tables';
import type { Text } from '../text/text';

export interface ProblemLine {
  readonly severity: ProblemSeverity;
  readonly sentence: string;
  readonly cells: readonly string[];
}

type Told<Code extends ProblemCode> = Readonly<{ code: Code; params: ProblemParams[Code] }>;

/** The sentence of a problem, with what the user reads above the column. */
export function problemSentence<Code extends ProblemCode>({ code, params }: Told<Code>, text: Text): string {
  const named = 'column' in params ? { column: columnLabel(params.table, params.column, text.locale) } : {};
  return text.problems[code]({ ...params, ...named });
}

const compareSeverities = ranking(problemSeverities);

/** Most severe first, then in the order given. */
export function problemLines(problems: readonly Problem[], text: Text): readonly ProblemLine[] {
  const lines = new Map<string, { severity: ProblemSeverity; sentence: string; cells: Set<string> }>();
  for (const problem of problems) {
    const sentence = problemSentence(problem, text);
    const key = `${problem.severity} ${sentence}`;
    const line = lines.get(key) ?? { severity: problem.severity, sentence, cells: new Set<string>() };
    if (problem.cell !== '') line.cells.add(problem.cell);
    lines.set(key, line);
  }
  return [...lines.values()]
    .sort((one, other) => compareSeverities(one.severity, other.severity))
    .map(({ cells, ...line }) => ({ ...line, cells: [...cells] }));
}
