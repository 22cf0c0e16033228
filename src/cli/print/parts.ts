// The parts of an account that are told apart, each set as lines under a heading of its own.
import { placesOf } from '../../sheets/drafts/wording';
import type { Telling } from '../../telling/account';
import type { Text } from '../../text/text';
import { firstOf, hang, labelled, padEnd, together } from './lines';

const told = (sentence: string): readonly string[] => (sentence === '' ? [] : hang('  ', sentence));
const listed = (sentence: string): readonly string[] => hang('  - ', sentence);

/** S1–S6: the goals, and what is still to write before they carry the strategy; nothing where no goal is set. */
export function goalLines({ goals: { lines, toWrite, isSet } }: Telling, text: Text): readonly string[] {
  if (!isSet) return [];
  const { shown, more } = firstOf(toWrite, { most: 'checks', cellsOf: ({ cells }) => cells }, text);
  return [
    ...lines.flatMap(told),
    ...shown.flatMap(({ words, cells }) =>
      listed(text.sheets.join(words, ...cells.map((cell) => `[${together(cell)}]`))),
    ),
    ...more,
  ];
}

/** R4: where we stand on the customer's own terms, a line for each party. */
export function criteriaLines({ criteria }: Telling): readonly string[] {
  if (criteria === null) return [];
  const column = Math.max(...criteria.parties.map(({ name }) => placesOf(name))) + 2;
  return [
    ...told(criteria.position),
    ...criteria.parties.flatMap(({ name, score, basis }) =>
      hang(`  ${padEnd(name, column)}${score === '' ? ' – ' : score}  `, basis),
    ),
  ];
}

/** A6, A7: what would bring another strategy, for the better and for the worse, and what the confirmed facts say. */
export const wayLines = ({ ways, setback, confirmed }: Telling): readonly string[] => [
  ...ways.flatMap(({ words, steps }) => [...listed(words), ...steps.flatMap((step) => hang('    ', step))]),
  ...[setback, confirmed].filter((sentence) => sentence !== '').flatMap(listed),
];

/** A11: what nobody of our house does yet; silent where only the number of people asks, and no team is written down. */
export function supportLines({ support }: Telling): readonly string[] {
  if (support === null || !support.isAsked) return [];
  const held = support.held.map(({ words, note = '' }) => ({ label: words, texts: [note] }));
  return [
    ...support.reasons.flatMap(told),
    ...labelled(held, '  '),
    ...support.open.flatMap(({ words }) => listed(words)),
  ];
}

/** A12: what a second opinion would change. */
export const opinionLines = ({ secondOpinions }: Telling): readonly string[] =>
  secondOpinions.flatMap(({ agreement, together, discuss, rest, unmatched }) => [
    ...[agreement, together].flatMap(told),
    ...discuss.flatMap(({ words }) => listed(words)),
    ...told(rest),
    ...(unmatched === null ? [] : told(`${unmatched.words} [${unmatched.cells.join(', ')}]`)),
  ]);

/** N2: what is awaited; what is reached is a count. */
export const commitmentLines = ({ commitments }: Telling, { format }: Text): readonly string[] => [
  ...(commitments?.awaited ?? []).flatMap(({ words, note }) => listed(`${words}${format.colon}${note}`)),
  ...told(commitments?.count ?? ''),
];

/** N5: who hears from us next; N3: how a lost sale ends well. */
export function outcomeLines({ outcome }: Telling, text: Text): readonly string[] {
  if (outcome === null) return [];
  const { shown, more } = firstOf(outcome.touches, { most: 'touches', cellsOf: ({ cells }) => cells }, text);
  return [
    ...shown.flatMap(({ words, when }) => listed(`${words} · ${when}`)),
    ...more,
    ...outcome.steps.flatMap(listed),
    ...(outcome.comeBack === null ? [] : listed(outcome.comeBack.words)),
  ];
}
