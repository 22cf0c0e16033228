// A12 on its way to people: how far a second opinion agrees, and what it would change.
import type { SecondOpinion } from '../method/strategy/secondOpinions';
import type { MacroStrategy } from '../method/ground/words';
import type { Text } from '../text/text';

/** A12: how far somebody agrees, and what all of their ratings together would bring; '' where they have rated no factor. */
export function agreementOf(
  { assessor, compared, agreed, macro, together }: SecondOpinion,
  ours: MacroStrategy | null,
  text: Text,
): string {
  if (compared === 0) return '';
  const said = text.secondOpinions.compared(assessor, compared, agreed);
  // What all of them together bring is said of those that do it together.
  return compared === agreed || together
    ? said
    : text.sheets.join(said, text.secondOpinions.verdict(macro, macro === ours));
}

/** A12: the disagreements that nobody has to talk about, as a count; none: ''. */
export function restOf({ compared, agreed, discuss }: SecondOpinion, text: Text): string {
  const rest = compared - agreed - discuss.length;
  return rest === 0 ? '' : text.secondOpinions.rest(rest);
}
