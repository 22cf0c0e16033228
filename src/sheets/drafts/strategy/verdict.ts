// What: our decision, whether to go on, the strategy, what it means and how sure it is; beside it the four loads.
import type { Telling } from '../../../telling/account';
import type { OwnTold } from '../../../telling/going';
import { inOneLine } from '../../../telling/line';
import type { SurenessTelling } from '../../../telling/verdict';
import type { StyleName } from '../../styles';
import type { Page } from '../page';
import { drawLoads } from './loadsPicture';
import type { ResultInput } from '../resultInput';
import { left, right } from './page';

/** From that row on; gives the row after it. Beside what leads stands the matrix. */
export function putVerdict(page: Page, start: number, telling: Telling, input: ResultInput): number {
  const { verdict, going } = telling;
  const first = putSentences(page, start, [going.noContact?.words ?? ''], 'line');
  // S9: once the sale is not open the matrix decides nothing.
  if (telling.isOpen) drawLoads(page, { row: first, column: right }, input);
  const row = going.own === null ? putComputed(page, first, telling) : putOwn(page, first, going.own);
  const { meaning, reason, sureness } = verdict;
  if (sureness === null) return putSentences(page, row, [meaning, reason]);
  const small = going.own === null ? putSentences(page, row, [meaning]) : row;
  return putSentences(page, small, surenessLines(sureness, input), 'caption');
}

/** R6 comes before the strategy's name; a sale that is not open, or without ratings, has no decision. */
function putComputed(page: Page, row: number, { verdict, going }: Telling): number {
  const decision = inOneLine(going.decision, going.count);
  if (decision !== '') page.put(row, left, decision, 'heading');
  page.put(row + 1, left, verdict.title, 'verdict');
  return row + 2;
}

/** A14: what we decided ourselves leads, and what is computed stands below it. */
function putOwn(page: Page, row: number, { title, why, computed, renew }: OwnTold): number {
  page.put(row, left, title, 'verdict');
  return putSentences(page, row + 1, [why, computed, renew]);
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
