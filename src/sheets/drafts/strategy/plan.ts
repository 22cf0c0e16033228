// The left side, in sentences: under which conditions, what next, who decides, what for, what would change it, what stands out.
import type { Telling } from '../../../telling/account';
import { inOneLine, mostSaid, type Line } from '../../../telling/line';
import type { Text } from '../../../text/text';
import type { ResultInput } from '../resultInput';
import { itemsOf, withRest, type Block, type Item } from './blocks';
import { decidersBlock } from './deciders';

export function planBlocks(input: ResultInput, telling: Telling): readonly Block[] {
  const { text } = input;
  return [
    conditionsBlock(telling, text),
    nextBlock(telling, text),
    decidersBlock(input),
    { heading: text.sheets.strategy.goal, items: goalItems(telling.goals) },
    { heading: text.sheets.strategy.ways, items: waysItems(telling, text) },
    findingsBlock(telling, text),
  ];
}

/** R6; below them why we do not follow the strategy's name where we stop first. */
const conditionsBlock = ({ going: { reasons }, todoInstead }: Telling, text: Text): Block => ({
  heading: text.sheets.strategy.conditions,
  items: [
    ...withRest(reasons.map(itemWithCell), mostSaid.sheet.reasons, text.sheets.more),
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

/** A6, A7: for the better (the pane has all, with their moves one by one), for the worse, and on what is confirmed. */
const waysItems = ({ ways, setback, confirmed }: Telling, text: Text): Block['items'] => {
  const most = mostSaid.sheet.ways;
  const shown = ways.slice(0, most).flatMap(({ words, steps }) => itemsOf([words, ...steps]));
  const rest =
    ways.length > most ? [{ text: text.sheets.more(ways.length - most), quiet: true } as const] : [];
  return [...shown, ...rest, ...itemsOf([setback, confirmed].filter((sentence) => sentence !== ''))];
};

/** What stands out besides, with the cell to go to; the rest stands on the role grid. */
function findingsBlock({ findings }: Telling, text: Text): Block {
  const most = mostSaid.sheet.findings;
  const { roleGrid } = text.sheets.names;
  return {
    heading: text.sheets.strategy.standsOut,
    items: withRest(findings.map(itemWithCell), most, (count) => text.sheets.moreOn(count, roleGrid)),
  };
}
