// Step S in words: the goals, and what is still to write before they carry the strategy.
import type { AccountAnalysis } from '../method/analysis';
import { visionLink } from '../method/goals/goals';
import type { Check } from '../method/goals/goalsReport';
import type { Goal } from '../method/ground/plan';
import type { Text } from '../text/text';
import { inOneLine, mostSaid, type Line } from './line';
import { tellRest } from './rest';

export interface GoalsTelling {
  /** Of at least one goal. */
  readonly isSet: boolean;
  /** The first goal alone; '' where none is set. */
  readonly first: string;
  /** Or that no goal is set. */
  readonly lines: readonly string[];
  /** S6; '' where step S is open, and no more of it is kept than goals. */
  readonly gate: string;
  /** S1–S5: what is still to write; whoever keeps no profile is not asked for a vision. */
  readonly toWrite: readonly Line[];
}

export function tellGoals({ goals, goalsReport }: AccountAnalysis, text: Text): GoalsTelling {
  const { gate, profile, checks } = goalsReport;
  const words = text.goals.gate;
  const isBegun = Object.keys(profile.cells).length > 0;
  const wrong = checks.filter(({ passed, rule }) => passed === false && (isBegun || rule !== 'S1'));
  return {
    isSet: goals.some(isSet),
    first: goals.find(isSet)?.text ?? '',
    lines: goalLines(goals, text),
    gate: gate.complete ? words.complete : isBegun ? words.open(gate.open) : '',
    toWrite: wrong.map((check) => ({
      words: checkSentence(check, goals, text),
      cells: check.cell === '' ? [] : [check.cell],
    })),
  };
}

export const isSet = ({ text }: Goal): boolean => text.trim() !== '';

/** S1–S5: a check in words; the only goal there is needs no name. */
export function checkSentence(check: Check, goals: readonly Goal[], text: Text): string {
  const isOnly = 'goal' in check.params && goals.filter(isSet).length === 1;
  return text.goals.check(isOnly ? { ...check, params: { ...check.params, goal: '' } } : check);
}

/** One page has room for these; the rest stands in the user's own table. */
const maximumGoals = mostSaid.sheet.goals;

/** Each goal as a line, and below it measured by what, from where to where, by when, and what it serves. Or that none is set. */
function goalLines(goals: readonly Goal[], text: Text): readonly string[] {
  const set = goals.filter(isSet);
  if (set.length === 0) return [text.sheets.strategy.noGoal];
  const lines = set.slice(0, maximumGoals).flatMap((goal) => {
    return [goal.text, goalDetails(goal, text), servedBy(goal, text)].filter((line) => line !== '');
  });
  const rest = set.slice(maximumGoals).map(({ cell }) => cell);
  return rest.length === 0
    ? lines
    : [...lines, tellRest({ kind: 'goals', count: rest.length, cells: rest }, text)];
}

/** Measured by what, from where to where, by when: as far as it is said. */
export function goalDetails({ measure, baseline, target, due }: Goal, text: Text): string {
  const words = text.sheets.strategy;
  const figure = text.format.number;
  const aim = (to: number): string =>
    baseline === null ? words.target(figure(to)) : words.fromTo(figure(baseline), figure(to));
  return inOneLine(
    measure.trim() !== '' && words.measure(measure),
    target !== null && aim(target),
    due !== null && words.due(text.format.date(due)),
  );
}

/** S3: what of the customer it helps with; '' where nothing is said. */
function servedBy({ linkedTo }: Goal, text: Text): string {
  const words = text.sheets.strategy;
  const link = linkedTo.trim();
  if (link === '') return '';
  return words.serves(link === visionLink ? words.theVision : link);
}
