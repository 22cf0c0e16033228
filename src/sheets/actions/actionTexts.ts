import type { SuggestedAction } from '../../method/actions/suggestedAction';
import type { NextLine } from '../../method/next/nextLine';
import type { Text } from '../../text/text';
import { ourTexts, type OurText } from './actionWords';

/** A cell holds 32,767 characters, and a name can be as long: far less is enough to know it by. */
const maximumLength = 8_000;

/** N7: what a suggested action says; one that is a line of the ranking says what the line says, as long as there is one. */
export function sayAction(
  { id, advice, from }: SuggestedAction,
  next: readonly NextLine[],
  text: Text,
): ReturnType<Text['advice']['suggest']> {
  const line = advice.rule === 'N7' ? next.find((each) => each.id === id) : undefined;
  return line === undefined ? text.advice.suggest(advice, from) : text.next.say(line);
}

/** N1: its words stay as they stand in the table: no line says them any more. */
export const keepsWords = ({ advice }: SuggestedAction): boolean =>
  advice.rule === 'N7' && advice.words !== '';

/** The macro strategy's moves come from the strategy's name, a step up the ladder from the rung's, what is about the sale from its heading. */
function sourceOf({ advice, from }: SuggestedAction, { labels, strategy }: Text): string {
  if (advice.rule === 'A10') return labels.macros[advice.macro];
  if (advice.rule === 'N7' && from === '') return strategy.going.title;
  return advice.rule === 'N5' && advice.kind === 'rung' ? labels.rungs[advice.rung] : from;
}

/** What a suggested action says in our columns. */
export function actionTexts(
  suggested: SuggestedAction,
  next: readonly NextLine[],
  text: Text,
): Readonly<Record<OurText, string>> {
  const { account } = suggested;
  const texts = {
    account: account ?? '',
    from: sourceOf(suggested, text),
    ...sayAction(suggested, next, text),
  };
  return {
    ...texts,
    ...Object.fromEntries(ourTexts.map((key) => [key, texts[key].slice(0, maximumLength)])),
  };
}
