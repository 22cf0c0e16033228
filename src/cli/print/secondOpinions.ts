// A11 and A12 for people: what nobody of our house does yet, and what a second opinion would change.
import type { Telling } from '../../telling/account';
import type { SecondOpinionTelling } from '../../telling/secondOpinions';
import { hang, labelled } from './lines';

/** A11; silent where only the number of people asks, and no team is written down. */
export function supportLines({ support }: Telling): readonly string[] {
  if (support === null || !support.isAsked) return [];
  const held = support.held.map(({ words, note = '' }) => ({ label: words, texts: [note] }));
  return [
    ...support.reasons.flatMap((reason) => hang('  ', reason)),
    ...labelled(held, '  '),
    ...support.open.flatMap(({ words }) => hang('  - ', words)),
  ];
}

/** A12 */
export const opinionLines = ({ secondOpinions }: Telling): readonly string[] =>
  secondOpinions.flatMap(linesOf);

function linesOf({ agreement, together, discuss, rest, unmatched }: SecondOpinionTelling): readonly string[] {
  const told = (sentence: string): readonly string[] => (sentence === '' ? [] : hang('  ', sentence));
  return [
    ...[agreement, together].flatMap(told),
    ...discuss.flatMap(({ words }) => hang('  - ', words)),
    ...told(rest),
    ...(unmatched === null ? [] : told(`${unmatched.words} [${unmatched.cells.join(', ')}]`)),
  ];
}
