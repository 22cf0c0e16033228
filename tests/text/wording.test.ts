// How every sentence is to read, in both languages.
import { en } from '../../src/text/en';
import { zhCN } from '../../src/text/zhCN';
import { everyText } from './everyText';
import type { NamedText } from './namedText';

const keys = (node: unknown, where = ''): readonly string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, child]) => keys(child, `${where}.${key}`))
    : [`${where}: ${typeof node}`];

/** The texts for which `wrong` holds, as a failing test shows them. */
const those = (texts: readonly NamedText[], wrong: (words: string) => boolean): readonly string[] =>
  texts.filter(({ words }) => wrong(words)).map(({ where, words }) => `${where}: ${words}`);

const english = everyText(en);
const chinese = everyText(zhCN);

/** A name's initial ends no sentence. */
const sentences = (words: string): readonly string[] => words.split(/(?<=[\p{Ll}”)%\d][.?])\s+/u);
const wordCount = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test('both languages have the same keys all the way down', () => {
  expect(keys(zhCN)).toEqual(keys(en));
});

test('no text is empty', () => {
  expect(those([...english, ...chinese], (words) => words.trim() === '')).toEqual([]);
});

test('no English sentence is longer than 25 words', () => {
  expect(those(english, (words) => sentences(words).some((sentence) => wordCount(sentence) > 25))).toEqual(
    [],
  );
});

test('no Chinese sentence is longer than 45 characters', () => {
  const tooLong = (words: string): boolean =>
    // A name in Latin letters is read at one glance.
    words.split(/[。？]/u).some((sentence) => Array.from(sentence.replace(/[\w.]{2,}/g, '名')).length > 45);
  expect(those(chinese, tooLong)).toEqual([]);
});

test('no parameter stays unfilled', () => {
  expect(
    those([...english, ...chinese], (words) => /undefined|null|NaN|\[object|[{}$]|“\?”|\bTODO\b/.test(words)),
  ).toEqual([]);
  expect(those(english, (words) => /(^|\s)\?/.test(words))).toEqual([]);
});

test('nothing exclaims', () => {
  expect(
    those([...english, ...chinese], (words) => /[!！]/.test(words.replace(/[\p{L}]+!\$?[A-Z]+\$?\d/gu, ''))),
  ).toEqual([]);
});

test('Chinese texts hold no Latin words but names, keys and cells', () => {
  const names = /Excel|Quadrille|Office|Microsoft|appsforoffice\.microsoft\.com|Enter|Ctrl|Mac/g;
  const foreign = (words: string): boolean =>
    /[A-Za-z]{2,}/.test(words.replace(names, '').replace(/[A-Z]{1,3}\d+/g, ''));
  expect(those(chinese, foreign)).toEqual([]);
});

test('Chinese texts use Chinese punctuation', () => {
  expect(those(chinese, (words) => /\p{Script=Han}[,;:?.]|[,;:?.]\p{Script=Han}/u.test(words))).toEqual([]);
});

test('English texts hold no Chinese', () => {
  expect(those(english, (words) => /\p{Script=Han}/u.test(words))).toEqual([]);
});

test('English texts use curly quotes and apostrophes', () => {
  expect(those(english, (words) => /['"]/.test(words))).toEqual([]);
});
