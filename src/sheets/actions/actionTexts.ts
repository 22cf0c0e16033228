import type { SuggestedAction } from '../../method/actions/suggestedAction';
import type { Text } from '../../text/text';
import { ourTexts, type OurText } from './actionWords';

/** A cell holds 32,767 characters, and a name can be as long: far less is enough to know it by. */
const maximumLength = 8_000;

/** The macro strategy's moves come from the strategy's name, a step up the ladder from the rung's. */
function sourceOf({ advice, from }: SuggestedAction, { labels }: Text): string {
  if (advice.rule === 'A10') return labels.macros[advice.macro];
  return advice.rule === 'N5' && advice.kind === 'rung' ? labels.rungs[advice.rung] : from;
}

/** What a suggested action says in our columns. */
export function actionTexts(suggested: SuggestedAction, text: Text): Readonly<Record<OurText, string>> {
  const { advice, account, from } = suggested;
  const texts = {
    account: account ?? '',
    from: sourceOf(suggested, text),
    ...text.advice.suggest(advice, from),
  };
  return {
    ...texts,
    ...Object.fromEntries(ourTexts.map((key) => [key, texts[key].slice(0, maximumLength)])),
  };
}
