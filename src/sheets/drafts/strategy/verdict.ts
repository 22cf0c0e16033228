// The verdict, its meaning and reason, and how sure it is; or why there is none.
import type { Telling } from '../../../telling/account';
import type { SurenessTelling } from '../../../telling/verdict';
import type { Text } from '../../../text/text';
import type { StyleName } from '../../styles';
import type { Page } from '../page';
import { breakLines } from '../wording';
import { captionWidth, left, leftSide } from './page';

/** From that row on; gives the row after it. What we decided ourselves (A14) leads. */
export function putVerdict(
  page: Page,
  start: number,
  { verdict, going: { decided } }: Pick<Telling, 'verdict' | 'going'>,
  text: Text,
): number {
  const { title, meaning, reason, sureness } = verdict;
  const { width } = leftSide(text.locale);
  const first = decided === null ? start : putSentences(page, { row: start, width }, [decided.words], 'line');
  page.put(first, left, title, 'verdict');
  const row = putSentences(page, { row: first + 1, width }, [meaning, reason]);
  const small = { row, width: captionWidth[text.locale] };
  return sureness === null ? row : putSentences(page, small, surenessLines(sureness, text), 'caption');
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

const surenessLines = (
  { sentence, runnerUp, meaning, suggested, tie, balance, ground, weights }: SurenessTelling,
  text: Text,
): readonly string[] => [
  `${sentence} · ${runnerUp}`,
  ...(suggested === '' ? [] : [suggested]),
  meaning,
  ...(tie === '' ? [] : [tie]),
  balance,
  ...ground,
  text.sheets.join(...weights),
];
