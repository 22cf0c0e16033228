// Whether two texts are the same but for a change of words, in a language with blanks or without.
import { normalise } from './text';

/** As many pairs of neighbouring characters as this are shared. */
const leastShared = 0.4;

/** 'No local service' and 'No service within a day': true; two texts about different things: false. */
export function isNearlySame(one: string, other: string): boolean {
  const [ofOne, ofOther] = [pairsOf(one), pairsOf(other)];
  if (ofOne.size === 0 || ofOther.size === 0) return normalise(one) === normalise(other);
  const shared = [...ofOne].filter((pair) => ofOther.has(pair)).length;
  return (2 * shared) / (ofOne.size + ofOther.size) >= leastShared;
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = Array.from(normalise(text));
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
}
