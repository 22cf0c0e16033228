// Every function of the texts, filled with long names and large counts.
import { en } from '../../src/text/en';
import type { Text } from '../../src/text/text';
import { zhCN } from '../../src/text/zhCN';
import { fill } from './filled';
import type { NamedText } from './namedText';

const english = fill(en);
const chinese = fill(zhCN);
const all = [...english.said, ...chinese.said];

/** The texts for which `wrong` holds, as a failing test shows them. */
const those = (
  texts: readonly NamedText[],
  wrong: (words: string, where: string) => boolean,
): readonly string[] =>
  texts.filter(({ words, where }) => wrong(words, where)).map(({ where, words }) => `${where}: ${words}`);

test('every function of the texts is filled here: add a new one to longTexts.ts or everyText.ts', () => {
  expect([english.silent, chinese.silent]).toEqual([[], []]);
  expect(english.said.length).toBeGreaterThan(1000);
});

/** What the user wrote, listed at the end behind a colon, is read item by item. */
const withoutList = (sentence: string): string =>
  sentence.replace(/([:：]) ?(“[^”]*”(, | and |、|和)?|…|[\d,]+ more|等 ?[\d,]* ?[项人]?|[.。])+$/u, '$1');
/** A name's initial ends no sentence. */
const sentencesOf = (words: string): readonly string[] =>
  words.split(/(?<=[\p{Ll}”)%\d][.?])\s+|\n/u).map(withoutList);
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test('no English sentence is longer than 25 words', () => {
  expect(those(english.said, (words) => sentencesOf(words).some((each) => wordsIn(each) > 25))).toEqual([]);
});

test('no Chinese sentence is longer than 45 characters', () => {
  const isLong = (sentence: string): boolean =>
    // A name in Latin letters, a number or an address is read at one glance.
    Array.from(sentence.replace(/[-\w.,!:*]{2,}/g, '名')).length > 45;
  expect(
    those(chinese.said, (words) =>
      words
        .split(/[。？\n]/u)
        .map(withoutList)
        .some(isLong),
    ),
  ).toEqual([]);
});

test('nothing is left unfilled or filled with nothing', () => {
  expect(those(all, (words) => /undefined|NaN|\[object|\bnull\b|“”|[(（]\s*[)）]/.test(words))).toEqual([]);
});

test('nothing stands twice: no space, no full stop, no comma', () => {
  const twice = / {2}|[.,;:?] *[.,;:?]|[。，；：？、][。，；：？、]|““|””[.。]?”/;
  expect(those(all, (words) => twice.test(words.replace(/\.\.\.|…/g, 'x')))).toEqual([]);
  // What to enter goes on behind 'Enter'.
  const whole = all.filter(({ where }) => !where.startsWith('settings.expected'));
  expect(those(whole, (words) => words !== words.trim() && words.trim() !== '')).toEqual([]);
});

test('large numbers stand as people write them', () => {
  expect(those(all, (words) => /(?<![\d-])\d{4,}(?![-\d年])/.test(words.replace(/2\d{3}/g, '')))).toEqual([]);
});

test('the name of a strategy stands in quotes wherever it stands in a sentence', () => {
  // Not in a heading of ours, and not where one is chosen from a list.
  const bare = ({ labels }: Text): RegExp =>
    new RegExp(`(?<!“)(${Object.values(labels.macros).join('|')})(?!”)`);
  const inSentences = (texts: readonly NamedText[]): readonly NamedText[] =>
    texts.filter(
      ({ where, words }) =>
        /[.。：:]/.test(words) &&
        !/^(labels|settings|strategy\.going\.own$|deciding\.asComputed)/.test(where),
    );
  expect(those(inSentences(english.said), (words) => bare(en).test(words))).toEqual([]);
  expect(those(inSentences(chinese.said), (words) => bare(zhCN).test(words))).toEqual([]);
});
