// G5: the guided rating.
import type { AnswerWords, AskedKey, PlaceObstacle } from '../../method/ratingQuestions';
import { format } from './format';

export const rating = {
  open: 'Rate now',
  whyNone: 'Why nothing is asked',
  /** How many ratings are asked. */
  count: (count: number): string => (count === 1 ? '1 question' : `${format.number(count)} questions`),
  stop: 'Stop',
  titles: { people: 'Rate people', factors: 'Rate factors' },
  progress: (at: number, all: number): string => `${format.number(at)} of ${format.number(all)}`,
  row: (row: number): string => `row ${format.number(row)}`,
  questions: {
    authority: 'Can they sign for this, or stop it?',
    involvement: 'Are they at every meeting about it?',
    direction: 'Does this help the sale?',
    control: 'Could we change this ourselves by next quarter?',
    evidence: 'Has somebody at the customer said or shown it?',
  } satisfies Record<AskedKey, string>,
  answers: {
    authority: {
      high: 'Yes, they decide',
      low: 'No, others decide',
      medium: 'Only together with others',
    },
    involvement: { high: 'Nearly every one', low: 'Hardly any', medium: 'Now and then' },
    direction: { positive: 'Yes, it works for us', negative: 'No, it works against us' },
    control: { high: 'Yes, it is in our hands', low: 'No, others decide it', medium: 'Partly' },
    evidence: { confirmed: 'Yes, confirmed', assumed: 'No, we assume it' },
  } satisfies AnswerWords,
  /** Of the answer in the middle. */
  borderline: 'counts as low, marked borderline',
  notNow: 'Not now',
  space: 'Space',
  /** `answer` as it is offered, `reason` as the suggestion has it. */
  suggested: (answer: string, reason: string): string =>
    `Suggested: ${format.quote(answer)}, from ${reason}. Enter takes it.`,
  keys: 'Keys: a number answers, Space skips, ← and → go back and forth.',
  back: 'Back',
  forth: 'Next',
  soFar: 'So far',
  pictures: {
    people: 'Roles with your answers so far',
    factors: 'Weight of the factors with your answers so far',
  },
  strategySoFar: (strategy: string): string => `${format.quote(strategy)} so far.`,
  noStrategyYet: 'No strategy yet: too little is rated.',
  rolesSoFar: (known: number, all: number): string =>
    `${format.number(known)} of ${format.number(all)} people have a role.`,
  resting: (count: number): string =>
    count === 1
      ? '1 rating still rests on a suggestion (≈).'
      : `${format.number(count)} ratings still rest on suggestions (≈).`,
  where: 'Where the answers go',
  target: {
    column: (column: string): string => `Blank cells of your column ${format.quote(column)}`,
    inTable: (column: string): string => `A new column ${format.quote(column)} in your table`,
    beside: (column: string): string => `A new column ${format.quote(column)} beside your table`,
  },
  targetNote: (range: string): string =>
    `${range}. Your other cells stay as they are; Restore can take it back.`,
  waiting: (count: number): string =>
    count === 1
      ? '1 answer is not in your table yet.'
      : `${format.number(count)} answers are not in your tables yet.`,
  write: (count: number, sheets: string): string =>
    `Write ${count === 1 ? '1 answer' : `${format.number(count)} answers`} to ${sheets}`,
  done: 'That was all',
  doneHelp: (answered: number, skipped: number): string =>
    skipped === 0
      ? `${format.number(answered)} answered.`
      : `${format.number(answered)} answered, ${format.number(skipped)} left open.`,
  toOpen: 'Go to the open ones',
  empty: 'Nothing to ask',
  emptyHelp: 'Every rating that can be written into your table is there.',
  unkept: 'The last answer is not kept in the workbook yet. It is lost if you close the pane now.',
  full: 'Write these answers first: the workbook can keep no more of them.',
  leftOut: 'Not asked',
  obstacles: {
    protected: 'the sheet is protected. Unprotect it, or rate in the sheet.',
    filtered: 'the table is filtered. Clear the filter, then refresh.',
    sharedRows: 'several factors share a row, so a new column could not tell them apart.',
    totals: 'the table has a totals row. Add the column by hand, or hide the totals.',
    noFreeColumn: 'no column beside the table is free. Insert one, then refresh.',
    severalColumns: 'this rating is spread over several columns. Mark it in the sheet.',
    sharedColumn: 'one column says two ratings at once. Fill it in in the sheet.',
  } satisfies Record<PlaceObstacle, string>,
};
