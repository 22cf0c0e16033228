// `tables` of `inspect --json`.
import type { Overview } from '../../planner/planner';
import { actionColumns } from '../../sheets/actions/actionWords';
import { makeLetters, makeRange } from '../../sheets/grid/address';
import type { WhyUnread } from '../../method/ground/problem';
import type { FoundTable } from '../../sheets/grid/table';
import { tableOf } from '../../tables/tables';
import { same, shape } from './shape';

export interface ListedTable {
  readonly kind: string;
  readonly sheet: string;
  readonly headerRows: readonly [number, number];
  readonly range: string;
  readonly rows: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly scales: Readonly<Record<string, string>>;
  readonly confidence: number;
  /** Whether its rows are in the plan; else why not. */
  readonly read: boolean;
  readonly why: WhyUnread | null;
}

export const table = shape<ListedTable>()(
  same('kind', 'sheet', 'headerRows', 'range', 'rows', 'columns', 'scales', 'confidence', 'read', 'why'),
);

/** Those of the keys that have a value, in the keys' order, whatever the sheet's. */
function inOrder<Value>(
  keys: readonly string[],
  values: Readonly<Record<string, Value | undefined>>,
): Readonly<Record<string, Value>> {
  const entries = keys.flatMap((key) => {
    const value = values[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

/** The keys of a table's columns stand in the order of the template. */
export function listTable(found: FoundTable, why: WhyUnread | null = null): ListedTable {
  const keys = tableOf[found.kind].columns.map(({ key }) => key);
  return {
    ...found,
    columns: inOrder(keys, found.columns),
    scales: inOrder(keys, found.scales),
    read: why === null,
    why,
  };
}

/** The action table that an earlier run wrote; none where there is none. */
export function listActionTables({ actions }: Pick<Overview, 'actions'>): readonly ListedTable[] {
  if (actions === null) return [];
  const { box, columns } = actions.table;
  const letters = Object.entries(inOrder(actionColumns, columns)).map(
    ([column, offset]) => [column, makeLetters(box.column + offset)] as const,
  );
  return [
    {
      kind: 'actions',
      sheet: actions.grid.sheet,
      headerRows: [box.row + 1, box.row + 1],
      range: makeRange(box),
      // Excel keeps a blank row in a table without any.
      rows: actions.rows.length,
      columns: Object.fromEntries(letters),
      scales: {},
      confidence: 1,
      read: true,
      why: null,
    },
  ];
}
