// Yes and no, as words, ticks, checkboxes and crosses.
import { normalise } from '../method/ground/text';
import { foreignValues } from './languages/languages';
import { words } from './column';
import { parseNumber } from './choice';
import { holdsSigns } from './signs';

const yes: ReadonlySet<string> = new Set(
  [
    ...words(
      'yes | y | true | x | xx | 1 | v | √ | ✓ | ✔ | ☑ | ✅ | ● | • | ■ | 是 | 有 | 对 | 已 | 是的 | yes, fully | ok',
    ),
    ...foreignValues.truth.yes,
  ].map(normalise),
);
const no: ReadonlySet<string> = new Set(
  [
    ...words(
      'no | n | false | 0 | - | × | ✗ | ✘ | ✕ | ☐ | ❌ | ○ | 否 | 无 | 没有 | 未 | 不是 | 没 | not yet | no, not yet',
    ),
    ...foreignValues.truth.no,
  ].map(normalise),
);
const ticks: ReadonlySet<string> = new Set(words('√ | ✓ | ✔ | ☑ | ✅').map(normalise));
const marks: ReadonlySet<string> = new Set([
  ...ticks,
  ...words('x | xx | v | ● | • | ■ | 1 | true').map(normalise),
]);

/** true, false; null for anything else. `crossed`: beside ticks, an x is a cross. */
export function parseTruth(text: string, crossed = false): boolean | null {
  const word = normalise(text);
  if (crossed && (word === 'x' || word === 'xx')) return false;
  return yes.has(word) ? true : no.has(word) ? false : null;
}

/** Are there ticks among them, beside which an x says no? */
export const holdTicks = (texts: readonly string[]): boolean =>
  texts.some((text) => ticks.has(normalise(text)));

/** Nothing but marks: who made none, said no. */
export const areMarks = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => marks.has(normalise(text)));

/** Of a column under a header that is a value itself: from this share on yes and no are meant. */
const truthShare = 0.8;

/** Do nearly all of them say yes or no? Signs, and numbers other than 0 and 1, rate something: beside them a dash is no 'no', and 1 no 'yes'. */
export function areTruths(texts: readonly string[]): boolean {
  const said = texts.filter((text) => parseTruth(text) !== null).length;
  const isRated = holdsSigns(texts) || texts.some((text) => ![null, 0, 1].includes(parseNumber(text)));
  return texts.length > 0 && !isRated && said >= texts.length * truthShare;
}
