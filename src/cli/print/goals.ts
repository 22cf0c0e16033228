// Step S for people: the goals, and what is still to write before they carry the strategy.
import type { AccountAnalysis } from '../../method/analysis';
import type { Telling } from '../../telling/account';
import { mostSaid } from '../../telling/line';
import type { Text } from '../../text/text';
import { firstOf, hang, together } from './lines';

/** S1–S6: nothing where no goal is set. */
export function goalPrint(
  { goals: { lines, toWrite } }: Telling,
  { goals }: AccountAnalysis,
  text: Text,
): readonly string[] {
  if (goals.every((goal) => goal.text.trim() === '')) return [];
  const { shown, more } = firstOf(toWrite, mostSaid.checks.page, text);
  return [
    ...lines.flatMap((line) => hang('  ', line)),
    ...shown.flatMap(({ words, cells }) =>
      hang('  - ', text.sheets.join(words, ...cells.map((cell) => `[${together(cell)}]`))),
    ),
    ...more,
  ];
}
