// --columns 'name=B,people.account=A' → which column of which table is which.
import { parsePlace } from '../sheets/grid/places';
import { type ColumnKey, tableOf } from '../tables/tables';

/** Tables whose place and columns can be given. */
export const placedKinds = ['people', 'factors'] as const;
export type PlacedKind = (typeof placedKinds)[number];

export interface GivenColumn {
  /** Several: nobody said which, and both have such a column. */
  readonly kinds: readonly PlacedKind[];
  readonly key: ColumnKey;
  /** 'E', or 'D:G' where the concept is spread. */
  readonly letters: string;
}

export interface WrongColumns {
  readonly wrong: 'unknownColumn' | 'badColumn';
  readonly word: string;
  /** Keys that would be right. */
  readonly known: readonly string[];
}

const keysOf = (kind: PlacedKind): readonly ColumnKey[] => tableOf[kind].columns.map(({ key }) => key);

/**
 * The columns in these words, or the first of them that is wrong.
 * @param placed the tables whose range is given: a key that both kinds have is then theirs
 */
export function parseColumns(
  words: string,
  placed: readonly PlacedKind[],
): readonly GivenColumn[] | WrongColumns {
  const columns: GivenColumn[] = [];
  // 'D:F,K' is one place: a new column begins only where a key follows the comma.
  for (const part of words.split(/,(?=[^,=]*=)/)) {
    const column = parseColumn(part, placed);
    if ('wrong' in column) return column;
    columns.push(column);
  }
  return columns;
}

function parseColumn(part: string, placed: readonly PlacedKind[]): GivenColumn | WrongColumns {
  const [name = '', letters = '', more] = part.split('=').map((word) => word.trim());
  if (letters === '' || more !== undefined || parsePlace(letters) === null)
    return { wrong: 'badColumn', word: part.trim(), known: [] };
  const [key, said] = name.split('.').reverse();
  const asked = said === undefined ? placedKinds : placedKinds.filter((kind) => kind === said);
  const kinds = asked.filter((kind) => keysOf(kind).some((each) => each === key));
  const found = kinds.flatMap(keysOf).find((each) => each === key);
  if (found === undefined) {
    const known = (asked.length > 0 ? asked : placedKinds).flatMap(keysOf);
    return { wrong: 'unknownColumn', word: name, known: [...new Set(known)] };
  }
  const chosen = kinds.filter((kind) => placed.includes(kind));
  return { kinds: kinds.length > 1 && chosen.length > 0 ? chosen : kinds, key: found, letters };
}
