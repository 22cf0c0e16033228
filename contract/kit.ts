// What a case works with: a sheet of its own, names that nobody else has, and the assertions.
import { Difference, expectEqual, expectNear } from './difference';

/** Does something on a sheet; what it queues after its last sync is sent too. */
export type OnSheet<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

/** What Excel answered instead of doing it. */
export interface Refusal {
  readonly code: string;
  /** The place in the object model where Excel stopped, such as `Range.values`; '' where it does not say. */
  readonly location: string;
}

export interface Kit {
  /** Name of the case's own empty sheet. */
  readonly sheetName: string;
  /** A name that begins like all names of this run, for sheets, tables, settings: they are taken away at the end. */
  readonly own: (suffix: string) => string;
  /** One Excel.run with the case's sheet. */
  readonly onSheet: <T>(work: OnSheet<T>) => Promise<T>;
  /**
   * One Excel.run that has to be refused.
   * @param code that of the error; null where no page says which
   * @throws Difference where it is not refused, or by another code
   */
  readonly refused: (what: string, code: string | null, work: OnSheet<unknown>) => Promise<Refusal>;
  readonly equal: (what: string, got: unknown, expected: unknown) => void;
  readonly near: (what: string, got: unknown, expected: number, within: number) => void;
  /** Waits until it is so, or five seconds. */
  readonly until: (isSo: () => boolean) => Promise<void>;
}

/** Events come when they come; a co-authored workbook on the web takes a second or two. */
const longestWait = 5_000;
const pause = 50;

/** @param prefix begins every name of the run; letters, digits and underscores only, so that tables can bear it */
export function createKit(prefix: string, sheetName: string): Kit {
  const onSheet = <T>(work: OnSheet<T>): Promise<T> =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const result = await work(context.workbook.worksheets.getItem(sheetName), context);
      await context.sync();
      return result;
    });
  return {
    sheetName,
    own: (suffix) => `${prefix}${suffix}`,
    onSheet,
    refused: async (what, code, work) => {
      const refusal = await onSheet(work).then(() => null, refusalOf);
      if (refusal === null) throw new Difference(what, code ?? 'a refusal', 'none');
      if (code !== null) expectEqual(what, refusal.code, code);
      return refusal;
    },
    equal: expectEqual,
    near: (what, got, expected, within) => expectNear(what, got, { expected, within }),
    until: waitUntil,
  };
}

/** An error of Excel's as a refusal; others are passed on. */
export function refusalOf(error: unknown): Refusal {
  if (!isExcelError(error) || isMissing(error)) throw error;
  return { code: error.code, location: error.debugInfo?.errorLocation ?? '' };
}

interface ExcelError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

export function isExcelError(error: unknown): error is ExcelError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** This Excel has not what was asked of it, said by itself or by a case. */
export class Missing extends Error {
  override readonly name = 'Missing';
}

export function isMissing(error: unknown): boolean {
  if (error instanceof Missing) return true;
  return isExcelError(error) && ['NotImplemented', 'ApiNotFound', 'ApiNotAvailable'].includes(error.code);
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < longestWait && !isSo(); waited += pause) {
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
