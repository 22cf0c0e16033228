// What is planned: whether to go on, what for, what to do and what to avoid. Reasons of each move stand in the action table.
import type { AccountAnalysis } from '../../../method/analysis';
import type { Text } from '../../../text/text';
import type { Telling } from '../../../telling/account';
import { mostSaid } from '../../../telling/line';
import type { ResultInput } from '../resultInput';
import { itemsOf, withRest, type Block, type Item } from './blocks';

export function planBlocks({ analysis, text }: ResultInput, telling: Telling): readonly Block[] {
  const moves = telling.todo.map(({ action }, index) => `${index + 1}. ${action}`);
  return [
    goingBlock(telling.going, analysis, text),
    { heading: text.sheets.strategy.goal, items: goalItems(telling.goals) },
    { heading: text.sheets.strategy.todo, items: itemsOf(moves) },
    { heading: text.sheets.strategy.avoid, items: itemsOf(telling.avoid) },
  ];
}

/** R6, with what the customer has to do next (N2). */
function goingBlock(
  { title, decision, reasons }: Telling['going'],
  { nextSteps }: AccountAnalysis,
  text: Text,
): Block {
  const next = nextSteps.commitments?.next ?? null;
  return {
    heading: `${title}${text.format.colon}${decision}`,
    items: [
      ...withRest(itemsOf(reasons.map(({ words }) => words)), mostSaid.reasons.sheet, text.sheets.more),
      ...(next === null ? [] : [{ text: commitmentLine(next, text), target: next.cell }]),
    ],
  };
}

type Commitment = NonNullable<NonNullable<AccountAnalysis['nextSteps']['commitments']>['next']>;

function commitmentLine({ text: words, state, planned }: Commitment, text: Text): string {
  const stands = text.nextSteps.states[state](planned === null ? '' : text.format.date(planned));
  return `${text.sheets.strategy.nextCommitment(words)} · ${stands}`;
}

/** S3, and S6 where step S is more than a list of goals. */
const goalItems = ({ lines, gate }: Telling['goals']): readonly Item[] => [
  ...itemsOf(lines),
  ...(gate === '' ? [] : [{ text: gate, quiet: true } as const]),
];
