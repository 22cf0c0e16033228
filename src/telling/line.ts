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

/** Where an analysis is told: the Strategy sheet, the pane, the page of the command line. */
export type Medium = 'sheet' | 'pane' | 'page';

/** The first so many stand there; the rest is counted, or unfolds. What a medium does not name it tells whole, or not at all. */
export const mostSaid = {
  /** R6 */
  reasons: { sheet: 3 },
  /** S3; the page tells the sheet's. */
  goals: { sheet: 3 },
  /** S1–S5: what is still to write. */
  checks: { page: 3 },
  /** A5; on the page they are what to check first. */
  deciding: { sheet: 6, pane: 6, page: 3 },
  /** A6: the nearest. */
  ways: { sheet: 2 },
  findings: { sheet: 10, pane: 4, page: 5 },
  /** R5 */
  missing: { pane: 3 },
  people: { page: 12 },
  /** N1 */
  actions: { page: 5 },
  /** N5 */
  touches: { pane: 6, page: 5 },
  /** A11 */
  support: { pane: 8 },
  /** A12 */
  disagreements: { pane: 6 },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Medium, number>>>>>;
