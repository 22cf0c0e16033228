// G5: the user's tables into the template's.
import type { BringObstacle, RatedKind } from '../../method/ratingQuestions';
import { format } from './format';

const quoted = (names: readonly string[]): string => format.list(names.map(format.quote));

export const bringing = {
  open: 'Bring into the template',
  titles: {
    people: 'Your people in the template',
    factors: 'Your factors in the template',
  } satisfies Record<RatedKind, string>,
  added: (sheet: string, rows: number): string =>
    `A new sheet ${format.quote(sheet)} with ${format.rows(rows)}.`,
  filled: (sheet: string, rows: number): string =>
    `The empty table on ${format.quote(sheet)} gets ${format.rows(rows)}.`,
  answers: (count: number): string =>
    count === 1 ? 'Your answer is in it.' : `Your ${format.number(count)} answers are in it.`,
  columns: 'Your columns and ours',
  column: (header: string, ours: string): string => `${format.quote(header)} → ${ours}`,
  keepsBoth: 'yours also stays to the right, since it tells more apart',
  extras: (headers: readonly string[]): string => `Taken along to the right as they are: ${quoted(headers)}.`,
  values: 'Formulas come as their values; rows of totals are not taken along.',
  theirs: (sheets: readonly string[]): string =>
    `Nothing changes on ${quoted(sheets)}; from then on the new table is read instead.`,
  same: 'Roles and strategy stay as they are. Restore can take it back.',
  press: (rows: number, sheet: string): string => `Bring ${format.rows(rows)} to ${sheet}`,
  obstacles: {
    filled: 'The template’s table holds rows already. Empty it first, or go on with your own table.',
    otherwise:
      'Some rows would be read otherwise in the template than in your table, so it is not offered. Fill in the ratings in your table.',
  } satisfies Record<BringObstacle, string>,
  /** Headers of columns that had none. */
  extraColumns: {
    column: (letters: string): string => `Column ${letters}`,
    section: 'Section',
  },
};
