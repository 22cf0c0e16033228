// A workbook through the whole door, as `analyse --write` goes: opened, surveyed, refreshed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileWorkbook, openFileWorkbook } from '../../../src/files/fileWorkbook';
import { defaultSettings } from '../../../src/method/ground/settings';
import { createPlanner } from '../../../src/planner/createPlanner';
import type { Planner } from '../../../src/planner/planner';
import type { Workbook } from '../../../src/planner/workbook';
import { textOf, type Locale } from '../../../src/text/text';

export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)));

/** Five by each of two libraries; the last holds nearly all that a workbook can hold. */
export const fixtures = [
  'charts-openpyxl.xlsx',
  'names-openpyxl.xlsx',
  'rules-openpyxl.xlsx',
  'tables-openpyxl.xlsx',
  'pivot-openpyxl.xlsx',
  'drawings-xlsxwriter.xlsx',
  'formats-xlsxwriter.xlsx',
  'structure-xlsxwriter.xlsx',
  'protected-xlsxwriter.xlsx',
  'everything-xlsxwriter.xlsx',
] as const;

const texts = { en: textOf('en'), 'zh-CN': textOf('zh-CN') };

const planFor = (workbook: Workbook): Planner =>
  createPlanner({ workbook, today: () => '2026-11-23', settings: defaultSettings, texts });

/** The file with the four result sheets in it. */
export async function analyseWrite(bytes: Uint8Array, locale: Locale = 'en'): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(bytes);
  const planner = planFor(workbook);
  await planner.refresh({ overview: await planner.survey(), locale, account: null });
  return workbook.bytes;
}

/** A new workbook with the template's sheets. */
export async function makeTemplate(locale: Locale, sample: boolean): Promise<Uint8Array> {
  const workbook = createFileWorkbook();
  await planFor(workbook).createTemplate({ locale, sample });
  return workbook.bytes;
}
