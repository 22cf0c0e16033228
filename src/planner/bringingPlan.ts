// G5: what bringing would write and remember, tried out on what is held: nothing is offered that would be read otherwise.
import { noClues } from '../method/ground/clues';
import type { Factor, Plan } from '../method/ground/plan';
import { type BringObstacle, editOfAnswer, type RatedKind } from '../method/ratingQuestions';
import { suggestControl } from '../method/reading/suggestions';
import { applyScenario } from '../method/strategy/scenario';
import { bringTables, type Brought } from '../sheets/bring/bring';
import { gridOf } from '../sheets/bring/tryDraft';
import type { SheetDraft } from '../sheets/draft';
import { cellAt } from '../sheets/grid/cells';
import { withInstead, type TableChoices } from '../sheets/grid/choice';
import type { Grid } from '../sheets/grid/grid';
import type { FoundTable } from '../sheets/grid/table';
import { makeOwnWords } from '../sheets/settings/ownWords';
import type { SheetWrite } from '../sheets/sheetWrite';
import { draftTemplate } from '../sheets/template/template';
import { textOf } from '../text/text';
import type { KeptAnswers } from './answers';
import { givenOf, type GivenRating } from './asking';
import { takeOverview, type LookDeps } from './look';
import type { BringRequest } from './outlook';
import type { Overview } from './planner';
import { askAbout } from './ratings';

/** The user's own, and not the template's. */
export const isTheirTable = ({ reading }: Overview, { sheetId, kind }: FoundTable): boolean =>
  !reading.grids.some((grid) => grid.sheetId === sheetId && grid.mark?.kind === kind);

/** Is any table of this kind the user's own? */
export const isTheirs = (overview: Overview, kind: RatedKind): boolean =>
  overview.recognition.tables.some((table) => table.kind === kind && isTheirTable(overview, table));

export interface PlannedBringing {
  readonly brought: Brought;
  readonly from: readonly FoundTable[];
  readonly given: readonly GivenRating[];
  readonly write: SheetWrite;
  readonly choices: TableChoices;
}

/** null where no table of this kind is theirs. */
export function planBringing(
  deps: LookDeps,
  overview: Overview,
  request: BringRequest,
): PlannedBringing | { can: false; why: BringObstacle } | null {
  const { kind, locale, kept } = request;
  const { reading, recognition, company } = overview;
  const { grids } = reading;
  if (!isTheirs(overview, kind)) return null;
  const standing = grids.filter(({ mark }) => mark?.kind === kind);
  if (standing.some(isFilled)) return { can: false, why: 'filled' };
  const from = recognition.tables.filter((table) => table.kind === kind && isTheirTable(overview, table));
  const given = givenAbout(overview, kind, kept);
  const text = textOf(locale, company.wording);
  const ownWords = makeOwnWords(company);
  const [empty] = standing;
  const others = (names: readonly string[], own: readonly string[]): readonly string[] =>
    names.filter((name) => !own.includes(name));
  const sheets = reading.sheets.map(({ sheet }) => sheet);
  const brought = bringTables({
    kind,
    tables: from,
    grids,
    factors: overview.plan.factors,
    answers: given,
    locale,
    ownWords,
    words: text.bringing.extraColumns,
    draft: (rows, extras) => {
      const drafts = draftTemplate({
        text,
        ownWords,
        kinds: [kind],
        sample: { [kind]: rows },
        extras: { [kind]: extras },
        plan: overview.plan,
        takenSheets: others(sheets, empty ? [empty.sheet] : []),
        takenTables: others(reading.tableNames, empty?.tables.map(({ name }) => name) ?? []),
        grids,
      });
      const [table, ...lists] = drafts as readonly [SheetDraft, ...SheetDraft[]];
      return [empty === undefined ? table : { ...table, name: empty.sheet }, ...lists];
    },
  });
  if (brought === null) return { can: false, why: 'otherwise' };
  const [draft] = brought.drafts;
  const write: SheetWrite = { draft, grid: empty ?? null };
  const choices = withInstead(overview.choices, kind, brought.choice);
  const after = takeOverview(
    deps,
    { ...reading, grids: [...grids.filter((grid) => grid !== empty), gridOf(draft)] },
    choices,
  );
  return saysTheSame(overview, after, { kind, given })
    ? { brought, from, given, write, choices }
    : { can: false, why: 'otherwise' };
}

/** Anything below the headers. */
function isFilled(grid: Grid): boolean {
  const below = grid.tables[0] === undefined ? 0 : grid.tables[0].box.row + 1;
  return grid.values.some((values, index) => {
    const row = grid.row + index;
    return row >= below && values.some((_, offset) => cellAt(grid, row, grid.column + offset) !== null);
  });
}

/** All answers about rows of this kind, of every account. */
function givenAbout(overview: Overview, kind: RatedKind, kept: KeptAnswers): readonly GivenRating[] {
  const accounts = overview.analysis?.accounts ?? [];
  return accounts.flatMap((_, account) => givenOf(askAbout(overview, account, kind).questions, kept));
}

/** With the answers in it, is the plan the same but for its cells? */
function saysTheSame(
  before: Overview,
  after: Overview,
  { kind, given }: Pick<PlannedBringing, 'given'> & Pick<BringRequest, 'kind'>,
): boolean {
  const wanted = applyScenario(before.plan, given.map(editOfAnswer));
  return JSON.stringify(plainPlan(wanted, kind)) === JSON.stringify(plainPlan(after.plan, kind));
}

function plainPlan({ people, factors, goals }: Plan, kind: RatedKind): unknown {
  const inOrder = <Row extends { readonly account: string | null }>(rows: readonly Row[]): readonly Row[] => [
    ...rows.filter(({ account }) => account === null),
    ...rows.filter(({ account }) => account !== null),
  ];
  return {
    goals,
    people: kind === 'people' ? inOrder(people).map((person) => ({ ...person, cell: '' })) : people,
    factors: kind === 'factors' ? inOrder(factors).map(plainFactor) : factors,
  };
}

/** G6: what counts is what the clues suggest. */
const plainFactor = (factor: Factor): unknown => ({
  ...factor,
  cell: '',
  clues: noClues,
  suggested: suggestControl(factor)?.level ?? null,
});
