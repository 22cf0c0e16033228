/** Parameters of a finding or problem, as src/method names them beside each code. */
export type Params = Readonly<Record<string, string | number>>;

/** A parameter as text. A missing one shows as '?', so that a sentence can always be shown and the gap is seen. */
export const param = (params: Params, key: string): string => String(params[key] ?? '?');

/** A parameter that is a key of `words`, as that word; anything else as it stands. */
export const wordParam = (params: Params, key: string, words: Readonly<Record<string, string>>): string => {
  const value = param(params, key);
  return words[value] ?? value;
};
