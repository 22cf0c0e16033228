import { basename } from 'node:path';
import { openFileWorkbook, type FileWorkbook } from '../files/fileWorkbook';
import { defaultSettings } from '../method/ground/settings';
import { createPlanner } from '../planner/createPlanner';
import type { Overview, Planner } from '../planner/planner';
import type { Workbook } from '../planner/workbook';
import { textOf } from '../text/text';
import { makeChoices } from './choices';
import { readBytes } from './disk/readBytes';
import type { Session } from './session';

export interface SurveyedFile {
  readonly workbook: FileWorkbook;
  readonly planner: Planner;
  readonly overview: Overview;
}

/** Reads, recognises and judges one workbook. Rejects with FileError, HostError or InputError. */
export async function surveyFile(path: string, session: Session): Promise<SurveyedFile> {
  const workbook = await openFileWorkbook(await readBytes(path), basename(path));
  const planner = makePlanner(workbook, session);
  const overview = await planner.survey();
  const choices = makeChoices(session, overview);
  return {
    workbook,
    planner,
    overview: choices === null ? overview : planner.chooseTable(overview, choices),
  };
}

export function makePlanner(workbook: Workbook, { asOf }: Pick<Session, 'asOf'>): Planner {
  return createPlanner({
    workbook,
    today: () => asOf,
    settings: defaultSettings,
    texts: { en: textOf('en'), 'zh-CN': textOf('zh-CN') },
  });
}
