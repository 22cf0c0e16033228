// Formulas are calculated by Univer 100 ms after a change. A request has to be answered with calculated values,
// so the pending calculation is started at once, and waited for.
import {
  ICommandService,
  type ICommandInfo,
  type IDisposable,
  type Injector,
  IUniverInstanceService,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaDataModel,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { CellBlock } from './cells';
import { hasFormulas, holdsFormula, quickenFormulaData } from './formulaData';

/** Private parts of Univer's trigger (0.25.1): its queue of changes, and what turns them into dirty ranges. */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: ICommandInfo[]): object;
}

const longestCalculation = 60_000;

export class Calculation {
  private readonly trigger: Trigger;
  private readonly commands: ICommandService;
  private readonly listeners: readonly IDisposable[];
  private running = false;
  private finished: (() => void)[] = [];
  /** The part of Univer's queue that was seen to concern no formula. */
  private idle: { readonly queue: ICommandInfo[] | null; readonly length: number } = {
    queue: null,
    length: 0,
  };

  constructor(
    injector: Injector,
    private readonly workbook: Workbook,
  ) {
    const instances = injector.get(IUniverInstanceService);
    quickenFormulaData(injector.get(FormulaDataModel), (unitId) => instances.getUnit<Workbook>(unitId));
    this.trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    this.commands = injector.get(ICommandService);
    this.listeners = [
      this.commands.beforeCommandExecuted((command, options) => {
        if (options?.['applyFormulaCalculationResult'] === true) this.keepToFormulas(command);
      }),
      this.commands.onCommandExecuted((command) => this.observe(command)),
    ];
  }

  /** Univer may go on calculating a formula that was moved away, as by undo: its result belongs nowhere then. */
  private keepToFormulas({ params }: ICommandInfo): void {
    const { unitId, subUnitId, cellValue } = params as {
      unitId: string;
      subUnitId: string;
      cellValue?: CellBlock;
    };
    const matrix = this.workbook.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (unitId !== this.workbook.getUnitId() || matrix === undefined) return;
    for (const row of Object.keys(cellValue ?? {}).map(Number)) {
      const line = cellValue?.[row] ?? {};
      for (const column of Object.keys(line).map(Number)) {
        const cell = matrix.getValue(row, column);
        if (!cell?.f && !cell?.si) delete line[column];
      }
    }
  }

  private observe(command: ICommandInfo): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.running = true;
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
    if (functionsExecutedState === undefined) return;
    this.running = false;
    for (const resume of this.finished.splice(0)) resume();
  }

  /** Whether what waits can change a calculated value. Looks at the whole book only after changes of its structure. */
  private concernsFormulas(): boolean {
    const queue = this.trigger._waitingCommandQueue;
    const from = this.idle.queue === queue ? this.idle.length : 0;
    const onlyValues = this.idle.queue === queue && queue.slice(from).every(setsValuesOnly);
    if (!onlyValues && hasFormulas(this.workbook)) return true;
    this.idle = { queue, length: queue.length };
    return false;
  }

  /** Undefined where nothing waits to be calculated; otherwise resolves when everything is. */
  settle(): Promise<void> | undefined {
    const waiting = this.trigger._waitingCommandQueue.length > 0;
    if (!waiting && !this.running) return undefined;
    if (!this.running && !this.concernsFormulas()) return undefined;
    return this.calculate();
  }

  private discard(): void {
    clearTimeout(this.trigger._setTimeoutKey);
    this.trigger._waitingCommandQueue = [];
  }

  private async calculate(): Promise<void> {
    if (this.running) await this.end();
    while (this.trigger._waitingCommandQueue.length > 0) {
      const dirty = this.trigger._generateDirty(this.trigger._waitingCommandQueue);
      this.discard();
      this.commands.syncExecuteCommand(
        SetFormulaCalculationStartMutation.id,
        { ...dirty },
        { onlyLocal: true },
      );
      await this.end();
    }
  }

  private end(): Promise<void> {
    if (!this.running) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error('Univer did not finish its calculation.')),
        longestCalculation,
      );
      this.finished.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  dispose(): void {
    this.discard();
    for (const listener of this.listeners) listener.dispose();
  }
}

function setsValuesOnly({ id, params }: ICommandInfo): boolean {
  const { cellValue } = (params ?? {}) as { cellValue?: CellBlock };
  return id === SetRangeValuesMutation.id && cellValue !== undefined && !holdsFormula(cellValue);
}
