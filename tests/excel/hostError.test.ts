import { excelErrorCodes, hostErrorOf } from '../../src/excel/hostError';
import { HostError } from '../../src/planner/workbook';

const officeError = (code: string, errorLocation = ''): Error =>
  Object.assign(new Error('what Excel says'), { code, debugInfo: { errorLocation } });

test.each([
  ['InvalidOperationInCellEditMode', 'cellEditMode'],
  ['AccessDenied', 'protectedSheet'],
  ['ItemNotFound', 'sheetGone'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['ActivityLimitReached', 'busy'],
  ['InvalidOrTimedOutSession', 'sessionLost'],
  ['FilteredRangeConflict', 'filtered'],
  ['ItemAlreadyExists', 'nameTaken'],
  ['InvalidSelection', 'invalidSelection'],
  ['NotImplemented', 'notSupported'],
  ['GeneralException', 'unexpected'],
  ['SomethingNewInExcel', 'unexpected'],
])('%s is %s', (code, expected) => {
  expect(hostErrorOf(officeError(code)).code).toBe(expected);
});

test('access denied to the list of sheets means that the workbook is protected', () => {
  expect(hostErrorOf(officeError('AccessDenied', 'WorksheetCollection.add')).code).toBe('protectedWorkbook');
});

test("an unknown code keeps Excel's own words and place for the details line", () => {
  const { detail } = hostErrorOf(officeError('SomethingNewInExcel', 'Range.values'));
  expect(detail).toBe('SomethingNewInExcel · Range.values · what Excel says');
});

test('what is no error of Excel is unexpected and keeps its cause', () => {
  const bug = new TypeError('a bug');
  expect(hostErrorOf(bug)).toMatchObject({ code: 'unexpected', detail: 'TypeError: a bug', cause: bug });
});

test('every code of the type files of Office.js has a meaning here', () => {
  const documented = [
    ...['AccessDenied', 'ApiNotFound', 'Conflict', 'FilteredRangeConflict', 'FormulaLengthExceedsLimit'],
    ...['GeneralException', 'InactiveWorkbook', 'InsertDeleteConflict', 'InvalidArgument', 'InvalidBinding'],
    ...['InvalidOperation', 'InvalidReference', 'InvalidSelection', 'ItemAlreadyExists', 'ItemNotFound'],
    ...['MergedRangeConflict', 'NonBlankCellOffSheet', 'NotImplemented', 'OperationCellsExceedLimit'],
    ...['PivotTableRangeConflict', 'RangeExceedsLimit', 'RequestAborted', 'ResponsePayloadSizeLimitExceeded'],
    ...['UnsupportedFeature', 'UnsupportedOperation', 'UnsupportedSheet', 'InvalidOperationInCellEditMode'],
  ];
  expect(excelErrorCodes).toEqual(expect.arrayContaining(documented));
});

test('a translated error takes the new outcome and nothing else', () => {
  const error = new HostError('busy', 'ActivityLimitReached');
  expect(hostErrorOf(error, 'restored')).toMatchObject({ code: 'busy', outcome: 'restored', cause: error });
});
