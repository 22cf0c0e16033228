// Recognised tables → the plan, with every problem on the way. Reading never stops at a problem and never throws.
import type { Plan } from '../../method/ground/plan';
import type { Problem } from '../../method/ground/problem';
import type { OwnWords } from '../../tables/ownWords';
import {
  type OfferedKind,
  type RecordOf,
  type SoughtKind,
  type TableKind,
  tableKinds,
  tableOf,
} from '../../tables/tables';
import type { Grid } from '../grid/grid';
import type { FoundTable } from '../grid/table';
import { type Context, makeContext } from './context';
import { readTable } from './readTable';

export interface PlanReading {
  readonly plan: Plan;
  /** In the order of the tables; within one, by column and row, and last what only whole rows tell. */
  readonly problems: readonly Problem[];
  /** The tables with the scales that were found (G1), without the rows that the user left out. */
  readonly tables: readonly FoundTable[];
}

/** What the kinds of tables make of their rows: the plan, as the compiler sees. */
type Records = { readonly [Kind in SoughtKind]: readonly RecordOf<Kind>[] } & {
  readonly [Kind in Exclude<OfferedKind, 'settings'>]?: readonly RecordOf<Kind>[];
};

const nothing: Pick<Context, 'scales' | 'leftOut'> = { scales: {}, leftOut: [] };

/** Reads each table from its sheet; a table whose sheet is not among the grids has no records. */
export function readPlan(
  grids: readonly Grid[],
  tables: readonly FoundTable[],
  ownWords?: OwnWords,
): PlanReading {
  const contexts = tables.flatMap((table): readonly Context[] => {
    const grid = grids.find((each) => each.sheetId === table.sheetId);
    return grid ? [makeContext({ grid, table, ownWords })] : [];
  });
  const rowsOf = (kind: TableKind): readonly (readonly [TableKind, readonly unknown[]])[] => {
    const own = contexts.filter(({ table }) => table.kind === kind);
    // An offered table that the workbook has none of stays absent.
    return own.length === 0 && tableOf[kind].found === 'offered' ? [] : [[kind, own.flatMap(readTable)]];
  };
  const kinds = tableKinds.filter((kind) => tableOf[kind].readRow !== null);
  const plan: Plan = Object.fromEntries(kinds.flatMap(rowsOf)) as unknown as Records;
  return {
    plan,
    problems: contexts.flatMap(({ problems }) => problems),
    tables: tables.map((table) => {
      const { scales, leftOut } = contexts.find((context) => context.table === table) ?? nothing;
      return {
        ...table,
        scales: { ...table.scales, ...scales },
        rows: table.rows - leftOut.length,
      };
    }),
  };
}
