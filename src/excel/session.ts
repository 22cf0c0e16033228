// One Excel.run per action, and what the port remembers between actions.
import type { Flags } from '../planner/workbook';
import type { Box } from '../sheets/grid/grid';
import { hostErrorOf } from './hostError';
import type { Host } from './host';

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

/** Puts back what a run wrote. @throws HostError with what became of it */
export type TakeBack = () => Promise<void>;

/** Our last run that wrote to sheets, as long as this page lives. */
export interface LastRun {
  /** The sheets that it wrote, by the names that it left them. */
  readonly sheets: readonly string[];
  /** What taking it back does to whole sheets. */
  readonly deletes: boolean;
  readonly renames: boolean;
  /** Does all that it wrote still stand as it was left? Else the sheets where it does not; nothing is written by it. */
  readonly look: () => Promise<{ readonly changed: readonly string[] } | TakeBack>;
}

export interface Session {
  /** Asked at each action, as Excel is. */
  readonly host: () => Host;
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
  /** What *Restore* takes back; null: nothing. */
  last: LastRun | null;
  /** Above 0 while our own writes are under way. */
  writing: number;
}

export function createSession(excel: () => ExcelApi, host: () => Host): Session {
  return {
    excel,
    host,
    sheets: new Map(),
    listed: new Set(),
    flags: {},
    date1904: false,
    mergesApart: false,
    refused: new Set(),
    last: null,
    writing: 0,
  };
}

/** How long our own change events may arrive after the write, in milliseconds. */
const echo = 500;

/** Changes of the sheets that come meanwhile, and for a moment after it, are our own. */
export async function whileWriting<T>(session: Session, work: () => Promise<T>): Promise<T> {
  session.writing += 1;
  try {
    return await work();
  } finally {
    setTimeout(() => (session.writing -= 1), echo);
  }
}

/**
 * A user's command: waits until the user has left the cell they are typing in, where the platform can.
 * @throws HostError
 */
export async function runExcel<T>(
  session: Session,
  work: (context: Excel.RequestContext) => Promise<T>,
  options: Pick<Excel.RunOptions, 'mergeUndoGroup'> = {},
): Promise<T> {
  try {
    return await session.excel().run({ delayForCellEdit: true, ...options }, work);
  } catch (error) {
    throw hostErrorOf(error);
  }
}
