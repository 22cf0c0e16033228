// The Workbook port: all that the use cases need from Excel or a file. Every method may reject with a HostError.
import type { CellEdit } from '../sheets/cellEdit';
import type { CellFill } from '../sheets/cellFill';
import type { Grid } from '../sheets/grid/grid';
import type { ResultKind, SheetDraft } from '../sheets/draft';
import type { SheetWrite } from '../sheets/sheetWrite';

/** What Excel refused, translated once (src/excel/hostError.ts); the pane has a sentence for each. */
export const hostErrorCodes = [
  'cellEditMode',
  'protectedSheet',
  'protectedWorkbook',
  'sheetGone',
  'tooLarge',
  'busy',
  'sessionLost',
  'filtered',
  'hiddenRows',
  'changedMeanwhile',
  'nameTaken',
  'invalidSelection',
  'notSupported',
  'unexpected',
] as const;
export type HostErrorCode = (typeof hostErrorCodes)[number];

/**
 * What became of the workbook: nothing written; put back as it was; (the worst) written in part; or all of it written, and only the
 * look at it afterwards failed: trying again then only looks.
 */
export type Outcome = 'untouched' | 'restored' | 'partial' | 'written';

export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    /** Excel's own code and location, or a sheet's name: for the details line, never the message. */
    readonly detail: string,
    readonly outcome: Outcome = 'untouched',
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'HostError';
  }
}

/** Small flags kept in the document: the user's choices of tables and columns, the language of the sheets. */
export type Flags = Readonly<Record<string, string>>;

/** A sheet of the workbook as its tab says, whether its cells were read or not. */
export interface SheetEntry {
  readonly sheetId: string;
  readonly sheet: string;
  /** Kind of our mark; null on the user's sheets. */
  readonly kind: string | null;
  /** true where the sheet has more cells than Excel gives out (5,000,000): it has no grid. */
  readonly unread: boolean;
  /** true where Excel did not tell which cells are merged: it fails beyond 512 of them. */
  readonly mergesUnread: boolean;
}

export interface WorkbookReading {
  readonly grids: readonly Grid[];
  /** All sheets in tab order, so that a new name does not collide. */
  readonly sheets: readonly SheetEntry[];
  /** Names of all Excel tables, for the same reason. */
  readonly tableNames: readonly string[];
  readonly flags: Flags;
  /** The file's name, such as 'Halm AG.xlsx'; absent where it is not known. */
  readonly name?: string | undefined;
}

/** What the user said of a sheet whose signs are in doubt. */
export interface SignAnswer {
  /** As it was read. */
  readonly grid: Grid;
  /** It is our sheet of that kind, whatever its cells hold; null: it is not ours. */
  readonly kind: ResultKind | null;
}

export interface WritePlan {
  readonly sheets: readonly SheetWrite[];
  /** Sheets of which only the signs change. */
  readonly signs?: readonly SignAnswer[];
  readonly flags: Flags;
  /** Sheet to show afterwards, by kind; null leaves the user where they are. */
  readonly show: SheetDraft['kind'] | null;
  /** Cell of the shown sheet to put the cursor into, such as 'B5'; absent: wherever it is. */
  readonly cursor?: string | undefined;
}

/** What somebody else than us did to a sheet. */
export interface SheetChange {
  readonly sheetId: string;
  /** The cells that were last changed; '' where the sheet is gone. */
  readonly address: string;
  /** What the sheet's mark says it holds; null for the user's own. */
  readonly kind: string | null;
  readonly gone: boolean;
}

/** What became of an edit: written; or nothing was, because the sheet no longer holds what was read, or a formula stands in the cell. */
export const editOutcomes = ['written', 'changed', 'formula'] as const;
export type EditOutcome = (typeof editOutcomes)[number];

/**
 * Calls after which Excel's own list of Undo is empty, by Microsoft's list of what it does not support: `delete` everywhere, `rename` and
 * `hide` of sheets on Windows and Mac (docs/architecture.md, Undo).
 */
export const undoBreakers = ['rename', 'hide', 'delete'] as const;
export type UndoBreaker = (typeof undoBreakers)[number];

/** What *Restore* would take back: our last run of this session that wrote to sheets. */
export interface Restorable {
  /** The sheets that it wrote or added, by the names that it left them. */
  readonly sheets: readonly string[];
  /** Taking it back deletes or renames sheets, and this Excel empties its own list of Undo then. */
  readonly emptiesUndo: boolean;
}

/** Taken back; or nothing was touched, because these sheets are not as the run left them. */
export type RestoreOutcome =
  { readonly kind: 'restored' } | { readonly kind: 'changed'; readonly sheets: readonly string[] };

export interface Workbook {
  /** Every sheet (result sheets too, told by their mark). Two syncs: which sheets there are, then their cells. */
  survey(): Promise<WorkbookReading>;
  /** The sheets with these ids, one sync; sheets that are gone are missing in the answer. The marks of all sheets are looked at, so that a result sheet is found even when it was not asked for. */
  read(sheetIds: readonly string[]): Promise<WorkbookReading>;
  /**
   * Everything in one sync (blocks of under 5 MB aside), after a look in a sync of its own whether all that is about to change still is
   * as the plan's grids say: where it is not, nothing is written, and the error is `changedMeanwhile`. On failure the sheets are put
   * back as they were; the error's outcome says so.
   */
  write(plan: WritePlan): Promise<void>;
  /**
   * One cell of a table of the user's, and flags with it, in one sync. Looks first whether the sheet still holds what was
   * read. On failure the cell is put back as it was; the error's outcome says so.
   */
  edit(edit: CellEdit, flags: Flags): Promise<EditOutcome>;
  /**
   * Cells of tables of the user's, new columns (G5) and rows (M2, A14) among them, and flags with them, in one sync. Looks first
   * as `edit` does; a cell that holds something else by now is never written over. On failure all is put back as it was.
   */
  fill(fills: readonly CellFill[], flags: Flags): Promise<EditOutcome>;
  /** What `restore` would take back; null: there is no such run, or this port keeps none. Known without asking Excel. */
  restorable(): Restorable | null;
  /**
   * Takes back our last `write`, `edit` or `fill` from what was read before it, after a look whether all of it still stands as it was left:
   * else nothing is touched. Rejects with a HostError; after the outcome `partial` it can be asked once more.
   */
  restore(): Promise<RestoreOutcome>;
  /** What empties the list of Undo of the program that holds this workbook. */
  undoEndsAt(): readonly UndoBreaker[];
  /** Selects and shows a range such as `People!B14`. */
  goTo(address: string): Promise<void>;
  /** The address of the selection with its sheet, one area only. */
  selection(): Promise<string>;
  /** Calls back (debounced) when the user changes cells, or a sheet is gone (deleted, or a run undone); gives a function that ends it. */
  onChange(listener: (change: SheetChange) => void): Promise<() => void>;
}
