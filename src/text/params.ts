/** Parameters of a finding or problem, as src/method names them beside each code. */
export type Params = Readonly<Record<string, string | number>>;

/** Sentences that name words of the method, each with the words given. */
export const inWords = <Key extends string, What, Words>(
  sentences: Readonly<Record<Key, (what: What, words: Words) => string>>,
  words: Words,
): Readonly<Record<Key, (what: What) => string>> => {
  const entries = Object.entries(sentences) as [Key, (what: What, words: Words) => string][];
  const made = entries.map(([key, sentence]) => [key, (what: What) => sentence(what, words)] as const);
  return Object.fromEntries(made) as Record<Key, (what: What) => string>;
};

/** Long cell texts would drown the sentence around them. */
const longest = 60;

/** A parameter as text, cut where it is long. A missing one shows as '?': the sentence still stands and the gap is seen. */
export const param = (params: Params, key: string): string => {
  const characters = Array.from(String(params[key] ?? '?'));
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
};

/** A parameter that is a key of `words`, as that word; anything else as it stands. */
export const wordParam = (params: Params, key: string, words: Readonly<Record<string, string>>): string => {
  const value = param(params, key);
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
};

/** Is it about a table that the user can choose in the pane? The others say themselves what they are. */
export const isChosen = ({ table }: Params): boolean =>
  table === 'people' || table === 'factors' || table === 'goals';
