// G5: the user's tables into the template's, with all that they hold, on one press; theirs stay as they are.
import type { RatedKind } from '../method/ratingQuestions';
import type { TableChoice, TableChoices } from '../sheets/grid/choice';
import type { Grid } from '../sheets/grid/grid';
import type { SheetWrite } from '../sheets/sheetWrite';
import { answersFlag, makeAnswersFlag, withAnswer } from './answers';
import { planBringing } from './bringingPlan';
import { choicesFlag, makeChoicesFlag } from './choices';
import { lookAfter, startingOver } from './anew';
import { survey, takeOverview, type LookDeps } from './look';
import type { BringOutlook, BringRequest } from './outlook';
import type { BroughtTables, Overview } from './planner';

/** null where no table of this kind is theirs. */
export function previewBringing(
  deps: LookDeps,
  overview: Overview,
  request: BringRequest,
): BringOutlook | null {
  const bringing = planBringing(deps, overview, request);
  if (bringing === null || 'why' in bringing) return bringing;
  const { brought, from, given, write } = bringing;
  const { drafts: _, choice: __, ...told } = brought;
  const { grid, draft } = write;
  return {
    can: true,
    kind: request.kind,
    ...told,
    from,
    sheet: draft.name,
    isEmpty: grid !== null,
    answers: given.length,
  };
}

/** Looks first whether the tables still say what was shown; then one write, and a new look. */
export const bring = (deps: LookDeps, held: Overview, request: BringRequest): Promise<BroughtTables> =>
  startingOver(() => bringOnce(deps, held, request));

async function bringOnce(deps: LookDeps, held: Overview, request: BringRequest): Promise<BroughtTables> {
  const { kind, kept } = request;
  const overview = takeOverview(deps, await deps.workbook.survey(), held.choices);
  const bringing = planBringing(deps, overview, request);
  const isSame = JSON.stringify(overview.plan) === JSON.stringify(held.plan);
  if (!isSame || bringing === null || 'why' in bringing)
    return { outcome: 'changed', overview, kept, sheet: '' };
  const { brought, given, write, choices } = bringing;
  const left = given.reduce((all, each) => withAnswer(all, each, null), kept);
  const [, ...lists] = brought.drafts;
  await deps.workbook.write({
    sheets: [write, ...lists.map((draft): SheetWrite => ({ draft, grid: null }))],
    flags: {
      [choicesFlag]: makeChoicesFlag(choices),
      ...(left !== kept && { [answersFlag]: makeAnswersFlag(left) }),
    },
    show: kind,
  });
  const sheet = write.draft.name;
  return {
    outcome: 'written',
    overview: await lookAgain(deps, { kind, sheet, choices }),
    kept: left,
    sheet,
  };
}

interface Added {
  readonly kind: RatedKind;
  readonly sheet: string;
  readonly choices: TableChoices;
}

async function lookAgain(deps: LookDeps, added: Added): Promise<Overview> {
  const { reading } = await lookAfter(() => survey(deps));
  return takeOverview(deps, reading, withSheet(added, reading.grids));
}

/** The sheet's own id, by which it is known under another name too; the next write keeps it. */
function withSheet({ choices, kind, sheet }: Added, grids: readonly Grid[]): TableChoices {
  const id = grids.find((grid) => grid.sheet === sheet)?.sheetId ?? '';
  const named = (choice: TableChoice): TableChoice =>
    choice.sheetId === '' && choice.sheet === sheet ? { ...choice, sheetId: id } : choice;
  return { ...choices, [kind]: (choices[kind] ?? []).map(named) };
}
