// Excel's own run, with something happening before chosen syncs of it: a fault, or what the user or somebody else does between.
import type { ExcelApi } from '../../src/excel/session';

export interface Syncs {
  readonly excel: ExcelApi;
  /** Does this before the sync of that number, counted from now on, from 1. */
  before(sync: number, act: () => unknown): void;
  /** The same beside what was asked for before, and without counting anew. */
  alsoBefore(sync: number, act: () => unknown): void;
  /** Syncs since `before` was called last. */
  count(): number;
}

export function watchSyncs(): Syncs {
  let count = 0;
  let waiting = new Map<number, () => unknown>();
  const runWatched = (
    options: Excel.RunOptions,
    work: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<unknown> =>
    Excel.run(options, async (context) => {
      const sync = context.sync.bind(context);
      context.sync = async <T>(passThrough?: T): Promise<T> => {
        count += 1;
        await waiting.get(count)?.();
        return sync(passThrough);
      };
      const result = await work(context);
      // The one with which Excel.run ends says nothing.
      context.sync = sync;
      return result;
    });
  return {
    excel: { run: runWatched as ExcelApi['run'] },
    before: (sync, act) => {
      count = 0;
      waiting = new Map([[sync, act]]);
    },
    alsoBefore: (sync, act) => {
      if (waiting.size === 0) count = 0;
      waiting.set(sync, act);
    },
    count: () => count,
  };
}
