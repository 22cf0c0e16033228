// What reads differently since a Strategy sheet of ours was written under earlier rules; said until the next run writes it anew.
import type { AccountAnalysis, Analysis } from '../method/analysis';
import type { EarlierSheet } from '../method/ground/earlier';
import type { MacroStrategy } from '../method/ground/words';
import type { Text } from '../text/text';
import { tellSuggestions } from './suggestions';
import { tellVerdict } from './verdict';

export interface EarlierTelling {
  readonly title: string;
  readonly lines: readonly string[];
  /** Of which account; null: of whichever stands on that sheet. */
  readonly account: AccountAnalysis | null;
}

export function tellEarlier(
  earlier: EarlierSheet,
  { accounts }: Pick<Analysis, 'accounts'>,
  text: Text,
): EarlierTelling {
  const words = text.earlier;
  const { sheet } = earlier;
  const account = accountOn(earlier, accounts);
  if (account === null || !earlier.isRead) return { title: words.unread(sheet), lines: [], account };
  const lines = [
    strategyLine(earlier.macro, account, text),
    standingLine(earlier, account, text),
    decisionLine(earlier, account, text),
    suggestedLine(account, text),
  ].filter((line) => line !== '');
  return { title: lines.length === 0 ? words.same(sheet) : words.title(sheet), lines, account };
}

/** M2: of several accounts the sheet shows one, by name. */
const accountOn = ({ title }: EarlierSheet, accounts: readonly AccountAnalysis[]): AccountAnalysis | null => {
  const [only = null, ...others] = accounts;
  if (others.length === 0) return only;
  return accounts.find(({ account }) => account !== null && title.endsWith(` · ${account}`)) ?? null;
};

function strategyLine(
  then: MacroStrategy | null,
  { strategy: { macro: now } }: AccountAnalysis,
  { earlier: words, labels: { macros } }: Text,
): string {
  if (now === then) return '';
  if (now === null) return then === null ? '' : words.noStrategy(macros[then]);
  return then === null ? words.newStrategy(macros[now]) : words.strategy(macros[then], macros[now]);
}

/** A4: with what the present standing means. */
function standingLine({ standing: then }: EarlierSheet, account: AccountAnalysis, text: Text): string {
  const { standing: now } = account.strategy;
  if (then === null || now === null || then === now) return '';
  const { standings } = text.labels;
  const meaning = tellVerdict(account, text).sureness?.meaning ?? '';
  return text.sheets.join(text.earlier.standing(standings[then], standings[now]), meaning);
}

/** R6 */
function decisionLine(
  { decision: then }: EarlierSheet,
  { going }: AccountAnalysis,
  { earlier: words, strategy }: Text,
): string {
  const { decisions } = strategy.going;
  const now = going?.decision ?? null;
  if (now === null) return then === null ? '' : words.noDecision(decisions[then]);
  return then === null || then === now
    ? words.leads(decisions[now])
    : words.decision(decisions[then], decisions[now]);
}

/** G6 */
function suggestedLine(account: AccountAnalysis, text: Text): string {
  const rows = tellSuggestions(account, text).length;
  return rows === 0 ? '' : text.earlier.suggested(rows);
}
