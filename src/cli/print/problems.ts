// Problems, the same sentence once with all its cells, under what became of them.
import { problemSeverities, type ProblemSeverity } from '../../method/ground/problem';
import type { Overview } from '../../planner/planner';
import { problemLines } from '../../sheets/problemLines';
import { tellRest } from '../../telling/rest';
import type { Text } from '../../text/text';
import { hang, together } from './lines';

/** Enough to find the rest by. */
const maximumCells = 4;

/** The pane's sentences, but for those that speak of the pane. */
const forShell = (text: Text): Text => ({ ...text, problems: { ...text.problems, ...text.cli.problems } });

/** One block of lines for each severity that is there, the gravest first. */
export function printProblems(
  { problems }: Overview,
  text: Text,
  severities: readonly ProblemSeverity[] = problemSeverities,
): readonly string[] {
  const lines = problemLines(problems, forShell(text));
  return severities.flatMap((severity) => {
    const those = lines.filter((line) => line.severity === severity);
    if (those.length === 0) return [];
    return [
      '',
      `  ${text.labels.problemSeverities[severity]}`,
      ...those.flatMap(({ sentence, cells }) => hang('  - ', withCells(sentence, cells, text))),
    ];
  });
}

function withCells(sentence: string, cells: readonly string[], text: Text): string {
  if (cells.length === 0) return sentence;
  const rest = cells.slice(maximumCells);
  const shown = text.cli.list(cells.slice(0, maximumCells).map(together));
  const more = tellRest({ kind: 'cells', count: rest.length, cells: rest }, text);
  return text.sheets.join(sentence, `[${rest.length > 0 ? text.cli.list([shown, more]) : shown}]`);
}
