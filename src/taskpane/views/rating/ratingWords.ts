// G5: what is said of a row beside the question about it.
import type { AccountAnalysis } from '../../../method/analysis';
import type { AskedKey, RatingAnswer } from '../../../method/ratingQuestions';
import type { AskedRating } from '../../../planner/asking';
import { parseAddress } from '../../../sheets/grid/address';
import { inOneLine } from '../../../telling/line';
import type { Text } from '../../../text/text';
import { nameCategory } from '../../../text/wording';

export function wordsOfAnswer(key: AskedKey, answer: RatingAnswer, { rating }: Text): string {
  const words: Readonly<Partial<Record<RatingAnswer, string>>> = rating.answers[key];
  return words[answer] ?? '';
}

export interface RowWords {
  readonly name: string;
  readonly details: string;
}

/** 'against us · weight 4 · Price, delivery, terms · row 9'; of a person title, department and level. */
export function wordsOfRow(
  { people, factors }: AccountAnalysis,
  { cell }: AskedRating,
  text: Text,
): RowWords {
  const { labels, pane, rating } = text;
  const at = parseAddress(cell)?.box.row;
  const row = at === undefined ? '' : rating.row(at + 1);
  const person = people.find((each) => each.cell === cell);
  if (person !== undefined) {
    const { name, title, department, level } = person;
    return { name, details: inOneLine(title, department, level && labels.personLevels[level], row) };
  }
  const factor = factors.find((each) => each.cell === cell);
  if (factor === undefined) return { name: '', details: row };
  const { direction, weight, category } = factor;
  const details = inOneLine(
    direction && labels.directions[direction],
    weight === null ? pane.factors.noWeight : `${pane.factors.weight} ${weight}`,
    category && nameCategory(labels, category),
    row,
  );
  return { name: factor.text, details };
}
