// Sentences about what the method says: for each rule, code or kind one, made of exactly its parameters.
import type { Check, CheckName, CheckParams } from '../method/goals/goalsReport';
import type { FindingParams, FindingRule } from '../method/ground/finding';
import type { TableName } from '../method/ground/problem';
import type { GoingParams, GoingReasonName } from '../method/next/going';

/** A sentence for each key, with the words of the method to say it in. */
export type Sentences<ParamsOf, Words> = {
  readonly [Key in keyof ParamsOf]: (params: ParamsOf[Key], words: Words) => string;
};
export type Said<ParamsOf> = { readonly [Key in keyof ParamsOf]: (params: ParamsOf[Key]) => string };

/** Parameters that say themselves of which kind they are, by that kind. */
export type ByKind<Params extends { readonly kind: string }> = {
  readonly [Kind in Params['kind']]: Params & { readonly kind: Kind };
};

/** The sentence of its kind. */
export const ofKind =
  <Params extends { readonly kind: string }, Words>(sentences: Sentences<ByKind<Params>, Words>) =>
  (params: Params, words: Words): string => {
    const kind: Params['kind'] = params.kind;
    return sentences[kind](params, words);
  };

/** Long cell texts would drown the sentence around them. */
const longest = 60;

/** Cut where it is long, by whole characters. */
export const cut = (text: string): string => {
  const characters = text.length > longest ? Array.from(text) : [];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
};

/** All texts among the parameters of a sentence, lists of them too. */
export const cutAll = <Params>(params: Params): Params => {
  if (typeof params !== 'object' || params === null || Array.isArray(params)) return params;
  const entries = Object.entries(params) as [string, unknown][];
  const cutOne = (value: unknown): unknown => (typeof value === 'string' ? cut(value) : value);
  const short = entries.map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map(cutOne) : cutOne(value),
  ]);
  return Object.fromEntries(short) as Params;
};

/** A sentence with long texts cut. */
export const cutting =
  <Params>(say: (params: Params) => string) =>
  (params: Params): string =>
    say(cutAll(params));

/** Each sentence in these words, with long texts cut. */
export const inWords = <ParamsOf, Words>(
  sentences: Sentences<ParamsOf, Words>,
  words: Words,
): Said<ParamsOf> => {
  const entries = Object.entries(sentences) as [string, Sentences<ParamsOf, Words>[keyof ParamsOf]][];
  const made = entries.map(
    ([key, sentence]) =>
      [key, (params: ParamsOf[keyof ParamsOf]) => sentence(cutAll(params), words)] as const,
  );
  return Object.fromEntries(made) as unknown as Said<ParamsOf>;
};

/** The sentence of a finding; R8: and that it stands for so many more. */
export const sayFinding =
  (said: Said<FindingParams>, withMore: (sentence: string, more: number) => string) =>
  <Rule extends FindingRule>(
    finding: Readonly<{ rule: Rule; params: FindingParams[Rule]; more?: number }>,
  ): string => {
    const sentence = said[finding.rule](finding.params);
    return finding.more === undefined ? sentence : withMore(sentence, finding.more);
  };

/** R6: the sentence of a reason to go on or not. */
export const sayGoing =
  (said: Said<GoingParams>) =>
  <Name extends GoingReasonName>(told: Readonly<{ reason: Name; params: GoingParams[Name] }>): string =>
    said[told.reason](told.params);

/** S1–S5: a sentence for each check and each of its reasons. */
export type CheckSentences<Words> = {
  readonly [Name in CheckName]: Sentences<CheckParams[Name], Words>;
};

/** S1–S5: the sentence of a check. */
export const sayCheck =
  <Words>(sentences: CheckSentences<Words>, words: Words) =>
  ({ check, reason, params }: Pick<Check, 'check' | 'reason' | 'params'>): string => {
    // The compiler does not follow which reasons go with a check, and which parameters with a reason.
    const ofCheck = sentences[check] as Sentences<Record<Check['reason'], Check['params']>, Words>;
    return ofCheck[reason](cutAll(params), words);
  };

/** Can the user choose this table in the pane? */
export const isChosen = (table: TableName): boolean =>
  table === 'people' || table === 'factors' || table === 'goals';
