// *Restore*: our last run taken back, and a new look.
import { lookAfter } from './anew';
import { choicesFlag } from './choices';
import { survey, takeOverview, type LookDeps } from './look';
import type { Overview, Restored } from './planner';

/** The document's choices of before the run hold again; where it held none, the user's own go on. */
export async function restore(deps: LookDeps, held: Overview): Promise<Restored> {
  const result = await deps.workbook.restore();
  if (result.kind === 'changed') {
    const { reading } = await survey(deps);
    const overview = takeOverview(deps, reading, held.choices);
    return { outcome: 'changed', sheets: result.sheets, overview };
  }
  const seen = await lookAfter(() => survey(deps));
  const isKept = seen.reading.flags[choicesFlag] === undefined;
  const overview = isKept ? takeOverview(deps, seen.reading, held.choices) : seen;
  return { outcome: 'restored', sheets: [], overview };
}
