// What a platform may refuse without harm: frozen rows, the printed page, the sheet that is shown. These calls stand at
// the very end of a write, so that everything that matters is done when one of them fails.
import type { Layout, Print } from '../../sheets/draft';

/** Each group with the places where Excel says that it stopped there. */
const places = {
  freezePanes: /^(Worksheet)?FreezePanes|^Worksheet\.freezePanes/i,
  pageLayout: /^PageLayout|^Headers?Footers?|^Worksheet\.pageLayout/i,
  activation: /^Worksheet\.activate/i,
} as const;
export type Cosmetic = keyof typeof places;

/** The group of calls at this place; null where it is none of them. */
export function cosmeticAt(location: string): Cosmetic | null {
  const groups = Object.keys(places) as Cosmetic[];
  return groups.find((group) => places[group].test(location)) ?? null;
}

export function applyFreeze(sheet: Excel.Worksheet, rows: number): void {
  if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.unfreeze();
}

export function applyPrint(sheet: Excel.Worksheet, print: Print): void {
  const page = sheet.pageLayout;
  page.orientation = print.landscape ? 'Landscape' : 'Portrait';
  page.setPrintArea(print.area);
  if (print.titleRows !== '') page.setPrintTitleRows(print.titleRows);
  page.zoom = print.onePage
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
  page.headersFooters.defaultForAllPages.leftFooter = print.footer;
}

/** Which of these groups differ between two layouts. */
export function changedCosmetics(
  before: Layout | null,
  next: Layout,
): readonly Exclude<Cosmetic, 'activation'>[] {
  const freeze = (before?.freezeRows ?? 0) !== next.freezeRows;
  const print = JSON.stringify(before?.print ?? null) !== JSON.stringify(next.print);
  return [...(freeze ? (['freezePanes'] as const) : []), ...(print ? (['pageLayout'] as const) : [])];
}
