// A11, A12 on their way to people: who of our house does what and what nobody does, and what a second opinion would change.
import type { AssessorReport } from '../method/strategy/assessors';
import type { TeamMember } from '../method/ground/plan';
import type { SupportReport } from '../method/strategy/support';
import type { MacroStrategy } from '../method/ground/words';
import type { Text } from '../text/text';

/** A11: what somebody does, in the method's word or the user's own. */
export const functionOf = ({ duty, text: own }: TeamMember, text: Text): string =>
  duty === null ? own : text.support.duties[duty];

/** A11: why support is asked for. */
export const reasonsOf = ({ reasons, people }: SupportReport, text: Text): readonly string[] =>
  reasons.map((reason) => text.support.reasons[reason](people));

/** A12: how far somebody agrees, and what all of their ratings together would bring; '' where they have rated no factor. */
export function agreementOf(
  { assessor, compared, agreed, macro, together }: AssessorReport,
  ours: MacroStrategy | null,
  text: Text,
): string {
  if (compared === 0) return '';
  const said = text.opinions.compared(assessor, compared, agreed);
  // What all of them together bring is said of those that do it together.
  return compared === agreed || together
    ? said
    : text.sheets.join(said, text.opinions.verdict(macro, macro === ours));
}

/** A12: the disagreements that nobody has to talk about, as a count; none: ''. */
export function restOf({ compared, agreed, discuss }: AssessorReport, text: Text): string {
  const rest = compared - agreed - discuss.length;
  return rest === 0 ? '' : text.opinions.rest(rest);
}
