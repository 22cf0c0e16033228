// One Excel.run per action, and what the port remembers between actions.
import type { Flags } from '../planner/workbook';
import type { Box } from '../sheets/grid/grid';
import { hostErrorOf } from './hostError';

/** The part of the global `Excel` that starts a batch. */
export type ExcelApi = Pick<typeof Excel, 'run'>;

/** What the last look said of a sheet, so that the next one can ask everything at once. */
export interface KnownSheet {
  /** The used cells; null for an empty sheet. */
  readonly box: Box | null;
  /** JSON bytes of its values as Excel sent them. */
  readonly bytes: number;
  readonly kind: string | null;
  readonly tableIds: readonly string[];
}

export interface Session {
  /** Office.js puts it on the page late, so it is asked for at each action. */
  readonly excel: () => ExcelApi;
  sheets: ReadonlyMap<string, KnownSheet>;
  /** Ids of all sheets at the last look: what is not among them after a failed write is ours to take away. */
  listed: ReadonlySet<string>;
  flags: Flags;
  /** The workbook counts its days from 1904, as the last look said. */
  date1904: boolean;
  /** true since a look failed for merged cells alone: they are asked sheet by sheet until the next survey. */
  mergesApart: boolean;
  /** Cosmetic calls that this platform refused once; they are left out from then on. */
  readonly refused: Set<string>;
  /** Above 0 while our own writes are under way. */
  writing: number;
}

export function createSession(excel: () => ExcelApi): Session {
  return {
    excel,
    sheets: new Map(),
    listed: new Set(),
    flags: {},
    date1904: false,
    mergesApart: false,
    refused: new Set(),
    writing: 0,
  };
}

/**
 * A user's command: waits until the user has left the cell they are typing in, where the platform can.
 * @throws HostError
 */
export async function runExcel<T>(
  session: Session,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await session.excel().run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw hostErrorOf(error);
  }
}
