// One thing that is said, and how many of a list are said where.
import type { Severity } from '../method/ground/words';

export interface Line {
  readonly words: string;
  /** What it is about, the cell to go to first. */
  readonly cells: readonly string[];
  /** How much it matters; absent: it is no matter of that. */
  readonly severity?: Severity;
  /** What else is known, quieter. */
  readonly note?: string;
}

/** What is known of something: 'Owner · by 31 Dec'. What is not known is left out. */
export const inOneLine = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');

/** Where an analysis is told: the Strategy sheet, the pane, the page of the command line. */
export type Medium = 'sheet' | 'pane' | 'page';

/** The first so many stand there; the rest is counted, or unfolds. What a medium does not name it tells whole, or not at all. */
export const mostSaid = {
  /** Of all steps; in the pane those that the strategy view begins with. */
  findings: { sheet: 10, pane: 4, page: 5 },
  /** What the tables have wrong, each sentence once. */
  problems: { pane: 50 },
  /** O2: what the company changed. */
  settings: { pane: 10, page: 5 },
  /** S3; the page tells the sheet's. */
  goals: { sheet: 3, pane: 5 },
  /** S1–S5: what is still to write, and what holds. */
  checks: { pane: 6, page: 3 },
  held: { pane: 20 },
  people: { pane: 6, page: 12 },
  withoutRole: { pane: 10 },
  peopleFindings: { pane: 50 },
  /** T9 */
  needMatches: { pane: 4 },
  factors: { pane: 10 },
  factorFindings: { pane: 6 },
  /** R4 */
  criteria: { pane: 8 },
  criteriaFindings: { pane: 6 },
  unsure: { pane: 4 },
  /** R5 */
  missing: { pane: 3 },
  /** R6 */
  reasons: { sheet: 3 },
  /** A5; on the page they are what to check first. */
  deciding: { sheet: 6, pane: 6, page: 3 },
  /** A6: the nearest. */
  ways: { sheet: 2, pane: 1 },
  /** A11 */
  support: { pane: 8 },
  /** A12 */
  disagreements: { pane: 6 },
  /** N1 */
  actions: { pane: 10, page: 5 },
  /** N2 */
  commitments: { pane: 6 },
  /** N3 */
  plans: { pane: 4 },
  /** N4 */
  proposals: { pane: 5 },
  /** N5 */
  touches: { pane: 6, page: 5 },
  /** N6 */
  uncovered: { pane: 4 },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Medium, number>>>>>;
