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

/**
 * On the Strategy sheet, in the pane and on the page of the command line: the first so many stand there; the rest is counted, or
 * unfolds. What a medium does not name it tells whole, or not at all.
 */
export const mostSaid = {
  /** Goals are S3, deciding A5. What stands nowhere else is told whole. */
  sheet: {
    goals: 2,
    deciding: 6,
    findings: 5,
    deciders: 6,
    commitments: 4,
    support: 5,
    /** Of each box and list of the factor matrix and the role grid. */
    rows: 200,
  },
  pane: {
    problems: 50,
    /** Of a table, to be left out or not. */
    rows: 8,
    /** Tables that can be added: they are not to drown the view. */
    offers: 2,
    /** O2 */
    settings: 10,
    goals: 5,
    /** S1–S5: what is still to write, and what holds. */
    checks: 6,
    held: 20,
    people: 6,
    withoutRole: 10,
    peopleFindings: 50,
    /** T9 */
    needMatches: 4,
    factors: 10,
    factorFindings: 6,
    /** R4 */
    criteria: 8,
    criteriaFindings: 6,
    unsure: 4,
    /** G6 */
    suggestions: 10,
    ways: 1,
    deciding: 6,
    /** Of all steps, in the strategy view. */
    findings: 4,
    /** R5 */
    missing: 3,
    /** A11, A12 */
    support: 8,
    disagreements: 6,
    /** N1–N6 */
    actions: 10,
    waiting: 3,
    commitments: 6,
    plans: 4,
    proposals: 5,
    touches: 6,
    uncovered: 4,
  },
  /** It tells the sheet's goals; what decides is what to check first. */
  page: {
    settings: 5,
    checks: 3,
    people: 12,
    suggestions: 6,
    deciding: 3,
    actions: 5,
    touches: 5,
  },
} as const;
