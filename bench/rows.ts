// Input tables of any length, the same at each run.
export interface InputTables {
  readonly people: readonly (readonly (string | number)[])[];
  readonly factors: readonly (readonly (string | number)[])[];
}

const pick = <T>(values: readonly T[], row: number): T => values[row % values.length] as T;

/** So many rows altogether, half of them people, half factors. */
export function makeTables(rows: number): InputTables {
  const half = rows / 2;
  const people = Array.from({ length: half }, (_, row) => [
    `Person ${row + 1}`,
    pick(['Head of production', 'Buyer', 'Chief engineer', 'Managing director'], row),
    pick(['High', 'Low', 'Medium'], row),
    pick(['High', 'Low'], row >> 1),
    pick([-2, -1, 0, 1, 2, 3], row),
    pick(['None', 'Brief', 'Several', 'Close'], row),
    46_300 - (row % 120),
    'Met at the fair, asked for a second visit',
  ]);
  const factors = Array.from({ length: half }, (_, row) => [
    `Factor ${row + 1}: what speaks for us or against us at this customer`,
    pick(['Offering', 'Terms', 'History', 'Competition', 'Timing'], row),
    pick(['+', '−'], row),
    pick(['High', 'Low'], row >> 1),
    1 + (row % 5),
    pick(['Confirmed', 'Assumed'], row),
    pick(['Open', 'Open', 'Open', 'Resolved'], row),
    '',
  ]);
  return {
    people: [
      ['Name', 'Title', 'Authority', 'Involvement', 'Attitude', 'Contact', 'Last contact', 'Notes'],
      ...people,
    ],
    factors: [
      ['Factor', 'Category', 'Direction', 'Control', 'Weight', 'Evidence', 'Status', 'Notes'],
      ...factors,
    ],
  };
}
