// R8: where a list is cut, of what, and where the rest is.
import type { RestKind, RestPlace } from '../rest';
import { format } from './format';

const nouns: Readonly<Record<RestKind, readonly [one: string, many: string]>> = {
  goals: ['goal', 'goals'],
  deciders: ['who decides', 'who decide'],
  factors: ['factor', 'factors'],
  commitments: ['commitment', 'commitments'],
  duties: ['task', 'tasks'],
  checks: ['point to write', 'points to write'],
  people: ['person', 'people'],
  suggestions: ['suggested rating', 'suggested ratings'],
  settings: ['setting', 'settings'],
  touches: ['person to contact', 'people to contact'],
  cells: ['cell', 'cells'],
};

/** So many are named one by one. */
const mostRows = 3;

const placed = ({ sheet, rows }: RestPlace): string => {
  const [first = 0, ...others] = rows;
  if (others.length === 0) return `row ${first} of ${sheet}`;
  return rows.length > mostRows
    ? `rows ${first} to ${rows[rows.length - 1]} of ${sheet}`
    : `rows ${format.list(rows.map(String))} of ${sheet}`;
};

export const rest = {
  /** 'and 2 more goals: rows 9 and 10 of Goals' */
  of: (kind: RestKind, count: number, places: readonly RestPlace[]): string => {
    const [one, many] = nouns[kind];
    const said = `and ${format.number(count)} more ${count === 1 ? one : many}`;
    return places.length === 0 ? said : `${said}: ${format.list(places.map(placed))}`;
  },
  /** On a sheet of ours, where they begin in that row. */
  findings: (count: number, sheet: string, row: number): string =>
    `and ${format.number(count)} more ${count === 1 ? 'finding' : 'findings'}: ${sheet}, from row ${row} on`,
};
