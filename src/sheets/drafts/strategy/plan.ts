// What is planned: whether to go on, what for, what to do and what to avoid. Reasons of each move stand in the action table.
import type { Telling } from '../../../telling/account';
import { inOneLine, mostSaid } from '../../../telling/line';
import type { Text } from '../../../text/text';
import { itemsOf, withRest, type Block, type Item } from './blocks';

export function planBlocks(telling: Telling, text: Text): readonly Block[] {
  const moves = telling.todo.map(({ action }, index) => `${index + 1}. ${action}`);
  return [
    nextBlock(telling),
    ...goingBlock(telling, text),
    { heading: text.sheets.strategy.goal, items: goalItems(telling.goals) },
    {
      heading: text.sheets.strategy.todo,
      items: [
        ...(telling.todoInstead === '' ? [] : [{ text: telling.todoInstead, quiet: true } as const]),
        ...itemsOf(moves),
      ],
    },
    { heading: text.sheets.strategy.avoid, items: itemsOf(telling.avoid) },
  ];
}

/** N7: what to do, then why, who and by when. */
const nextBlock = ({ next: { title, first } }: Telling): Block => ({
  heading: title,
  items: first.flatMap(({ words, why, plan, cells: [target] }, index): readonly Item[] => [
    { text: `${index + 1}. ${words}`, ...(target !== undefined && { target }) },
    { text: inOneLine(why, plan), quiet: true },
  ]),
});

/** R6, with what the customer has to do next (N2). */
function goingBlock({ going, commitments }: Telling, text: Text): readonly Block[] {
  const { title, decision, noContact, reasons } = going;
  if (decision === '') return [];
  const next = commitments?.next;
  return [
    {
      heading: `${title}${text.format.colon}${decision}`,
      items: [
        ...(noContact === null ? [] : itemsOf([noContact.words])),
        ...withRest(itemsOf(reasons.map(({ words }) => words)), mostSaid.sheet.reasons, text.sheets.more),
        ...(next ? [{ text: inOneLine(next.words, next.note), target: next.cells[0] ?? '' }] : []),
      ],
    },
  ];
}

/** S3, and S6 where step S is more than a list of goals. */
const goalItems = ({ lines, gate }: Telling['goals']): readonly Item[] => [
  ...itemsOf(lines),
  ...(gate === '' ? [] : [{ text: gate, quiet: true } as const]),
];
