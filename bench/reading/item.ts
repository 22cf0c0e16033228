// What is counted: one table, row, column or cell, and how it was read.
import type { Overview } from '../../src/planner/planner';
import type { FoundTable } from '../../src/sheets/grid/table';
import type { Wording } from './case';
import type { Complaints } from './said';

export const levels = ['tables', 'rows', 'columns', 'cells'] as const;
export type Level = (typeof levels)[number];
export type Verdict = 'right' | 'said' | 'silent';

export interface Item {
  readonly level: Level;
  readonly verdict: Verdict;
  readonly wording: Wording;
  /** What kind of error it is; '' where it is none, or only follows from another. */
  readonly error: string;
  /** Where and what, for who wants to see it. */
  readonly detail: string;
}

export interface Judging {
  readonly overview: Overview;
  readonly complaints: Complaints;
  readonly tables: readonly FoundTable[];
}

export const wrong = (isSaid: boolean): Verdict => (isSaid ? 'said' : 'silent');
