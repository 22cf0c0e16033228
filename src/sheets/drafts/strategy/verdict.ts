// What: our decision, whether to go on, the strategy, what it means and how sure it is; beside it the four loads.
import type { Telling } from '../../../telling/account';
import { inOneLine } from '../../../telling/line';
import type { SurenessTelling } from '../../../telling/verdict';
import type { StyleName } from '../../styles';
import type { Page } from '../page';
import { drawLoads } from './loadsPicture';
import type { ResultInput } from '../resultInput';
import { left, right } from './page';

/** From that row on; gives the row after it. What we decided ourselves (A14) leads, R6 comes before the strategy's name. */
export function putVerdict(page: Page, start: number, telling: Telling, input: ResultInput): number {
  const { verdict, going } = telling;
  const leading = [going.decided, going.noContact].flatMap((line) => line?.words ?? []);
  const first = putSentences(page, start, leading, 'line');
  page.put(first, left, inOneLine(going.decision, going.count), 'heading');
  page.put(first + 1, left, verdict.title, 'verdict');
  // S9: once the sale is not open the matrix decides nothing.
  if (telling.isOpen) drawLoads(page, { row: first, column: right }, input);
  const { meaning, reason, sureness } = verdict;
  if (sureness === null) return putSentences(page, first + 2, [meaning, reason]);
  const row = putSentences(page, first + 2, [meaning]);
  return putSentences(page, row, surenessLines(sureness, input), 'caption');
}

/** Each in a row of its own; gives the row after them. */
function putSentences(
  page: Page,
  row: number,
  sentences: readonly string[],
  ...looks: readonly StyleName[]
): number {
  const said = sentences.filter((sentence) => sentence !== '');
  said.forEach((sentence, index) => page.put(row + index, left, sentence, 'wrapped', ...looks));
  return row + said.length;
}

/** How sure it is stands beside the boxes of what is against us; the rest below them. */
const surenessLines = (
  { sentence, meaning, suggested, tie, runnerUp, balance, ground }: SurenessTelling,
  { text }: ResultInput,
): readonly string[] => [
  inOneLine(sentence, meaning),
  text.sheets.join(balance, ...ground, suggested),
  tie || runnerUp,
];
