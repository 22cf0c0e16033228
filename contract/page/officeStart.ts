// Waiting for Office, which may never answer outside of Excel.
const timeLimit = 10_000;

/** null: Excel is there and new enough. */
export async function startOffice(): Promise<'noExcel' | 'tooOld' | null> {
  if (typeof Office === 'undefined') return 'noExcel';
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), timeLimit);
  });
  const ready = await Promise.race([Office.onReady(), late]);
  if (ready?.host !== Office.HostType.Excel) return 'noExcel';
  return Office.context.requirements.isSetSupported('ExcelApi', '1.14') ? null : 'tooOld';
}
