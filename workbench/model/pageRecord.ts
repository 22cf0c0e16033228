import type { Json } from '../protocol/wire';
import type { Excel } from './excel';

/** What the page record of a sheet holds; absent keys have Excel's defaults. */
type PageRecord = { readonly [key: string]: Json };

const defaults = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
} as const;

/** The whole record, defaults filled in. */
export function readPage(excel: Excel, sheetId: string): PageRecord {
  excel.sheet(sheetId);
  return { ...defaults, ...(excel.record(sheetId, 'page') as PageRecord | null) };
}

/** @throws AccessDenied on a protected sheet */
export function writePage(excel: Excel, sheetId: string, change: PageRecord): void {
  excel.assertUnprotected(sheetId);
  excel.setRecord(sheetId, 'page', {
    ...(excel.record(sheetId, 'page') as PageRecord | null),
    ...change,
  });
}
