// Sheets in doubt: what the user says of them goes into their signs.
import { lookAfter } from './anew';
import { survey, takeOverview, type LookDeps } from './look';
import type { Overview, SaidOfDoubt } from './planner';
import type { SignAnswer } from './workbook';

/** Writes the signs in one sync, and looks again. */
export async function settle(
  deps: LookDeps,
  overview: Overview,
  said: readonly SaidOfDoubt[],
): Promise<Overview> {
  const signs = overview.doubts.flatMap(({ kind, sheets }): readonly SignAnswer[] => {
    const answer = said.find((each) => each.kind === kind);
    if (answer === undefined) return [];
    return sheets.flatMap(({ sheetId }) => {
      const grid = overview.reading.grids.find((each) => each.sheetId === sheetId);
      return grid === undefined ? [] : [{ grid, kind: sheetId === answer.sheetId ? kind : null }];
    });
  });
  if (signs.length === 0) return overview;
  await deps.workbook.write({ sheets: [], signs, flags: {}, show: null });
  const { reading } = await lookAfter(() => survey(deps));
  return takeOverview(deps, reading, overview.choices);
}
