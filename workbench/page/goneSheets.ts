// Univer does some work in an idle moment. By then Undo may have taken the sheet away, or another file its workbook, and Univer would
// throw where nothing can catch it: cells that are gone need neither validation nor a height.
import { type IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { SpreadsheetSkeleton } from '@univerjs/engine-render';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/** To be called once, before Univer starts. */
export function passOverGoneSheets(): void {
  validateWhatIsThere();
  measureWhatIsThere();
}

function validateWhatIsThere(): void {
  const { prototype } = SheetsDataValidationValidatorService;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own object below
  const validate = prototype.validatorRanges;
  prototype.validatorRanges = function (
    this: SheetsDataValidationValidatorService,
    ...[unitId, subUnitId, ranges]: Parameters<typeof validate>
  ) {
    const instances = this['_univerInstanceService'] as IUniverInstanceService;
    const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const isThere = workbook?.getSheetBySheetId(subUnitId) != null;
    return isThere ? validate.call(this, unitId, subUnitId, ranges) : Promise.resolve([]);
  };
}

/** The measures of a sheet let go of its content when they are disposed of; their tasks may still be waiting. */
function measureWhatIsThere(): void {
  const { prototype } = SpreadsheetSkeleton;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own object below
  const measure = prototype.calculateAutoHeightInRange;
  prototype.calculateAutoHeightInRange = function (
    this: SpreadsheetSkeleton,
    ...parameters: Parameters<typeof measure>
  ) {
    const content = this['_worksheetData'] as object | null;
    return content === null ? [] : measure.apply(this, parameters);
  };
}
