// A look at the workbook: all of it, or only the sheets that matter, read and judged.
import type { TableChoices } from '../sheets/grid/choice';
import { lookAfter } from './anew';
import { choicesFlag, parseChoicesFlag } from './choices';
import { makeOverview, type Viewpoint } from './overview';
import type { Overview, PlannerDeps } from './planner';
import type { EditOutcome, WorkbookReading } from './workbook';

/** N1, N7: identities of moves that become actions, and of lines that are taken, by the run under way. */
export type NewActions = Pick<Viewpoint, 'adding' | 'taking'>;

export type LookDeps = Pick<PlannerDeps, 'workbook' | 'today' | 'settings' | 'texts'>;

export async function survey(deps: LookDeps): Promise<Overview> {
  const reading = await deps.workbook.survey();
  return takeOverview(deps, reading, parseChoicesFlag(reading.flags[choicesFlag]));
}

export function takeOverview(
  { today, settings, texts }: LookDeps,
  reading: WorkbookReading,
  choices: TableChoices,
  made: NewActions = {},
): Overview {
  const viewpoint = { asOf: today(), settings, texts: Object.values(texts), ...made };
  return makeOverview(reading, choices, viewpoint);
}

/** The sheets that matter as they are now, the others as they were; everything anew where one of those is gone or empty. */
export async function readAgain(deps: LookDeps, held: Overview, made: NewActions = {}): Promise<Overview> {
  const needed = [...new Set(held.recognition.tables.map(({ sheetId }) => sheetId))];
  const fresh = await deps.workbook.read(needed);
  if (isSameReading(fresh, held.reading) && isMadeOf(held, deps, made)) return held;
  const isRead = (id: string) => fresh.grids.some(({ sheetId }) => sheetId === id);
  if (needed.length > 0 && needed.every(isRead)) {
    const known = new Map([...held.reading.grids, ...fresh.grids].map((grid) => [grid.sheetId, grid]));
    const grids = fresh.sheets.flatMap(({ sheetId }) => known.get(sheetId) ?? []);
    const overview = takeOverview(deps, { ...fresh, grids }, held.choices, made);
    if (overview.recognition.tables.every(({ sheetId }) => isRead(sheetId))) return overview;
  }
  return takeOverview(deps, await deps.workbook.survey(), held.choices, made);
}

/** A file that is held gives out the very values that it gave before; Excel never does. */
function isSameReading(fresh: WorkbookReading, held: WorkbookReading): boolean {
  const known = new Set(held.grids.map(({ values }) => values));
  return fresh.flags === held.flags && fresh.grids.every(({ values }) => known.has(values));
}

const isMadeOf = ({ analysis }: Overview, { today }: LookDeps, { adding, taking }: NewActions): boolean =>
  analysis?.asOf === today() && (adding ?? []).length + (taking ?? []).length === 0;

/** After cells of the user's were to be written: where they were, a look that fails does not make it undone. */
export const seenAfter = (deps: LookDeps, held: Overview, outcome: EditOutcome): Promise<Overview> =>
  outcome === 'written' ? lookAfter(() => readAgain(deps, held)) : readAgain(deps, held);
