import type { SuggestedAction } from '../../method/analysis';
import type { Text } from '../../text/text';
import { ourTexts, type OurText } from './actionWords';

/** A cell holds 32,767 characters, and a name can be as long: far less is enough to know it by. */
const maximumLength = 8_000;

/** What a suggested action says in our columns; the macro strategy's moves come from the strategy's name. */
export function actionTexts(suggested: SuggestedAction, text: Text): Readonly<Record<OurText, string>> {
  const { advice, account, from } = suggested;
  const source = advice.rule === 'A10' ? text.labels.macros[advice.macro] : from;
  const texts = { account: account ?? '', from: source, ...text.advice.suggest(advice, from) };
  return {
    ...texts,
    ...Object.fromEntries(ourTexts.map((key) => [key, texts[key].slice(0, maximumLength)])),
  };
}
