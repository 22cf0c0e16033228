// S1, S3: what we want to be to the customer, and the goals on the way there.
import type { AccountAnalysis } from '../../../method/analysis';
import type { Profile } from '../../../method/ground/profile';
import { goalDetails, isSet } from '../../../telling/goals';
import { inOneLine } from '../../../telling/line';
import { ListSection } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';

export function Vision({ profile }: { readonly profile: Profile }) {
  const { advice, labels, pane } = useText();
  const words = pane.goals;
  const { vision, horizonYears, leadership, cells } = profile;
  if (vision === '') return null;
  const note = inOneLine(
    horizonYears !== null && words.yearsAhead(horizonYears),
    leadership && words.leadsBy(labels.leadershipPaths[leadership]),
  );
  const line = { key: 'vision', words: vision, note, cells: [cells.vision ?? ''] };
  // S1
  const proof = leadership === null ? undefined : advice.pathProofs[leadership];
  return <ListSection title={words.vision} hint={proof} lines={[line]} />;
}

/** Each goal with its measure, from where to where, by when, and how much a year that is. */
export function GoalList({ analysis }: { readonly analysis: AccountAnalysis }) {
  const text = useText();
  const words = text.pane.goals;
  const lines = analysis.goals.filter(isSet).map((goal) => {
    const perYear = analysis.goalsReport.growth.find(({ cell }) => cell === goal.cell)?.perYear ?? null;
    const growth = perYear !== null && words.growth(text.format.percent(perYear));
    const note = inOneLine(goalDetails(goal, text), growth);
    return { key: goal.cell, words: goal.text, note, cells: [goal.cell] };
  });
  return <ListSection title={words.goals} lines={lines} most="goals" />;
}
