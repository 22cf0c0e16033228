import type { GoingDecision, MacroStrategy, Standing } from './words';

/** What a Strategy sheet says that was written under earlier rules; null: it cannot be read there. */
export interface EarlierSheet {
  readonly sheet: string;
  /** What heads it: 'Strategy · Halden Precision'. */
  readonly title: string;
  /** Whether there is a strategy can be read: else nothing is compared. */
  readonly isRead: boolean;
  readonly macro: MacroStrategy | null;
  readonly standing: Standing | null;
  readonly decision: GoingDecision | null;
}
