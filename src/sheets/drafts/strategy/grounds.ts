// What the verdict stands on: the factors that decide it, what would change it, and how complete its footing is.
import type { Telling } from '../../../telling/account';
import { mostSaid } from '../../../telling/line';
import type { Text } from '../../../text/text';
import type { ResultInput } from '../resultInput';
import { itemsOf, type Block } from './blocks';
import { footing } from '../../../telling/footing';

export function groundBlocks(input: ResultInput, telling: Telling): readonly Block[] {
  const { text } = input;
  const { heading, factors, more } = telling.deciding;
  const deciding = factors.map(({ text: words, cell: target, weight: figure }) => ({
    text: words,
    target,
    figure,
  }));
  return [
    {
      heading,
      items: more > 0 ? [...deciding, { text: text.sheets.more(more), quiet: true }] : deciding,
    },
    { heading: text.sheets.strategy.ways, items: waysItems(telling, text) },
    {
      heading: text.sheets.footing.heading,
      items: footing(input).map(({ label, value }) => ({ text: label, figure: value })),
    },
  ];
}

/** A6, A7: for the better (the pane has all, with their moves one by one), for the worse, and on what is confirmed. */
const waysItems = ({ ways, setback, confirmed }: Telling, text: Text): Block['items'] => {
  const most = mostSaid.sheet.ways;
  const shown = ways.slice(0, most).flatMap(({ words, steps }) => itemsOf([words, ...steps]));
  const rest =
    ways.length > most ? [{ text: text.sheets.more(ways.length - most), quiet: true } as const] : [];
  return [...shown, ...rest, ...itemsOf([setback, confirmed].filter((sentence) => sentence !== ''))];
};
