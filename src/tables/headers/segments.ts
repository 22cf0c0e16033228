// A header's words, taken together by the longest that is known.
import { type ColumnKey, type SoughtKind, soughtKinds, tableOf } from '../tables';
import type { Column } from '../column';
import { commonTerms, type Role } from './commonTerms';
import { factorTerms } from './factorTerms';
import { peopleTerms } from './peopleTerms';
import type { Terms } from './terms';
import { bareHeader, tokensOf } from './tokens';

/** A column that a word names. */
export interface Named {
  readonly column: Column<ColumnKey>;
  readonly strength: number;
  /** The word alone is not enough. */
  readonly hint: boolean;
  /** It stands among the column's own headers, so that it may head one wherever it stands. */
  readonly isHeader: boolean;
}

/** Words of a header that belong together; with neither a role nor a name they are unknown. */
export interface Segment {
  readonly words: string;
  readonly role: Role | null;
  readonly names: readonly Named[];
}

const ownTerms: Readonly<Partial<Record<SoughtKind, Terms>>> = { people: peopleTerms, factors: factorTerms };

/** Words that name a column only among others count a little less than its own headers; another form of one, so much of it. */
const strengthOf = { header: 0.97, term: 0.93, hint: 0.88, stem: 0.95 } as const;

type Index = ReadonlyMap<string, readonly Named[]>;

function makeIndex(kind: SoughtKind): Index {
  const index = new Map<string, Named[]>();
  const add = (text: string, named: Named): void => {
    const form = tokensOf(bareHeader(text)).join(' ');
    const known = index.get(form) ?? [];
    if (form !== '' && !known.some(({ column }) => column === named.column))
      index.set(form, [...known, named]);
  };
  for (const column of tableOf[kind].columns) {
    for (const each of [...Object.values(column.labels), ...column.synonyms])
      add(each, { column, strength: strengthOf.header, hint: false, isHeader: true });
    for (const each of column.hints)
      add(each, { column, strength: strengthOf.hint, hint: true, isHeader: true });
    for (const each of ownTerms[kind]?.[column.key] ?? [])
      add(each, { column, strength: strengthOf.term, hint: false, isHeader: false });
  }
  return index;
}

const indexes = Object.fromEntries(soughtKinds.map((kind) => [kind, makeIndex(kind)])) as Readonly<
  Record<SoughtKind, Index>
>;

const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(commonTerms).flatMap(([role, terms]) =>
    terms.map((term) => [tokensOf(term).join(' '), role as Role] as const),
  ),
);

/** How many words the longest known phrase has that begins so: most words of a sheet begin none. */
const reaches = Object.fromEntries(
  soughtKinds.map((kind) => {
    const reach = new Map<string, number>();
    for (const form of [...roles.keys(), ...indexes[kind].keys()]) {
      const parts = form.split(' ');
      const first = parts[0] ?? '';
      reach.set(first, Math.max(reach.get(first) ?? 0, parts.length));
    }
    return [kind, reach] as const;
  }),
) as unknown as Readonly<Record<SoughtKind, ReadonlyMap<string, number>>>;

const vocabulary: ReadonlySet<string> = new Set(
  [...roles.keys(), ...soughtKinds.flatMap((kind) => [...indexes[kind].keys()])].flatMap((form) =>
    form.split(' '),
  ),
);

/** Is it a word of some phrase that we know? */
export const isKnownWord = (token: string): boolean => vocabulary.has(token);

/** Words that part a header: what stands behind them says less of it. */
const parting: ReadonlySet<string> = new Set([
  '的',
  ...[...roles].filter(([, role]) => role === 'preposition').flatMap(([form]) => form.split(' ')),
]);

/** Does it stand in the same part as its neighbours, as a word of its own or as one that we do not know in any form? */
export const isWordInOnePart = (token: string): boolean =>
  !parting.has(token) && (isKnownWord(token) || stemsOf(token).length === 0);

const han = /^[\u3400-\u9fff]/;

/** In the order of the header. Unknown Chinese characters side by side are one. */
export function segmentsOf(kind: SoughtKind, tokens: readonly string[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (let at = 0; at < tokens.length;) {
    const { length, segment } = longestAt(kind, tokens, at);
    const last = segments.at(-1);
    if (isUnknown(segment) && last && isUnknown(last) && han.test(segment.words) && han.test(last.words))
      segments[segments.length - 1] = { ...last, words: last.words + segment.words };
    else segments.push(segment);
    at += length;
  }
  return segments;
}

function longestAt(
  kind: SoughtKind,
  tokens: readonly string[],
  at: number,
): { length: number; segment: Segment } {
  const reach = reaches[kind].get(tokens[at] ?? '') ?? 0;
  for (let length = Math.min(reach, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length).join(' ');
    const names = indexes[kind].get(words) ?? [];
    const role = roles.get(words) ?? null;
    if (names.length > 0 || role !== null) return { length, segment: { words, role, names } };
  }
  for (const stem of stemsOf(tokens[at] ?? '')) {
    const names = (indexes[kind].get(stem) ?? []).map((named) => ({
      ...named,
      strength: named.strength * strengthOf.stem,
      isHeader: false,
    }));
    if (names.length > 0) return { length: 1, segment: { words: stem, role: null, names } };
  }
  return { length: 1, segment: { words: tokens[at] ?? '', role: null, names: [] } };
}

/** 'changed', 'influencing' → what is done: only of words that we do not know otherwise. An influencer is somebody, not how much of it. */
function stemsOf(token: string): readonly string[] {
  const [, stem = ''] = /^([a-z]{4,})(?:ed|ing|ment|ive|able|ability|ation)$/.exec(token) ?? [];
  if (stem === '') return [];
  const single = stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return [stem, `${stem}e`, single];
}

export const isUnknown = ({ role, names }: Segment): boolean => role === null && names.length === 0;
