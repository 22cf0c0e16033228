import type { AccountAnalysis } from '../../method/analysis';
import type { Problem } from '../../method/ground/problem';
import type { Text } from '../../text/text';

/** What each sheet about one account is made from. */
export interface ResultInput {
  readonly analysis: AccountAnalysis;
  /** The account's name, else what heads the plan; null or absent where nothing says it. */
  readonly title?: string | null;
  readonly ruleVersion: string;
  /** O2: how many settings the workbook changes; absent: none. */
  readonly changedSettings?: number;
  /** ISO date. */
  readonly asOf: string;
  /** Of all tables: what could not be read as it stands. */
  readonly problems: readonly Problem[];
  readonly text: Text;
}
