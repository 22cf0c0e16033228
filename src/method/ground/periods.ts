// S7: the periods of a sales record.

/** The longest first; of one record the kind that most of its rows have counts, of equals the longer. */
export const periodKinds = ['year', 'half', 'quarter', 'month'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** `number` counts from 1 within the year; a year's own is 1. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly number: number;
}

export const periodsAYear: Readonly<Record<PeriodKind, number>> = { year: 1, half: 2, quarter: 4, month: 12 };

/** Counts periods of one kind through: the difference of two is how many periods lie between them. */
export function periodIndex({ kind, year, number }: Period): number {
  return year * periodsAYear[kind] + number - 1;
}
