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

type Lists = { readonly [Group in keyof Language]: Language[Group] };

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

function wordsIn(group: string | Readonly<Record<string, string>>): readonly string[] {
  return (typeof group === 'string' ? [group] : Object.values(group)).flatMap((list) => list.split(' | '));
}

const sets = new Map(
  languageCodes.map((code) => {
    const { people, factors, ...values }: Lists = languages[code];
    const headers = [people, factors].flatMap(wordsIn);
    return [
      code,
      {
        headers: new Set(headers.map(normalise)),
        values: new Set(Object.values(values).flatMap(wordsIn).map(normalise)),
      },
    ];
  }),
);

/** The language that most of the headers are words of; null where none knows any. */
export function languageOf(headers: readonly string[]): LanguageCode | null {
  const counts = languageCodes.map(
    (code) => headers.filter((header) => sets.get(code)?.headers.has(normalise(header))).length,
  );
  const most = Math.max(...counts);
  return most === 0 ? null : (languageCodes[counts.indexOf(most)] ?? null);
}

/** Is the word one of that language's values? */
export const isValueIn = (code: LanguageCode, word: string): boolean =>
  sets.get(code)?.values.has(normalise(word)) === true;
