// Waiting for Office: Office.onReady never rejects, and may never answer, so that the pane has a time limit of its own.
import type { NoHostReason } from './paneState';

const TIME_LIMIT = 10_000;

/** null: Excel is there and new enough. */
export async function startOffice(timeLimit = TIME_LIMIT): Promise<NoHostReason | null> {
  if (typeof Office === 'undefined') return 'timeout';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<'tooLate'>((done) => {
    timer = setTimeout(() => done('tooLate'), timeLimit);
  });
  const answer = await Promise.race([Office.onReady(), tooLate]);
  clearTimeout(timer);
  if (answer === 'tooLate') return 'timeout';
  if (answer.host !== Office.HostType.Excel) return 'notExcel';
  return Office.context.requirements.isSetSupported('ExcelApi', '1.14') ? null : 'tooOld';
}
