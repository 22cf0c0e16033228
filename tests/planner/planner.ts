// The planner over the embedded Excel, for tests.
import type { BootedOffice } from '../../workbench/node/office';
import { createExcelWorkbook, type ExcelWorkbookDeps } from '../../src/excel/excelWorkbook';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import type { Overview, Planner, Refreshed } from '../../src/planner/planner';
import { textOf } from '../../src/text/text';

export const texts = { en: textOf('en'), 'zh-CN': textOf('zh-CN') };

export const newPlanner = (today = '2026-11-23', deps: ExcelWorkbookDeps = {}): Planner =>
  createPlanner({
    workbook: createExcelWorkbook(deps),
    today: () => today,
    settings: defaultSettings,
    texts,
  });

export interface Sample {
  readonly planner: Planner;
  readonly overview: Overview;
}

/** A workbook with the English sample, surveyed. */
export async function openSample(deps?: ExcelWorkbookDeps): Promise<Sample> {
  const planner = newPlanner(undefined, deps);
  return { planner, overview: await planner.createTemplate({ locale: 'en', sample: true }) };
}

export const refreshSample = ({ planner, overview }: Sample): Promise<Refreshed> =>
  planner.refresh({ overview, locale: 'en', account: null });

/** Everything a user can see of the workbook, and the marks, as one text: two states are compared by it in no time. */
export async function snapshot({ embedded }: BootedOffice): Promise<string> {
  const workbook = createExcelWorkbook();
  const { flags, grids } = await workbook.survey();
  const area = 'A1:R60';
  const sheets = grids.map(
    ({ sheet, visible, protected: sheetLocked, mark, signs, row, column, values }) => ({
      sheet,
      visible,
      sheetLocked,
      hidden: embedded.hiddenRows(sheet),
      names: [signs?.declined ?? false, signs?.names ?? []],
      kind: mark?.kind ?? null,
      written: mark?.layout ?? null,
      used: [row, column, values],
      formulas: embedded.formulas(sheet, area),
      numberFormats: embedded.numberFormats(sheet, area),
      styles: ['A1', 'B1', 'B2', 'B4', 'C6', 'D8', 'E9', 'B14', 'F5', 'C20', 'G30'].map((cell) =>
        embedded.styleAt(sheet, cell),
      ),
      widths: embedded.columnWidths(sheet, 'A:R'),
      rules: [
        inOrder(embedded.validations(sheet, 'A1:R40')),
        inOrder(embedded.conditionalFormats(sheet, 'A1:R40')),
      ],
      links: embedded
        .hyperlinks(sheet, area)
        .map(([cell, link]) => [cell, (link as { documentReference: string }).documentReference]),
    }),
  );
  const state = JSON.stringify({ flags, sheets, tables: embedded.tables() }, null, 1);
  // Ids are made anew with every workbook.
  return grids
    .reduce((text, { sheetId, sheet }) => text.replaceAll(sheetId, sheet), state)
    .replaceAll(anyId, 'gone');
}

const anyId = /\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/g;

/** The order in which rules are listed means nothing here. */
const inOrder = (rules: readonly unknown[]): readonly string[] =>
  rules.map((rule) => JSON.stringify(rule)).sort();
