// The languages beside English and Chinese in which headers and values of people and factors are known, and their words joined.
import { normalise } from '../../method/ground/text';
import { bulgarian } from './bulgarian';
import { french } from './french';
import { german } from './german';
import type { Language } from './language';
import { russian } from './russian';
import { spanish } from './spanish';
import { turkish } from './turkish';

const languages = { de: german, es: spanish, fr: french, ru: russian, bg: bulgarian, tr: turkish } as const;
export type LanguageCode = keyof typeof languages;
export const languageCodes = Object.keys(languages) as readonly LanguageCode[];

/** Each word once: what two languages share, and of a value with two meanings the first. */
function joined(pick: (language: Language) => string): readonly string[] {
  const words = Object.values(languages).flatMap((language) => pick(language).split(' | '));
  return [...new Map(words.map((word) => [normalise(word), word])).values()];
}

function joinAll<Key extends string>(
  pick: (language: Language) => Readonly<Record<Key, string>>,
): Readonly<Record<Key, readonly string[]>> {
  const keys = Object.keys(pick(german)) as Key[];
  return Object.fromEntries(
    keys.map((key) => [key, joined((language) => pick(language)[key])]),
  ) as unknown as Readonly<Record<Key, readonly string[]>>;
}

/** By column of people and factors: headers in all of these languages. */
export const foreignHeaders = {
  people: joinAll((language) => language.people),
  factors: joinAll((language) => language.factors),
} as const;

/** By value: words in all of these languages. */
export const foreignValues = {
  grades: joinAll((language) => language.grades),
  truth: {
    none: joined(({ none }) => none),
    yes: joined(({ yes }) => yes),
    no: joined(({ no }) => no),
  },
  direction: joinAll((language) => language.direction),
  attitude: joinAll((language) => language.attitude),
  evidence: joinAll((language) => language.evidence),
  status: joinAll((language) => language.status),
  contact: joinAll((language) => language.contact),
} as const;

function wordsIn(group: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(group).flatMap((list) => list.split(' | '));
}

const headersOf = new Map(
  languageCodes.map((code) => {
    const { people, factors } = languages[code];
    return [code, new Set([people, factors].flatMap(wordsIn).map(normalise))];
  }),
);

/** The language that more than half of the headers are words of; null where there is none. */
export function languageOf(headers: readonly string[]): LanguageCode | null {
  const counts = languageCodes.map(
    (code) => headers.filter((header) => headersOf.get(code)?.has(normalise(header)) === true).length,
  );
  const most = Math.max(...counts);
  return most * 2 <= headers.length ? null : (languageCodes[counts.indexOf(most)] ?? null);
}

/** The first of that language's words that is among these; plain grades come before extreme ones. */
export function wordIn(code: LanguageCode, words: readonly string[]): string | undefined {
  const { grades, direction, attitude, evidence, status, contact } = languages[code];
  const { high, medium, low } = grades;
  const ours = new Set(words.map(normalise));
  return [{ high, medium, low }, direction, attitude, evidence, status, contact]
    .flatMap(wordsIn)
    .find((word) => ours.has(normalise(word)));
}
