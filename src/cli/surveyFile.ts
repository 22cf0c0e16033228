import { basename } from 'node:path';
import { openFileWorkbook, type FileWorkbook } from '../files/fileWorkbook';
import { defaultSettings } from '../method/ground/settings';
import { createPlanner } from '../planner/createPlanner';
import type { Overview, Planner, SaidOfDoubt } from '../planner/planner';
import type { SheetInDoubt } from '../sheets/signs/judgeSigns';
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
  const surveyed = await planner.survey();
  const overview = await planner.settle(surveyed, saidOfDoubts(surveyed, session));
  const choices = makeChoices(session, overview);
  return {
    workbook,
    planner,
    overview: choices === null ? overview : planner.chooseTable(overview, choices),
  };
}

/** What --ours and --not-ours say of the sheets in doubt. */
function saidOfDoubts(
  { doubts }: Overview,
  { ours, notOurs }: Pick<Session, 'ours' | 'notOurs'>,
): readonly SaidOfDoubt[] {
  // Excel does not tell capitals from small letters in names of sheets.
  const isIn = (names: readonly string[], { sheet }: SheetInDoubt): boolean =>
    names.some((name) => name.toLowerCase() === sheet.toLowerCase());
  return doubts.flatMap(({ kind, sheets }): readonly SaidOfDoubt[] => {
    const [chosen, ...others] = sheets.filter((sheet) => isIn(ours, sheet));
    if (chosen !== undefined) return others.length > 0 ? [] : [{ kind, sheetId: chosen.sheetId }];
    return sheets.every((sheet) => isIn(notOurs, sheet)) ? [{ kind, sheetId: null }] : [];
  });
}

export function makePlanner(workbook: Workbook, { asOf }: Pick<Session, 'asOf'>): Planner {
  return createPlanner({
    workbook,
    today: () => asOf,
    settings: defaultSettings,
    texts: { en: textOf('en'), 'zh-CN': textOf('zh-CN') },
  });
}
