// The left side, in sentences: under which conditions, what next, who decides, what for, what would change it, what stands out.
import type { Telling } from '../../../telling/account';
import { unsaid } from '../../../telling/findings';
import { inOneLine, mostSaid, type Line } from '../../../telling/line';
import type { Text } from '../../../text/text';
import type { ResultInput } from '../resultInput';
import { gapsRow } from '../roleGridSheet';
import { isOnRoleGrid } from '../roleLists';
import { itemsOf, type Block, type Item } from './blocks';
import { decidersBlock } from './deciders';

export function planBlocks(input: ResultInput, telling: Telling): readonly Block[] {
  const { text } = input;
  return [
    conditionsBlock(telling, text),
    nextBlock(telling, text),
    decidersBlock(input),
    { heading: text.sheets.strategy.goal, items: goalItems(telling.goals) },
    { heading: text.sheets.strategy.ways, items: waysItems(telling) },
    findingsBlock(telling, input),
  ];
}

/** R6; below them why we do not follow the strategy's name where we stop first. */
const conditionsBlock = ({ going: { reasons }, todoInstead }: Telling, text: Text): Block => ({
  heading: text.sheets.strategy.conditions,
  items: [
    ...reasons.map(itemWithCell),
    ...(todoInstead === '' ? [] : [{ text: todoInstead, quiet: true } as const]),
  ],
});

/** The way to the cell stands beside a sentence: not every program breaks the lines of a link. */
const itemWithCell = ({ words, cells: [cell] }: Line): Item => ({
  text: words,
  ...(cell !== undefined && { cell }),
});

/** N7: what to do and who of us; below it why, and by when. */
const nextBlock = ({ next: { title, first } }: Telling, text: Text): Block => ({
  heading: title,
  figures: text.sheets.strategy.whoAndWhen,
  items: first.flatMap(({ words, why, who, by, state }, index): readonly Item[] => [
    { text: `${index + 1}. ${words}`, figure: who === '' ? text.next.nobody : who, goesOn: true },
    { text: inOneLine(why, state), figure: by, quiet: true },
  ]),
});

/** S3, and S6 where step S is more than a list of goals. */
const goalItems = ({ lines, gate }: Telling['goals']): readonly Item[] => [
  ...itemsOf(lines),
  ...(gate === '' ? [] : [{ text: gate, quiet: true } as const]),
];

/** A6, A7: for the better, for the worse, and on what is confirmed. It stands on no other sheet, so all of it is told. */
const waysItems = ({ ways, setback, confirmed }: Telling): Block['items'] => [
  ...ways.flatMap(({ words, steps }) => itemsOf([words, ...steps])),
  ...itemsOf([setback, confirmed].filter((sentence) => sentence !== '')),
];

/** What stands out besides, with the cell to go to; the rest stands on the role grid, but for what is not told there. */
function findingsBlock({ findings }: Telling, input: ResultInput): Block {
  const { sheets, rest } = input.text;
  const most = mostSaid.sheet.findings;
  const onGrid = unsaid(input.analysis).map(isOnRoleGrid);
  const isShown = (index: number): boolean => index < most || onGrid[index] === false;
  const shown = findings.filter((_, index) => isShown(index)).map(itemWithCell);
  const more = findings.length - shown.length;
  const words = more === 0 ? '' : rest.findings(more, sheets.names.roleGrid, gapsRow(input));
  return {
    heading: sheets.strategy.standsOut,
    items: more === 0 ? shown : [...shown, { text: words, quiet: true }],
  };
}
