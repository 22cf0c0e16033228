// Text on its way to a screen. Cells and names of files hold whatever somebody put there: what a terminal would obey is shown
// instead, and writing from right to left keeps to its own place in the line.

/** All that moves the cursor or gives orders, but for the line break; then marks that turn the direction of what follows. */
// eslint-disable-next-line no-control-regex -- these are the ones
const orders = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON says the same with these as escapes, and no terminal obeys them. */
export const shownJson = (json: string): string => json.replace(orders, escaped);

/** Letters from right to left, with what stands between them on one line. */
const letter = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
const rightToLeft = new RegExp(`[${letter}][${letter}\\p{M}\\p{N}\\p{P} ]*`, 'gu');
const [isolate, end] = ['\u2068', '\u2069'] as const;

/** Of a name: it is one line. */
export const shownName = (name: string): string => shownJson(name).replaceAll('\n', '\\u000a');

/** @param isolating somebody reads it on a screen: else whoever searches the text would stumble over the marks */
export function shownText(text: string, isolating: boolean): string {
  const shown = shownJson(text.replaceAll('\t', ' '));
  return isolating ? shown.replace(rightToLeft, (words) => isolateWords(words)) : shown;
}

/** Blanks and punctuation at the end belong to the line, not to the words. */
function isolateWords(words: string): string {
  const bare = words.replace(/[\p{P}\p{N} ]+$/u, '');
  return `${isolate}${bare}${end}${words.slice(bare.length)}`;
}
