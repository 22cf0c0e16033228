// The Univer workbook that the host objects act on. Every change goes through `change`, as a Univer mutation with its
// inverse, so that one request of the add-in (or one edit of the user) is one step of Univer's own undo.
import {
  CommandType,
  ICommandService,
  type IMutationInfo,
  type Injector,
  IUndoRedoService,
  type IUndoRedoCommandInfosByInterceptor,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  RedoCommand,
  UndoCommand,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Json } from '../protocol/wire';
import { Calculation } from './calculation';
import { Formats, formatsMutation } from './formats';

/** Part of the workbook that Univer has no place for; kept beside it, and undone with it. */
export type Records = ReadonlyMap<string, Json>;

const setRecordId = 'embedded-excel.mutation.set-record';

interface SetRecord {
  readonly unitId: string;
  readonly key: string;
  readonly value: Json;
}

interface Step {
  readonly redo: IMutationInfo;
  readonly undos: readonly IMutationInfo[];
}

/** A mutation of Univer's, by its name. */
interface Mutation {
  readonly id: string;
}

export interface SheetTarget {
  readonly unitId: string;
  readonly subUnitId: string;
}

export class Book {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly formats: Formats;
  private readonly recordMap = new Map<string, Json>();
  private steps: Step[] = [];
  private depth = 0;

  constructor(
    readonly univer: Univer,
    readonly unitId: string,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.workbook = createWorkbook(univer, unitId);
    this.injector.get(IUniverInstanceService).focusUnit(unitId);
    if (!this.commands.hasCommand(setRecordId)) {
      this.commands.registerCommand(recordMutation);
      this.commands.registerCommand(formatsMutation);
    }
    this.formats = new Formats(this);
    openRecords.set(unitId, this.recordMap);
    this.calculation = new Calculation(this.injector, this.workbook);
  }

  get records(): Records {
    return this.recordMap;
  }

  /** Sets one record, or removes it with null. */
  setRecord(key: string, value: Json): void {
    const before = this.recordMap.get(key) ?? null;
    const info = (next: Json): IMutationInfo => ({
      id: setRecordId,
      params: { unitId: this.unitId, key, value: next } satisfies SetRecord,
    });
    this.change(info(value), [info(before)]);
  }

  /** A mutation of a sheet. */
  mutation(sheetId: string, { id }: Mutation, params: object): IMutationInfo {
    return { id, params: { ...this.target(sheetId), ...params } };
  }

  /** Carries out a mutation that the same mutation with what was there before undoes. */
  swap(sheetId: string, mutation: Mutation, { next, before }: { next: object; before: object }): void {
    this.change(this.mutation(sheetId, mutation, next), [this.mutation(sheetId, mutation, before)]);
  }

  /** Records of one kind, by what follows the prefix. */
  recordsWith(prefix: string): [key: string, value: Json][] {
    return [...this.recordMap]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]);
  }

  target(sheetId: string): SheetTarget {
    return { unitId: this.unitId, subUnitId: sheetId };
  }

  /** The Univer worksheet, or null where it was deleted. */
  sheet(sheetId: string): Worksheet | null {
    return this.workbook.getSheetBySheetId(sheetId) ?? null;
  }

  /** Carries out one mutation. `undos` are in the order in which they are to run. */
  change(redo: IMutationInfo, undos: readonly IMutationInfo[]): void {
    if (!besideFormats.has(redo.id)) this.formats.flush();
    const alone = this.depth === 0;
    if (alone) this.begin();
    try {
      this.commands.syncExecuteCommand(redo.id, redo.params);
      this.steps.push({ redo, undos });
    } finally {
      if (alone) this.end();
    }
  }

  /**
   * What Univer's own features (formulas, merges, tables, validations …) want done beside a structural command:
   * to be asked before the change, carried out around it.
   */
  consequences(commandId: string, params: object): IUndoRedoCommandInfosByInterceptor {
    return this.injector.get(SheetInterceptorService).onCommandExecute({ id: commandId, params });
  }

  /** A structural change together with its consequences. */
  changeStructure(
    commandId: string,
    params: object,
    change: { redos: IMutationInfo[]; undos: IMutationInfo[] },
  ): void {
    this.formats.flush();
    const beside = this.consequences(commandId, params);
    const redos = [...(beside.preRedos ?? []), ...change.redos, ...beside.redos];
    const undos = [...(beside.preUndos ?? []), ...change.undos, ...beside.undos];
    this.begin();
    redos.forEach((redo, index) => this.change(redo, index === 0 ? undos : []));
    this.end();
  }

  /** Opens an undo step; calls may nest, the outermost `end` closes it. */
  begin(): void {
    this.depth += 1;
  }

  end(): void {
    this.depth -= 1;
    if (this.depth <= 0) this.finish();
  }

  /** Closes the undo step whatever is open, as after an error. */
  finish(): void {
    this.depth = 1;
    this.formats.flush();
    this.depth = 0;
    if (this.steps.length === 0) return;
    const steps = this.steps;
    this.steps = [];
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      redoMutations: steps.map((step) => step.redo),
      undoMutations: [...steps].reverse().flatMap((step) => step.undos),
    });
  }

  /** Undoes the last step; false where there is none. */
  async undo(): Promise<boolean> {
    return this.commands.executeCommand(UndoCommand.id);
  }

  async redo(): Promise<boolean> {
    return this.commands.executeCommand(RedoCommand.id);
  }

  dispose(): void {
    openRecords.delete(this.unitId);
    this.calculation.dispose();
    this.injector.get(IUniverInstanceService).disposeUnit(this.unitId);
  }
}

/** Changes that neither see nor touch the format of a cell (cells that are written look to that themselves). */
const besideFormats: ReadonlySet<string> = new Set([
  setRecordId,
  formatsMutation.id,
  SetRangeValuesMutation.id,
  SetColDataMutation.id,
  SetRowDataMutation.id,
  SetWorksheetColumnCountMutation.id,
  SetWorksheetRowCountMutation.id,
]);

/** The records of the open books, where the mutation finds them. */
const openRecords = new Map<string, Map<string, Json>>();

const recordMutation = {
  id: setRecordId,
  type: CommandType.MUTATION as const,
  handler: (_accessor: unknown, params?: SetRecord): boolean => {
    const records = openRecords.get(params?.unitId ?? '');
    if (records === undefined || params === undefined) return false;
    if (params.value === null) records.delete(params.key);
    else records.set(params.key, params.value);
    return true;
  },
};

export const defaultColumnWidth = 64;
export const defaultRowHeight = 20;
export const firstRowCount = 1000;
export const firstColumnCount = 40;

function createWorkbook(univer: Univer, unitId: string): Workbook {
  const id = `${unitId}-1`;
  return univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    name: 'Book1',
    sheetOrder: [id],
    sheets: { [id]: newSheetData(id, 'Sheet1') },
  });
}

/** A blank sheet with Excel's sizes, in Univer's terms (pixels). */
export function newSheetData(id: string, name: string) {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    cellData: {},
    rowCount: firstRowCount,
    columnCount: firstColumnCount,
    defaultColumnWidth,
    defaultRowHeight,
    // Excel's body font; Univer would draw Arial.
    defaultStyle: { ff: 'Calibri', fs: 11 },
    rowData: {},
    columnData: {},
    mergeData: [],
  });
}
