// A sentence of the texts with the place where it stands.
export interface NamedText {
  readonly where: string;
  readonly words: string;
}

/** All plain strings below `node`, each with its path. */
export const plainTexts = (node: unknown, where: string): readonly NamedText[] => {
  if (typeof node === 'string') return [{ where, words: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => plainTexts(child, `${where}.${key}`));
};
