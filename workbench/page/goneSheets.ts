// Univer validates cells in an idle moment. By then Undo may have taken their sheet away, and Univer would throw where nothing
// can catch it: cells that are gone need no validation.
import { type IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/** To be called once, before Univer starts. */
export function passOverGoneSheets(): void {
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
