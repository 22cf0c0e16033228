// What the verdict stands on: the factors that decide it, what would change it, and how complete its footing is.
import { confirmedSentence, setbackSentence, waySentences } from '../../../telling/ways';
import type { ResultInput } from '../resultInput';
import { itemsOf, withRest, type Block } from './blocks';
import { decidingFactors, footing } from '../../../telling/footing';

/** The nearest; the pane has them all, with their moves one by one. */
const maximumWays = 2;

export function groundBlocks(input: ResultInput): readonly Block[] {
  const { analysis, text } = input;
  const { heading, factors, more } = decidingFactors(analysis, text);
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
    { heading: text.sheets.strategy.ways, items: waysItems(input) },
    {
      heading: text.sheets.footing.heading,
      items: footing(input).map(({ label, value }) => ({ text: label, figure: value })),
    },
  ];
}

/** A6, A7: for the better, for the worse, and on what is confirmed. */
function waysItems({ analysis, text }: ResultInput): Block['items'] {
  const others = [setbackSentence(analysis, text), confirmedSentence(analysis, text)];
  return [
    ...withRest(itemsOf(waySentences(analysis, text)), maximumWays, text.sheets.more),
    ...itemsOf(others.filter((sentence) => sentence !== null)),
  ];
}
