// What Excel refuses, translated once: every code that Office.js is known to give, and a fallback that keeps
// Excel's own words for the details line. Sentences are made in src/text.
import { HostError, type HostErrorCode, type Outcome } from '../planner/workbook';

/** Codes of Excel.ErrorCodes, OfficeExtension.ErrorCodes and of Excel on the web; AccessDenied is decided by its place. */
const codes = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  WriteNotSupportedWhenModalDialogOpen: 'cellEditMode',
  AccessDenied: 'protectedSheet',
  Forbidden: 'protectedSheet',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  InvalidBinding: 'sheetGone',
  InvalidObjectPath: 'sheetGone',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  CellLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  FormulaLengthExceedsLimit: 'tooLarge',
  NonBlankCellOffSheet: 'tooLarge',
  ActivityLimitReached: 'busy',
  ActivityLimit: 'busy',
  TooManyRequests: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',
  Conflict: 'busy',
  InvalidOrTimedOutSession: 'sessionLost',
  InvalidRequestContext: 'sessionLost',
  ConnectionFailure: 'sessionLost',
  Unauthenticated: 'sessionLost',
  InactiveWorkbook: 'sessionLost',
  FilteredRangeConflict: 'filtered',
  ItemAlreadyExists: 'nameTaken',
  InvalidSelection: 'invalidSelection',
  NotImplemented: 'notSupported',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  UnsupportedOperation: 'notSupported',
  UnsupportedFeature: 'notSupported',
  UnsupportedSheet: 'notSupported',
  InsertDeleteConflict: 'unexpected',
  MergedRangeConflict: 'unexpected',
  PivotTableRangeConflict: 'unexpected',
  InvalidArgument: 'unexpected',
  InvalidOperation: 'unexpected',
  BadPassword: 'protectedSheet',
  GeneralException: 'unexpected',
} as const satisfies Readonly<Record<string, HostErrorCode>>;

/** Every code with a meaning of its own, for the table of tests. */
export const excelErrorCodes = Object.keys(codes) as readonly (keyof typeof codes)[];

/** The parts of an OfficeExtension.Error that are read; it need not be of this realm. */
interface OfficeError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Whatever was thrown → a HostError; one that is translated already only takes the new outcome. */
export function hostErrorOf(error: unknown, outcome: Outcome = 'untouched'): HostError {
  if (error instanceof HostError) {
    return error.outcome === outcome
      ? error
      : new HostError(error.code, error.detail, outcome, { cause: error });
  }
  if (!isOfficeError(error)) return new HostError('unexpected', String(error), outcome, { cause: error });
  const detail = [error.code, locationOf(error), error.message].filter((part) => part !== '').join(' · ');
  return new HostError(codeOf(error), detail, outcome, { cause: error });
}

/** The place in the object model where Excel stopped, such as 'PageLayout.orientation'; '' where it does not say. */
export function locationOf(error: unknown): string {
  const source = sourceOf(error);
  return isOfficeError(source) ? (source.debugInfo?.errorLocation ?? '') : '';
}

/** true where Excel's own code is one of these. */
export function hasCode(error: unknown, ...expected: readonly string[]): boolean {
  const source = sourceOf(error);
  return isOfficeError(source) && expected.includes(source.code);
}

/** What Excel threw, also where it is translated already. */
const sourceOf = (error: unknown): unknown => (error instanceof HostError ? error.cause : error);

function codeOf(error: OfficeError): HostErrorCode {
  if (error.code === 'AccessDenied' && locationOf(error).startsWith('WorksheetCollection'))
    return 'protectedWorkbook';
  const known: Readonly<Record<string, HostErrorCode | undefined>> = codes;
  return known[error.code] ?? 'unexpected';
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
