// What our sheets are called: free names, and names that the user gave instead of ours, which stay.
import type { SheetKind } from '../sheets/draft';
import type { Locale, Text } from '../text/text';

type Texts = Readonly<Record<Locale, Text>>;

/** Excel's limit for a tab. */
const longestName = 31;

/** `base`, or 'Strategy 2' and so on where a sheet is called so already; Excel does not tell capitals from small letters. */
export function freeName(base: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const name = `${base.slice(0, longestName - suffix.length)}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** true where the name is one that we gave a sheet of this kind, in any language. */
export function isOwnName(name: string, kind: SheetKind, texts: Texts): boolean {
  return Object.values(texts).some((text) => withoutNumber(name) === text.sheets.names[kind]);
}

interface Naming {
  readonly kind: SheetKind;
  /** Name of the sheet that stands there; null for a new one. */
  readonly present: string | null;
  readonly locale: Locale;
  readonly texts: Texts;
  /** Names of all sheets. */
  readonly taken: readonly string[];
}

/** The name to write: our own follows the language, the user's stays. */
export function nameSheet({ kind, present, locale, texts, taken }: Naming): string {
  const own = texts[locale].sheets.names[kind];
  if (present === null) return freeName(own, taken);
  if (!isOwnName(present, kind, texts) || withoutNumber(present) === own) return present;
  return freeName(own, taken);
}

const withoutNumber = (name: string): string => name.replace(/ \d+$/, '');
