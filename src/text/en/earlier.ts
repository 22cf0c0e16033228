// A Strategy sheet that was written under earlier rules: what reads differently now, said once.
import type { Standing } from '../../method/ground/words';
import { format } from './format';

const thenAndNow = (then: string, now: string): string =>
  `${format.quote(then)} then, ${format.quote(now)} now.`;

export const earlier = {
  /** What a standing was called before; what there was not yet, as now. */
  standings: {
    firm: 'Firm',
    fair: 'Fair',
    fragile: 'Fragile',
    tied: 'Tied',
    unproven: 'Unproven',
    thin: 'Thin',
  } satisfies Record<Standing, string>,
  /** Heads the differences. */
  title: (sheet: string): string =>
    `The sheet ${sheet} was written under earlier rules. What reads differently now, edits since then included:`,
  strategy: (then: string, now: string): string => `The strategy: ${thenAndNow(then, now)}`,
  newStrategy: (now: string): string => `The strategy: none then, ${format.quote(now)} now.`,
  noStrategy: (then: string): string => `The strategy: ${format.quote(then)} then, none now.`,
  standing: (then: string, now: string): string => `How sure it is: ${thenAndNow(then, now)}`,
  decision: (then: string, now: string): string => `Whether to go on: ${thenAndNow(then, now)}`,
  noDecision: (then: string): string => `Whether to go on: ${format.quote(then)} then, open now.`,
  /** R6 comes before the strategy's name. */
  leads: (now: string): string => `Whether to go on now comes before the strategy: ${format.quote(now)}.`,
  /** G6: rows. */
  suggested: (rows: number): string =>
    rows === 1
      ? '1 row that lacks a rating counts now by a suggested one (≈).'
      : `${format.number(rows)} rows that lack a rating count now by a suggested one (≈).`,
  /** Where what it said can be read, and nothing differs. */
  same: (sheet: string): string =>
    `The sheet ${sheet} was written under earlier rules. What it says of the strategy still holds.`,
  /** Where it cannot be read. */
  unread: (sheet: string): string =>
    `The sheet ${sheet} was written under earlier rules. Strategy, how sure it is and whether to go on may read differently now.`,
};
