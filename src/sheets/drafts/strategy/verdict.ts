// The verdict, its meaning and reason, and how sure it is; or why there is none.
import type { AccountAnalysis } from '../../../method/analysis';
import type { StyleName } from '../../styles';
import type { Page } from '../page';
import type { ResultInput } from '../resultInput';
import { breakLines } from '../wording';
import { captionWidth, left, leftSide } from './page';

/** From that row on; gives the row after it. */
export function putVerdict(page: Page, start: number, { analysis, text }: ResultInput): number {
  const { width } = leftSide(text.locale);
  const { strategy } = analysis;
  if (strategy.macro === null) {
    const { title, reason, help } = text.strategy.noVerdict;
    const count = analysis.factors.length;
    page.put(start, left, title, 'verdict');
    return putSentences(page, { row: start + 1, width }, [reason(count), help(count)]);
  }
  page.put(start, left, text.labels.macros[strategy.macro], 'verdict');
  const meaning = text.advice.macros[strategy.macro].meaning;
  const reason = text.strategy.reason(strategy.macro, strategy.pair, strategy.loads);
  const row = putSentences(page, { row: start + 1, width }, [meaning, reason]);
  const small = { row, width: captionWidth[text.locale] };
  return putSentences(page, small, surenessLines(strategy, text), 'caption');
}

/** Each sentence from a row of its own on; gives the row after them. */
function putSentences(
  page: Page,
  { row, width }: { readonly row: number; readonly width: number },
  sentences: readonly string[],
  ...looks: readonly StyleName[]
): number {
  const lines = sentences.flatMap((sentence) => breakLines(sentence, width));
  lines.forEach((line, index) => page.put(row + index, left, line, ...looks));
  return row + lines.length;
}

function surenessLines(strategy: AccountAnalysis['strategy'], text: ResultInput['text']): readonly string[] {
  const { standing, robustness, runnerUp, share, margin, candidates } = strategy;
  if (standing === null) return [];
  const first = `${text.strategy.standing(standing, robustness)} · ${text.strategy.runnerUp(runnerUp)}`;
  const weights = text.sheets.join(
    share === null ? '' : text.strategy.share(share),
    margin === null ? '' : text.strategy.margin(margin),
  );
  const tie = candidates.length > 1 ? [text.strategy.tie(candidates)] : [];
  return [first, text.labels.standingMeanings[standing], ...tie, weights];
}
