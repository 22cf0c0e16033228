// Where the user is and where they want to go.
import { HostError } from '../planner/workbook';
import { makeRange, parseAddress } from '../sheets/grid/address';
import { runExcel, type Session } from './session';

/**
 * Shows and selects a range such as `People!B14`.
 * @throws HostError sheetGone where there is no such sheet, invalidSelection where it is hidden or the address is none
 */
export async function goTo(session: Session, address: string): Promise<void> {
  const target = parseAddress(address);
  if (target?.sheet == null) throw new HostError('invalidSelection', address);
  const { sheet: name, box } = target;
  await runExcel(session, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new HostError('sheetGone', name);
    if (sheet.visibility !== 'Visible') throw new HostError('invalidSelection', name);
    sheet.activate();
    sheet.getRange(makeRange(box)).untrack().select();
    await context.sync();
  });
}

/**
 * The selected range with its sheet.
 * @throws HostError invalidSelection where several areas or no cells are selected
 */
export async function selection(session: Session): Promise<string> {
  return runExcel(session, async (context) => {
    const range = context.workbook.getSelectedRange().load('address').untrack();
    await context.sync();
    return range.address;
  });
}
