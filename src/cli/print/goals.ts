// Step S for people: the goals, and what is still to write before they carry the strategy.
import type { AccountAnalysis } from '../../method/analysis';
import { checkSentence } from '../../telling/brief';
import { goalLines } from '../../telling/goals';
import { mostSaid } from '../../telling/line';
import type { Text } from '../../text/text';
import { firstOf, hang, together } from './lines';

/** S1–S6: nothing where no goal is set; whoever keeps no profile is not asked for a vision. */
export function goalPrint({ goals, goalsReport }: AccountAnalysis, text: Text): readonly string[] {
  if (goals.every((goal) => goal.text.trim() === '')) return [];
  const { checks, profile } = goalsReport;
  const keepsProfile = Object.keys(profile.cells).length > 0;
  const wrong = checks.filter(({ passed, rule }) => passed === false && (keepsProfile || rule !== 'S1'));
  const { shown, more } = firstOf(wrong, mostSaid.checks.page, text);
  return [
    ...goalLines(goals, text).flatMap((line) => hang('  ', line)),
    ...shown.flatMap((check) => {
      const cell = check.cell === '' ? '' : `[${together(check.cell)}]`;
      return hang('  - ', text.sheets.join(checkSentence(check, goals, text), cell));
    }),
    ...more,
  ];
}
