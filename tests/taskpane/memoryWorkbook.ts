// A Workbook port in memory: sheets as rectangles, marks, a selection, changes, and faults on demand.
import type { CellValue, Grid } from '../../src/sheets/grid';
import type { HostError, SheetEntry, Workbook, WorkbookReading, WritePlan } from '../../src/planner/workbook';

interface MemorySheet {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly mark: Grid['mark'];
}

export interface MemoryWorkbook extends Workbook {
  /** Names of the sheets as they stand. */
  sheetNames(): readonly string[];
  /** Where goTo went, in order. */
  readonly visited: readonly string[];
  select(address: string): void;
  /** As a user's edit on that sheet. */
  change(sheet: string): void;
  replace(sheet: string, values: MemorySheet['values']): void;
  /** The next request rejects with this. */
  failNext(error: HostError): void;
  /** Requests wait until the answer is called. */
  hold(): () => void;
}

const gridOf = ({ id, name, values, mark }: MemorySheet): Grid => ({
  sheetId: id,
  sheet: name,
  visible: true,
  protected: false,
  row: 0,
  column: 0,
  values,
  hiddenColumns: [],
  tables: [],
  mark,
});

const entryOf = ({ id, name, mark }: MemorySheet): SheetEntry => ({
  sheetId: id,
  sheet: name,
  kind: mark?.kind ?? null,
  unread: false,
});

export function createMemoryWorkbook(
  initial: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): MemoryWorkbook {
  let sheets: readonly MemorySheet[] = Object.entries(initial).map(([name, values]) => ({
    id: `id of ${name}`,
    name,
    values,
    mark: null,
  }));
  let selected = 'Sheet1!A1';
  let fault: HostError | null = null;
  let gate: Promise<void> = Promise.resolve();
  const visited: string[] = [];
  const listeners = new Set<Parameters<Workbook['onChange']>[0]>();

  const answer = async <Result>(result: () => Result): Promise<Result> => {
    await gate;
    if (fault) {
      const error = fault;
      fault = null;
      throw error;
    }
    return result();
  };
  const reading = (wanted: (sheet: MemorySheet) => boolean): WorkbookReading => ({
    grids: sheets.filter(wanted).map(gridOf),
    sheets: sheets.map(entryOf),
    tableNames: [],
    flags: {},
  });
  const write = ({ sheets: writes }: WritePlan): void => {
    for (const { draft } of writes) {
      const { kind, name, values, layout } = draft;
      const mark = { kind, layout: JSON.stringify(layout) };
      const others = sheets.filter((sheet) => sheet.mark?.kind !== kind);
      sheets = [...others, { id: `id of ${name}`, name, values, mark }];
    }
  };

  return {
    survey: () => answer(() => reading(() => true)),
    read: (ids) => answer(() => reading(({ id, mark }) => mark !== null || ids.includes(id))),
    write: (plan) => answer(() => write(plan)),
    goTo: (address) => answer(() => void visited.push(address)),
    selection: () => answer(() => selected),
    onChange: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => void listeners.delete(listener));
    },
    sheetNames: () => sheets.map(({ name }) => name),
    visited,
    select: (address) => {
      selected = address;
    },
    change: (sheet) =>
      listeners.forEach((listener) =>
        listener({ sheetId: `id of ${sheet}`, address: 'A1', kind: null, gone: false }),
      ),
    replace: (name, values) => {
      sheets = sheets.map((sheet) => (sheet.name === name ? { ...sheet, values } : sheet));
    },
    failNext: (error) => {
      fault = error;
    },
    hold: () => {
      let open = (): void => undefined;
      gate = new Promise((done) => {
        open = done;
      });
      return () => open();
    },
  };
}
