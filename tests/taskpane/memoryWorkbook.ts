// A Workbook port in memory: sheets as rectangles, marks, a selection, changes, and faults on demand.
import type { CellValue, Grid } from '../../src/sheets/grid/grid';
import type {
  EditOutcome,
  Flags,
  HostError,
  RestoreOutcome,
  SheetEntry,
  UndoBreaker,
  Workbook,
  WorkbookReading,
  WritePlan,
} from '../../src/planner/workbook';
import type { CellEdit } from '../../src/sheets/cellEdit';
import type { CellFill } from '../../src/sheets/cellFill';

interface MemorySheet {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly mark: Grid['mark'];
  /** undefined: the port knows of marks alone. */
  readonly signs: Grid['signs'];
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

const gridOf = ({ id, name, values, mark, signs }: MemorySheet): Grid => ({
  sheetId: id,
  sheet: name,
  visible: true,
  protected: false,
  row: 0,
  column: 0,
  values,
  hiddenColumns: [],
  merges: [],
  tables: [],
  mark,
  ...(signs && { signs: { ...signs, mark } }),
});

const entryOf = ({ id, name, mark }: MemorySheet): SheetEntry => ({
  sheetId: id,
  sheet: name,
  kind: mark?.kind ?? null,
  unread: false,
  mergesUnread: false,
});

export function createMemoryWorkbook(
  initial: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  /** true: it knows of both signs, and no sheet bears any. */
  {
    signed = false,
    endsAt = ['delete'],
  }: { readonly signed?: boolean; readonly endsAt?: readonly UndoBreaker[] } = {},
): MemoryWorkbook {
  const noSigns = signed ? ({ mark: null, declined: false, names: [] } as const) : undefined;
  let sheets: readonly MemorySheet[] = Object.entries(initial).map(([name, values]) => ({
    id: `id of ${name}`,
    name,
    values,
    mark: null,
    signs: noSigns,
    merges: [],
  }));
  let selected = 'Sheet1!A1';
  let fault: HostError | null = null;
  let flags: Flags = {};
  /** As it stood before our last run; `touched`: somebody changed something since. */
  let last: {
    readonly before: typeof sheets;
    readonly flags: Flags;
    readonly names: readonly string[];
  } | null = null;
  let touched: readonly string[] = [];
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
    flags,
  });
  const remember = (names: readonly string[]): void => {
    if (names.length > 0) last = { before: sheets, flags, names };
    touched = [];
  };
  const write = ({ sheets: writes, signs = [], flags: written, show, cursor }: WritePlan): void => {
    remember([...writes.map(({ draft }) => draft.name), ...signs.map(({ grid }) => grid.sheet)]);
    for (const { grid, kind } of signs)
      sheets = sheets.map((sheet) =>
        sheet.id === grid.sheetId
          ? {
              ...sheet,
              mark: kind === null ? null : { kind, layout: '' },
              signs: noSigns && { ...noSigns, declined: kind === null },
            }
          : sheet,
      );
    flags = { ...flags, ...written };
    for (const { draft } of writes) {
      const { kind, name, values, layout } = draft;
      const mark = { kind, layout: JSON.stringify(layout) };
      const others = sheets.filter((sheet) => sheet.mark?.kind !== kind);
      sheets = [...others, { id: `id of ${name}`, name, values, mark, signs: noSigns }];
      if (kind === show && cursor !== undefined) selected = `${name}!${cursor}`;
    }
  };

  /** As Excel does it: looks first, then writes the cell and the flags. */
  const edit = (change: CellEdit, written: Flags): EditOutcome => {
    const { row, column, value, expected } = change;
    const sheet = sheets.find(({ id }) => id === change.sheetId);
    const at = (place: { row: number; column: number }) => sheet?.values[place.row]?.[place.column] ?? null;
    if (sheet === undefined || expected.some((place) => at(place) !== place.value)) return 'changed';
    remember([change.sheet]);
    const values = sheet.values.map((cells, index) =>
      index === row ? Object.assign([...cells], { [column]: value }) : cells,
    );
    sheets = sheets.map((each) => (each === sheet ? { ...each, values } : each));
    flags = { ...flags, ...written };
    return 'written';
  };

  /** The same of several cells. */
  const fill = (fills: readonly CellFill[], written: Flags): EditOutcome => {
    const sheetOf = (id: string) => sheets.find((sheet) => sheet.id === id);
    const isAsRead = ({ sheetId, expected }: CellFill): boolean =>
      expected.every(({ row, column, values }) =>
        values.every((value, down) => (sheetOf(sheetId)?.values[row + down]?.[column] ?? null) === value),
      );
    if (!fills.every(isAsRead)) return 'changed';
    remember(fills.map(({ sheet }) => sheet));
    for (const { sheetId, runs } of fills) {
      const values = (sheetOf(sheetId)?.values ?? []).map((cells) => [...cells]);
      for (const { row, column, values: down } of runs)
        down.forEach((value, index) => {
          while (values.length <= row + index) values.push([]);
          Object.assign(values[row + index] ?? [], { [column]: value === '' ? null : value });
        });
      sheets = sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, values } : sheet));
    }
    flags = { ...flags, ...written };
    return 'written';
  };

  /** As Excel does it: nothing where somebody changed something since. */
  const restore = (): RestoreOutcome => {
    if (last === null || touched.length > 0) return { kind: 'changed', sheets: touched };
    sheets = last.before;
    flags = last.flags;
    last = null;
    return { kind: 'restored' };
  };

  return {
    survey: () => answer(() => reading(() => true)),
    read: (ids) => answer(() => reading(({ id, mark }) => mark !== null || ids.includes(id))),
    write: (plan) => answer(() => write(plan)),
    edit: (change, written) => answer(() => edit(change, written)),
    fill: (fills, written) => answer(() => fill(fills, written)),
    restorable: () => last && { sheets: last.names, emptiesUndo: last.before.length < sheets.length },
    restore: () => answer(restore),
    undoEndsAt: () => endsAt,
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
      touched = [...touched, name];
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
