// Where somebody begins who has typed nothing yet: tables that hold only headers are no fault, they wait.
import { parsePlace } from './grid/places';
import { makeCell, quoteSheet } from './grid/address';
import type { FoundTable } from './grid/table';
import type { Recognition } from './recognise/recognise';
import { nameOf } from '../tables/tables';

/** In the order in which they are filled in. */
const begun = ['people', 'factors'] as const;

export interface Beginning {
  readonly kind: (typeof begun)[number];
  readonly sheet: string;
  /** The first cell for a name: 'B5'. */
  readonly cell: string;
  /** The same as `People!B5`. */
  readonly address: string;
}

export interface Beginnings {
  /** Nothing is typed into any table that is looked for, and this is where to begin. */
  readonly untouched: boolean;
  /** The tables of people and factors that hold nothing yet, in the order in which they are filled in. */
  readonly waiting: readonly [Beginning, ...Beginning[]];
}

type Found = Pick<Recognition, 'tables' | 'problems'>;

/** null where people and factors both hold rows, or what holds none has no column for names. */
export function findBeginnings({ tables, problems }: Found): Beginnings | null {
  const isTypedInto = (table: FoundTable): boolean =>
    table.rows > 0 ||
    problems.some(({ code, params }) => code === 'rowsNotRead' && params.table === table.kind);
  const waiting = begun.flatMap((kind): readonly Beginning[] => {
    const own = tables.filter((table) => table.kind === kind);
    const [first] = own;
    const [column] = parsePlace(first?.columns[nameOf(kind)] ?? '') ?? [];
    if (first === undefined || column === undefined || own.some(isTypedInto)) return [];
    const { sheet, headerRows } = first;
    const cell = makeCell(headerRows[1], column);
    return [{ kind, sheet, cell, address: `${quoteSheet(sheet)}!${cell}` }];
  });
  const [next, ...later] = waiting;
  if (next === undefined) return null;
  const untouched = tables.every((table) => !isWaitedFor(table.kind) || !isTypedInto(table));
  return { untouched, waiting: [next, ...later] };
}

const isWaitedFor = (kind: FoundTable['kind']): boolean =>
  kind === 'goals' || begun.some((each) => each === kind);
