// Files as the command line writes them, and their parts.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createFileWorkbook, openFileWorkbook } from '../../src/files/fileWorkbook';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import type { Planner } from '../../src/planner/planner';
import type { Workbook } from '../../src/planner/workbook';
import { textOf, type Locale } from '../../src/text/text';

const texts = { en: textOf('en'), 'zh-CN': textOf('zh-CN') };
export const plannerOf = (workbook: Workbook): Planner =>
  createPlanner({ workbook, today: () => '2026-11-23', settings: defaultSettings, texts });

/** The file after a Refresh. */
export async function refreshed(bytes: Uint8Array, locale: Locale = 'en'): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(bytes);
  const planner = plannerOf(workbook);
  await planner.refresh({ overview: await planner.survey(), locale, account: null });
  return workbook.bytes;
}

export const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** The part that holds the sheet of that name. */
export function sheetPart(bytes: Uint8Array, sheet: string): string {
  const id = new RegExp(`<[^>]* name="${sheet}"[^>]* r:id="(\\w+)"`).exec(
    partOf(bytes, 'xl/workbook.xml'),
  )?.[1];
  const relations = partOf(bytes, 'xl/_rels/workbook.xml.rels').split(/(?=<\w*:?Relationship )/);
  const target = relations.find((each) => each.includes(`"${id}"`)) ?? '';
  return `xl/${/Target="(?:\/xl\/)?([^"]+)"/.exec(target)?.[1]}`;
}

/** The part that holds the table of that name. */
export function tablePart(bytes: Uint8Array, table: string): string {
  const named = Object.entries(unzipSync(bytes)).find(
    ([name, content]) => /^xl\/tables\//.test(name) && strFromU8(content).includes(` name="${table}"`),
  );
  return named?.[0] ?? '';
}

export function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const changed = change(strFromU8(parts[name] ?? new Uint8Array()));
  return zipSync({ ...parts, [name]: strToU8(changed) });
}

/** The English sample with its results. */
export async function sampleWithResults(): Promise<Uint8Array> {
  const workbook = createFileWorkbook();
  const planner = plannerOf(workbook);
  const overview = await planner.createTemplate({ locale: 'en', sample: true });
  await planner.refresh({ overview, locale: 'en', account: null });
  return workbook.bytes;
}
