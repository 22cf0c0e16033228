// R8: where a list is cut, of what it is and where the rest stands, by sheet and row.
import type { RestKind, RestPlace } from '../text/rest';
import type { Text } from '../text/text';

export interface Rest {
  readonly kind: RestKind;
  /** How many are not shown. */
  readonly count: number;
  /** Where they stand; what has no cell is counted only. */
  readonly cells: readonly string[];
}

export const tellRest = ({ kind, count, cells }: Rest, text: Text): string =>
  text.rest.of(kind, count, placesOf(cells));

/** Cells by sheet, in the order of the sheets' first cells; rows once, ascending. */
function placesOf(cells: readonly string[]): readonly RestPlace[] {
  const rows = new Map<string, Set<number>>();
  for (const cell of cells) {
    const found = /^(.+)!\$?[A-Z]+\$?(\d+)/.exec(cell);
    const [, quoted = '', row = ''] = found ?? [];
    if (found === null) continue;
    const sheet = quoted.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
    rows.set(sheet, (rows.get(sheet) ?? new Set()).add(Number(row)));
  }
  return [...rows].map(([sheet, each]) => ({ sheet, rows: [...each].sort((one, other) => one - other) }));
}
