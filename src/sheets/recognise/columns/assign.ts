// Which column of a table is which concept: headers and values weighed together, the best pairs first.
import { parseNumber } from '../../../tables/choice';
import type { ColumnKey } from '../../../tables/tables';
import { cellText } from '../../grid/cells';
import type { Assigned, Assignment, Question } from './assignment';
import { combinedOptions, optionsOf } from './columnOptions';
import { findSpreads, findSwot, holdsSections } from './oneHot';
import { takeAnchor } from './takenNames';
import { takeByLooks } from './takenByLooks';
import { columnScores as scores } from '../tuning';

/** Every concept that the table's columns hold. */
export function assignColumns(question: Question): Assignment {
  const assignment = new Map<ColumnKey, Assigned>();
  const taken = new Set<number>();
  const take = (key: ColumnKey, columns: readonly number[], score: number): void => {
    assignment.set(key, { columns, score });
    for (const column of columns) taken.add(column);
  };
  takeSpreads(question, take);
  for (const option of [...combinedOptions(question), ...optionsOf(question, taken)]) {
    const pair = option.score > 1;
    if (!assignment.has(option.key) && (pair || !taken.has(option.column))) {
      take(option.key, [option.column], Math.min(1, option.score));
    }
  }
  takeAnchor(question, assignment);
  takeByLooks(question, assignment);
  return shareSections(question, shareSignedNumbers(question, assignment));
}

function takeSpreads(
  question: Question,
  take: (key: ColumnKey, columns: readonly number[], score: number) => void,
): void {
  const { kind, header, sample } = question;
  const swot = kind === 'factors' ? findSwot(header, sample) : null;
  if (swot) {
    take('text', swot, scores.swotTexts);
    take('direction', swot, scores.spread);
    return;
  }
  for (const spread of findSpreads(question)) take(spread.key, spread.columns, scores.spread);
}

/** Weights with signs say the direction too, where no other column does. */
function shareSignedNumbers({ kind, sample }: Question, assignment: Map<ColumnKey, Assigned>): Assignment {
  const weight = assignment.get('weight');
  if (kind !== 'factors' || assignment.has('direction') || !weight) return assignment;
  const values = sample(weight.columns[0] ?? -1);
  if (values.some((value) => (parseNumber(cellText(value)) ?? 0) < 0)) assignment.set('direction', weight);
  return assignment;
}

/** Rows such as 'Strengths' between the factors say the direction of those below them. */
function shareSections({ kind, sample }: Question, assignment: Assignment): Assignment {
  const text = assignment.get('text');
  if (kind !== 'factors' || assignment.has('direction') || !text) return assignment;
  const inSections = holdsSections(sample(text.columns[0] ?? -1));
  return inSections ? new Map([...assignment, ['direction', text]]) : assignment;
}
