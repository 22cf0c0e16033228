// R8: what a cut list leaves out, and where that stands.

/** What a list is of. */
export const restKinds = [
  'goals',
  'deciders',
  'factors',
  'commitments',
  'duties',
  'checks',
  'people',
  'suggestions',
  'settings',
  'touches',
  'cells',
] as const;
export type RestKind = (typeof restKinds)[number];

/** Rows of one sheet, ascending. */
export interface RestPlace {
  readonly sheet: string;
  readonly rows: readonly number[];
}
