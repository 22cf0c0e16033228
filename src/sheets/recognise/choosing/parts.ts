// Which of the tables that were seen make up the list of a kind: all that add to it, but no second version of what is there.
import { normalise } from '../../../method/ground/text';
import { assumedDirection } from '../../../tables/factors/assumedDirection';
import { nameOf, neededKeys } from '../../../tables/tables';
import { cellAt, cellText, isContent } from '../../grid/cells';
import { parsePlace } from '../../grid/places';
import type { WhyUnread } from '../../../method/ground/problem';
import type { Candidate } from '../candidates/candidate';
import { isExample } from './rank';
import { sameNames } from '../tuning';

export interface Unread {
  readonly candidate: Candidate;
  readonly why: WhyUnread;
}

export interface Parts {
  /** The best first; empty where nothing can be read. */
  readonly read: readonly Candidate[];
  readonly unread: readonly Unread[];
}

export interface Choosing {
  /** What the user said of a table; null: nothing. */
  readonly said: (candidate: Candidate) => 'also' | 'not' | null;
  /** Two tables that are lists of two accounts may hold the same names. */
  readonly areApart: (one: Candidate, other: Candidate) => boolean;
}

/** @param candidates of one kind, the best first */
export function chooseParts(candidates: readonly Candidate[], { said, areApart }: Choosing): Parts {
  const read: Candidate[] = [];
  const unread: Unread[] = [];
  const whyNot = (candidate: Candidate): WhyUnread | null => {
    if (said(candidate) === 'not') return 'left';
    if (said(candidate) === 'also' || read.length === 0) return null;
    // What is old or a copy is worth a question where it holds the same names.
    const isOther = candidate.table.rows > 0 && isVersion(candidate, read, areApart);
    return isOther ? 'version' : lacking(candidate, read);
  };
  for (const candidate of candidates) {
    const why = whyNot(candidate);
    if (why === null) read.push(candidate);
    else unread.push({ candidate, why });
  }
  return { read, unread };
}

/** What keeps a table from being read along with these. */
function lacking(candidate: Candidate, [first]: readonly Candidate[]): WhyUnread | null {
  const { table, grid } = candidate;
  if (table.rows === 0) return 'empty';
  if (!grid.visible && first?.grid.visible === true) return 'hidden';
  if (isExample(candidate) && first !== undefined && !isExample(first)) return 'example';
  return isJudged(candidate) ? null : 'unjudged';
}

/** Has it at least one of the columns that the method needs? */
export function isJudged({ table, assignment }: Candidate): boolean {
  const needed = neededKeys(table.kind).filter((key) => key !== nameOf(table.kind));
  if (needed.length === 0 || needed.some((key) => assignment.has(key))) return true;
  return assumedDirection(table) !== null && assignment.has('weight');
}

function isVersion(
  candidate: Candidate,
  read: readonly Candidate[],
  areApart: Choosing['areApart'],
): boolean {
  const names = namesIn(candidate);
  return read.some((other) => !areApart(candidate, other) && shareOfSame(names, namesIn(other)) >= sameNames);
}

/** Of the shorter of two lists, the share of names that stand in the other too. */
export function shareOfSame(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return fewer.size === 0 ? 0 : [...fewer].filter((name) => more.has(name)).length / fewer.size;
}

const knownNames = new WeakMap<Candidate, ReadonlySet<string>>();

export function namesIn(candidate: Candidate): ReadonlySet<string> {
  const known = knownNames.get(candidate);
  if (known) return known;
  const { table, grid } = candidate;
  const columns = parsePlace(table.columns[nameOf(table.kind)] ?? '') ?? [];
  // Of two people with one last name the first name tells.
  const before = parsePlace(table.columns.firstName ?? '') ?? [];
  const names = new Set<string>();
  for (let row = table.headerRows[1]; row < table.box.row + table.box.rows; row++)
    for (const column of columns) {
      const value = cellAt(grid, row, column);
      if (!isContent(value)) continue;
      const parts = [...before.map((at) => cellAt(grid, row, at)), value];
      names.add(normalise(parts.map((part) => (part === null ? '' : cellText(part))).join(' ')));
    }
  knownNames.set(candidate, names);
  return names;
}
