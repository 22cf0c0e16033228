// The Workbook port on the bytes of an .xlsx file: read once when it is opened, and again after each write.
import { HostError, type Workbook, type WorkbookReading } from '../planner/workbook';
import { readWorkbook } from './read/readWorkbook';
import { writeFile } from './write/writeFile';

export interface FileWorkbook extends Workbook {
  /** The file as it now stands; no bytes at all before the first write to a new workbook. */
  readonly bytes: Uint8Array;
  /** Formulas without a saved value, which read as empty cells: written by a program that does not calculate. */
  readonly uncalculated: number;
}

interface FileState {
  readonly bytes: Uint8Array;
  readonly reading: WorkbookReading;
  readonly uncalculated: number;
}

/**
 * Reads the file at once, so that what is wrong with it is said here. Rejects with a FileError; the bytes are never changed.
 * @param name the file's, where it has one
 */
export async function openFileWorkbook(bytes: Uint8Array, name?: string): Promise<FileWorkbook> {
  return makeFileWorkbook({ bytes, ...readWorkbook(bytes) }, name);
}

/** A new workbook without sheets: the first write makes the file. */
export function createFileWorkbook(): FileWorkbook {
  const reading: WorkbookReading = { grids: [], sheets: [], tableNames: [], flags: {} };
  return makeFileWorkbook({ bytes: new Uint8Array(), reading, uncalculated: 0 });
}

function makeFileWorkbook(opened: FileState, name?: string): FileWorkbook {
  let state = opened;
  const named = (reading: WorkbookReading): WorkbookReading => ({ ...reading, name });
  return {
    get bytes() {
      return state.bytes;
    },
    get uncalculated() {
      return state.uncalculated;
    },
    survey: () => Promise.resolve(named(state.reading)),
    read: (sheetIds) => Promise.resolve(named(selectGrids(state.reading, sheetIds))),
    write: async (plan) => {
      const bytes = await writeFile(state.bytes.length === 0 ? null : state.bytes, plan);
      state = { bytes, ...readWorkbook(bytes) };
    },
    // The guard of the writer holds that no table of the user's is touched; nobody decides on proposals here.
    edit: () => Promise.reject(new HostError('notSupported', 'edit')),
    // Neither does anybody answer questions here.
    fill: () => Promise.reject(new HostError('notSupported', 'fill')),
    // The file that was opened is still there: what is written is another.
    restorable: () => null,
    restore: () => Promise.reject(new HostError('notSupported', 'restore')),
    undoEndsAt: () => [],
    goTo: () => Promise.reject(new HostError('notSupported', 'goTo')),
    selection: () => Promise.reject(new HostError('notSupported', 'selection')),
    // Nothing else changes a file that is held here.
    onChange: () => Promise.resolve(() => undefined),
  };
}

/** As in Excel: the sheets that were asked for, and ours. */
function selectGrids(reading: WorkbookReading, sheetIds: readonly string[]): WorkbookReading {
  const grids = reading.grids.filter(({ sheetId, mark }) => sheetIds.includes(sheetId) || mark !== null);
  return { ...reading, grids };
}
